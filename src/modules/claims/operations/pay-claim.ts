import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { unavailable } from '../../../kernel/failure.js';
import type { Id } from '../../../kernel/ids.js';
import { type Money, NOTHING } from '../../../kernel/money.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { acceptFile, type FileGiven, type Outcome } from '../../platform/index.js';
import type { Claim, ClaimPayee, OtherParty } from '../claim.js';
import type { Calculation } from '../claim-handling.js';
import { approvalsByClaim } from '../claim-handling.store.js';
import { claimLife } from '../claim.life.js';
import { amountFault, victimFault } from '../claim-payment.rules.js';
import type { ClaimPayment, VictimRelation } from '../claims-money.js';
import { ClaimMoneyEvents } from '../claims-money.events.js';
import { ClaimMoneyRefusals } from '../claims-money.refusals.js';
import { insertPayment } from '../claims-money.store.js';
import { type Accident, type ClaimSheet, INSURED, otherVehicleKey } from '../calculation/index.js';
import { moveClaim, otherPartiesByClaim, payeesByClaim } from '../claims.store.js';
import { leftFor, relationFault, shareFault, type Shares, sharesOf, whoseLoss } from '../payment-shares.rules.js';
import { fromStored } from '../sheet.json.js';
import { endAdvanceReturns, paymentsHeld } from './advance-returns.js';
import { newestSheet } from './approve-claim.js';
import { checkAmount } from './amounts.js';
import { endCoverage } from './end-coverage.js';
import { handleClaim, type HandlingStep, tell } from './handle-claim.js';
import { settleIfPaid } from './on-payout.js';
import { openAdvanceReturns } from './open-recovery.js';
import { authorityToReceive } from './authority-to-receive.js';
import { insuredsPlace, order, payeeOf, type PaymentOrdered, requireEntitled, secondPerson } from './payment-desk.js';
import { isOneOf } from './same-party.js';
import { usedFault } from './used-before.js';

export interface PayClaim extends HandlingStep {
  readonly kind: 'FINAL' | 'PARTIAL';
  readonly amount: Money;
  readonly payeeId: string;
  /** Whose loss it pays, by the name on the sheet; null where that goes without saying. */
  readonly victim: string | null;
  /** What the payee is to that victim, and what shows it. */
  readonly relation: VictimRelation;
  readonly relationProof: FileGiven | null;
  /** That the insured has compensated the victims; null when not given. */
  readonly proof: FileGiven | null;
}

/**
 * Pays what was approved (赔付), in parts or finally, each payment for the loss of one: the insured's own, or one victim's,
 * and never beyond that share. The final payment is all that is left, advances deducted, and ends what a total loss ends.
 * Never by whoever assessed, calculated or approved; above one's authority a second person must say the same. Refuses:
 * NOT_FOUND, STALE_VERSION, CLAIM_STATE, PAYMENT_NOT_FINAL, PAYMENT_EXCEEDS_SHEET, PAYMENT_IS_FINAL, PAYMENT_BY_APPROVER,
 * PAYMENT_VICTIM_NEEDED, PAYMENT_EXCEEDS_SHARE, VICTIM_NOT_COMPENSATED, COVER_USED_MEANWHILE, PAYEE_NOT_ENTITLED,
 * AUTHORITY_NOT_IN_FORCE, PAYMENT_NEEDS_SECOND, SAME_PERSON, PAYEE_MISMATCH, CONFLICT_OF_INTEREST, FILE_REJECTED, INVALID_INPUT. Fails with
 * UNAVAILABLE while no provider is connected.
 */
