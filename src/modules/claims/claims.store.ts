/** Statements on claims and what hangs on them. Writes need a `TxCtx`; reads begin at `scoped`. */
import { and, asc, desc, eq, or, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import { byId, listsBy } from '../../kernel/loaders.js';
import { NOT_FOUND } from '../../kernel/paging.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped } from '../platform/index.js';
import type {
  Claim,
  ClaimFile,
  ClaimMaterial,
  ClaimNotice,
  ClaimPayee,
  ClaimPolicy,
  ClaimReport,
  ClaimState,
  Injury,
  OtherParty,
  RepairEstimate,
  RepairLine,
} from './claim.js';
import {
  claimFiles,
  claimInjuries,
  claimMaterials,
  claimNotices,
  claimOtherParties,
  claimPayees,
  claimPolicies,
  claimRepairEstimates,
  claimRepairLines,
  claimReports,
  claims,
} from './claims.tables.js';

export const NOBODY = '00000000-0000-0000-0000-000000000000' as Id<'Partner'>;

/** Claims of the caller's outlets, and those that it reported. */
export const claimReach = {
  partnerId: claims.partnerId,
  outletId: claims.outletId,
  grantableId: claims.id,
} as const;

export const claimById = byId<Claim>('claimById', (ctx, ids) =>
  ctx.db
    .select()
    .from(claims)
    .where(and(scoped(ctx, claimReach), anyUuid(claims.id, ids))),
);

export async function claimByNumber(ctx: ReadCtx, number: string): Promise<Claim | null> {
  const rows = await ctx.db
    .select()
    .from(claims)
    .where(and(scoped(ctx, claimReach), eq(claims.number, number)));
  return rows[0] ?? null;
}

/** By the caller's own number of its report, whoever owns the claim. */
export async function claimByExternalRef(ctx: ReadCtx, externalRef: string): Promise<Claim | null> {
  const rows = await ctx.db
    .select({ claimId: claimNotices.claimId })
    .from(claimNotices)
    .where(and(scoped(ctx, { partnerId: claimNotices.partnerId }), eq(claimNotices.externalRef, externalRef)))
    .limit(2);
  const [notice] = rows;
  if (!notice || rows.length !== 1) return null;
  const claim = await ctx.loader(claimById).load(notice.claimId);
  const later = claim?.continuedAsId ? await ctx.loader(claimById).load(claim.continuedAsId) : null;
  return later ?? claim ?? null;
}

/** Claims on a policy, oldest first, as far as the caller reads them. */
export async function claimsOfPolicy(ctx: ReadCtx, policyId: string): Promise<Claim[]> {
  const rows = await ctx.db
    .select({ claim: claims })
    .from(claimPolicies)
    .innerJoin(claims, and(eq(claims.partnerId, claimPolicies.partnerId), eq(claims.id, claimPolicies.claimId)))
    .where(and(scoped(ctx, { partnerId: claimPolicies.partnerId }), anyUuid(claimPolicies.policyId, [policyId])))
    .orderBy(asc(claims.reportedAt), asc(claims.id));
  return rows.map(({ claim }) => claim);
}

/** Only to whom the policies themselves are open: a grant of the claim opens none. */
export const policiesByClaim = listsBy<ClaimPolicy>(
  'policiesByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimPolicies)
      .where(and(scoped(ctx, { partnerId: claimPolicies.partnerId }), anyUuid(claimPolicies.claimId, ids)))
      .orderBy(desc(claimPolicies.kind), asc(claimPolicies.policyId)),
  ({ claimId }) => claimId,
);

/** Claims of reporters that went on as each, since the policy was found. */
export const continuedByClaim = listsBy<Claim>(
  'continuedByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claims)
      .where(and(scoped(ctx, claimReach), anyUuid(claims.continuedAsId, ids)))
      .orderBy(asc(claims.reportedAt), asc(claims.id)),
  ({ continuedAsId }) => continuedAsId ?? '',
);

/** What the caller itself filed, oldest first. */
export const noticesByClaim = listsBy<ClaimNotice>(
  'noticesByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimNotices)
      .where(and(scoped(ctx, { partnerId: claimNotices.partnerId }), anyUuid(claimNotices.claimId, ids)))
      .orderBy(asc(claimNotices.receivedAt), asc(claimNotices.id)),
  ({ claimId }) => claimId,
);

/** Oldest first: the first one made the claim. */
export const reportsByClaim = listsBy<ClaimReport>(
  'reportsByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimReports)
      .where(
        and(
          scoped(ctx, { partnerId: claimReports.partnerId, grantableId: claimReports.claimId }),
          anyUuid(claimReports.claimId, ids),
        ),
      )
      .orderBy(asc(claimReports.receivedAt), asc(claimReports.id)),
  ({ claimId }) => claimId,
);

export const otherPartiesByClaim = listsBy<OtherParty>(
  'otherPartiesByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimOtherParties)
      .where(
        and(
          scoped(ctx, { partnerId: claimOtherParties.partnerId, grantableId: claimOtherParties.claimId }),
          anyUuid(claimOtherParties.claimId, ids),
        ),
      )
      .orderBy(asc(claimOtherParties.position)),
  ({ claimId }) => claimId,
);

export const injuriesByClaim = listsBy<Injury>(
  'injuriesByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimInjuries)
      .where(and(scoped(ctx, { partnerId: claimInjuries.partnerId }), anyUuid(claimInjuries.claimId, ids)))
      .orderBy(asc(claimInjuries.createdAt), asc(claimInjuries.id)),
  ({ claimId }) => claimId,
);

export const materialsByClaim = listsBy<ClaimMaterial>(
  'materialsByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimMaterials)
      .where(
        and(
          scoped(ctx, { partnerId: claimMaterials.partnerId, grantableId: claimMaterials.claimId }),
          anyUuid(claimMaterials.claimId, ids),
        ),
      )
      .orderBy(asc(claimMaterials.position)),
  ({ claimId }) => claimId,
);

export const filesByClaimMaterial = listsBy<ClaimFile>(
  'filesByClaimMaterial',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimFiles)
      .where(
        and(
          scoped(ctx, { partnerId: claimFiles.partnerId, grantableId: claimFiles.claimId }),
          anyUuid(claimFiles.materialId, ids),
        ),
      )
      .orderBy(asc(claimFiles.sentAt), asc(claimFiles.fileId)),
  ({ materialId }) => materialId,
);

