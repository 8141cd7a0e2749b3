/** Statements of a preparation of many quotes: whole pieces in one statement each. */
import { and, asc, eq, gt, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { anyText, anyUuid } from '../../kernel/db/any-of.js';
import { fixed } from '../../kernel/db/fixed.js';
import { jsonRow } from '../../kernel/db/json-row.js';
import type { Id } from '../../kernel/ids.js';
import { byId } from '../../kernel/loaders.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import { scoped } from '../platform/index.js';
import type { Renewal, RenewalRun, RenewalRunRow, RunOutcome } from './renewal.js';
import { renewalReach } from './renewals.store.js';
import { renewalRunRows, renewalRuns, renewals } from './renewals.tables.js';

/** A run tells how many there are of what it covers: whoever is bound to outlets sees runs over these alone. */
const runReach = (ctx: ReadCtx): SQL | undefined => {
  const { outletIds } = ctx.actor;
  const within = outletIds && sql`${renewalRuns.outletIds} <@ ${JSON.stringify(outletIds)}::text::jsonb`;
  return and(scoped(ctx, renewalRuns), within ?? undefined);
};

export const runById = byId<RenewalRun>('renewalRunById', (ctx, ids) =>
  ctx.db
    .select()
    .from(renewalRuns)
    .where(and(runReach(ctx), anyUuid(renewalRuns.id, ids))),
);

export async function insertRun(tx: TxCtx, run: RenewalRun): Promise<void> {
  await tx.db.insert(renewalRuns).values(run);
}

/** Not against rows that name it: other lanes write theirs meanwhile. */
export async function lockRun(tx: TxCtx, id: string): Promise<RenewalRun | null> {
  const [found] = await tx.db
    .select()
    .from(renewalRuns)
    .where(and(scoped(tx, renewalRuns), eq(renewalRuns.id, id as Id<'RenewalRun'>)))
    .for('no key update');
  return found ?? null;
}

type Progress = Omit<RenewalRun, 'id' | 'partnerId' | 'dueFrom' | 'dueUntil' | 'outletIds' | 'createdAt'>;

export async function moveRun(tx: TxCtx, { partnerId, id }: RenewalRun, to: Progress): Promise<void> {
  await tx.db
    .update(renewalRuns)
    .set(to)
    .where(and(eq(renewalRuns.partnerId, partnerId), eq(renewalRuns.id, id)));
}

type Span = Pick<RenewalRun, 'partnerId' | 'dueFrom' | 'dueUntil' | 'outletIds'>;

const inSpan = (ctx: ReadCtx, { partnerId, dueFrom, dueUntil, outletIds }: Span): SQL | undefined =>
  and(
    scoped(ctx, { partnerId: renewals.partnerId }),
    eq(renewals.partnerId, partnerId),
    gte(renewals.dueAt, dueFrom),
    lt(renewals.dueAt, dueUntil),
    anyText(renewals.state, ['UPCOMING', 'OPEN', 'QUOTED']),
    outletIds === null ? undefined : anyUuid(renewals.outletId, outletIds),
  );

export async function countInSpan(ctx: ReadCtx, span: Span): Promise<number> {
  const [row] = await ctx.db
    .select({ count: sql<number>`count(*)::int` })
    .from(renewals)
    .where(inSpan(ctx, span));
  return row?.count ?? 0;
}

/** The next piece of a lane behind its last one done. The last byte of an id is random, whatever made it. */
export function nextOfRun(ctx: ReadCtx, run: RenewalRun, lane: number, limit: number): Promise<Renewal[]> {
  const after = run.lanes[lane]?.after ?? null;
  return ctx.db
    .select()
    .from(renewals)
    .where(
      and(
        inSpan(ctx, run),
        sql`get_byte(uuid_send(${renewals.id}), 15) % ${run.lanes.length} = ${lane}`,
        after === null ? undefined : gt(renewals.id, after as Renewal['id']),
      ),
    )
    .orderBy(asc(renewals.id))
    .limit(limit);
}

export async function insertRunRows(tx: TxCtx, rows: readonly RenewalRunRow[]): Promise<void> {
  if (rows.length === 0) return;
  await writeRunRows(tx, [JSON.stringify(rows.map((row) => jsonRow(renewalRunRows, row)))]);
}

const writeRunRows = fixed`insert into renewal_run_rows select * from jsonb_populate_recordset(null::renewal_run_rows, $1::text::jsonb)`;

/** What a quote made of a renewal, of many under lock: one statement, compare-and-set. Answers how many it moved. */
export async function moveQuoted(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  moved: readonly Pick<Renewal, 'id' | 'revision' | 'state' | 'quoteId' | 'quotedAt'>[],
): Promise<number> {
  if (moved.length === 0) return 0;
  const rows = moved.map(({ id, revision, state, quoteId, quotedAt }) => ({
    id,
    revision,
    state,
    quote_id: quoteId,
    quoted_at: quotedAt,
  }));
  const [row] = await writeQuoted(tx, [JSON.stringify(rows), partnerId, tx.now]);
  return row?.count ?? 0;
}

const writeQuoted = fixed<{ count: number }>`
  with moved as (
    update renewals r set state = u.state, quote_id = u.quote_id, quoted_at = u.quoted_at, revision = r.revision + 1, updated_at = $3::timestamptz
    from jsonb_to_recordset($1::text::jsonb) as u(id uuid, revision integer, state text, quote_id uuid, quoted_at timestamptz)
    where r.partner_id = $2::uuid and r.id = u.id and r.revision = u.revision returning 1)
  select count(*)::int as count from moved`;

export const runRowKey = ({ renewalId }: RenewalRunRow): readonly string[] => [renewalId];

export function listRunRows(
  ctx: ReadCtx,
  run: RenewalRun,
  outcome: RunOutcome | null,
  query: KeysetQuery,
): Promise<RenewalRunRow[]> {
  const [id] = query.after ?? [];
  const rising = query.direction === 'forward';
  const beyond =
    id === undefined
      ? undefined
      : rising
        ? sql`${renewalRunRows.renewalId} > ${id}::uuid`
        : sql`${renewalRunRows.renewalId} < ${id}::uuid`;
  return ctx.db
    .select()
    .from(renewalRunRows)
    .where(and(ofRun(ctx, run, outcome), beyond))
    .orderBy(rising ? sql`${renewalRunRows.renewalId} asc` : sql`${renewalRunRows.renewalId} desc`)
    .limit(query.limit);
}

export async function countRunRows(ctx: ReadCtx, run: RenewalRun, outcome: RunOutcome | null): Promise<number> {
  const [row] = await ctx.db
    .select({ count: sql<number>`count(*)::int` })
    .from(renewalRunRows)
    .where(ofRun(ctx, run, outcome));
  return row?.count ?? 0;
}

const ofRun = (ctx: ReadCtx, { partnerId, id }: RenewalRun, outcome: RunOutcome | null): SQL | undefined =>
  and(
    scoped(ctx, renewalRunRows),
    // A renewal may have moved to another outlet since.
    ctx.actor.outletIds === null
      ? undefined
      : sql`${renewalRunRows.renewalId} in (select ${renewals.id} from ${renewals} where ${scoped(ctx, renewalReach)})`,
    eq(renewalRunRows.partnerId, partnerId),
    eq(renewalRunRows.runId, id),
    outcome === null ? undefined : eq(renewalRunRows.outcome, outcome),
  );
