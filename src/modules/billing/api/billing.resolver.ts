import { Arg, Args, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context, LoaderDef, ReadCtx } from '../../../kernel/ctx.js';
import { type IdKind, parseWireId } from '../../../kernel/ids.js';
import { NOT_FOUND, readPage } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import {
  answer,
  asNode,
  type Connection,
  connection,
  lookup,
  LookupInput,
  MutationPayload,
  type Outcome,
  PageArgs,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import { readMoney } from '../../registry/index.js';
import type { Charge as ChargeRecord, PaymentOrder as OrderRecord, Refund as RefundRecord } from '../billing.js';
import {
  type ChargeOrder,
  chargeKey,
  countCharges,
  countPaymentOrders,
  countRefunds,
  createdKey,
  listCharges,
  listPaymentOrders,
  listRefunds,
} from '../billing.queries.js';
import {
  chargeByExternalRef,
  chargeById,
  chargeByNumber,
  paymentOrderByExternalRef,
  paymentOrderById,
  paymentOrderByNumber,
} from '../billing.store.js';
import { confirmPayment } from '../operations/confirm-payment.js';
import { confirmRefund } from '../operations/confirm-refund.js';
import { createPaymentOrder } from '../operations/create-payment-order.js';
import { refundById } from '../refunds.store.js';
import { ChargeOrderEnum } from './billing.enums.js';
import {
  ChargeFilter,
  PaymentConfirmInput,
  PaymentOrderCreateInput,
  PaymentOrderFilter,
  RefundConfirmInput,
  RefundFilter,
} from './billing.inputs.js';
import {
  Charge,
  ChargeConnection,
  PaymentOrder,
  PaymentOrderConnection,
  Refund,
  RefundConnection,
} from './billing.type.js';

@ObjectType({ implements: MutationPayload, description: 'Answer of `paymentOrderCreate`.' })
export class PaymentOrderCreatePayload extends MutationPayload {
  @Field(() => PaymentOrder, { nullable: true, description: 'The order, to be paid; null when refused.' })
  paymentOrder?: OrderRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `paymentConfirm`.' })
export class PaymentConfirmPayload extends MutationPayload {
  @Field(() => PaymentOrder, {
    nullable: true,
    description: 'The order: waiting for the second person, paid, or being returned; null when refused.',
  })
  paymentOrder?: OrderRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `refundConfirm`.' })
export class RefundConfirmPayload extends MutationPayload {
  @Field(() => Refund, { nullable: true, description: 'The refund, confirmed; null when refused.' })
  refund?: RefundRecord | null;
}

registerNode({ kind: 'Charge', permission: 'charge:read', load: (ctx, id) => ctx.loader(chargeById).load(id) });
registerNode({
  kind: 'PaymentOrder',
  permission: 'charge:read',
  load: (ctx, id) => ctx.loader(paymentOrderById).load(id),
});
registerNode({ kind: 'Refund', permission: 'charge:read', load: (ctx, id) => ctx.loader(refundById).load(id) });
registerPayload('paymentOrderCreate', (_ctx, paymentOrder) =>
  Object.assign(new PaymentOrderCreatePayload(), { paymentOrder }),
);
registerPayload('paymentConfirm', (_ctx, paymentOrder) => Object.assign(new PaymentConfirmPayload(), { paymentOrder }));
registerPayload('refundConfirm', (_ctx, refund) => Object.assign(new RefundConfirmPayload(), { refund }));

/** The object as it is now, after the commit. */
export async function after<T extends object>(
  ctx: Context,
  outcome: Outcome,
  by: LoaderDef<string, T | null>,
): Promise<T | null> {
  const found = await ctx.loader(by).load(outcome.subject.id);
  return found ? asNode(outcome.subject.kind, found) : null;
}

export function idOf(kind: IdKind, wire: string, field: readonly string[]): string {
  const id = parseWireId(kind, wire);
  if (!id) throw new Refusal(NOT_FOUND(field));
  return id;
}

/** What the key's fingerprint is taken from: everything but the key. */
export function withoutKey(input: { idempotencyKey: string }): unknown {
  const { idempotencyKey: _key, ...rest } = input;
  return JSON.parse(JSON.stringify(rest));
}

function findCharge(ctx: ReadCtx, by: LookupInput): Promise<ChargeRecord | null> {
  return lookup(by, 'Charge', {
    id: (id) => ctx.loader(chargeById).load(id),
    number: (number) => chargeByNumber(ctx, number),
    externalRef: (externalRef) => chargeByExternalRef(ctx, externalRef),
  });
}

@Resolver()
export class BillingResolver {
  @Query(() => Charge, { nullable: true, description: 'One charge; null when it is not there, or not yours.' })
  async charge(
    @Arg('by', () => LookupInput, { description: 'Which; by your own number of what it is for, the newest.' })
    by: LookupInput,
    @Ctx() ctx: Context,
  ): Promise<ChargeRecord | null> {
    const found = await findCharge(ctx, by);
    return found && asNode('Charge', found);
  }

  @Query(() => ChargeConnection, {
    nullable: true,
    description: 'Charges; in order of `payBy`, the list of what is due.',
  })
  async charges(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('filter', () => ChargeFilter, { nullable: true, description: 'Which.' }) filter?: ChargeFilter | null,
    @Arg('order', () => ChargeOrderEnum, { defaultValue: 'NEWEST', description: 'Order.' })
    order: ChargeOrder = 'NEWEST',
  ): Promise<Connection<ChargeRecord>> {
    const which = {
      search: filter?.search ?? null,
      states: filter?.states ?? null,
      payFrom: filter?.payBy?.from ?? null,
      payUntil: filter?.payBy?.until ?? null,
    };
    const read = await readPage(ctx.actor, page, {
      shape: ['charges', which, order],
      fetch: (query) => listCharges(ctx, which, order, query),
      keyOf: chargeKey(order),
    });
    for (const charge of read.nodes) asNode('Charge', charge);
    return connection(read, () => countCharges(ctx, which));
  }

  @Query(() => PaymentOrder, {
    nullable: true,
    description: 'One payment order; null when it is not there, or not yours.',
  })
  async paymentOrder(
    @Arg('by', () => LookupInput, { description: 'Which.' }) by: LookupInput,
    @Ctx() ctx: Context,
  ): Promise<OrderRecord | null> {
    const found = await lookup(by, 'PaymentOrder', {
      id: (id) => ctx.loader(paymentOrderById).load(id),
      number: (number) => paymentOrderByNumber(ctx, number),
      externalRef: (externalRef) => paymentOrderByExternalRef(ctx, externalRef),
    });
    return found && asNode('PaymentOrder', found);
  }

  @Query(() => PaymentOrderConnection, { nullable: true, description: 'Payment orders, newest first.' })
  async paymentOrders(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('filter', () => PaymentOrderFilter, { nullable: true, description: 'Which.' })
    filter?: PaymentOrderFilter | null,
  ): Promise<Connection<OrderRecord>> {
    const which = {
      search: filter?.search ?? null,
      states: filter?.states ?? null,
      methods: filter?.methods ?? null,
    };
    const read = await readPage(ctx.actor, page, {
      shape: ['paymentOrders', which],
      fetch: (query) => listPaymentOrders(ctx, which, query),
      keyOf: createdKey,
    });
    for (const order of read.nodes) asNode('PaymentOrder', order);
    return connection(read, () => countPaymentOrders(ctx, which));
  }

  @Query(() => RefundConnection, { nullable: true, description: 'Refunds, newest first.' })
  async refunds(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('filter', () => RefundFilter, { nullable: true, description: 'Which.' }) filter?: RefundFilter | null,
  ): Promise<Connection<RefundRecord>> {
    const which = { states: filter?.states ?? null };
    const read = await readPage(ctx.actor, page, {
      shape: ['refunds', which],
      fetch: (query) => listRefunds(ctx, which, query),
      keyOf: createdKey,
    });
    for (const refund of read.nodes) asNode('Refund', refund);
    return connection(read, () => countRefunds(ctx, which));
  }

  @Mutation(() => PaymentOrderCreatePayload, {
    nullable: true,
    description: 'Makes one way to pay a charge in full. One order at a time; when it expires, make another.',
  })
  paymentOrderCreate(
    @Arg('input', () => PaymentOrderCreateInput, { description: 'What to do.' }) input: PaymentOrderCreateInput,
    @Ctx() ctx: Context,
  ): Promise<PaymentOrderCreatePayload> {
    return answer(ctx, PaymentOrderCreatePayload, async () => {
      const outcome = await createPaymentOrder(ctx, {
        idempotencyKey: input.idempotencyKey,
        externalRef: input.externalRef ?? null,
        findCharge: (tx) => findCharge(tx, input.charge),
        chargeFor: input.charge.externalRef ?? null,
        payer: input.payer ?? null,
        method: input.method,
        returnUrl: input.returnUrl ?? null,
        sent: withoutKey(input),
      });
      return { paymentOrder: await after(ctx, outcome, paymentOrderById), replayed: outcome.replayed };
    });
  }

  @Mutation(() => PaymentConfirmPayload, {
    nullable: true,
    description: 'Says that money came in outside the provider. Counts when a second person says the same.',
  })
  paymentConfirm(
    @Arg('input', () => PaymentConfirmInput, { description: 'What to do.' }) input: PaymentConfirmInput,
    @Ctx() ctx: Context,
  ): Promise<PaymentConfirmPayload> {
    return answer(ctx, PaymentConfirmPayload, async () => {
      const problems = new Problems();
      const said = {
        idempotencyKey: input.idempotencyKey,
        paymentOrderId: idOf('PaymentOrder', input.paymentOrderId, ['input', 'paymentOrderId']),
        amount: readMoney(input.amount, ['input', 'amount'], problems),
        bankReference: input.bankReference,
        receivedAt: input.receivedAt,
        evidence: input.evidence,
        sent: withoutKey(input),
      };
      const outcome = await confirmPayment(ctx, said, problems);
      return { paymentOrder: await after(ctx, outcome, paymentOrderById), replayed: outcome.replayed };
    });
  }

  @Mutation(() => RefundConfirmPayload, {
    nullable: true,
    description: 'Says that the bank has paid a refund out that no provider carries out, or that came back from it.',
  })
  refundConfirm(
    @Arg('input', () => RefundConfirmInput, { description: 'What to do.' }) input: RefundConfirmInput,
    @Ctx() ctx: Context,
  ): Promise<RefundConfirmPayload> {
    return answer(ctx, RefundConfirmPayload, async () => {
      const outcome = await confirmRefund(ctx, {
        idempotencyKey: input.idempotencyKey,
        refundId: idOf('Refund', input.refundId, ['input', 'refundId']),
        bankReference: input.bankReference,
        sent: withoutKey(input),
      });
      return { refund: await after(ctx, outcome, refundById), replayed: outcome.replayed };
    });
  }
}
