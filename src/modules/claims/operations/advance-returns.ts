/**
 * What was paid beyond a sheet and claimed back, once another sheet follows: money that was returned is not held any more,
 * and what is still to be returned is decided anew by the newest final payment.
 */
import type { TxCtx } from '../../../kernel/ctx.js';
import { money } from '../../../kernel/money.js';
import { emit } from '../../platform/index.js';
import type { Claim } from '../claim.js';
import type { ClaimPayment, Recovery } from '../claims-money.js';
import { RecoveryEvents } from '../claims-money.events.js';
import { moveRecovery, paymentsByClaim, recoveriesByClaim } from '../claims-money.store.js';
import { payeesByClaim } from '../claims.store.js';
import { recoveryLife } from '../recovery.life.js';
import { advancesFirst, receivedOf } from './open-recovery.js';

/**
 * The payments of a claim, each with what its payee still holds of it. What was returned lowers what was paid for just that
 * share, as `openAdvanceReturns` asks: the payee's advances first, the last before the others. Where nobody said whose share
 * it was, what is more than was paid for nobody in particular lowers the others in the same order.
 */
export async function paymentsHeld(tx: TxCtx, claim: Claim): Promise<ClaimPayment[]> {
  const payments = await tx.loader(paymentsByClaim).load(claim.id);
  const returned = await returnedOf(tx, claim);
  if (returned.length === 0) return [...payments];
  const partyOf = new Map((await tx.loader(payeesByClaim).load(claim.id)).map(({ id, partyId }) => [id, partyId]));
  const held = new Map(payments.map(({ payoutId, amount }) => [payoutId, amount.fen]));
  for (const ofTheShare of [true, false])
    for (const back of returned)
      for (const { payoutId, payeeId, beneficiary } of advancesFirst(payments)) {
        if (partyOf.get(payeeId) !== back.againstId) continue;
        if (ofTheShare && beneficiary !== back.beneficiary) continue;
        const had = held.get(payoutId) ?? 0n;
        const less = back.fen < had ? back.fen : had;
        held.set(payoutId, had - less);
        back.fen -= less;
      }
  return payments.map((payment) => ({ ...payment, amount: money(held.get(payment.payoutId) ?? 0n) }));
}

type Returned = Pick<Recovery, 'againstId' | 'beneficiary'> & { fen: bigint };

async function returnedOf(tx: TxCtx, claim: Claim): Promise<Returned[]> {
  const returned: Returned[] = [];
  for (const { id, ground, againstId, beneficiary } of await tx.loader(recoveriesByClaim).load(claim.id)) {
    if (ground !== 'ADVANCE_RETURN') continue;
    const { fen } = await receivedOf(tx, id);
    if (fen > 0n) returned.push({ againstId, beneficiary, fen });
  }
  return returned;
}

/** The claim is locked. What one sheet claimed back and was not returned yet ends with the final payment of the next. */
export async function endAdvanceReturns(tx: TxCtx, claim: Claim): Promise<void> {
  for (const recovery of await tx.loader(recoveriesByClaim).load(claim.id)) {
    if (recovery.ground !== 'ADVANCE_RETURN' || recovery.state !== 'OPEN') continue;
    const state = recoveryLife.step(recovery.state, 'abandon');
    await moveRecovery(tx, recovery, { state, reason: SUPERSEDED, endedAt: tx.now });
    await emit(tx, {
      event: RecoveryEvents['recovery.abandoned'],
      subject: { kind: 'Recovery', id: recovery.id },
      partnerId: recovery.partnerId,
      reason: SUPERSEDED,
    });
  }
}

const SUPERSEDED = '已重新理算,以新计算书为准';
