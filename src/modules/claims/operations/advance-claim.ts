import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { Defect, unavailable } from '../../../kernel/failure.js';
import { formatYuan, type Money, money, NOTHING, sum, yuan } from '../../../kernel/money.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
import type { MaterialKind, Outcome } from '../../platform/index.js';
import type { Claim, ClaimMaterial, PayeeRelation } from '../claim.js';
import { assessmentsByClaim } from '../claim-handling.store.js';
import { atMost } from '../claim-payment.rules.js';
import { claimLife } from '../claim.life.js';
import type { AdvanceGround, ClaimPayment } from '../claims-money.js';
import { ClaimMoneyEvents } from '../claims-money.events.js';
import { ClaimMoneyRefusals } from '../claims-money.refusals.js';
import { insertPayment, paymentsByClaim } from '../claims-money.store.js';
import { INSURED, publishedFigures } from '../calculation/index.js';
import { filesByClaimMaterial, materialsByClaim, moveClaim, policiesByClaim } from '../claims.store.js';
import { checkedText, handleClaim, type HandlingStep, tell } from './handle-claim.js';
import { insuredsPlace, order, payeeOf, type PaymentOrdered, requireEntitled, secondPerson } from './payment-desk.js';
import { type EvidenceTold, keepEvidence, takeEvidence } from './take-evidence.js';

export interface AdvanceClaim extends HandlingStep {
  readonly ground: AdvanceGround;
  readonly amount: Money;
  readonly payeeId: string;
  /** Whose loss, by the name that the assessment has or will have; null: the insured's own, or not known yet. */
  readonly victim: string | null;
  readonly reason: string;
  readonly materials: readonly EvidenceTold[];
}

/** What must be on record before rescue costs are paid ahead (CTR 31): the police's word, and the hospital's bill. */
const RESCUE_PROOF: readonly { readonly kinds: readonly MaterialKind[]; readonly name: string }[] = [
  { kinds: ['ACCIDENT_CERTIFICATE', 'POLICE_CASE_PROOF'], name: 'ACCIDENT_CERTIFICATE' },
  { kinds: ['MEDICAL_RECORD'], name: 'MEDICAL_RECORD' },
];

/**
 * Pays ahead of the decision: rescue costs of compulsory cover within its medical limit, or what is certain already
 * within the verified assessment. Deducted from the final payment; what turns out to be too much is claimed back.
 * Refuses: NOT_FOUND, STALE_VERSION, CLAIM_STATE, ADVANCE_EXCEEDS, ADVANCE_NEEDS_PROOF,
 * PAYEE_NOT_ENTITLED, AUTHORITY_NOT_IN_FORCE, PAYMENT_NEEDS_SECOND, SAME_PERSON, PAYEE_MISMATCH, CONFLICT_OF_INTEREST, FILE_REJECTED, INVALID_INPUT.
 */
export function advanceClaim(ctx: Ctx, input: AdvanceClaim): Promise<Outcome> {
  const provider = ctx.ports.paymentProvider.name;
  return handleClaim(ctx, 'claimAdvance', input, async (tx, claim) => {
    if (provider === null) throw unavailable('No payment provider is connected.');
    const state = claimLife.step(claim.state, 'advance');
    const problems = new Problems();
    const reason = checkedText(input.reason, 'reason', problems);
    const taken = await takeEvidence(tx, claim.partnerId, input.materials, ['input', 'materials'], problems);
    problems.refuseIfAny();
    const asked = await tx.loader(materialsByClaim).load(claim.id);
    await keepEvidence(tx, claim, asked, claim.partnerId, taken);
    const before = await tx.loader(paymentsByClaim).load(claim.id);
    const sent = [...(await onFile(tx, asked)), ...taken];
    await refuseBeyond(tx, claim, input, { before, kinds: sent.map(({ kind }) => kind) });
    const payee = await payeeOf(tx, claim, input.payeeId);
    const beneficiary = await whose(tx, claim, payee.relation, input.victim);
    const ordered: PaymentOrdered = { kind: 'ADVANCE', amount: input.amount, payee, beneficiary };
    const place = await insuredsPlace(tx, claim, payee);
    await requireEntitled(tx, claim, ordered, { sheet: null, rescue: input.ground === 'RESCUE', place });
    const second = await secondPerson(tx, claim, ordered);
    if (second === 'WAITS') return;
    const payout = await order(tx, claim, ordered, provider);
    await insertPayment(tx, {
      partnerId: claim.partnerId,
      claimId: claim.id,
      payoutId: payout.id,
      kind: 'ADVANCE',
      amount: input.amount,
      payeeId: payee.id,
      beneficiary,
      victimRelation: null,
      relationFileId: null,
      participantId: place.participantId,
      sheet: null,
      ground: input.ground,
      reason,
      proofFileId: null,
      orderedById: tx.actor.id,
      firstById: second.firstById,
      orderedAt: tx.now,
    });
    await moveClaim(tx, claim, state);
    await tell(tx, claim, ClaimMoneyEvents['claim.advance_ordered']);
  });
}

