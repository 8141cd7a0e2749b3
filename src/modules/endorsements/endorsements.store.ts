/** Statements on endorsements and their slips. Writes need a `TxCtx`; reads begin at `scoped`. */
import { and, desc, eq, lte, ne, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyText, anyUuid } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import { byId, listsBy } from '../../kernel/loaders.js';
import type { Money } from '../../kernel/money.js';
import { NOT_FOUND } from '../../kernel/paging.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { type MaterialKind, scoped, type Taken } from '../platform/index.js';
import type { Endorsement, EndorsementState, Slip } from './endorsement.js';
import {
  endorsedVersions,
  endorsementFiles,
  endorsementRefunds,
  endorsements,
  endorsementSlips,
} from './endorsements.tables.js';

/** Endorsements of the caller's outlets. */
export const endorsementReach = { partnerId: endorsements.partnerId, outletId: endorsements.outletId } as const;

export const endorsementById = byId<Endorsement>('endorsementById', (ctx, ids) =>
  ctx.db
    .select()
    .from(endorsements)
    .where(and(scoped(ctx, endorsementReach), anyUuid(endorsements.id, ids))),
);

export async function endorsementByNumber(ctx: ReadCtx, number: string): Promise<Endorsement | null> {
  const rows = await ctx.db
    .select()
    .from(endorsements)
    .where(and(scoped(ctx, endorsementReach), eq(endorsements.number, number)));
  return rows[0] ?? null;
}

