import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { type IdKind, wireId } from '../../../kernel/ids.js';
import { money } from '../../../kernel/money.js';
import { type RefusalItem, say } from '../../../kernel/refusal.js';
import { judgeTerms } from '../../channels/index.js';
import {
  Actionable,
  ActionAvailability,
  actionOf,
  asNode,
  loadSubject,
  Money,
  moneyOf,
  Node,
  UrlScalar,
} from '../../platform/index.js';
import { ProductRefusals } from '../../products/index.js';
import { Party, partyById, type PartyRecord } from '../../registry/index.js';
import { paymentLife, refundLife } from '../billing.life.js';
import type {
  Charge as ChargeRecord,
  ChargeLine,
  PaymentOrder as OrderRecord,
  Posting as PostingRecord,
  Refund as RefundRecord,
} from '../billing.js';
import { BillingRefusals } from '../billing.refusals.js';
import { chargeById, paymentOrderById, paymentOrdersByCharge } from '../billing.store.js';
import { postingsByCharge } from '../ledger.store.js';
import { byProvider } from '../operations/confirm-refund.js';
import { chargeClosedBy, liveOrder, orderExists, standingStatements } from '../payment.rules.js';
import { confirmationsByOrder, refundsByOrder } from '../refunds.store.js';
import { Charge, PaymentLine, PaymentOrder, Posting, Refund } from './billing.type.js';

@Resolver(() => PaymentLine)
export class PaymentLineFields {
  @FieldResolver()
  amount(@Root() line: ChargeLine): Money {
    return moneyOf(money(BigInt(line.amountFen)));
  }
}

@Resolver(() => Posting)
export class PostingFields {
  @FieldResolver()
  amount(@Root() posting: PostingRecord): Money {
    return moneyOf(posting.amount);
  }
  @FieldResolver()
  label(@Root() posting: PostingRecord, @Ctx() ctx: Context): string {
    return say({ zh: posting.labelZh, en: posting.labelEn }, ctx.language);
  }
}

@Resolver(() => Charge)
export class ChargeFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() charge: ChargeRecord): string {
    return wireId('Charge', charge.id);
  }
  @FieldResolver()
  amount(@Root() charge: ChargeRecord): Money {
    return moneyOf(charge.amount);
  }
  @FieldResolver(() => Actionable, {
    nullable: true,
    description: 'Application or endorsement; null when you may not see it.',
  })
  subject(@Root() charge: ChargeRecord, @Ctx() ctx: Context): Promise<object | null> {
    return loadSubject(ctx, charge.subjectKind as IdKind, charge.subjectId);
  }
  @FieldResolver(() => PaymentOrder, {
    nullable: true,
    description: 'The newest order to pay it with, or the one that paid it; null until made.',
  })
  async paymentOrder(@Root() charge: ChargeRecord, @Ctx() ctx: Context): Promise<OrderRecord | null> {
    const orders = await ctx.loader(paymentOrdersByCharge).load(charge.id);
    const found = orders.find(({ state }) => state === 'PAID') ?? orders.at(-1);
    return found ? asNode('PaymentOrder', found) : null;
  }
  @FieldResolver(() => [PaymentOrder], { description: 'Every order made for it, the oldest first.' })
  async paymentOrders(@Root() charge: ChargeRecord, @Ctx() ctx: Context): Promise<OrderRecord[]> {
    return (await ctx.loader(paymentOrdersByCharge).load(charge.id)).map((order) => asNode('PaymentOrder', order));
  }
  @FieldResolver(() => [Posting], {
    nullable: true,
    description: 'Bookings behind it; they sum to zero.',
  })
  async postings(@Root() charge: ChargeRecord, @Ctx() ctx: Context): Promise<readonly PostingRecord[] | null> {
    return ctx.loader(postingsByCharge).load(charge.id);
  }
  @FieldResolver()
  async availableActions(@Root() charge: ChargeRecord, @Ctx() ctx: Context): Promise<ActionAvailability[]> {
    if (ctx.actor.partnerId !== charge.partnerId) return [];
    return actionOf(ctx, {
      mutation: 'paymentOrderCreate',
      permission: 'payment:order',
      closedBy: await notPayable(charge, ctx),
      closesAt: charge.payBy,
    });
  }
}

async function notPayable(charge: ChargeRecord, ctx: Context): Promise<RefusalItem | null> {
  const closed = chargeClosedBy(charge, ctx.now);
  if (closed) return closed;
  const live = liveOrder(await ctx.loader(paymentOrdersByCharge).load(charge.id), ctx.now);
  if (live) return orderExists(live);
  const collection = { collection: 'INSURER_ONLY' } as const;
  return (await judgeTerms(ctx, charge.partnerId, ['PREMIUM_COLLECTION'], collection, () => undefined))[0] ?? null;
}