/**
 * Whose loss is paid ahead, so that the sheet sets it off against that share. Whoever is owed for the own loss is the
 * insured; a victim is called as the newest assessment does, and before there is one as it will.
 */
async function whose(tx: TxCtx, claim: Claim, relation: PayeeRelation, victim: string | null): Promise<string | null> {
  const own = relation === 'INSURED' || relation === 'SHOP';
  if (victim === null) return own ? INSURED : null;
  const [newest] = await tx.loader(assessmentsByClaim).load(claim.id);
  const names = newest?.losses.victims.map(({ key }) => key) ?? null;
  if (!own && VICTIM_NAME.test(victim) && victim !== INSURED && (names === null || names.includes(victim)))
    return victim;
  throw new Refusal({
    code: KernelRefusals.INVALID_INPUT,
    field: ['input', 'victim'],
    message: {
      zh: `须为定损中的受害人名称:${names?.join(' ') || '1至40位字母、数字、-、_'};不适用于被保险人和修理厂。`,
      en: `A victim as the assessment names it: ${names?.join(' ') || '1–40 letters, digits, - or _'}; not for the insured or a shop.`,
    },
  });
}

/** Papers of which a file was sent before, unless it was looked at and rejected. */
async function onFile(tx: TxCtx, asked: readonly ClaimMaterial[]): Promise<ClaimMaterial[]> {
  const files = await Promise.all(asked.map(({ id }) => tx.loader(filesByClaimMaterial).load(id)));
  return asked.filter(
    ({ state }, index) => state !== 'REJECTED' && (files[index] ?? []).some(({ rejectedAt }) => rejectedAt === null),
  );
}

/** As an assessment names victims. */
const VICTIM_NAME = /^[\w-]{1,40}$/;

interface OnRecord {
  readonly before: readonly ClaimPayment[];
  readonly kinds: readonly MaterialKind[];
}

async function refuseBeyond(
  tx: TxCtx,
  claim: Claim,
  { ground, amount }: AdvanceClaim,
  { before, kinds }: OnRecord,
): Promise<void> {
  const most = ground === 'RESCUE' ? await rescueMost(tx, claim, kinds) : await certainMost(tx, claim);
  // Rescue and certain parts are of one claim: whatever went ahead on either counts against what is certain.
  const ahead = before.filter((payment) => ground === 'UNDISPUTED' || payment.ground === 'RESCUE');
  const left = money(most.fen - (ahead.length === 0 ? 0n : sum(ahead.map((payment) => payment.amount)).fen));
  if (amount.fen > 0n && amount.fen <= left.fen) return;
  throw new Refusal({
    code: ClaimMoneyRefusals.ADVANCE_EXCEEDS,
    field: ['input', 'amount', 'amount'],
    facts: [
      { name: 'left', value: formatYuan(left.fen > 0n ? left : NOTHING), unit: 'CNY' },
      { name: 'offered', value: formatYuan(amount), unit: 'CNY' },
    ],
    wouldPass: atMost(left),
  });
}

async function rescueMost(tx: TxCtx, claim: Claim, kinds: readonly MaterialKind[]): Promise<Money> {
  const missing = RESCUE_PROOF.filter((proof) => !proof.kinds.some((kind) => kinds.includes(kind)));
  if (missing.length > 0) throw needs(missing.map(({ name }) => name).join(' '));
  const covered = (await tx.loader(policiesByClaim).load(claim.id)).some(({ kind }) => kind === 'COMPULSORY');
  if (!covered) return NOTHING;
  const day = dayOf(claim.occurredAt);
  const limits = publishedFigures.compulsoryLimits.find(
    (row) => row.accidentFrom <= day && (row.accidentUntil === null || day < row.accidentUntil),
  );
  if (!limits) throw new Defect('no limits of compulsory cover hold on the day of the accident');
  // Whose fault it was is not known while a life is saved: the limit with liability stands until the degree says none.
  return yuan((claim.liability === 'NONE' ? limits.noFault : limits.atFault).medical);
}

async function certainMost(tx: TxCtx, claim: Claim): Promise<Money> {
  const verified = (await tx.loader(assessmentsByClaim).load(claim.id)).find(({ confirmed }) => confirmed === true);
  if (!verified) throw needs('VERIFIED_ASSESSMENT');
  return sum([verified.repair, verified.rescue]);
}

function needs(missing: string): Refusal {
  return new Refusal({
    code: ClaimMoneyRefusals.ADVANCE_NEEDS_PROOF,
    field: ['input', 'materials'],
    facts: [{ name: 'missing', value: missing }],
  });
}
