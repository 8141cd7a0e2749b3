/** Statements on postings and on what providers told. Both are only ever added to. */
import { randomUUID } from 'node:crypto';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { newId } from '../../kernel/ids.js';
import { listsBy } from '../../kernel/loaders.js';
import { scoped } from '../platform/index.js';
import type { Charge, PaymentOrder, Posting } from './billing.js';
import { postings, providerEvents } from './billing.tables.js';
import { type Holding, type JournalEvent, journalOf } from './journal.rules.js';
import type { ProviderFact } from './payment-provider.port.js';

/** Books an event of a charge as one journal. The charge is locked. */
export async function post(tx: TxCtx, charge: Charge, event: JournalEvent): Promise<void> {
  const { label, entries } = journalOf(event, charge);
  const journalId = randomUUID();
  await tx.db.insert(postings).values(
    entries.map(({ account, amount }) => ({
      id: newId('Posting'),
      partnerId: charge.partnerId,
      journalId,
      chargeId: charge.id,
      account,
      amount,
      labelZh: label.zh,
      labelEn: label.en,
      postedAt: tx.now,
    })),
  );
}

/** What the revenue accounts of a charge still hold. */
export async function holdingLeft(tx: TxCtx, charge: Charge): Promise<Holding> {
  const of = (account: string) =>
    sql<string>`coalesce(-sum(${postings.amount}) filter (where ${postings.account} = ${account}), 0)::text`;
  const rows = await tx.db
    .select({ premium: of('PREMIUM'), vat: of('VAT'), tax: of('VEHICLE_TAX_HELD') })
    .from(postings)
    .where(and(scoped(tx, { partnerId: postings.partnerId }), eq(postings.chargeId, charge.id)));
  const [row] = rows;
  return { premium: BigInt(row?.premium ?? '0'), vat: BigInt(row?.vat ?? '0'), tax: BigInt(row?.tax ?? '0') };
}

export const postingsByCharge = listsBy<Posting>(
  'postingsByCharge',
  (ctx, chargeIds) =>
    ctx.db
      .select()
      .from(postings)
      .where(and(scoped(ctx, { partnerId: postings.partnerId }), anyUuid(postings.chargeId, chargeIds)))
      .orderBy(asc(postings.postedAt), asc(postings.id)),
  (posting) => posting.chargeId,
);

export type FactOutcome =
  | 'SETTLED'
  | 'TO_RETURN'
  | 'REFUND_CONFIRMED'
  | 'REFUND_RETURNED'
  /** A refund that we did not order, or of another amount: nothing booked, somebody must look. */
  | 'IGNORED';

export async function factTaken(
  ctx: ReadCtx,
  order: PaymentOrder,
  provider: string,
  eventId: string,
): Promise<boolean> {
  const rows = await ctx.db
    .select({ eventId: providerEvents.eventId })
    .from(providerEvents)
    .where(
      and(
        scoped(ctx, { partnerId: providerEvents.partnerId }),
        eq(providerEvents.partnerId, order.partnerId),
        eq(providerEvents.provider, provider),
        eq(providerEvents.eventId, eventId),
      ),
    );
  return rows.length > 0;
}

export async function keepFact(
  tx: TxCtx,
  order: PaymentOrder,
  provider: string,
  fact: ProviderFact,
  outcome: FactOutcome,
): Promise<void> {
  const receivedAt: Instant = tx.now;
  await tx.db.insert(providerEvents).values({
    partnerId: order.partnerId,
    provider,
    eventId: fact.eventId,
    type: fact.type,
    paymentOrderId: order.id,
    amount: fact.amount,
    happenedAt: fact.happenedAt,
    receivedAt,
    outcome,
  });
}
