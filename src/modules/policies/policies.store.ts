/** Statements on policies and their versions. Writes need a `TxCtx`; reads begin at `scoped`. */
import { and, asc, eq, gt, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyText, anyUuid } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import { byId, listsBy } from '../../kernel/loaders.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped } from '../platform/index.js';
import type { Policy, PolicyState, PolicyVersion } from './policy.js';
import { policies, policyVersions } from './policies.tables.js';

/** Policies of the caller's outlets. */
export const policyReach = { partnerId: policies.partnerId, outletId: policies.outletId } as const;

export const policyById = byId<Policy>('policyById', (ctx, ids) =>
  ctx.db
    .select()
    .from(policies)
    .where(and(scoped(ctx, policyReach), anyUuid(policies.id, ids))),
);

export async function policyByNumber(ctx: ReadCtx, number: string): Promise<Policy | null> {
  const rows = await ctx.db
    .select()
    .from(policies)
    .where(and(scoped(ctx, policyReach), eq(policies.number, number)));
  return rows[0] ?? null;
}

/** Both policies of one application bear the partner's number: the compulsory one answers, `companion` is the other. */
export async function policyByExternalRef(ctx: ReadCtx, externalRef: string): Promise<Policy | null> {
  const rows = await ctx.db
    .select()
    .from(policies)
    .where(and(scoped(ctx, policyReach), eq(policies.externalRef, externalRef)))
    .orderBy(sql`${policies.kind} desc`, asc(policies.id))
    .limit(3);
  // Unique per partner; the insurer's people may see two partners' and must say which.
  return new Set(rows.map(({ applicationId }) => applicationId)).size === 1 ? (rows[0] ?? null) : null;
}

/** Policies of an application, the compulsory one first. */
export const policiesByApplication = listsBy<Policy>(
  'policiesByApplication',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(policies)
      .where(and(scoped(ctx, policyReach), anyUuid(policies.applicationId, ids)))
      .orderBy(sql`${policies.kind} desc`),
  ({ applicationId }) => applicationId,
);

const first = alias(policies, 'first');

/** What else the partner placed for the vehicle of a policy, or sold with it: whatever its state, what began first before. */
export const policiesBeside = listsBy<{ readonly policyId: Id<'Policy'>; readonly beside: Policy }>(
  'policiesBeside',
  (ctx, ids) =>
    ctx.db
      .select({ policyId: first.id, beside: policies })
      .from(first)
      .innerJoin(
        policies,
        and(
          eq(policies.partnerId, first.partnerId),
          ne(policies.id, first.id),
          // The pair stays one where a corrected VIN parts their subjects for a while.
          or(eq(policies.subjectId, first.subjectId), eq(policies.applicationId, first.applicationId)),
        ),
      )
      .where(and(scoped(ctx, policyReach), scoped(ctx, { partnerId: first.partnerId }), anyUuid(first.id, ids)))
      .orderBy(asc(policies.startsAt), asc(policies.id)),
  ({ policyId }) => policyId,
);

/** Every version ever recorded, oldest first: what we held to be so is never forgotten. */
export const versionsByPolicy = listsBy<PolicyVersion>(
  'versionsByPolicy',
  async (ctx, ids) => {
    const rows = await ctx.db
      .select({ version: policyVersions })
      .from(policyVersions)
      .innerJoin(
        policies,
        and(eq(policies.partnerId, policyVersions.partnerId), eq(policies.id, policyVersions.policyId)),
      )
      .where(and(scoped(ctx, policyReach), anyUuid(policies.id, ids)))
      .orderBy(policyVersions.sequence);
    return rows.map(({ version }) => version);
  },
  ({ policyId }) => policyId,
);

export const versionById = byId<PolicyVersion>('policyVersionById', async (ctx, ids) => {
  const rows = await ctx.db
    .select({ version: policyVersions })
    .from(policyVersions)
    .innerJoin(
      policies,
      and(eq(policies.partnerId, policyVersions.partnerId), eq(policies.id, policyVersions.policyId)),
    )
    .where(and(scoped(ctx, policyReach), anyUuid(policyVersions.id, ids)));
  return rows.map(({ version }) => version);
});

/** Cover of the same kind that the partner placed for the same vehicle: where it ends before a policy, and begins after it. */
export async function neighboursOf(
  ctx: ReadCtx,
  { id, kind, subjectId, startsAt, endsAt }: Policy,
): Promise<{ readonly endsBefore: Instant | null; readonly startsAfter: Instant | null }> {
  const rows = await ctx.db
    .select({ startsAt: policies.startsAt, endsAt: policies.endsAt })
    .from(policies)
    .where(
      and(
        scoped(ctx, { partnerId: policies.partnerId }),
        eq(policies.subjectId, subjectId),
        eq(policies.kind, kind),
        ne(policies.id, id),
        sql`${policies.state} not in ('CANCELLED', 'VOIDED')`,
      ),
    );
  const before = rows.filter((each) => each.endsAt <= startsAt).map((each) => each.endsAt);
  const after = rows.filter((each) => each.startsAt >= endsAt).map((each) => each.startsAt);
  return {
    endsBefore: before.length === 0 ? null : before.reduce((a, b) => (a > b ? a : b)),
    startsAfter: after.length === 0 ? null : after.reduce((a, b) => (a < b ? a : b)),
  };
}

/** A policy under lock, as it is now; refuses when it is not there. */
export async function lockPolicy(
  tx: TxCtx,
  id: string,
  field: readonly string[] = ['input', 'policyId'],
): Promise<Policy> {
  const rows = await tx.db
    .select()
    .from(policies)
    .where(and(scoped(tx, policyReach), eq(policies.id, id as Id<'Policy'>)))
    .for('update');
  const [policy] = rows;
  if (!policy) throw new Refusal({ code: KernelRefusals.NOT_FOUND, field });
  return policy;
}

