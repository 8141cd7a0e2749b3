/** Statements on refunds and on what two people said. */
import { and, asc, eq, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { byId, listsBy } from '../../kernel/loaders.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped } from '../platform/index.js';
import type { PaymentConfirmation, Refund, RefundState } from './billing.js';
import { paymentConfirmations, paymentOrders, refunds } from './billing.tables.js';

export const refundReach = { partnerId: refunds.partnerId, outletId: refunds.outletId } as const;

export const refundById = byId<Refund>('refundById', (ctx, ids) =>
  ctx.db
    .select()
    .from(refunds)
    .where(and(scoped(ctx, refundReach), anyUuid(refunds.id, ids))),
);

export const refundsByOrder = listsBy<Refund>(
  'refundsByOrder',
  (ctx, orderIds) =>
    ctx.db
      .select()
      .from(refunds)
      .where(and(scoped(ctx, refundReach), anyUuid(refunds.paymentOrderId, orderIds)))
      .orderBy(asc(refunds.createdAt), asc(refunds.id)),
  (refund) => refund.paymentOrderId,
);

/** The refunds of an order under lock; the charge is locked already. */
export function lockRefundsOf(tx: TxCtx, orderId: string): Promise<Refund[]> {
  return tx.db
    .select()
    .from(refunds)
    .where(and(scoped(tx, { partnerId: refunds.partnerId }), anyUuid(refunds.paymentOrderId, [orderId])))
    .orderBy(asc(refunds.createdAt), asc(refunds.id))
    .for('update');
}

export async function insertRefund(tx: TxCtx, refund: Refund): Promise<void> {
  await tx.db.insert(refunds).values(refund);
}

export async function moveRefund(
  tx: TxCtx,
  refund: Refund,
  state: RefundState,
  confirmed: { readonly confirmedAt?: Instant; readonly bankReference?: string } = {},
): Promise<Refund> {
  const rows = await tx.db
    .update(refunds)
    .set({ ...confirmed, state, revision: refund.revision + 1 })
    .where(
      and(eq(refunds.partnerId, refund.partnerId), eq(refunds.id, refund.id), eq(refunds.revision, refund.revision)),
    )
    .returning();
  const [moved] = rows;
  if (!moved) throw new Refusal({ code: KernelRefusals.CONFLICT });
  return moved;
}

export interface RefundUnderWay {
  readonly id: string;
  readonly partnerId: Refund['partnerId'];
  readonly number: string;
  readonly amount: Refund['amount'];
  readonly orderNumber: string;
}

/** Refunds that a provider carries out and has not finished, the oldest first. Listed under SYSTEM. */
export async function refundsUnderWay(ctx: ReadCtx, provider: string, limit: number): Promise<RefundUnderWay[]> {
  return ctx.db
    .select({
      id: refunds.id,
      partnerId: refunds.partnerId,
      number: refunds.number,
      amount: refunds.amount,
      orderNumber: paymentOrders.number,
    })
    .from(refunds)
    .innerJoin(
      paymentOrders,
      and(eq(paymentOrders.partnerId, refunds.partnerId), eq(paymentOrders.id, refunds.paymentOrderId)),
    )
    .where(
      and(scoped(ctx, refundReach), sql`${refunds.state} in ('DUE', 'SENT')`, eq(paymentOrders.provider, provider)),
    )
    .orderBy(asc(refunds.createdAt), asc(refunds.id))
    .limit(limit);
}

// ── two people's statements ──

export const confirmationsByOrder = listsBy<PaymentConfirmation>(
  'confirmationsByOrder',
  (ctx, orderIds) => confirmationsOf(ctx, orderIds),
  (statement) => statement.paymentOrderId,
);

export function confirmationsOf(ctx: ReadCtx, orderIds: readonly string[]): Promise<PaymentConfirmation[]> {
  return ctx.db
    .select()
    .from(paymentConfirmations)
    .where(
      and(
        scoped(ctx, { partnerId: paymentConfirmations.partnerId }),
        anyUuid(paymentConfirmations.paymentOrderId, orderIds),
      ),
    )
    .orderBy(asc(paymentConfirmations.sequence));
}

export async function insertConfirmation(tx: TxCtx, statement: PaymentConfirmation): Promise<void> {
  await tx.db.insert(paymentConfirmations).values(statement);
}
