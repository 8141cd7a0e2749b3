/** What the gateway said it wrote, against what the database holds. */
import type postgres from 'postgres';

export type Counts = Readonly<Record<string, number>>;

/** Rows of every table of the schema, counted by the owner, past every wall. */
export async function rowCounts(owner: postgres.Sql): Promise<Counts> {
  const tables = await owner<
    { name: string }[]
  >`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`;
  const counts: Record<string, number> = {};
  for (const { name } of tables)
    counts[name] = (await owner<{ count: number }[]>`select count(*)::int as count from ${owner(name)}`)[0]?.count ?? 0;
  return counts;
}

/** Tables that hold only what the insurer set up; no operation of the corpus can be acknowledged that writes them. */
const STILL = [
  'access_grants',
  'agreement_clauses',
  'agreement_versions',
  'agreements',
  'institutions',
  'licences',
  'products',
  'signing_keys',
  'staff_members',
];

/** Mutations that make a row of their own, by table. */
const MAKES: Readonly<Record<string, readonly string[]>> = {
  quotes: ['QuoteRequestPayload', 'QuoteClonePayload'],
  credentials: ['CredentialIssuePayload', 'PartnerUserInvitePayload'],
  outlets: ['OutletAddPayload'],
  producers: ['ProducerRegisterPayload'],
  partners: ['PartnerOnboardPayload'],
  partner_users: ['PartnerUserInvitePayload'],
  leads: ['LeadSubmitPayload'],
  standard_terms: ['StandardTermsDraftPayload'],
  tariffs: ['TariffPublishPayload'],
  product_versions: ['ProductVersionFilePayload'],
};

export class Ledger {
  private readonly counts = new Map<string, number>();

  /** Reads an answer: a payload without refusals, not seen before, is a promise. */
  note(text: string): void {
    if (!text.includes('"replayed":false')) return;
    const { data } = JSON.parse(text) as {
      data?: Record<string, { __typename?: string; replayed?: boolean; userErrors?: unknown[] } | null> | null;
    };
    for (const payload of Object.values(data ?? {})) {
      if (payload?.replayed !== false || (payload.userErrors?.length ?? 0) > 0) continue;
      const type = payload.__typename ?? 'unknown';
      this.counts.set(type, (this.counts.get(type) ?? 0) + 1);
    }
  }

  acknowledged(): Counts {
    return Object.fromEntries(this.counts);
  }

  /** Differences that no acknowledgement explains. */
  unexplained(before: Counts, after: Counts): string[] {
    const grown = (table: string): number => (after[table] ?? 0) - (before[table] ?? 0);
    const promised = (types: readonly string[]): number =>
      types.reduce((sum, type) => sum + (this.counts.get(type) ?? 0), 0);
    const all = [...this.counts.values()].reduce((sum, count) => sum + count, 0);
    const expected: [string, number][] = [
      ...STILL.map((table): [string, number] => [table, 0]),
      ...Object.entries(MAKES).map(([table, types]): [string, number] => [table, promised(types)]),
      ['idempotency_keys', all],
    ];
    return expected
      .filter(([table, rows]) => grown(table) !== rows)
      .map(([table, rows]) => `${table}: ${String(grown(table))} new rows, ${String(rows)} acknowledged`);
  }
}
