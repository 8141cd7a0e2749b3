import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import type { Money } from '../../../kernel/money.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
import { acceptFile, emit, fileById, type FileGiven, once, type Outcome } from '../../platform/index.js';
import { ProductRefusals } from '../../products/index.js';
import { checkLine } from '../../registry/index.js';
import { PaymentEvents } from '../billing.events.js';
import { paymentLife } from '../billing.life.js';
import type { PaymentConfirmation } from '../billing.js';
import { BillingRefusals } from '../billing.refusals.js';
import { lockCharge, lockOrdersOf, movePaymentOrder, paymentOrderById } from '../billing.store.js';
import { differences, standingStatements, wrongAmount } from '../payment.rules.js';
import { confirmationsOf, insertConfirmation } from '../refunds.store.js';
import { type Locked, receiveMoney } from './receive-money.js';

export interface ConfirmPayment {
  readonly idempotencyKey: string;
  readonly paymentOrderId: string;
  /** Null when what was sent is no amount, and `problems` says so. */
  readonly amount: Money | null;
  readonly bankReference: string;
  readonly receivedAt: Instant;
  readonly evidence: FileGiven;
  readonly sent: unknown;
}

const OPERATION = 'paymentConfirm';

/**
 * The insurer's finance says that money came in outside the provider. One person's word waits; the same word of a second
 * person counts. Refuses: NOT_FOUND, INVALID_INPUT, FILE_REJECTED, PAYMENT_BY_PROVIDER, PAYMENT_STATE, PAYMENT_AMOUNT,
 * SAME_PERSON, PAYMENT_STATEMENTS_DIFFER, PAYMENT_EVIDENCE_MISSING, BANK_REFERENCE_USED, KEY_REUSED.
 */
export function confirmPayment(ctx: Ctx, input: ConfirmPayment, given: Problems): Promise<Outcome> {
  return inTransaction(ctx, OPERATION, (tx) =>
    once(tx, { operation: OPERATION, key: input.idempotencyKey, input: input.sent }, async () => {
      const locked = await lockedOrder(tx, input.paymentOrderId);
      const { order } = locked;
      const problems = new Problems();
      for (const item of given.items) problems.add(item);
      if (order.provider !== null) throw new Refusal({ code: BillingRefusals.PAYMENT_BY_PROVIDER });
      const state = paymentLife.step(order.state, 'confirm');
      const said = await checkStatement(tx, locked, input, problems);
      problems.refuseIfAny();
      if (!said) throw new Defect('a statement was refused without a reason');
      const earlier = await confirmationsOf(tx, [order.id]);
      const other = otherPerson(tx, earlier, said);
      const statement = { ...said, sequence: earlier.length + 1 };
      await insertConfirmation(tx, statement);
      if (other) {
        await requireEvidence(tx, [other, statement]);
        const { amount, receivedAt, bankReference } = statement;
        await receiveMoney(tx, locked, { amount, paidAt: receivedAt, reference: bankReference });
      } else {
        await movePaymentOrder(tx, order, state);
        await emit(tx, {
          event: PaymentEvents['payment.stated'],
          subject: { kind: 'PaymentOrder', id: order.id },
          partnerId: order.partnerId,
        });
      }
      return { kind: 'PaymentOrder', id: order.id };
    }),
  );
}

async function lockedOrder(tx: TxCtx, id: string): Promise<Locked> {
  const seen = await tx.loader(paymentOrderById).load(id);
  const charge = seen && (await lockCharge(tx, seen.chargeId));
  if (!charge) throw new Refusal(NOT_FOUND(['input', 'paymentOrderId']));
  const orders = await lockOrdersOf(tx, charge.id);
  const order = orders.find((one) => one.id === id);
  if (!order) throw new Defect('an order left its charge');
  return { charge, order, orders };
}

type Said = Omit<PaymentConfirmation, 'sequence'>;

async function checkStatement(
  tx: TxCtx,
  { order }: Locked,
  input: ConfirmPayment,
  problems: Problems,
): Promise<Said | null> {
  const { amount, receivedAt } = input;
  if (amount !== null && amount.fen !== order.amount.fen) problems.add(wrongAmount(order.amount, amount));
  const bankReference = checkReference(input.bankReference, problems);
  if (receivedAt > tx.now) {
    problems.add({
      code: KernelRefusals.INVALID_INPUT,
      field: ['input', 'receivedAt'],
      message: { zh: '到账时间不能晚于现在。', en: 'Money cannot have been received later than now.' },
    });
  }
  const path = ['input', 'evidence'];
  const evidenceFileId = await acceptFile(tx, order.partnerId, input.evidence, 'PAYMENT_PROOF', path, problems);
  if (amount === null || bankReference === null || evidenceFileId === null || tx.actor.id === null) return null;
  return {
    partnerId: order.partnerId,
    paymentOrderId: order.id,
    staffId: tx.actor.id,
    amount,
    bankReference,
    receivedAt,
    evidenceFileId,
    confirmedAt: tx.now,
  };
}

/** Upper case without spaces: two people copy it from two screens. */
export function checkReference(text: string, problems: Problems): string | null {
  const limits = { least: 4, most: 64, what: { zh: '银行流水号', en: 'The bank reference' } };
  return checkLine(text.replace(/\s/g, '').toUpperCase(), ['input', 'bankReference'], limits, problems);
}

/** The other person who says the same; null when nobody else has said anything. Refuses: SAME_PERSON, PAYMENT_STATEMENTS_DIFFER. */
function otherPerson(tx: TxCtx, earlier: readonly PaymentConfirmation[], said: Said): PaymentConfirmation | null {
  const standing = standingStatements(earlier);
  const mine = standing.find(({ staffId }) => staffId === tx.actor.id);
  const others = standing.filter(({ staffId }) => staffId !== tx.actor.id);
  const agreeing = others.find((other) => differences(other, said).length === 0);
  if (agreeing) return agreeing;
  if (mine) {
    if (differences(mine, said).length > 0) return null; // corrects oneself
    throw new Refusal({
      code: ProductRefusals.SAME_PERSON,
      message: { zh: '须由另一人再次确认。', en: 'A second person must say the same.' },
    });
  }
  const [first] = others;
  if (!first) return null;
  throw new Refusal({
    code: BillingRefusals.PAYMENT_STATEMENTS_DIFFER,
    facts: [{ name: 'differs', value: differences(first, said).join(' ') }],
  });
}

/** A proof that was announced and never sent proves nothing. */
async function requireEvidence(tx: TxCtx, statements: readonly { evidenceFileId: string | null }[]): Promise<void> {
  for (const { evidenceFileId } of statements) {
    const file = evidenceFileId === null ? null : await tx.loader(fileById).load(evidenceFileId);
    if (file?.state === 'STORED') return;
  }
  throw new Refusal({ code: BillingRefusals.PAYMENT_EVIDENCE_MISSING, field: ['input', 'evidence'] });
}
