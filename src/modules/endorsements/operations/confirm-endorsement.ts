import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { formatYuan, money } from '../../../kernel/money.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { raiseCharge, registerChargeSubject } from '../../billing/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import type { Policy } from '../../policies/index.js';
import { fromStoredVehicle, rememberVehicle } from '../../registry/index.js';
import type { MaterialClaim, SignatureClaim } from '../../underwriting/index.js';
import type { Endorsement, Slip, SlipPlan } from '../endorsement.js';
import { endorsementLife, stateAt } from '../endorsement.life.js';
import { EndorsementEvents } from '../endorsements.events.js';
import { EndorsementRefusals } from '../endorsements.refusals.js';
import {
  endorsementByExternalRef,
  endorsementById,
  insertFiles,
  lockUnmoved,
  moveEndorsement,
  replan,
  slipsByEndorsement,
} from '../endorsements.store.js';
import { isByDay } from '../plan.js';
import { reserveGrowth } from './growing-authority.js';
import { lockPolicies, refusePending } from './hold-policies.js';
import { makePlan, type MadePlan } from './make-plan.js';
import { missingMaterials, refuseMissing, takeMaterials, takeSignature } from './papers.js';
import { takeEffect } from './take-effect.js';
import { requireAcceptingTerms } from './terms.js';

export interface ConfirmEndorsement {
  readonly idempotencyKey: string;
  readonly endorsementId: string;
  readonly expectedVersion: number;
  /** `digest` of the preview, or of the endorsement as read: what the policyholder was shown. */
  readonly digest: string;
  readonly signature: SignatureClaim;
  readonly materials: readonly MaterialClaim[];
  readonly sent: unknown;
}

const FIELD = ['input', 'endorsementId'];

registerChargeSubject('Endorsement', async (ctx, externalRef) => {
  const found = await endorsementByExternalRef(ctx, externalRef);
  return found && { partnerId: found.partnerId, state: stateAt(found, ctx.now) };
});

/**
 * Confirms a priced endorsement with the policyholder's consent. What is done is planned again under lock, and is what
 * was shown, to the fen, or nothing is done. Additional premium is raised as a charge and waits; everything else takes
 * effect in this commit, refunds with it. Refuses: NOT_FOUND, STALE_VERSION, ENDORSEMENT_STATE,
 * ENDORSEMENT_PRICE_CHANGED, ENDORSEMENT_PENDING, SIGNATURE_MISSING, MATERIAL_MISSING, and whatever a request refuses.
 */
export function confirmEndorsement(ctx: Ctx, input: ConfirmEndorsement): Promise<Outcome> {
  return inTransaction(ctx, 'endorsementConfirm', (tx) =>
    once(tx, { operation: 'endorsementConfirm', key: input.idempotencyKey, input: input.sent }, async () => {
      const seen = await tx.loader(endorsementById).load(input.endorsementId);
      if (!seen) throw new Refusal(NOT_FOUND(FIELD));
      const slips = await tx.loader(slipsByEndorsement).load(seen.id);
      const policies = await lockPolicies(
        tx,
        slips.map(({ policyId }) => policyId),
        FIELD,
      );
      const endorsement = await lockUnmoved(tx, seen.id, input.expectedVersion);
      await confirm(tx, { endorsement, slips, policies }, input);
      return { kind: 'Endorsement', id: endorsement.id };
    }),
  );
}

export interface Held {
  readonly endorsement: Endorsement;
  readonly slips: readonly Slip[];
  readonly policies: readonly Policy[];
}

