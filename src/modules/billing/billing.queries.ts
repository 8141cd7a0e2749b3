/** Lists of charges, payment orders, refunds, payouts and commission: filters, keyset paging. */
import { and, asc, desc, eq, gte, lt, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyText } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import { scoped } from '../platform/index.js';
import type { PolicyKind } from '../products/index.js';
import type {
  Charge,
  ChargeState,
  PaymentMethod,
  PaymentOrder,
  PaymentOrderState,
  Refund,
  RefundState,
} from './billing.js';
import { chargeReach, orderReach } from './billing.store.js';
import { charges, commissionEntries, paymentOrders, refunds } from './billing.tables.js';
import type { CommissionEntry, CommissionEntryKind } from './commission/commission.js';
import { commissionReach } from './commission/commission.store.js';
import type { Payout, PayoutState } from './payouts/payouts.js';
import { payouts } from './payouts/payouts.tables.js';
import { refundReach } from './refunds.store.js';

export interface ChargeFilter {
  readonly search: string | null;
  readonly states: readonly ChargeState[] | null;
  readonly payFrom: Instant | null;
  readonly payUntil: Instant | null;
}
export type ChargeOrder = 'NEWEST' | 'PAY_BY_SOONEST';

export interface PaymentOrderFilter {
  readonly search: string | null;
  readonly states: readonly PaymentOrderState[] | null;
  readonly methods: readonly PaymentMethod[] | null;
}

export interface RefundFilter {
  readonly states: readonly RefundState[] | null;
}

export interface PayoutFilter {
  readonly states: readonly PayoutState[] | null;
}

export interface CommissionFilter {
  readonly kinds: readonly CommissionEntryKind[] | null;
  readonly policyKinds: readonly PolicyKind[] | null;
  readonly from: Instant | null;
  readonly until: Instant | null;
}

/** A row's place in its list: an instant and its id. */
interface Place {
  readonly at: PgColumn;
  readonly id: PgColumn;
}

const rises = (order: 'NEWEST' | 'PAY_BY_SOONEST', query: KeysetQuery): boolean =>
  (order === 'PAY_BY_SOONEST') === (query.direction === 'forward');

function beyond({ at, id }: Place, rising: boolean, after: readonly string[] | null): SQL {
  const [instant, uuid] = after ?? [];
  if (instant === undefined || uuid === undefined) return sql`true`;
  return rising
    ? sql`(${at}, ${id}) > (${instant}::timestamptz, ${uuid}::uuid)`
    : sql`(${at}, ${id}) < (${instant}::timestamptz, ${uuid}::uuid)`;
}

const sorted = ({ at, id }: Place, rising: boolean): SQL[] => (rising ? [asc(at), asc(id)] : [desc(at), desc(id)]);

// ── charges ──

const chargePlace = (order: ChargeOrder): Place => ({
  at: order === 'NEWEST' ? charges.createdAt : charges.payBy,
  id: charges.id,
});

export function chargeKey(order: ChargeOrder): (charge: Charge) => readonly string[] {
  return (charge) => [order === 'NEWEST' ? charge.createdAt : charge.payBy, charge.id];
}

function chargesThat(ctx: ReadCtx, filter: ChargeFilter): SQL | undefined {
  const text = filter.search?.trim() ?? '';
  return and(
    scoped(ctx, chargeReach),
    text === '' ? undefined : or(eq(charges.number, text.toUpperCase()), eq(charges.externalRef, text)),
    filter.states === null ? undefined : anyText(charges.state, filter.states),
    filter.payFrom === null ? undefined : gte(charges.payBy, filter.payFrom),
    filter.payUntil === null ? undefined : lt(charges.payBy, filter.payUntil),
  );
}

export function listCharges(
  ctx: ReadCtx,
  filter: ChargeFilter,
  order: ChargeOrder,
  query: KeysetQuery,
): Promise<Charge[]> {
  const place = chargePlace(order);
  const rising = rises(order, query);
  return ctx.db
    .select()
    .from(charges)
    .where(and(chargesThat(ctx, filter), beyond(place, rising, query.after)))
    .orderBy(...sorted(place, rising))
    .limit(query.limit);
}

export async function countCharges(ctx: ReadCtx, filter: ChargeFilter): Promise<number> {
  const rows = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(charges)
    .where(chargesThat(ctx, filter));
  return rows[0]?.n ?? 0;
}

// ── payment orders ──

const ORDER_PLACE: Place = { at: paymentOrders.createdAt, id: paymentOrders.id };

function ordersThat(ctx: ReadCtx, filter: PaymentOrderFilter): SQL | undefined {
  const text = filter.search?.trim() ?? '';
  return and(
    scoped(ctx, orderReach),
    text === '' ? undefined : or(eq(paymentOrders.number, text.toUpperCase()), eq(paymentOrders.externalRef, text)),
    filter.states === null ? undefined : anyText(paymentOrders.state, filter.states),
    filter.methods === null ? undefined : anyText(paymentOrders.method, filter.methods),
  );
}