@Resolver(() => PaymentOrder)
export class PaymentOrderFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() order: OrderRecord): string {
    return wireId('PaymentOrder', order.id);
  }
  @FieldResolver()
  amount(@Root() order: OrderRecord): Money {
    return moneyOf(order.amount);
  }
  @FieldResolver(() => Charge, { description: 'What it pays.' })
  async charge(@Root() order: OrderRecord, @Ctx() ctx: Context): Promise<ChargeRecord> {
    const found = await ctx.loader(chargeById).load(order.chargeId);
    if (!found) throw new Defect('whoever sees an order sees its charge');
    return asNode('Charge', found);
  }
  @FieldResolver(() => Party, { description: 'Payer by real name; normally the policyholder.' })
  async payer(@Root() order: OrderRecord, @Ctx() ctx: Context): Promise<PartyRecord> {
    const found = await ctx.loader(partyById).load(order.payerId);
    if (!found) throw new Defect('whoever sees an order sees its payer');
    return found;
  }
  @FieldResolver(() => UrlScalar, {
    nullable: true,
    description: 'Page to pay on, to show as a code or to open; null once closed, and for ways without a page.',
  })
  payUrl(@Root() order: OrderRecord, @Ctx() ctx: Context): Promise<string> | null {
    const { provider, state, expiresAt, number, partnerId, amount, returnUrl } = order;
    if (provider === null || provider !== ctx.ports.paymentProvider.name) return null;
    if (state !== 'OPEN' || expiresAt <= ctx.now) return null;
    return ctx.ports.paymentProvider.payUrl({ number, partnerId, amount, expiresAt, returnUrl });
  }
  @FieldResolver(() => [Refund], { description: 'Refunds out of it.' })
  async refunds(@Root() order: OrderRecord, @Ctx() ctx: Context): Promise<RefundRecord[]> {
    return (await ctx.loader(refundsByOrder).load(order.id)).map((refund) => asNode('Refund', refund));
  }
  @FieldResolver()
  async availableActions(@Root() order: OrderRecord, @Ctx() ctx: Context): Promise<ActionAvailability[]> {
    return actionOf(ctx, {
      mutation: 'paymentConfirm',
      permission: 'payment:confirm',
      closedBy: await notConfirmable(order, ctx),
    });
  }
}

async function notConfirmable(order: OrderRecord, ctx: Context): Promise<RefusalItem | null> {
  if (order.provider !== null) return { code: BillingRefusals.PAYMENT_BY_PROVIDER };
  if (!paymentLife.may(order.state, 'confirm')) {
    return {
      code: BillingRefusals.PAYMENT_STATE,
      facts: [
        { name: 'state', value: order.state },
        { name: 'open', value: paymentLife.open(order.state).join(' ') || '-' },
      ],
    };
  }
  const standing = standingStatements(await ctx.loader(confirmationsByOrder).load(order.id));
  const alone = standing.length === 1 && standing[0]?.staffId === ctx.actor.id;
  return alone ? { code: ProductRefusals.SAME_PERSON } : null;
}

@Resolver(() => Refund)
export class RefundFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() refund: RefundRecord): string {
    return wireId('Refund', refund.id);
  }
  @FieldResolver()
  amount(@Root() refund: RefundRecord): Money {
    return moneyOf(refund.amount);
  }
  @FieldResolver(() => PaymentOrder, { description: 'What it gives back.' })
  async paymentOrder(@Root() refund: RefundRecord, @Ctx() ctx: Context): Promise<OrderRecord> {
    const found = await ctx.loader(paymentOrderById).load(refund.paymentOrderId);
    if (!found) throw new Defect('whoever sees a refund sees its order');
    return asNode('PaymentOrder', found);
  }
  @FieldResolver(() => Node, {
    nullable: true,
    description:
      'What caused it: the application that could not be issued, an endorsement, or the payment order when money came in error. Null when you may not see it.',
  })
  cause(@Root() refund: RefundRecord, @Ctx() ctx: Context): Promise<object | null> {
    return loadSubject(ctx, refund.causeKind as IdKind, refund.causeId);
  }
  @FieldResolver()
  async availableActions(@Root() refund: RefundRecord, @Ctx() ctx: Context): Promise<ActionAvailability[]> {
    return actionOf(ctx, {
      mutation: 'refundConfirm',
      permission: 'refund:confirm',
      closedBy: await notFinishable(refund, ctx),
    });
  }
}

async function notFinishable(refund: RefundRecord, ctx: Context): Promise<RefusalItem | null> {
  const order = await ctx.loader(paymentOrderById).load(refund.paymentOrderId);
  if (order && byProvider(order, refund)) return { code: BillingRefusals.REFUND_BY_PROVIDER };
  if (refundLife.may(refund.state, 'confirm')) return null;
  return {
    code: BillingRefusals.REFUND_STATE,
    facts: [
      { name: 'state', value: refund.state },
      { name: 'open', value: refundLife.open(refund.state).join(' ') || '-' },
    ],
  };
}
