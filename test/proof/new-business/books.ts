/** What must be true of the books after whatever happened. Read as the owner of the tables; says what is wrong, in words. */
import fs from 'node:fs';
import type postgres from 'postgres';

/** Money in less money back by the provider's own file, in fen. */
export function providerBalance(ledger: string): bigint {
  return fs
    .readFileSync(ledger, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { kind: string; fact?: { type: string; amountFen: string } })
    .reduce((total, { kind, fact }) => {
      if (kind !== 'HAPPENED' || !fact) return total;
      if (fact.type === 'PAYMENT') return total + BigInt(fact.amountFen);
      return fact.type === 'REFUND' ? total - BigInt(fact.amountFen) : total;
    }, 0n);
}

interface Counted {
  readonly what: string;
  readonly found: number | string;
}

/** What was there before the journeys began: a sandbox has sold policies nearly a year ago. */
export interface Before {
  readonly policies: number;
  readonly cash: bigint;
}

export async function standingIn(sql: postgres.Sql): Promise<Before> {
  const [row] = await sql<{ policies: number; cash: string }[]>`
    select (select count(*)::int from policies) as policies,
      (select coalesce(sum(amount_fen), 0)::text from postings where account = 'CASH') as cash`;
  return { policies: row?.policies ?? 0, cash: BigInt(row?.cash ?? '0') };
}

/** Everything wrong with the books of journeys whose own numbers begin with `run`; empty when nothing is. */
export async function faultsOf(
  sql: postgres.Sql | postgres.TransactionSql,
  run: string,
  journeys: number,
  cash: bigint,
  before: Before = { policies: 0, cash: 0n },
): Promise<string[]> {
  const like = `${run}-%`;
  const faults: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown): void => {
    if (String(found) !== String(wanted)) faults.push(`${what}: ${String(found)} instead of ${String(wanted)}`);
  };
  const one = async (query: postgres.PendingQuery<postgres.Row[]>): Promise<Counted['found']> => {
    const [row] = await query;
    return (row?.['n'] as Counted['found'] | undefined) ?? 0;
  };
  expect('quotes', await one(sql`select count(*)::int as n from quotes where external_ref like ${like}`), journeys);
  expect(
    'quotes bound',
    await one(sql`select count(*)::int as n from quotes where external_ref like ${like} and state = 'BOUND'`),
    journeys,
  );
  expect(
    'applications issued',
    await one(sql`select count(*)::int as n from applications where external_ref like ${like} and state = 'ISSUED'`),
    journeys,
  );
  expect(
    'applications in all',
    await one(
      sql`select count(*)::int as n from applications a where exists (select from quotes q where q.application_id = a.id and q.external_ref like ${like})`,
    ),
    journeys,
  );
  expect(
    'charges paid',
    await one(
      sql`select count(*)::int as n from charges c join applications a on a.id = c.subject_id where a.external_ref like ${like} and c.state = 'PAID'`,
    ),
    journeys,
  );
  expect(
    'payment orders',
    await one(sql`select count(*)::int as n from payment_orders where external_ref like ${like}`),
    journeys,
  );
  expect(
    'pairs of policies',
    await one(
      sql`select count(*)::int as n from (select application_id from policies p join applications a on a.id = p.application_id where a.external_ref like ${like} group by 1 having count(*) = 2 and count(distinct p.kind) = 2) pairs`,
    ),
    journeys,
  );
  expect('policies in all', await one(sql`select count(*)::int as n from policies`), journeys * 2 + before.policies);
  for (const [table, what] of [
    ['policies', 'policy'],
    ['payment_orders', 'payment'],
  ] as const) {
    // PREFIX-year-sequence-check: of each prefix and year the sequences run from 1 without a gap.
    const gaps = await sql.unsafe(
      `select split_part(number, '-', 1) || '-' || split_part(number, '-', 2) as series, count(*)::int as n, max(split_part(number, '-', 3)::int) as last from ${table} group by 1`,
    );
    for (const { series, n, last } of gaps) {
      expect(`${what} numbers ${String(series)}`, n, last);
      expect(
        `${what} numbers drawn ${String(series)}`,
        await one(
          sql`select value::text as n from counters where series = split_part(${String(series)}, '-', 1) and period = split_part(${String(series)}, '-', 2)`,
        ),
        last,
      );
    }
  }
  expect(
    'journals that do not sum to zero',
    await one(
      sql`select count(*)::int as n from (select journal_id from postings group by 1 having sum(amount_fen) <> 0) unbalanced`,
    ),
    0,
  );
  expect(
    'cash, against the provider',
    await one(sql`select coalesce(sum(amount_fen), 0)::text as n from postings where account = 'CASH'`),
    cash + before.cash,
  );
  expect(
    'premium owed and not paid',
    await one(sql`select coalesce(sum(amount_fen), 0)::text as n from postings where account = 'PREMIUM_RECEIVABLE'`),
    0,
  );
  return faults;
}
