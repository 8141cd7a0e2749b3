/** What becomes of a recovery: money comes in, or it is given up with a reason. The claim is locked, then the recovery. */
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { add, formatYuan, type Money, money } from '../../../kernel/money.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
import { recordReceipt } from '../../billing/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { checkLine } from '../../registry/index.js';
import type { Claim } from '../claim.js';
import type { Recovery } from '../claims-money.js';
import { RecoveryEvents } from '../claims-money.events.js';
import { atMost } from '../claim-payment.rules.js';
import { ClaimMoneyRefusals } from '../claims-money.refusals.js';
import { lockRecovery, moveRecovery, recoveryById } from '../claims-money.store.js';
import { lockClaim } from '../claims.store.js';
import { recoveryLife } from '../recovery.life.js';
import { receivedOf } from './open-recovery.js';

interface Step {
  readonly idempotencyKey: string;
  readonly recoveryId: string;
  readonly sent: unknown;
}
export interface ReceiveRecovery extends Step {
  readonly amount: Money;
  readonly bankReference: string;
  readonly receivedAt: Instant;
}
export interface AbandonRecovery extends Step {
  readonly reason: string;
}

/**
 * Money came back: booked, and with the last of it the recovery is over. Refuses: NOT_FOUND, INVALID_INPUT,
 * RECOVERY_STATE, RECOVERY_EXCEEDS, RECEIPT_EXCEEDS, RECEIPT_RECORDED, KEY_REUSED.
 */
export function receiveRecovery(ctx: Ctx, input: ReceiveRecovery): Promise<Outcome> {
  return follow(ctx, 'recoveryReceive', input, async (tx, claim, recovery) => {
    recoveryLife.step(recovery.state, 'receive');
    const problems = new Problems();
    const plain = input.bankReference.replace(/\s/gu, '').toUpperCase();
    const bankReference = checkLine(plain, ['input', 'bankReference'], REFERENCE, problems);
    if (input.receivedAt > tx.now)
      problems.add({
        code: KernelRefusals.INVALID_INPUT,
        field: ['input', 'receivedAt'],
        message: { zh: '到账时间不能晚于现在。', en: 'Money cannot have been received later than now.' },
      });
    const before = await receivedOf(tx, recovery.id);
    const left = money(recovery.amount.fen - before.fen);
    if (input.amount.fen <= 0n || input.amount.fen > left.fen)
      problems.add({
        code: ClaimMoneyRefusals.RECOVERY_EXCEEDS,
        field: ['input', 'amount', 'amount'],
        facts: [
          { name: 'most', value: formatYuan(left), unit: 'CNY' },
          { name: 'offered', value: formatYuan(input.amount), unit: 'CNY' },
        ],
        wouldPass: atMost(left),
      });
    problems.refuseIfAny();
    await recordReceipt(tx, {
      partnerId: claim.partnerId,
      outletId: claim.outletId,
      subject: { kind: 'Claim', id: claim.id },
      causeId: recovery.id,
      amount: input.amount,
      bankReference: bankReference ?? '',
      receivedAt: input.receivedAt,
    });
    const complete = add(before, input.amount).fen === recovery.amount.fen;
    const state = recoveryLife.step(recovery.state, complete ? 'complete' : 'receive');
    await moveRecovery(tx, recovery, complete ? { state, endedAt: tx.now } : { state });
    await tellOf(tx, recovery, 'recovery.received');
  });
}

/** Given up, with a written reason; what came in stays in. Refuses: NOT_FOUND, INVALID_INPUT, RECOVERY_STATE, KEY_REUSED. */
export function abandonRecovery(ctx: Ctx, input: AbandonRecovery): Promise<Outcome> {
  return follow(ctx, 'recoveryAbandon', input, async (tx, _claim, recovery) => {
    const state = recoveryLife.step(recovery.state, 'abandon');
    const problems = new Problems();
    const reason = checkLine(input.reason, ['input', 'reason'], REASON, problems);
    problems.refuseIfAny();
    await moveRecovery(tx, recovery, { state, reason, endedAt: tx.now });
    await tellOf(tx, recovery, 'recovery.abandoned', reason ?? '');
  });
}

const REFERENCE = { least: 4, most: 64, what: { zh: '银行流水号', en: 'The bank reference' } };
const REASON = { least: 4, most: 500, what: { zh: '终止理由', en: 'The reason' } };

function follow(
  ctx: Ctx,
  operation: string,
  input: Step,
  work: (tx: TxCtx, claim: Claim, recovery: Recovery) => Promise<void>,
): Promise<Outcome> {
  return inTransaction(ctx, operation, (tx) =>
    once(tx, { operation, key: input.idempotencyKey, input: input.sent }, async () => {
      const seen = await tx.loader(recoveryById).load(input.recoveryId);
      const claim = seen && (await lockClaim(tx, seen.claimId));
      const recovery = claim && (await lockRecovery(tx, input.recoveryId));
      if (!recovery) throw new Refusal(NOT_FOUND(['input', 'recoveryId']));
      await work(tx, claim, recovery);
      return { kind: 'Recovery', id: recovery.id };
    }),
  );
}

async function tellOf(
  tx: TxCtx,
  recovery: Recovery,
  type: keyof typeof RecoveryEvents,
  reason?: string,
): Promise<void> {
  await emit(tx, {
    event: RecoveryEvents[type],
    subject: { kind: 'Recovery', id: recovery.id },
    partnerId: recovery.partnerId,
    ...(reason === undefined ? {} : { reason }),
  });
}