/** Claims that a file was sent for. */
export const filesByFile = listsBy<ClaimFile>(
  'claimFilesByFile',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimFiles)
      .where(
        and(
          scoped(ctx, { partnerId: claimFiles.partnerId, grantableId: claimFiles.claimId }),
          anyUuid(claimFiles.fileId, ids),
        ),
      ),
  ({ fileId }) => fileId,
);

/** Newest first. */
export const estimatesByClaim = listsBy<RepairEstimate>(
  'estimatesByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimRepairEstimates)
      .where(
        and(
          scoped(ctx, { partnerId: claimRepairEstimates.partnerId, grantableId: claimRepairEstimates.claimId }),
          anyUuid(claimRepairEstimates.claimId, ids),
        ),
      )
      .orderBy(desc(claimRepairEstimates.createdAt), desc(claimRepairEstimates.id)),
  ({ claimId }) => claimId,
);

export const estimateById = byId<RepairEstimate>('estimateById', (ctx, ids) =>
  ctx.db
    .select()
    .from(claimRepairEstimates)
    .where(
      and(
        // Under a grant of the claim each shop reads its own; the owner and the insurer's people read all.
        or(
          scoped(ctx, { partnerId: claimRepairEstimates.partnerId }),
          and(
            scoped(ctx, { partnerId: claimRepairEstimates.partnerId, grantableId: claimRepairEstimates.claimId }),
            eq(claimRepairEstimates.shopId, ctx.actor.partnerId ?? NOBODY),
          ),
        ),
        anyUuid(claimRepairEstimates.id, ids),
      ),
    ),
);

/** Lines of estimates that were read already: whose they may be was asked there. */
export const linesByEstimate = listsBy<RepairLine>(
  'linesByEstimate',
  async (ctx, ids) => {
    const rows = await ctx.db
      .select({ line: claimRepairLines })
      .from(claimRepairLines)
      .innerJoin(
        claimRepairEstimates,
        and(
          eq(claimRepairEstimates.partnerId, claimRepairLines.partnerId),
          eq(claimRepairEstimates.id, claimRepairLines.estimateId),
        ),
      )
      .where(
        and(
          scoped(ctx, { partnerId: claimRepairEstimates.partnerId, grantableId: claimRepairEstimates.claimId }),
          anyUuid(claimRepairEstimates.id, ids),
        ),
      )
      .orderBy(asc(claimRepairLines.position));
    return rows.map(({ line }) => line);
  },
  ({ estimateId }) => estimateId,
);