export function payClaim(ctx: Ctx, input: PayClaim): Promise<Outcome> {
  const provider = ctx.ports.paymentProvider.name;
  return handleClaim(ctx, 'claimPay', input, async (tx, claim) => {
    if (provider === null) throw unavailable('No payment provider is connected.');
    claimLife.step(claim.state, 'pay');
    const problems = new Problems();
    checkAmount(input.amount, ['input', 'amount', 'amount'], problems);
    problems.refuseIfAny();
    const sheet = await newestSheet(tx, claim);
    await refuseMakers(tx, sheet);
    const used = await usedFault(tx, claim, sheet, { onlyLess: true });
    if (used) throw new Refusal(used);
    const before = await paymentsHeld(tx, claim);
    const shares = sharesLeft(sheet, before);
    const fault = amountFault(input.kind, input.amount, { left: shares.left, sequence: sheet.sequence }, before);
    if (fault) throw new Refusal(fault);
    const payee = await payeeOf(tx, claim, input.payeeId);
    if (input.amount.fen > 0n) {
      const paid = await payOne(tx, claim, input, { sheet, shares, before, payee, provider });
      if (paid === 'WAITS') return;
    }
    const moved = await moveClaim(tx, claim, claim.state);
    if (input.kind === 'FINAL') await finish(tx, moved, sheet, { before, shares });
    await tell(tx, claim, ClaimMoneyEvents['claim.payment_ordered']);
    // Everything was paid ahead: nothing is on its way that could still arrive.
    if (input.kind === 'FINAL' && input.amount.fen === 0n) await settleIfPaid(tx, moved, { nothingLeft: true });
  });
}

interface Standing {
  readonly sheet: Calculation;
  readonly shares: Shares;
  readonly before: readonly ClaimPayment[];
  readonly payee: ClaimPayee;
  readonly provider: string;
}

/** One payment for the loss of one beneficiary, to somebody who may be paid for it. */
async function payOne(
  tx: TxCtx,
  claim: Claim,
  input: PayClaim,
  { sheet, shares, before, payee, provider }: Standing,
): Promise<'WAITS' | 'ORDERED'> {
  const proofFileId = await kept(tx, claim, input.proof, 'proof');
  const relationFileId = await kept(tx, claim, input.relationProof, 'relationProof');
  const place = await insuredsPlace(tx, claim, payee);
  const toInsured = place.isInsured;
  const whose = whoseLoss(shares, {
    victim: input.victim,
    relation: payee.relation,
    proven: toInsured && proofFileId !== null,
  });
  const about = { sheet: fromStored<Pick<ClaimSheet, 'payables'>>(sheet.sheet), rescue: false, place };
  await requireEntitled(tx, claim, { amount: input.amount, payee }, about);
  if ('fault' in whose) throw new Refusal(whose.fault);
  const { beneficiary } = whose;
  const ordered: PaymentOrdered = { kind: input.kind, amount: input.amount, payee, beneficiary };
  const unproven = victimFault({
    amount: input.amount,
    toInsured,
    proven: proofFileId !== null,
    own: beneficiary === INSURED ? leftFor(shares, INSURED) : NOTHING,
  });
  const beyond = unproven ?? shareFault(shares, beneficiary, input.amount);
  if (beyond) throw new Refusal(beyond);
  const victimRelation = beneficiary === INSURED || toInsured ? null : input.relation;
  const shown = victimRelation === null || victimRelation === 'SELF' ? null : relationFileId;
  const participantId =
    victimRelation === 'AGENT' && shown === null
      ? await authorityOfVictim(tx, claim, { sheet, beneficiary, payee })
      : place.participantId;
  if (victimRelation !== null)
    await refuseStranger(tx, claim, {
      beneficiary,
      victimRelation,
      shown: shown !== null || participantId !== null,
      sheet,
      before,
      payee,
    });
  const second = await secondPerson(tx, claim, ordered);
  if (second === 'WAITS') return 'WAITS';
  const payout = await order(tx, claim, ordered, provider);
  await insertPayment(tx, {
    partnerId: claim.partnerId,
    claimId: claim.id,
    payoutId: payout.id,
    kind: input.kind,
    amount: input.amount,
    payeeId: payee.id,
    beneficiary,
    victimRelation,
    relationFileId: shown,
    participantId,
    sheet: sheet.sequence,
    ground: null,
    reason: null,
    proofFileId,
    orderedById: tx.actor.id,
    firstById: second.firstById,
    orderedAt: tx.now,
  });
  return 'ORDERED';
}

/** Of the newest sheet, what is left to pay to each. */
function sharesLeft({ sheet, facts }: Calculation, before: readonly ClaimPayment[]): Shares {
  const { payables } = fromStored<Pick<ClaimSheet, 'payables'>>(sheet);
  const { victims = [] } = fromStored<Partial<Pick<Accident, 'victims'>>>(facts);
  return sharesOf(payables, [INSURED, ...victims.map(({ key }) => key)], before);
}