/** Endorsement and policies are locked. */
export async function confirm(
  tx: TxCtx,
  { endorsement, slips, policies }: Held,
  input: Pick<ConfirmEndorsement, 'digest' | 'signature' | 'materials'>,
): Promise<Endorsement> {
  endorsementLife.step(stateAt(endorsement, tx.now), 'confirm');
  await refusePending(tx, policies, endorsement.id);
  const plan = await planAgain(tx, endorsement, policies);
  if (plan.digest !== input.digest || plan.digest !== endorsement.digest)
    throw new Refusal(priceChanged(endorsement, plan));
  const problems = new Problems();
  const signed = await takeSignature(tx, endorsement, input.signature, problems);
  const files = await takeMaterials(tx, endorsement.partnerId, endorsement.id, input.materials, problems);
  refuseMissing(await missingMaterials(tx, endorsement, files), problems);
  problems.refuseIfAny();
  const under = await requireAcceptingTerms(tx, endorsement, plan.slips);
  await insertFiles(tx, endorsement.partnerId, [...signed, ...files]);
  await emit(tx, {
    event: EndorsementEvents['endorsement.confirmed'],
    subject: { kind: 'Endorsement', id: endorsement.id },
    partnerId: endorsement.partnerId,
  });
  const settled = {
    endorsement,
    slips: await replan(tx, slips, await withVehicles(tx, plan.slips, policies)),
    policies,
  };
  await reserveGrowth(tx, endorsement, plan.slips, under);
  const change = { signedAt: input.signature.signedAt, effectiveAt: plan.effectiveAt };
  const charge = await raise(tx, settled);
  if (charge)
    return moveEndorsement(tx, endorsement, endorsementLife.step(endorsement.state, 'confirm'), {
      ...change,
      chargeId: charge.id,
    });
  const moved = await moveEndorsement(tx, endorsement, endorsement.state, change);
  return takeEffect(tx, moved, settled.slips, policies);
}

/** What the partner says of the vehicle is kept with its word; of a corrected VIN it is another vehicle. */
async function withVehicles(tx: TxCtx, plans: readonly SlipPlan[], policies: readonly Policy[]): Promise<SlipPlan[]> {
  const kept: SlipPlan[] = [];
  for (const plan of plans) {
    const policy = policies.find(({ id }) => id === plan.policyId);
    if (plan.effect !== 'CHANGE' || !policy) {
      kept.push(plan);
      continue;
    }
    const { id, subjectId } = await rememberVehicle(tx, policy.partnerId, fromStoredVehicle(plan.content.vehicle));
    kept.push({ ...plan, vehicle: subjectId === policy.subjectId ? null : { id, subjectId } });
  }
  return kept;
}

/** By day it holds from the day that was priced; what is not holds from now, whenever now is. */
async function planAgain(
  tx: TxCtx,
  { proposal, asked, requestedAt, effectiveAt }: Endorsement,
  policies: readonly Policy[],
): Promise<MadePlan> {
  const at = isByDay(proposal) ? (requestedAt ?? effectiveAt) : requestedAt;
  const plan = await makePlan(tx, { policies, proposal, asked, requestedAt: at });
  if (plan.refusals.length > 0) throw new Refusal(...plan.refusals);
  return plan;
}

function priceChanged({ premiumChange, digest }: Endorsement, plan: MadePlan) {
  const field = ['input', 'previewDigest'];
  return {
    code: EndorsementRefusals.ENDORSEMENT_PRICE_CHANGED,
    field,
    facts: [
      { name: 'was', value: formatYuan(premiumChange), unit: 'CNY' },
      { name: 'is', value: formatYuan(plan.premiumChange), unit: 'CNY' },
    ],
    // What was asked for still is what would be done: then only the caller holds another preview.
    ...(plan.digest === digest
      ? { wouldPass: [{ field, value: digest, message: { zh: '该批改的摘要', en: 'the digest of this endorsement' } }] }
      : {}),
  };
}

/** What must be paid: never set off against what goes back on the other policy (CTR 7: separate books). */
async function raise(tx: TxCtx, { endorsement, slips, policies }: Held) {
  const due = slips.filter(({ premiumChange }) => premiumChange.fen > 0n);
  const [policy] = policies;
  if (due.length === 0 || !policy) return null;
  return raiseCharge(tx, {
    partnerId: endorsement.partnerId,
    outletId: endorsement.outletId,
    externalRef: endorsement.externalRef,
    subject: { kind: 'Endorsement', id: endorsement.id },
    policyholderId: policy.policyholderId,
    region: slips[0]?.plan.content.vehicle.region ?? null,
    lines: due.map(({ premiumChange, plan }) => ({
      kind: 'ENDORSEMENT_PREMIUM' as const,
      amount: premiumChange,
      vat: money(BigInt(plan.change.vatFen)),
    })),
    payBy: endorsement.validUntil,
  });
}
