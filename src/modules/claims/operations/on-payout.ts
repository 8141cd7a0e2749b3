/** A payout of a claim has arrived: the claim counts as paid for later premiums, and is PAID when nothing is left on its way. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { type Payout, payoutById, payoutsBySubject } from '../../billing/index.js';
import type { Happened } from '../../platform/index.js';
import { enqueue } from '../../platform/jobs/index.js';
import type { ClaimSheet } from '../calculation/index.js';
import type { Claim } from '../claim.js';
import { calculationsByClaim } from '../claim-handling.store.js';
import { claimLife } from '../claim.life.js';
import { ClaimMoneyEvents } from '../claims-money.events.js';
import { insertPaidClaims, paymentOfPayout, paymentsByClaim } from '../claims-money.store.js';
import { lockClaim, moveClaim, policiesByClaim } from '../claims.store.js';
import { fromStored } from '../sheet.json.js';
import { tell } from './handle-claim.js';
import { claimRecourseJob } from './claim-recourse.js';

export async function onPayoutPaid(tx: TxCtx, { subject }: Happened): Promise<void> {
  const payout = await tx.loader(payoutById).load(subject.id);
  if (payout?.subjectKind !== 'Claim') return;
  const claim = await lockClaim(tx, payout.subjectId);
  if (!claim) return;
  await rememberPaid(tx, claim, payout);
  if (await mayComeBack(tx, claim, payout))
    await enqueue(tx, claimRecourseJob, { claimId: claim.id, partnerId: claim.partnerId });
  await tell(tx, claim, ClaimMoneyEvents['claim.payment_arrived']);
  await settleIfPaid(tx, claim, { nothingLeft: false });
}

/** Rescue costs, and what a sheet pays to recover it: whether a wrongdoer is known is for the job to see. */
async function mayComeBack(tx: TxCtx, claim: Claim, payout: Payout): Promise<boolean> {
  if ((await paymentOfPayout(tx, payout.id))?.ground === 'RESCUE') return true;
  const [calculation] = await tx.loader(calculationsByClaim).load(claim.id);
  const { recourse } = fromStored<Partial<Pick<ClaimSheet, 'recourse'>>>(calculation?.sheet ?? {});
  return recourse !== undefined && recourse.fen > 0n;
}

/** Under which policies money has gone out: by the sheet, and before there is one by the ground of the advance. */
async function rememberPaid(tx: TxCtx, claim: Claim, payout: Payout): Promise<void> {
  const { partnerId, id: claimId, subjectId, occurredAt } = claim;
  if (subjectId === null) return;
  const policies = await tx.loader(policiesByClaim).load(claimId);
  const payment = await paymentOfPayout(tx, payout.id);
  const [calculation] = await tx.loader(calculationsByClaim).load(claimId);
  const paying = calculation
    ? fromStored<Pick<ClaimSheet, 'policies'>>(calculation.sheet).policies.flatMap(({ policyKind, payable }) =>
        payable.fen > 0n ? policyKind : [],
      )
    : payment?.ground === 'RESCUE'
      ? ['COMPULSORY']
      : policies.map(({ kind }) => kind);
  await insertPaidClaims(
    tx,
    policies
      .filter(({ kind }) => paying.includes(kind))
      .map(({ policyId, kind }) => ({
        partnerId,
        claimId,
        policyId,
        policyKind: kind,
        subjectId,
        occurredAt,
        firstPaidAt: tx.now,
        toldAt: null,
        platformReference: null,
      })),
  );
}

/** The final payment was ordered, and everything that was ordered has arrived. The claim is locked. */
export async function settleIfPaid(
  tx: TxCtx,
  claim: Claim,
  { nothingLeft }: { readonly nothingLeft: boolean },
): Promise<void> {
  if (!claimLife.may(claim.state, 'pay')) return;
  const payments = await tx.loader(paymentsByClaim).clear(claim.id).load(claim.id);
  const [newest] = await tx.loader(calculationsByClaim).load(claim.id);
  const final = payments.some(({ kind, sheet }) => kind === 'FINAL' && sheet === newest?.sequence);
  if (!nothingLeft && !final) return;
  const all = await tx.loader(payoutsBySubject).clear(claim.id).load(claim.id);
  if (!nothingLeft && all.some(({ state }) => state !== 'PAID')) return;
  await moveClaim(tx, claim, claimLife.step(claim.state, 'pay'));
  await tell(tx, claim, ClaimMoneyEvents['claim.paid']);
}