/** Whether the payee is who it is said to be towards the victim. Refuses: PAYEE_NOT_ENTITLED. */
async function refuseStranger(
  tx: TxCtx,
  claim: Claim,
  asked: Pick<Standing, 'sheet' | 'before' | 'payee'> & {
    readonly beneficiary: string;
    readonly victimRelation: VictimRelation;
    readonly shown: boolean;
  },
): Promise<void> {
  const { beneficiary, victimRelation: relation, shown, sheet, before, payee } = asked;
  const payees = await tx.loader(payeesByClaim).load(claim.id);
  const fault = relationFault({
    beneficiary,
    relation,
    shown,
    isOtherParty: await isOtherParty(tx, claim, { sheet, beneficiary, payee }),
    before: await Promise.all(
      before.map(async (paid) => {
        const partyId = payees.find(({ id }) => id === paid.payeeId)?.partyId;
        return {
          beneficiary: paid.beneficiary,
          relation: paid.victimRelation,
          samePerson: partyId !== undefined && (await isOneOf(tx, payee.partyId, [partyId])),
        };
      }),
    ),
  });
  if (fault) throw new Refusal(fault);
}

interface ForVictim extends Pick<Standing, 'sheet' | 'payee'> {
  readonly beneficiary: string;
}

/** Whether the payee is whom the notice named as the other party, for the loss of that vehicle's owner; null where it named nobody. */
async function isOtherParty(tx: TxCtx, claim: Claim, about: ForVictim): Promise<boolean | null> {
  const partyId = (await otherPartyOf(tx, claim, about))?.partyId ?? null;
  return partyId === null ? null : isOneOf(tx, about.payee.partyId, [partyId]);
}

/** By which authority of that other party the payee receives; of a person hurt the claim does not say which one gave it. */
async function authorityOfVictim(tx: TxCtx, claim: Claim, about: ForVictim): Promise<Id<'ClaimParticipant'> | null> {
  const other = await otherPartyOf(tx, claim, about);
  if (!other) return null;
  return authorityToReceive(tx, claim, about.payee, { actsFor: 'OTHER_PARTY', otherParty: other.position });
}

/** The other party of the notice whose vehicle or property the victim's loss is. */
async function otherPartyOf(tx: TxCtx, claim: Claim, { sheet, beneficiary }: ForVictim): Promise<OtherParty | null> {
  const { victims = [] } = fromStored<Partial<Pick<Accident, 'victims'>>>(sheet.facts);
  const victim = victims.find(({ key }) => key === beneficiary);
  if (victim?.is !== 'OWNER_OF_PROPERTY' || victim.vehicle === null) return null;
  const parties = await tx.loader(otherPartiesByClaim).load(claim.id);
  return parties.find(({ position }) => otherVehicleKey(position) === victim.vehicle) ?? null;
}

async function finish(
  tx: TxCtx,
  claim: Claim,
  sheet: Calculation,
  { before, shares }: Pick<Standing, 'before' | 'shares'>,
): Promise<void> {
  await endAdvanceReturns(tx, claim);
  if (shares.over.fen > 0n) await openAdvanceReturns(tx, claim, before, shares);
  await endCoverage(tx, claim, sheet);
}

async function refuseMakers(tx: TxCtx, sheet: Calculation): Promise<void> {
  const approvals = await tx.loader(approvalsByClaim).load(sheet.claimId);
  const makers = [sheet.assessorId, sheet.calculatorId, ...approvals.map(({ approverId }) => approverId)];
  if (tx.actor.id !== null && makers.includes(tx.actor.id))
    throw new Refusal({ code: ClaimMoneyRefusals.PAYMENT_BY_APPROVER });
}

/** A proof, as the claim owner's own file; null when none was given. */
async function kept(
  tx: TxCtx,
  claim: Claim,
  file: FileGiven | null,
  field: 'proof' | 'relationProof',
): Promise<ClaimPayment['proofFileId']> {
  if (file === null) return null;
  const problems = new Problems();
  const fileId = await acceptFile(tx, claim.partnerId, file, 'PAYMENT_PROOF', ['input', field], problems);
  problems.refuseIfAny();
  return fileId;
}