export async function insertPolicies(
  tx: TxCtx,
  made: readonly { readonly policy: Policy; readonly version: PolicyVersion }[],
): Promise<void> {
  await tx.db.insert(policies).values(made.map(({ policy }) => policy));
  await tx.db.insert(policyVersions).values(made.map(({ version }) => version));
}

/** Compare-and-set: no row means that somebody was faster. */
export async function movePolicy(tx: TxCtx, policy: Policy, state: PolicyState): Promise<void> {
  const moved = await tx.db
    .update(policies)
    .set({ state, revision: policy.revision + 1, updatedAt: tx.now })
    .where(
      and(eq(policies.partnerId, policy.partnerId), eq(policies.id, policy.id), eq(policies.revision, policy.revision)),
    )
    .returning({ id: policies.id });
  if (moved.length === 0) throw new Refusal({ code: KernelRefusals.CONFLICT });
}

type Amendable = Pick<
  Policy,
  | 'vehicleId'
  | 'subjectId'
  | 'policyholderId'
  | 'insuredId'
  | 'ownerId'
  | 'firstBeneficiaryId'
  | 'vehicleGroup'
  | 'vin'
  | 'plate'
  | 'holderName'
  | 'startsAt'
  | 'endsAt'
  | 'endsAs'
  | 'restsFrom'
  | 'restsUntil'
>;

export interface Amendment {
  readonly state: PolicyState;
  readonly policy: Partial<Amendable>;
  /** Versions that we hold to be so no longer, and what takes their place. */
  readonly superseded: readonly Id<'PolicyVersion'>[];
  readonly versions: readonly PolicyVersion[];
}

/** A change of a locked policy: its row, and its time line as we know it from now on. Compare-and-set. */
export async function amendPolicy(tx: TxCtx, policy: Policy, amendment: Amendment): Promise<void> {
  const { state, superseded, versions } = amendment;
  const moved = await tx.db
    .update(policies)
    .set({ ...amendment.policy, state, revision: policy.revision + 1, updatedAt: tx.now })
    .where(
      and(eq(policies.partnerId, policy.partnerId), eq(policies.id, policy.id), eq(policies.revision, policy.revision)),
    )
    .returning({ id: policies.id });
  if (moved.length === 0) throw new Refusal({ code: KernelRefusals.CONFLICT });
  if (superseded.length > 0) {
    const ended = await tx.db
      .update(policyVersions)
      .set({ supersededAt: tx.now })
      .where(
        and(
          eq(policyVersions.partnerId, policy.partnerId),
          eq(policyVersions.policyId, policy.id),
          isNull(policyVersions.supersededAt),
          anyUuid(policyVersions.id, superseded),
        ),
      )
      .returning({ id: policyVersions.id });
    if (ended.length !== superseded.length) throw new Refusal({ code: KernelRefusals.CONFLICT });
  }
  if (versions.length > 0) await tx.db.insert(policyVersions).values([...versions]);
}

// ── what the clock does: listed under SYSTEM, worked under PARTNER ──

export interface Due {
  readonly id: Id<'Policy'>;
  readonly partnerId: Id<'Partner'>;
}

export type ClockStep = 'start' | 'expire' | 'suspend' | 'resume';

/** What is due of each step; `stateAt` says the same of one policy. */
const DUE: Readonly<Record<ClockStep, (now: Instant) => SQL | undefined>> = {
  start: (now) => and(eq(policies.state, 'ISSUED'), lte(policies.startsAt, now)),
  expire: (now) => and(anyText(policies.state, ['IN_FORCE', 'SUSPENDED']), lte(policies.endsAt, now)),
  suspend: (now) =>
    and(
      eq(policies.state, 'IN_FORCE'),
      lte(policies.restsFrom, now),
      gt(policies.restsUntil, now),
      gt(policies.endsAt, now),
    ),
  resume: (now) => and(eq(policies.state, 'SUSPENDED'), lte(policies.restsUntil, now)),
};
const DUE_AT = {
  start: policies.startsAt,
  expire: policies.endsAt,
  suspend: policies.restsFrom,
  resume: policies.restsUntil,
} as const satisfies Record<ClockStep, unknown>;

export function policiesDue(ctx: ReadCtx, step: ClockStep, now: Instant, limit: number): Promise<Due[]> {
  return ctx.db
    .select({ id: policies.id, partnerId: policies.partnerId })
    .from(policies)
    .where(and(scoped(ctx, policyReach), DUE[step](now)))
    .orderBy(DUE_AT[step])
    .limit(limit);
}

/** Whether another policy of the same application still runs. Locks it: two that end at once do not both say yes. */
export async function othersRun(tx: TxCtx, policy: Policy): Promise<boolean> {
  const rows = await tx.db
    .select({ state: policies.state })
    .from(policies)
    .where(and(scoped(tx, policyReach), eq(policies.applicationId, policy.applicationId), ne(policies.id, policy.id)))
    .for('update');
  return rows.some(({ state }) => state === 'ISSUED' || state === 'IN_FORCE' || state === 'SUSPENDED');
}

/** A due policy under lock; null when somebody else has it or it is no longer due. */
export async function lockDuePolicy(tx: TxCtx, id: string, step: ClockStep): Promise<Policy | null> {
  const rows = await tx.db
    .select()
    .from(policies)
    .where(and(scoped(tx, policyReach), eq(policies.id, id as Id<'Policy'>), DUE[step](tx.now)))
    .for('update', { skipLocked: true });
  return rows[0] ?? null;
}
