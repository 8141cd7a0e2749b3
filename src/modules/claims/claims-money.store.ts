/** Statements on a claim's money. The claim is locked by whoever writes; reads begin at `scoped`. */
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { LoaderDef, ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { type Instant, instantOf } from '../../kernel/dates.js';
import { anyUuid, uuidArray } from '../../kernel/db/any-of.js';
import { fixed } from '../../kernel/db/fixed.js';
import { byId, listsBy } from '../../kernel/loaders.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped } from '../platform/index.js';
import type { PolicyKind } from '../products/index.js';
import { hashOfSubject } from '../registry/index.js';
import type { ClaimPayee } from './claim.js';
import type { ClaimPayment, PaidClaim, PaymentStatement, Recovery } from './claims-money.js';
import { claimPayments, claimPaymentStatements, claimRecoveries, paidClaims } from './claims-money.tables.js';
import { claimPayees } from './claims.tables.js';

const ofClaim = ({ claimId }: { readonly claimId: string }): string => claimId;

/** In the order in which they were made. */
export const paymentsByClaim = listsBy<ClaimPayment>(
  'paymentsByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimPayments)
      .where(and(scoped(ctx, { partnerId: claimPayments.partnerId }), anyUuid(claimPayments.claimId, ids)))
      .orderBy(asc(claimPayments.orderedAt), asc(claimPayments.payoutId)),
  ofClaim,
);

export async function paymentOfPayout(ctx: ReadCtx, payoutId: string): Promise<ClaimPayment | null> {
  const rows = await ctx.db
    .select()
    .from(claimPayments)
    .where(and(scoped(ctx, { partnerId: claimPayments.partnerId }), anyUuid(claimPayments.payoutId, [payoutId])));
  return rows[0] ?? null;
}

export async function insertPayment(tx: TxCtx, payment: ClaimPayment): Promise<void> {
  await tx.db.insert(claimPayments).values(payment);
}

/** In the order in which they were said. */
export const statementsByClaim = listsBy<PaymentStatement>(
  'statementsByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimPaymentStatements)
      .where(
        and(scoped(ctx, { partnerId: claimPaymentStatements.partnerId }), anyUuid(claimPaymentStatements.claimId, ids)),
      )
      .orderBy(asc(claimPaymentStatements.sequence)),
  ofClaim,
);

export async function insertStatement(tx: TxCtx, statement: PaymentStatement): Promise<void> {
  await tx.db.insert(claimPaymentStatements).values(statement);
}

/** An account as it was given to a claim; its newest transfer may go to it. */
export async function claimPayeeById(tx: TxCtx, id: string): Promise<ClaimPayee | null> {
  const rows = await tx.db
    .select()
    .from(claimPayees)
    .where(and(scoped(tx, { partnerId: claimPayees.partnerId }), anyUuid(claimPayees.id, [id])));
  return rows[0] ?? null;
}

// ── recoveries ──

const recoveryReach = { partnerId: claimRecoveries.partnerId } as const;

export const recoveryById = byId<Recovery>('recoveryById', (ctx, ids) =>
  ctx.db
    .select()
    .from(claimRecoveries)
    .where(and(scoped(ctx, recoveryReach), anyUuid(claimRecoveries.id, ids))),
);

/** Newest first. */
export const recoveriesByClaim = listsBy<Recovery>(
  'recoveriesByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimRecoveries)
      .where(and(scoped(ctx, recoveryReach), anyUuid(claimRecoveries.claimId, ids)))
      .orderBy(desc(claimRecoveries.openedAt), desc(claimRecoveries.id)),
  ofClaim,
);

export async function insertRecovery(tx: TxCtx, recovery: Recovery): Promise<void> {
  await tx.db.insert(claimRecoveries).values(recovery);
}

export async function lockRecovery(tx: TxCtx, id: string): Promise<Recovery | null> {
  const rows = await tx.db
    .select()
    .from(claimRecoveries)
    .where(and(scoped(tx, recoveryReach), anyUuid(claimRecoveries.id, [id])))
    .for('update');
  return rows[0] ?? null;
}

export async function moveRecovery(
  tx: TxCtx,
  recovery: Recovery,
  change: Partial<Pick<Recovery, 'state' | 'reason' | 'endedAt' | 'amount'>>,
): Promise<void> {
  const moved = await tx.db
    .update(claimRecoveries)
    .set({ ...change, revision: recovery.revision + 1 })
    .where(
      and(
        eq(claimRecoveries.partnerId, recovery.partnerId),
        eq(claimRecoveries.id, recovery.id),
        eq(claimRecoveries.revision, recovery.revision),
      ),
    )
    .returning({ id: claimRecoveries.id });
  if (moved.length === 0) throw new Refusal({ code: KernelRefusals.CONFLICT });
}

// ── what a later premium asks about ──

/** Once per claim and policy: the first money that arrives counts. */
export async function insertPaidClaims(tx: TxCtx, rows: readonly PaidClaim[]): Promise<void> {
  if (rows.length > 0)
    await tx.db
      .insert(paidClaims)
      .values([...rows])
      .onConflictDoNothing();
}

/**
 * Bare facts across partners: when losses of a vehicle happened for which money was paid under a kind of cover, paid in
 * `[from, until)`. Never whose policy, never how much.
 */
export async function paidClaimsOf(
  ctx: ReadCtx,
  vehicle: { readonly subjectId: string; readonly policyKind: PolicyKind },
  window: { readonly from: Instant; readonly until: Instant },
): Promise<{ readonly occurredAt: Instant; readonly paidAt: Instant }[]> {
  const rows = await ctx.db.execute<{ occurred_at: string; paid_at: string }>(
    sql`select occurred_at::text, paid_at::text from app.paid_claims_of(${vehicle.subjectId}, ${vehicle.policyKind}, ${window.from}, ${window.until})`,
  );
  return rows.map(pastLoss);
}

interface PastLoss {
  readonly occurredAt: Instant;
  readonly paidAt: Instant;
}

function pastLoss(row: { readonly occurred_at: string; readonly paid_at: string }): PastLoss {
  const read = (text: string): Instant => instantOf(Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')));
  return { occurredAt: read(row.occurred_at), paidAt: read(row.paid_at) };
}

/** The same of commercial cover by VIN, whatever was paid by now: what a no-claim level is told beside the platform's record. */
export const paidCommercialByVin: LoaderDef<string, readonly PastLoss[]> = {
  name: 'claims.paidCommercialByVin',
  batch: async (ctx, vins) => {
    const byHash = new Map(vins.map((vin) => [hashOfSubject('VIN', vin), vin]));
    const rows = await readPaidCommercial(ctx, [uuidArray([...byHash.keys()]), ctx.now]);
    const found = new Map<string, PastLoss[]>(vins.map((vin) => [vin, []]));
    for (const row of rows) found.get(byHash.get(row.vin_hash) ?? '')?.push(pastLoss(row));
    return found;
  },
};

const readPaidCommercial = fixed<{ vin_hash: string; occurred_at: string; paid_at: string }>`
  select s.vin_hash, p.occurred_at::text, p.paid_at::text
  from vehicle_subjects s, lateral app.paid_claims_of(s.id, 'COMMERCIAL', '-infinity', $2::timestamptz) p
  where s.vin_hash = any($1::text::text[])`;

const thisPaidClaim = ({ partnerId, claimId, policyId }: Pick<PaidClaim, 'partnerId' | 'claimId' | 'policyId'>) =>
  and(eq(paidClaims.partnerId, partnerId), eq(paidClaims.claimId, claimId), eq(paidClaims.policyId, policyId));

export async function lockPaidClaim(
  tx: TxCtx,
  row: Pick<PaidClaim, 'partnerId' | 'claimId' | 'policyId'>,
): Promise<PaidClaim | null> {
  const rows = await tx.db
    .select()
    .from(paidClaims)
    .where(and(scoped(tx, { partnerId: paidClaims.partnerId }), thisPaidClaim(row)))
    .for('update');
  return rows[0] ?? null;
}

export async function notePaidClaimTold(tx: TxCtx, paid: PaidClaim, platformReference: string): Promise<void> {
  await tx.db.update(paidClaims).set({ toldAt: tx.now, platformReference }).where(thisPaidClaim(paid));
}
