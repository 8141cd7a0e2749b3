/** Statements on renewals and their expiring policies. Writes need a `TxCtx`; reads begin at `scoped`. */
import { and, eq, lte, or, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import { byId, listsBy } from '../../kernel/loaders.js';
import { NOT_FOUND } from '../../kernel/paging.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped } from '../platform/index.js';
import type { ExpiringPolicy, Renewal, RenewalOwner } from './renewal.js';
import { renewalPolicies, renewals } from './renewals.tables.js';

/** Renewals of the caller's outlets. */
export const renewalReach = { partnerId: renewals.partnerId, outletId: renewals.outletId } as const;

export const renewalById = byId<Renewal>('renewalById', (ctx, ids) =>
  ctx.db
    .select()
    .from(renewals)
    .where(and(scoped(ctx, renewalReach), anyUuid(renewals.id, ids))),
);

const ofRenewal = and(eq(renewals.partnerId, renewalPolicies.partnerId), eq(renewals.id, renewalPolicies.renewalId));

/** Expiring policies of each renewal, the compulsory one first. */
export const expiringByRenewal = listsBy<ExpiringPolicy>(
  'expiringByRenewal',
  async (ctx, ids) => {
    const rows = await ctx.db
      .select({ expiring: renewalPolicies })
      .from(renewalPolicies)
      .innerJoin(renewals, ofRenewal)
      .where(and(scoped(ctx, renewalReach), anyUuid(renewals.id, ids)))
      .orderBy(sql`${renewalPolicies.kind} desc`);
    return rows.map(({ expiring }) => expiring);
  },
  ({ renewalId }) => renewalId,
);

export const renewalByPolicy = {
  name: 'renewalByPolicy',
  batch: async (ctx: ReadCtx, ids: readonly string[]): Promise<Map<string, Renewal | null>> => {
    const rows = await ctx.db
      .select({ policyId: renewalPolicies.policyId, renewal: renewals })
      .from(renewalPolicies)
      .innerJoin(renewals, ofRenewal)
      .where(and(scoped(ctx, renewalReach), anyUuid(renewalPolicies.policyId, ids)));
    return new Map(rows.map(({ policyId, renewal }) => [policyId, renewal]));
  },
};

export const renewalByQuote = {
  name: 'renewalByQuote',
  batch: async (ctx: ReadCtx, ids: readonly string[]): Promise<Map<string, Renewal | null>> => {
    const rows = await ctx.db
      .select()
      .from(renewals)
      .where(and(scoped(ctx, renewalReach), anyUuid(renewals.quoteId, ids)));
    return new Map(rows.map((renewal) => [renewal.quoteId ?? '', renewal]));
  },
};

/** A renewal under lock, as it is now; refuses when it is not there, or has moved since `expectedRevision`. */
export async function lockRenewal(tx: TxCtx, id: string, expectedRevision: number | null = null): Promise<Renewal> {
  const rows = await tx.db
    .select()
    .from(renewals)
    .where(and(scoped(tx, renewalReach), eq(renewals.id, id as Id<'Renewal'>)))
    .for('update');
  const [renewal] = rows;
  if (!renewal) throw new Refusal(NOT_FOUND(['input', 'renewalId']));
  if (expectedRevision !== null && renewal.revision !== expectedRevision) throw new Refusal(stale(renewal.revision));
  return renewal;
}

function stale(revision: number) {
  const field = ['input', 'expectedVersion'];
  return {
    code: KernelRefusals.STALE_VERSION,
    field,
    facts: [{ name: 'revision', value: String(revision) }],
    wouldPass: [
      { field, value: String(revision), message: { zh: '先重新读取续保', en: 'after reading the renewal again' } },
    ],
  };
}

/** Renewals of a piece under lock, in one order; what somebody else works on is left out. */
export function lockRenewals(tx: TxCtx, ids: readonly string[]): Promise<Renewal[]> {
  return tx.db
    .select()
    .from(renewals)
    .where(and(scoped(tx, { partnerId: renewals.partnerId }), anyUuid(renewals.id, ids)))
    .orderBy(renewals.id)
    .for('update');
}

export async function insertRenewal(tx: TxCtx, renewal: Renewal, expiring: readonly ExpiringPolicy[]): Promise<void> {
  await tx.db.insert(renewals).values(renewal);
  await tx.db.insert(renewalPolicies).values([...expiring]);
}

type Movable = Omit<Renewal, 'id' | 'partnerId' | 'subjectId' | 'revision' | 'createdAt' | 'updatedAt'>;

/** Compare-and-set: no row means that somebody was faster. Answers the renewal as it is now. */
export async function moveRenewal(tx: TxCtx, renewal: Renewal, change: Partial<Movable>): Promise<Renewal> {
  const [moved] = await tx.db
    .update(renewals)
    .set({ ...change, revision: renewal.revision + 1, updatedAt: tx.now })
    .where(
      and(
        eq(renewals.partnerId, renewal.partnerId),
        eq(renewals.id, renewal.id),
        eq(renewals.revision, renewal.revision),
      ),
    )
    .returning();
  if (!moved) throw new Refusal({ code: KernelRefusals.CONFLICT });
  return moved;
}

/** Of a renewal under lock: what became of one of its policies. */
export async function moveExpiring(
  tx: TxCtx,
  { partnerId, policyId }: ExpiringPolicy,
  change: Partial<Pick<ExpiringPolicy, 'endsAt' | 'dropped' | 'renewedById' | 'renewedFrom' | 'late'>>,
): Promise<void> {
  await tx.db
    .update(renewalPolicies)
    .set(change)
    .where(and(eq(renewalPolicies.partnerId, partnerId), eq(renewalPolicies.policyId, policyId)));
}

/** Another owner for everything of a partner that is open: the agreement in force says so now. */
export async function changeOwner(tx: TxCtx, partnerId: Id<'Partner'>, owner: RenewalOwner): Promise<void> {
  await tx.db
    .update(renewals)
    .set({ owner })
    .where(
      and(eq(renewals.partnerId, partnerId), sql`${renewals.nextAt} is not null`, sql`${renewals.owner} <> ${owner}`),
    );
}

// ── what the clock does: listed under SYSTEM, worked under PARTNER ──

export function renewalsDue(ctx: ReadCtx, now: Instant, limit: number): Promise<Pick<Renewal, 'id' | 'partnerId'>[]> {
  return ctx.db
    .select({ id: renewals.id, partnerId: renewals.partnerId })
    .from(renewals)
    .where(and(scoped(ctx, { partnerId: renewals.partnerId }), lte(renewals.nextAt, now)))
    .orderBy(renewals.nextAt)
    .limit(limit);
}

/** A due renewal under lock; null when somebody else has it or it is no longer due. */
export async function lockDueRenewal(tx: TxCtx, id: string): Promise<Renewal | null> {
  const rows = await tx.db
    .select()
    .from(renewals)
    .where(
      and(
        scoped(tx, { partnerId: renewals.partnerId }),
        eq(renewals.id, id as Id<'Renewal'>),
        lte(renewals.nextAt, tx.now),
      ),
    )
    .for('update', { skipLocked: true });
  return rows[0] ?? null;
}

// ── what follows from the rooms below ──

/** The renewal that a policy expires in, or that it is the outcome of. */
export async function renewalsTouching(
  tx: TxCtx,
  policyId: string,
): Promise<{ readonly id: Id<'Renewal'>; readonly quoteId: Id<'Quote'> | null }[]> {
  return tx.db
    .select({ id: renewals.id, quoteId: renewals.quoteId })
    .from(renewalPolicies)
    .innerJoin(renewals, ofRenewal)
    .where(
      and(
        scoped(tx, { partnerId: renewals.partnerId }),
        or(
          eq(renewalPolicies.policyId, policyId as Id<'Policy'>),
          eq(renewalPolicies.renewedById, policyId as Id<'Policy'>),
        ),
      ),
    )
    .orderBy(renewals.id);
}
