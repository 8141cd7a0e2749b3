/** Lists of endorsements: typed filter, newest first, keyset paging. */
import { and, asc, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyText } from '../../kernel/db/any-of.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import { policies } from '../policies/policies.tables.js';
import { scoped } from '../platform/index.js';
import type { Endorsement, EndorsementKind, EndorsementState } from './endorsement.js';
import { endorsementReach } from './endorsements.store.js';
import { endorsements, endorsementSlips } from './endorsements.tables.js';

export interface EndorsementFilter {
  readonly search: string | null;
  readonly states: readonly EndorsementState[] | null;
  readonly kinds: readonly EndorsementKind[] | null;
  readonly policyId: string | null;
  readonly effectiveFrom: Instant | null;
  readonly effectiveUntil: Instant | null;
}

export const endorsementKey = ({ createdAt, id }: Endorsement): readonly string[] => [createdAt, id];

export function listEndorsements(ctx: ReadCtx, filter: EndorsementFilter, query: KeysetQuery): Promise<Endorsement[]> {
  const rising = query.direction !== 'forward';
  const [at, id] = query.after ?? [];
  const beyond =
    at === undefined || id === undefined
      ? sql`true`
      : rising
        ? sql`(${endorsements.createdAt}, ${endorsements.id}) > (${at}::timestamptz, ${id}::uuid)`
        : sql`(${endorsements.createdAt}, ${endorsements.id}) < (${at}::timestamptz, ${id}::uuid)`;
  const order = rising ? asc : desc;
  return ctx.db
    .select()
    .from(endorsements)
    .where(and(filterOf(ctx, filter), beyond))
    .orderBy(order(endorsements.createdAt), order(endorsements.id))
    .limit(query.limit);
}

export async function countEndorsements(ctx: ReadCtx, filter: EndorsementFilter): Promise<number> {
  const rows = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(endorsements)
    .where(filterOf(ctx, filter));
  return rows[0]?.n ?? 0;
}

function filterOf(ctx: ReadCtx, filter: EndorsementFilter): SQL | undefined {
  const { search, states, kinds, policyId, effectiveFrom, effectiveUntil } = filter;
  // As `stateAt` says it: a price that was not confirmed is over by the clock.
  const state = sql`(case when ${endorsements.state} in ('PRICED', 'REFERRED') and ${endorsements.validUntil} <= ${ctx.now} then 'EXPIRED' else ${endorsements.state} end)`;
  return and(
    scoped(ctx, endorsementReach),
    search === null || search.trim() === '' ? undefined : searchOf(ctx, search.trim()),
    states === null ? undefined : anyText(state, states),
    kinds === null ? undefined : sql`${endorsements.kinds} ?| ${sql.param(`{${kinds.join(',')}}`)}::text[]`,
    policyId === null ? undefined : ofPolicies(ctx, sql`${policies.id} = ${policyId}`),
    effectiveFrom === null ? undefined : gte(endorsements.effectiveAt, effectiveFrom),
    effectiveUntil === null ? undefined : lt(endorsements.effectiveAt, effectiveUntil),
  );
}

/** Its number or yours whole; number, plate or VIN of a policy whole. */
function searchOf(ctx: ReadCtx, text: string): SQL {
  const typed = text.toUpperCase();
  const found = [
    eq(endorsements.number, typed),
    eq(endorsements.externalRef, text),
    ofPolicies(ctx, sql`${policies.number} = ${typed} or ${policies.vin} = ${typed} or ${policies.plate} = ${typed}`),
  ];
  return sql`(${sql.join(found, sql` or `)})`;
}

function ofPolicies(ctx: ReadCtx, which: SQL): SQL {
  return sql`${endorsements.id} in (select ${endorsementSlips.endorsementId} from ${endorsementSlips}
    join ${policies} on ${policies.partnerId} = ${endorsementSlips.partnerId} and ${policies.id} = ${endorsementSlips.policyId}
    where ${scoped(ctx, { partnerId: policies.partnerId })} and (${which}))`;
}
