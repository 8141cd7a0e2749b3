/**
 * What every transaction of the gate was told, kept outside the database, and the judge who compares it with the rows
 * that are really there. Victim or neighbour makes no difference: everybody is judged by the same three rules.
 */

/** `unknown` is allowed only when COMMIT was sent; `hung` is never allowed. */
export type Outcome = 'ok' | 'fail' | 'unknown' | 'hung';
export type Role = 'victim' | 'neighbour';

export interface Told {
  readonly id: string;
  readonly role: Role;
  readonly partner: string;
  readonly outcome: Outcome;
  /** Rows that a success promises. */
  readonly rows: number;
  /** The work had returned, so COMMIT may have been sent. */
  readonly workReturned: boolean;
  /** Other tenants that the session claimed to be during the transaction. */
  readonly foreignTenants: number;
}

/** One row as the owner sees it: which transaction wrote it, and which partner the database thought was writing. */
export interface Found {
  readonly txn: string;
  readonly partner: string;
}

export interface Verdict {
  /** Rows of transactions that were told they failed: writes by the dead. */
  readonly strayRows: number;
  /** Rows that stand under another partner than the transaction's own, or under none. */
  readonly foreignRows: number;
  /** Transactions told "committed" whose rows are not exactly theirs. */
  readonly falseSuccesses: number;
  /** Transactions of unknown outcome that are neither whole nor absent, or that never sent COMMIT. */
  readonly brokenUnknowns: number;
  /** Neighbours, never struck, who were lied to or saw another tenant. */
  readonly harmedNeighbours: number;
  /** Transactions that ran while their session claimed another tenant. */
  readonly foreignSessions: number;
  readonly hung: number;
}

export function judge(ledger: readonly Told[], found: readonly Found[]): Verdict {
  const rowsOf = new Map<string, Found[]>();
  for (const row of found) rowsOf.set(row.txn, [...(rowsOf.get(row.txn) ?? []), row]);
  const known = new Map(ledger.map((told) => [told.id, told]));
  const verdict = {
    strayRows: 0,
    foreignRows: 0,
    falseSuccesses: 0,
    brokenUnknowns: 0,
    harmedNeighbours: 0,
    foreignSessions: 0,
    hung: 0,
  };
  for (const row of found) if (known.get(row.txn)?.partner !== row.partner) verdict.foreignRows += 1;
  for (const told of ledger) {
    const written = rowsOf.get(told.id) ?? [];
    const whole = written.length === told.rows;
    const stray = told.outcome === 'fail' ? written.length : 0;
    const liedTo = told.outcome === 'ok' && !whole;
    const broken = told.outcome === 'unknown' && (!told.workReturned || (!whole && written.length > 0));
    const misplaced = written.some((row) => row.partner !== told.partner);
    verdict.strayRows += stray;
    if (liedTo) verdict.falseSuccesses += 1;
    if (broken) verdict.brokenUnknowns += 1;
    if (told.foreignTenants > 0) verdict.foreignSessions += 1;
    if (told.outcome === 'hung') verdict.hung += 1;
    const harmed = stray > 0 || liedTo || broken || misplaced || told.foreignTenants > 0 || told.outcome === 'hung';
    if (told.role === 'neighbour' && harmed) verdict.harmedNeighbours += 1;
  }
  return verdict;
}

export function violations(verdict: Verdict): number {
  return (Object.values(verdict) as number[]).reduce((sum, count) => sum + count, 0);
}
