/**
 * What was paid beyond a sheet and claimed back, once another sheet follows: money that was returned is not held any more,
 * and what is still to be returned is decided anew by the newest final payment.
 */
import type { TxCtx } from '../../../kernel/ctx.js';
import { type Money, money } from '../../../kernel/money.js';
import { emit } from '../../platform/index.js';
import type { Claim } from '../claim.js';
import type { ClaimPayment } from '../claims-money.js';
import { RecoveryEvents } from '../claims-money.events.js';
import { moveRecovery, paymentsByClaim, recoveriesByClaim } from '../claims-money.store.js';
import { payeesByClaim } from '../claims.store.js';
import { recoveryLife } from '../recovery.life.js';
import { advancesFirst, receivedOf } from './open-recovery.js';

/**
 * The payments of a claim, each with what its payee still holds of it. What was returned lowers what it was asked of, as
 * `openAdvanceReturns` asks: the payee's advances first, the last before the others.
 */
export async function paymentsHeld(tx: TxCtx, claim: Claim): Promise<ClaimPayment[]> {
  const payments = await tx.loader(paymentsByClaim).load(claim.id);
  const returned = await returnedBy(tx, claim);
  if (returned.size === 0) return [...payments];
  const partyOf = new Map((await tx.loader(payeesByClaim).load(claim.id)).map(({ id, partyId }) => [id, partyId]));
  const held = new Map<string, ClaimPayment>();
  for (const payment of advancesFirst(payments)) {
    const party = partyOf.get(payment.payeeId) ?? '';
    const back = returned.get(party) ?? 0n;
    const less = back < payment.amount.fen ? back : payment.amount.fen;
    returned.set(party, back - less);
    held.set(payment.payoutId, { ...payment, amount: money(payment.amount.fen - less) });
  }
  return payments.map((payment) => held.get(payment.payoutId) ?? payment);
}

/** Fen by party. */
async function returnedBy(tx: TxCtx, claim: Claim): Promise<Map<string, bigint>> {
  const returned = new Map<string, bigint>();
  for (const { id, ground, againstId } of await tx.loader(recoveriesByClaim).load(claim.id)) {
    if (ground !== 'ADVANCE_RETURN') continue;
    const { fen }: Money = await receivedOf(tx, id);
    if (fen > 0n) returned.set(againstId, (returned.get(againstId) ?? 0n) + fen);
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