export async function endorsementByExternalRef(ctx: ReadCtx, externalRef: string): Promise<Endorsement | null> {
  const rows = await ctx.db
    .select()
    .from(endorsements)
    .where(and(scoped(ctx, endorsementReach), eq(endorsements.externalRef, externalRef)))
    .limit(2);
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

const ofEndorsement = and(
  eq(endorsements.partnerId, endorsementSlips.partnerId),
  eq(endorsements.id, endorsementSlips.endorsementId),
);

/** Slips of each endorsement, in the order of their policies' ids. */
export const slipsByEndorsement = listsBy<Slip>(
  'slipsByEndorsement',
  async (ctx, ids) => {
    const rows = await ctx.db
      .select({ slip: endorsementSlips })
      .from(endorsementSlips)
      .innerJoin(endorsements, ofEndorsement)
      .where(and(scoped(ctx, endorsementReach), anyUuid(endorsements.id, ids)))
      .orderBy(endorsementSlips.policyId);
    return rows.map(({ slip }) => slip);
  },
  ({ endorsementId }) => endorsementId,
);

export interface OfPolicy {
  readonly slip: Slip;
  readonly endorsement: Endorsement;
}

/** Endorsements of each policy, newest first. */
export const endorsementsByPolicy = listsBy<OfPolicy>(
  'endorsementsByPolicy',
  (ctx, ids) =>
    ctx.db
      .select({ slip: endorsementSlips, endorsement: endorsements })
      .from(endorsementSlips)
      .innerJoin(endorsements, ofEndorsement)
      .where(and(scoped(ctx, endorsementReach), anyUuid(endorsementSlips.policyId, ids)))
      .orderBy(desc(endorsements.createdAt), desc(endorsements.id)),
  ({ slip }) => slip.policyId,
);

/** The endorsement that made each version. */
export const endorsementByVersion = {
  name: 'endorsementByVersion',
  batch: async (ctx: ReadCtx, ids: readonly string[]): Promise<Map<string, Endorsement | null>> => {
    const rows = await ctx.db
      .select({ versionId: endorsedVersions.versionId, endorsement: endorsements })
      .from(endorsedVersions)
      .innerJoin(
        endorsements,
        and(
          eq(endorsements.partnerId, endorsedVersions.partnerId),
          eq(endorsements.id, endorsedVersions.endorsementId),
        ),
      )
      .where(and(scoped(ctx, endorsementReach), anyUuid(endorsedVersions.versionId, ids)));
    return new Map(rows.map(({ versionId, endorsement }) => [versionId, endorsement]));
  },
};

export interface GivenFile {
  readonly endorsementId: Id<'Endorsement'>;
  readonly fileId: Id<'File'>;
  readonly kind: MaterialKind;
}

export const filesByEndorsement = listsBy<GivenFile>(
  'filesByEndorsement',
  (ctx, ids) =>
    ctx.db
      .select({
        endorsementId: endorsementFiles.endorsementId,
        fileId: endorsementFiles.fileId,
        kind: endorsementFiles.kind,
      })
      .from(endorsementFiles)
      .innerJoin(
        endorsements,
        and(
          eq(endorsements.partnerId, endorsementFiles.partnerId),
          eq(endorsements.id, endorsementFiles.endorsementId),
        ),
      )
      .where(and(scoped(ctx, endorsementReach), anyUuid(endorsements.id, ids)))
      .orderBy(endorsementFiles.fileId),
  ({ endorsementId }) => endorsementId,
);

export interface RefundDrawn {
  readonly partnerId: Id<'Partner'>;
  readonly endorsementId: Id<'Endorsement'>;
  readonly policyId: Id<'Policy'>;
  readonly chargeId: Id<'Charge'>;
  readonly refundId: Id<'Refund'>;
  readonly amount: Money;
}

export const refundsByPolicy = listsBy<RefundDrawn>(
  'endorsementRefundsByPolicy',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(endorsementRefunds)
      .where(and(scoped(ctx, { partnerId: endorsementRefunds.partnerId }), anyUuid(endorsementRefunds.policyId, ids))),
  ({ policyId }) => policyId,
);

/** Refunds of each endorsement. */
export const refundsByEndorsement = listsBy<RefundDrawn>(
  'endorsementRefundsByEndorsement',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(endorsementRefunds)
      .where(
        and(scoped(ctx, { partnerId: endorsementRefunds.partnerId }), anyUuid(endorsementRefunds.endorsementId, ids)),
      ),
  ({ endorsementId }) => endorsementId,
);

/** An endorsement under lock, as it is now; null when it is not there. Its policies are locked before. */
export async function lockEndorsement(tx: TxCtx, id: string): Promise<Endorsement | null> {
  const rows = await tx.db
    .select()
    .from(endorsements)
    .where(and(scoped(tx, endorsementReach), eq(endorsements.id, id as Id<'Endorsement'>)))
    .for('update');
  return rows[0] ?? null;
}

export async function lockUnmoved(tx: TxCtx, id: string, expectedRevision: number): Promise<Endorsement> {
  const endorsement = await lockEndorsement(tx, id);
  if (!endorsement) throw new Refusal(NOT_FOUND(['input', 'endorsementId']));
  if (endorsement.revision === expectedRevision) return endorsement;
  const field = ['input', 'expectedVersion'];
  throw new Refusal({
    code: KernelRefusals.STALE_VERSION,
    field,
    facts: [{ name: 'revision', value: String(endorsement.revision) }],
    wouldPass: [
      {
        field,
        value: String(endorsement.revision),
        message: { zh: '先重新读取批改', en: 'after reading the endorsement again' },
      },
    ],
  });
}

export async function insertEndorsement(tx: TxCtx, endorsement: Endorsement, slips: readonly Slip[]): Promise<void> {
  await tx.db.insert(endorsements).values(endorsement);
  await tx.db.insert(endorsementSlips).values([...slips]);
}

type Movable = Pick<Endorsement, 'chargeId' | 'note' | 'signedAt' | 'effectedAt' | 'effectiveAt'>;

/** Compare-and-set: no row means that somebody was faster. */
export async function moveEndorsement(
  tx: TxCtx,
  endorsement: Endorsement,
  state: EndorsementState,
  change: Partial<Movable> = {},
): Promise<Endorsement> {
  const [moved] = await tx.db
    .update(endorsements)
    .set({ ...change, state, revision: endorsement.revision + 1, updatedAt: tx.now })
    .where(
      and(
        eq(endorsements.partnerId, endorsement.partnerId),
        eq(endorsements.id, endorsement.id),
        eq(endorsements.revision, endorsement.revision),
      ),
    )
    .returning();
  if (!moved) throw new Refusal({ code: KernelRefusals.CONFLICT });
  return moved;
}

/** What is confirmed: the same plan, with the instant from which it holds. */
export async function replan(tx: TxCtx, slips: readonly Slip[], plans: readonly Slip['plan'][]): Promise<Slip[]> {
  const settled = slips.map((slip) => ({
    ...slip,
    plan: plans.find(({ policyId }) => policyId === slip.policyId) ?? slip.plan,
  }));
  for (const { partnerId, endorsementId, policyId, plan } of settled)
    await tx.db
      .update(endorsementSlips)
      .set({ plan })
      .where(
        and(
          eq(endorsementSlips.partnerId, partnerId),
          eq(endorsementSlips.endorsementId, endorsementId),
          eq(endorsementSlips.policyId, policyId),
        ),
      );
  return settled;
}

/** A slip takes effect: its number, and the version that it made. */
export async function numberSlip(
  tx: TxCtx,
  slip: Slip,
  slipNumber: string,
  versionId: Id<'PolicyVersion'> | null,
): Promise<void> {
  await tx.db
    .update(endorsementSlips)
    .set({ slipNumber, versionId })
    .where(
      and(
        eq(endorsementSlips.partnerId, slip.partnerId),
        eq(endorsementSlips.endorsementId, slip.endorsementId),
        eq(endorsementSlips.policyId, slip.policyId),
      ),
    );
}

export async function insertFiles(tx: TxCtx, partnerId: Id<'Partner'>, given: readonly GivenFile[]): Promise<void> {
  if (given.length > 0)
    await tx.db
      .insert(endorsementFiles)
      .values(given.map((each) => ({ ...each, partnerId })))
      .onConflictDoNothing();
}

export async function insertRefunds(tx: TxCtx, drawn: readonly RefundDrawn[]): Promise<void> {
  if (drawn.length > 0) await tx.db.insert(endorsementRefunds).values([...drawn]);
}

export async function insertEndorsed(
  tx: TxCtx,
  rows: readonly {
    readonly partnerId: Id<'Partner'>;
    readonly versionId: Id<'PolicyVersion'>;
    readonly endorsementId: Id<'Endorsement'>;
  }[],
): Promise<void> {
  if (rows.length > 0) await tx.db.insert(endorsedVersions).values([...rows]);
}

/** The endorsement of a policy that waits for money, if any but this one. The policy is locked. */
export async function pendingOf(tx: TxCtx, policyId: string, except: string | null): Promise<Endorsement | null> {
  const rows = await tx.db
    .select({ endorsement: endorsements })
    .from(endorsementSlips)
    .innerJoin(endorsements, ofEndorsement)
    .where(
      and(
        scoped(tx, { partnerId: endorsements.partnerId }),
        eq(endorsementSlips.policyId, policyId as Id<'Policy'>),
        eq(endorsements.state, 'AWAITING_PAYMENT'),
        except === null ? undefined : ne(endorsements.id, except as Id<'Endorsement'>),
      ),
    )
    .limit(1);
  return rows[0]?.endorsement ?? null;
}

interface Due {
  readonly id: Id<'Endorsement'>;
  readonly partnerId: Id<'Partner'>;
}

/** Prices nobody confirmed in time. */
export function endorsementsToExpire(ctx: ReadCtx, now: Instant, limit: number): Promise<Due[]> {
  return ctx.db
    .select({ id: endorsements.id, partnerId: endorsements.partnerId })
    .from(endorsements)
    .where(
      and(
        scoped(ctx, endorsementReach),
        anyText(endorsements.state, ['PRICED', 'REFERRED']),
        lte(endorsements.validUntil, now),
      ),
    )
    .orderBy(endorsements.validUntil)
    .limit(limit);
}

/** Endorsements that are paid and have not taken effect: what a lost job left. */
export function endorsementsPaid(ctx: ReadCtx, paidBefore: Instant, limit: number): Promise<Due[]> {
  return ctx.db
    .select({ id: endorsements.id, partnerId: endorsements.partnerId })
    .from(endorsements)
    .where(
      and(
        scoped(ctx, endorsementReach),
        eq(endorsements.state, 'AWAITING_PAYMENT'),
        lte(endorsements.updatedAt, paidBefore),
        sql`exists (select from charges c where c.partner_id = ${endorsements.partnerId} and c.id = ${endorsements.chargeId} and c.state = 'PAID')`,
      ),
    )
    .orderBy(endorsements.updatedAt)
    .limit(limit);
}

/** Which endorsements took files. By owner alone: whether the caller sees the endorsement is asked afterwards. */
export async function endorsementsThatTook(ctx: ReadCtx, fileIds: readonly string[]): Promise<Taken[]> {
  return ctx.db
    .select({ fileId: endorsementFiles.fileId, subjectId: endorsementFiles.endorsementId })
    .from(endorsementFiles)
    .where(and(scoped(ctx, { partnerId: endorsementFiles.partnerId }), anyUuid(endorsementFiles.fileId, fileIds)));
}
