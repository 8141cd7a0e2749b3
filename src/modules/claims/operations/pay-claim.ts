import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { unavailable } from '../../../kernel/failure.js';
import { type Money, NOTHING, sum } from '../../../kernel/money.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { acceptFile, type FileGiven, type Outcome } from '../../platform/index.js';
import type { Claim } from '../claim.js';
import type { Calculation } from '../claim-handling.js';
import { approvalsByClaim } from '../claim-handling.store.js';
import { claimLife } from '../claim.life.js';
import { amountFault, leftOf, victimFault } from '../claim-payment.rules.js';
import type { ClaimPayment } from '../claims-money.js';
import { ClaimMoneyEvents } from '../claims-money.events.js';
import { ClaimMoneyRefusals } from '../claims-money.refusals.js';
import { insertPayment } from '../claims-money.store.js';
import { type ClaimSheet, INSURED } from '../calculation/index.js';
import { moveClaim } from '../claims.store.js';
import { fromStored } from '../sheet.json.js';
import { endAdvanceReturns, paymentsHeld } from './advance-returns.js';
import { newestSheet } from './approve-claim.js';
import { checkAmount } from './amounts.js';
import { endCoverage } from './end-coverage.js';
import { handleClaim, type HandlingStep, tell } from './handle-claim.js';
import { settleIfPaid } from './on-payout.js';
import { openAdvanceReturn } from './open-recovery.js';
import { isInsured, order, payeeOf, type PaymentOrdered, requireEntitled, secondPerson } from './payment-desk.js';

export interface PayClaim extends HandlingStep {
  readonly kind: 'FINAL' | 'PARTIAL';
  readonly amount: Money;
  readonly payeeId: string;
  /** That the insured has compensated the victims; null when not given. */
  readonly proof: FileGiven | null;
}

/**
 * Pays what was approved (赔付), in parts or finally; the final payment is all that is left, advances deducted, and ends
 * what a total loss ends. Never by whoever assessed, calculated or approved; above one's authority a second person must
 * say the same. Refuses: NOT_FOUND, STALE_VERSION, CLAIM_STATE, PAYMENT_NOT_FINAL, PAYMENT_EXCEEDS_SHEET,
 * PAYMENT_IS_FINAL, PAYMENT_BY_APPROVER, VICTIM_NOT_COMPENSATED, PAYEE_NOT_ENTITLED, PAYMENT_NEEDS_SECOND, SAME_PERSON, PAYEE_MISMATCH,
 * CONFLICT_OF_INTEREST, FILE_REJECTED, INVALID_INPUT. Fails with UNAVAILABLE while no provider is connected.
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
    const before = await paymentsHeld(tx, claim);
    const fault = amountFault(input.kind, input.amount, sheet, before);
    if (fault) throw new Refusal(fault);
    const payee = await payeeOf(tx, claim, input.payeeId);
    const ordered: PaymentOrdered = { kind: input.kind, amount: input.amount, payee };
    if (input.amount.fen > 0n)
      await requireEntitled(tx, claim, ordered, {
        sheet: fromStored<Pick<ClaimSheet, 'payables'>>(sheet.sheet),
        rescue: false,
      });
    const proofFileId = await proofOf(tx, claim, input);
    await refuseInsured(tx, claim, sheet, ordered, { before, proven: proofFileId !== null });
    if (input.amount.fen > 0n) {
      const second = await secondPerson(tx, claim, ordered);
      if (second === 'WAITS') return;
      const payout = await order(tx, claim, ordered, provider);
      await insertPayment(tx, {
        partnerId: claim.partnerId,
        claimId: claim.id,
        payoutId: payout.id,
        kind: input.kind,
        amount: input.amount,
        payeeId: payee.id,
        sheet: sheet.sequence,
        ground: null,
        reason: null,
        proofFileId,
        orderedById: tx.actor.id,
        firstById: second.firstById,
        orderedAt: tx.now,
      });
    }
    const moved = await moveClaim(tx, claim, claim.state);
    if (input.kind === 'FINAL') await finish(tx, moved, sheet, before);
    await tell(tx, claim, ClaimMoneyEvents['claim.payment_ordered']);
    // Everything was paid ahead: nothing is on its way that could still arrive.
    if (input.kind === 'FINAL' && input.amount.fen === 0n) await settleIfPaid(tx, moved, { nothingLeft: true });
  });
}

async function finish(tx: TxCtx, claim: Claim, sheet: Calculation, before: readonly ClaimPayment[]): Promise<void> {
  await endAdvanceReturns(tx, claim);
  const left = leftOf(sheet.payable, before);
  if (left.fen < 0n) await openAdvanceReturn(tx, claim, before, left);
  await endCoverage(tx, claim, sheet);
}

async function refuseMakers(tx: TxCtx, sheet: Calculation): Promise<void> {
  const approvals = await tx.loader(approvalsByClaim).load(sheet.claimId);
  const makers = [sheet.assessorId, sheet.calculatorId, ...approvals.map(({ approverId }) => approverId)];
  if (tx.actor.id !== null && makers.includes(tx.actor.id))
    throw new Refusal({ code: ClaimMoneyRefusals.PAYMENT_BY_APPROVER });
}

/** The proof, as the claim owner's own file; null when none was given. */
async function proofOf(tx: TxCtx, claim: Claim, { proof }: PayClaim): Promise<ClaimPayment['proofFileId']> {
  if (proof === null) return null;
  const problems = new Problems();
  const fileId = await acceptFile(tx, claim.partnerId, proof, 'PAYMENT_PROOF', ['input', 'proof'], problems);
  problems.refuseIfAny();
  return fileId;
}

async function refuseInsured(
  tx: TxCtx,
  claim: Claim,
  { sheet }: Calculation,
  { amount, payee }: PaymentOrdered,
  { before, proven }: { readonly before: readonly ClaimPayment[]; readonly proven: boolean },
): Promise<void> {
  if (!(await isInsured(tx, claim, payee))) return;
  const { payables } = fromStored<Pick<ClaimSheet, 'payables'>>(sheet);
  const own = sum(payables.filter(({ beneficiary }) => beneficiary === INSURED).map((each) => each.amount));
  const toInsured = before.filter(({ payeeId, proofFileId }) => payeeId === payee.id && proofFileId === null);
  const paidBefore = toInsured.length === 0 ? NOTHING : sum(toInsured.map((payment) => payment.amount));
  const fault = victimFault({ amount, toInsured: true, proven, own, paidBefore });
  if (fault) throw new Refusal(fault);
}
