/** Statements on charges and payment orders. Writes need a `TxCtx`; reads begin at `scoped`. Locks go charge first, then order. */
import { and, asc, desc, eq, isNull, ne, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { byId, listsBy } from '../../kernel/loaders.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped } from '../platform/index.js';
import type { Charge, ChargeState, PaymentOrder, PaymentOrderState } from './billing.js';
import { charges, paymentOrders } from './billing.tables.js';

export const chargeReach = { partnerId: charges.partnerId, outletId: charges.outletId } as const;
export const orderReach = { partnerId: paymentOrders.partnerId, outletId: paymentOrders.outletId } as const;

// ── charges ──

export const chargeById = byId<Charge>('chargeById', (ctx, ids) =>
  ctx.db
    .select()
    .from(charges)
    .where(and(scoped(ctx, chargeReach), anyUuid(charges.id, ids))),
);

export async function chargeByNumber(ctx: ReadCtx, number: string): Promise<Charge | null> {
  const rows = await ctx.db
    .select()
    .from(charges)
    .where(and(scoped(ctx, chargeReach), eq(charges.number, number)));
  return rows[0] ?? null;
}

/** By the partner's own number of what it is for. Several charges may bear it after one expired: the newest counts. */
export async function chargeByExternalRef(ctx: ReadCtx, externalRef: string): Promise<Charge | null> {
  const rows = await ctx.db
    .select()
    .from(charges)
    .where(and(scoped(ctx, chargeReach), eq(charges.externalRef, externalRef)))
    .orderBy(desc(charges.createdAt), desc(charges.id))
    .limit(20);
  const [newest] = rows;
  if (!newest) return null;
  return rows.every((row) => row.partnerId === newest.partnerId) ? newest : null; // the insurer's people may see two partners' and must say which
}

export async function insertCharge(tx: TxCtx, charge: Charge): Promise<void> {
  await tx.db.insert(charges).values(charge);
}

export async function lockCharge(tx: TxCtx, id: string): Promise<Charge | null> {
  const rows = await tx.db
    .select()
    .from(charges)
    .where(and(scoped(tx, chargeReach), anyUuid(charges.id, [id])))
    .for('update');
  return rows[0] ?? null;
}

/** Compare-and-set: no row means that somebody was faster. */
export async function moveCharge(
  tx: TxCtx,
  charge: Charge,
  state: ChargeState,
  paidAt: Instant | null = null,
): Promise<Charge> {
  const rows = await tx.db
    .update(charges)
    .set({ state, paidAt, revision: charge.revision + 1 })
    .where(
      and(eq(charges.partnerId, charge.partnerId), eq(charges.id, charge.id), eq(charges.revision, charge.revision)),
    )
    .returning();
  const [moved] = rows;
  if (!moved) throw new Refusal({ code: KernelRefusals.CONFLICT });
  return moved;
}

// ── payment orders ──

export const paymentOrderById = byId<PaymentOrder>('paymentOrderById', (ctx, ids) =>
  ctx.db
    .select()
    .from(paymentOrders)
    .where(and(scoped(ctx, orderReach), anyUuid(paymentOrders.id, ids))),
);

/** Orders of a charge, the oldest first. */
export const paymentOrdersByCharge = listsBy<PaymentOrder>(
  'paymentOrdersByCharge',
  (ctx, chargeIds) =>
    ctx.db
      .select()
      .from(paymentOrders)
      .where(and(scoped(ctx, orderReach), anyUuid(paymentOrders.chargeId, chargeIds)))
      .orderBy(asc(paymentOrders.createdAt), asc(paymentOrders.id)),
  (order) => order.chargeId,
);

export async function paymentOrderByNumber(ctx: ReadCtx, number: string): Promise<PaymentOrder | null> {
  const rows = await ctx.db
    .select()
    .from(paymentOrders)
    .where(and(scoped(ctx, orderReach), eq(paymentOrders.number, number)));
  return rows[0] ?? null;
}

export async function paymentOrderByExternalRef(ctx: ReadCtx, externalRef: string): Promise<PaymentOrder | null> {
  const rows = await ctx.db
    .select()
    .from(paymentOrders)
    .where(and(scoped(ctx, orderReach), eq(paymentOrders.externalRef, externalRef)))
    .limit(2);
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** The orders of a charge under lock; the charge is locked already. */
export async function lockOrdersOf(tx: TxCtx, chargeId: string): Promise<PaymentOrder[]> {
  return tx.db
    .select()
    .from(paymentOrders)
    .where(and(scoped(tx, { partnerId: paymentOrders.partnerId }), anyUuid(paymentOrders.chargeId, [chargeId])))
    .orderBy(asc(paymentOrders.createdAt), asc(paymentOrders.id))
    .for('update');
}

export async function insertPaymentOrder(tx: TxCtx, order: PaymentOrder): Promise<void> {
  await tx.db.insert(paymentOrders).values(order);
}

export async function movePaymentOrder(
  tx: TxCtx,
  order: PaymentOrder,
  state: PaymentOrderState,
  settled?: { readonly paidAt: Instant; readonly reference: string },
): Promise<PaymentOrder> {
  const rows = await tx.db
    .update(paymentOrders)
    .set({
      ...(settled ? { paidAt: settled.paidAt, reference: settled.reference } : {}),
      state,
      revision: order.revision + 1,
    })
    .where(
      and(
        eq(paymentOrders.partnerId, order.partnerId),
        eq(paymentOrders.id, order.id),
        eq(paymentOrders.revision, order.revision),
      ),
    )
    .returning();
  const [moved] = rows;
  if (!moved) throw new Refusal({ code: KernelRefusals.CONFLICT });
  return moved;
}

// ── what is due, listed under SYSTEM ──

export interface DuePayment {
  readonly id: string;
  readonly partnerId: Charge['partnerId'];
  readonly chargeId: string;
  readonly number: string;
  readonly provider: string | null;
}

const DUE_PAYMENT = {
  id: paymentOrders.id,
  partnerId: paymentOrders.partnerId,
  chargeId: paymentOrders.chargeId,
  number: paymentOrders.number,
  provider: paymentOrders.provider,
};

/** Open orders whose time is over. */
export async function duePaymentOrders(ctx: ReadCtx, now: Instant, limit: number): Promise<DuePayment[]> {
  return ctx.db
    .select(DUE_PAYMENT)
    .from(paymentOrders)
    .where(and(scoped(ctx, orderReach), eq(paymentOrders.state, 'OPEN'), sql`${paymentOrders.expiresAt} <= ${now}`))
    .orderBy(paymentOrders.expiresAt)
    .limit(limit);
}

/** Orders of a provider that ended before `until` in any way, and that it was not asked about since. */
export async function unreconciledOrders(
  ctx: ReadCtx,
  provider: string,
  until: Instant,
  limit: number,
): Promise<DuePayment[]> {
  return ctx.db
    .select(DUE_PAYMENT)
    .from(paymentOrders)
    .where(
      and(
        scoped(ctx, orderReach),
        eq(paymentOrders.provider, provider),
        isNull(paymentOrders.reconciledAt),
        ne(paymentOrders.state, 'OPEN'),
        sql`${paymentOrders.expiresAt} <= ${until}`,
      ),
    )
    .orderBy(paymentOrders.expiresAt)
    .limit(limit);
}

/** The order is locked. */
export async function noteReconciled(tx: TxCtx, order: PaymentOrder): Promise<void> {
  await tx.db
    .update(paymentOrders)
    .set({ reconciledAt: tx.now })
    .where(and(eq(paymentOrders.partnerId, order.partnerId), eq(paymentOrders.id, order.id)));
}

/**
 * Open charges whose last instant is over, without an order that is still open (it expires first, and asks its provider).
 * One that waits for a second person is left until `heldUntil` is past.
 */
export async function dueCharges(
  ctx: ReadCtx,
  now: Instant,
  heldUntil: Instant,
  limit: number,
): Promise<{ id: string; partnerId: Charge['partnerId'] }[]> {
  return ctx.db
    .select({ id: charges.id, partnerId: charges.partnerId })
    .from(charges)
    .where(
      and(
        scoped(ctx, chargeReach),
        eq(charges.state, 'OPEN'),
        sql`${charges.payBy} <= ${now}`,
        sql`not exists (select from ${paymentOrders} where ${paymentOrders.partnerId} = ${charges.partnerId} and ${paymentOrders.chargeId} = ${charges.id}
          and (${paymentOrders.state} = 'OPEN' or (${paymentOrders.state} = 'AWAITING_SECOND_PERSON' and ${charges.payBy} > ${heldUntil})))`,
      ),
    )
    .orderBy(charges.payBy)
    .limit(limit);
}