/** Newest first: the last one given counts. */
export const payeesByClaim = listsBy<ClaimPayee>(
  'payeesByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimPayees)
      .where(and(scoped(ctx, { partnerId: claimPayees.partnerId }), anyUuid(claimPayees.claimId, ids)))
      .orderBy(desc(claimPayees.createdAt), desc(claimPayees.id)),
  ({ claimId }) => claimId,
);

/** A claim under lock, as it is now; null when it is not there. Under the scope of its owner, or by the insurer's people. */
export async function lockClaim(tx: TxCtx, id: string): Promise<Claim | null> {
  const rows = await tx.db
    .select()
    .from(claims)
    .where(and(scoped(tx, claimReach), eq(claims.id, id as Id<'Claim'>)))
    .for('update');
  return rows[0] ?? null;
}

export async function lockUnmoved(
  tx: TxCtx,
  id: string,
  expectedRevision: number,
  field: readonly string[] = ['input', 'claimId'],
): Promise<Claim> {
  const claim = await lockClaim(tx, id);
  if (!claim) throw new Refusal(NOT_FOUND(field));
  if (claim.revision === expectedRevision) return claim;
  const path = ['input', 'expectedVersion'];
  throw new Refusal({
    code: KernelRefusals.STALE_VERSION,
    field: path,
    facts: [{ name: 'revision', value: String(claim.revision) }],
    wouldPass: [
      {
        field: path,
        value: String(claim.revision),
        message: { zh: '先重新读取赔案', en: 'after reading the claim again' },
      },
    ],
  });
}

type Movable = Pick<
  Claim,
  | 'registrationNumber'
  | 'cause'
  | 'policeReported'
  | 'injuredCount'
  | 'liability'
  | 'claimedAt'
  | 'suspendedAt'
  | 'entitlementAskedAt'
  | 'closingReason'
  | 'continuedAsId'
  | 'duplicateOfId'
>;

/** Compare-and-set: no row means that somebody was faster. */
export async function moveClaim(
  tx: TxCtx,
  claim: Claim,
  state: ClaimState,
  change: Partial<Movable> = {},
): Promise<Claim> {
  const [moved] = await tx.db
    .update(claims)
    .set({ ...change, state, revision: claim.revision + 1, updatedAt: tx.now })
    .where(and(eq(claims.partnerId, claim.partnerId), eq(claims.id, claim.id), eq(claims.revision, claim.revision)))
    .returning();
  if (!moved) throw new Refusal({ code: KernelRefusals.CONFLICT });
  return moved;
}

export async function insertNotice(tx: TxCtx, notice: ClaimNotice): Promise<void> {
  await tx.db.insert(claimNotices).values(notice);
}

export async function insertReport(tx: TxCtx, report: ClaimReport): Promise<void> {
  await tx.db.insert(claimReports).values(report);
}

export async function insertMaterials(tx: TxCtx, materials: readonly ClaimMaterial[]): Promise<void> {
  if (materials.length > 0) await tx.db.insert(claimMaterials).values([...materials]);
}

/** Something came in for a material, or it is asked for again. */
export async function markMaterial(
  tx: TxCtx,
  material: Pick<ClaimMaterial, 'partnerId' | 'id'>,
  marked: Partial<Pick<ClaimMaterial, 'state' | 'rejection' | 'needed'>>,
): Promise<void> {
  await tx.db
    .update(claimMaterials)
    .set(marked)
    .where(and(eq(claimMaterials.partnerId, material.partnerId), eq(claimMaterials.id, material.id)));
}

export async function insertEstimate(tx: TxCtx, estimate: RepairEstimate, lines: readonly RepairLine[]): Promise<void> {
  await tx.db.insert(claimRepairEstimates).values(estimate);
  await tx.db.insert(claimRepairLines).values([...lines]);
}

export async function insertPayee(tx: TxCtx, payee: ClaimPayee): Promise<void> {
  await tx.db.insert(claimPayees).values(payee);
}

/** Opens the claim to whoever reported it, and the evidence to its owner. Under the owner's scope. */
export async function grantClaim(tx: TxCtx, claimId: Id<'Claim'>): Promise<void> {
  await tx.db.execute(sql`select app.grant_claim(${claimId}, ${tx.now})`);
}