export function listPaymentOrders(
  ctx: ReadCtx,
  filter: PaymentOrderFilter,
  query: KeysetQuery,
): Promise<PaymentOrder[]> {
  const rising = rises('NEWEST', query);
  return ctx.db
    .select()
    .from(paymentOrders)
    .where(and(ordersThat(ctx, filter), beyond(ORDER_PLACE, rising, query.after)))
    .orderBy(...sorted(ORDER_PLACE, rising))
    .limit(query.limit);
}

export async function countPaymentOrders(ctx: ReadCtx, filter: PaymentOrderFilter): Promise<number> {
  const rows = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(paymentOrders)
    .where(ordersThat(ctx, filter));
  return rows[0]?.n ?? 0;
}

// ── refunds ──

const REFUND_PLACE: Place = { at: refunds.createdAt, id: refunds.id };

function refundsThat(ctx: ReadCtx, filter: RefundFilter): SQL | undefined {
  return and(scoped(ctx, refundReach), filter.states === null ? undefined : anyText(refunds.state, filter.states));
}

export function listRefunds(ctx: ReadCtx, filter: RefundFilter, query: KeysetQuery): Promise<Refund[]> {
  const rising = rises('NEWEST', query);
  return ctx.db
    .select()
    .from(refunds)
    .where(and(refundsThat(ctx, filter), beyond(REFUND_PLACE, rising, query.after)))
    .orderBy(...sorted(REFUND_PLACE, rising))
    .limit(query.limit);
}

export async function countRefunds(ctx: ReadCtx, filter: RefundFilter): Promise<number> {
  const rows = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(refunds)
    .where(refundsThat(ctx, filter));
  return rows[0]?.n ?? 0;
}

// ── payouts ──

const PAYOUT_PLACE: Place = { at: payouts.createdAt, id: payouts.id };

function payoutsThat(ctx: ReadCtx, filter: PayoutFilter): SQL | undefined {
  const reach = { partnerId: payouts.partnerId, outletId: payouts.outletId };
  return and(scoped(ctx, reach), filter.states === null ? undefined : anyText(payouts.state, filter.states));
}

export function listPayouts(ctx: ReadCtx, filter: PayoutFilter, query: KeysetQuery): Promise<Payout[]> {
  const rising = rises('NEWEST', query);
  return ctx.db
    .select()
    .from(payouts)
    .where(and(payoutsThat(ctx, filter), beyond(PAYOUT_PLACE, rising, query.after)))
    .orderBy(...sorted(PAYOUT_PLACE, rising))
    .limit(query.limit);
}

export async function countPayouts(ctx: ReadCtx, filter: PayoutFilter): Promise<number> {
  const rows = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(payouts)
    .where(payoutsThat(ctx, filter));
  return rows[0]?.n ?? 0;
}

/** Newest first by creation: the sort key of orders, refunds and payouts. */
export function createdKey(row: { readonly createdAt: Instant; readonly id: string }): readonly string[] {
  return [row.createdAt, row.id];
}

// ── commission ──

const COMMISSION_PLACE: Place = { at: commissionEntries.accruedAt, id: commissionEntries.id };

function commissionsThat(ctx: ReadCtx, filter: CommissionFilter): SQL | undefined {
  return and(
    scoped(ctx, commissionReach),
    filter.kinds === null ? undefined : anyText(commissionEntries.kind, filter.kinds),
    filter.policyKinds === null ? undefined : anyText(commissionEntries.policyKind, filter.policyKinds),
    filter.from === null ? undefined : gte(commissionEntries.accruedAt, filter.from),
    filter.until === null ? undefined : lt(commissionEntries.accruedAt, filter.until),
  );
}

export function listCommissions(
  ctx: ReadCtx,
  filter: CommissionFilter,
  query: KeysetQuery,
): Promise<CommissionEntry[]> {
  const rising = rises('NEWEST', query);
  return ctx.db
    .select()
    .from(commissionEntries)
    .where(and(commissionsThat(ctx, filter), beyond(COMMISSION_PLACE, rising, query.after)))
    .orderBy(...sorted(COMMISSION_PLACE, rising))
    .limit(query.limit);
}

export async function countCommissions(ctx: ReadCtx, filter: CommissionFilter): Promise<number> {
  const rows = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(commissionEntries)
    .where(commissionsThat(ctx, filter));
  return rows[0]?.n ?? 0;
}

/** Into whose account the premium of something was to be paid, as its orders say; null while none was made. */
export async function collectionOf(
  ctx: ReadCtx,
  partnerId: Id<'Partner'>,
  subjectId: string,
): Promise<'PARTNER_ACCOUNT' | 'INSURER_ONLY' | null> {
  const rows = await ctx.db
    .select({ method: paymentOrders.method })
    .from(paymentOrders)
    .innerJoin(charges, and(eq(charges.partnerId, paymentOrders.partnerId), eq(charges.id, paymentOrders.chargeId)))
    .where(and(scoped(ctx, paymentOrders), eq(charges.partnerId, partnerId), eq(charges.subjectId, subjectId)))
    .orderBy(desc(paymentOrders.createdAt), desc(paymentOrders.id))
    .limit(1);
  const [last] = rows;
  if (!last) return null;
  return last.method === 'PARTNER_COLLECTED' ? 'PARTNER_ACCOUNT' : 'INSURER_ONLY';
}
