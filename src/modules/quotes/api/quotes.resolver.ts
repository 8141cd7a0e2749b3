import { Arg, Args, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { narrowingId } from '../../../kernel/ids.js';
import { readPage } from '../../../kernel/paging.js';
import { Problems } from '../../../kernel/refusal.js';
import {
  answer,
  asNode,
  type Connection,
  connection,
  connectionType,
  LookupInput,
  lookup,
  MutationPayload,
  type Outcome,
  PageArgs,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import { Vehicle, vehicleClaimOf, type VehicleRecord } from '../../registry/index.js';
import { addOption } from '../operations/add-option.js';
import { cloneQuote } from '../operations/clone-quote.js';
import { repriceQuote } from '../operations/reprice-quote.js';
import { requestQuote } from '../operations/request-quote.js';
import { withdrawQuote } from '../operations/withdraw-quote.js';
import type { Quote as QuoteRecord } from '../quote.js';
import { quoteSettings } from '../quote.settings.js';
import { countQuotes, listQuotes, quoteKey, type QuoteFilter as Filter, type QuoteOrder } from '../quotes.queries.js';
import { optionById, quoteByExternalRef, quoteById, quoteByNumber } from '../quotes.store.js';
import { QuoteOrderEnum } from './quote.enums.js';
import {
  filterOf,
  optionRequest,
  optionRequests,
  QuoteAddOptionInput,
  QuoteCloneInput,
  QuoteFilter,
  QuoteRepriceInput,
  QuoteRequestInput,
  QuoteWithdrawInput,
} from './quote.inputs.js';
import { idOf, withoutKey } from './read-input.js';
import { Quote } from './quote.type.js';

@ObjectType({ implements: MutationPayload, description: 'Answer of `quoteRequest`.' })
export class QuoteRequestPayload extends MutationPayload {
  @Field(() => Quote, {
    nullable: true,
    description: 'The quote, priced; single options may still not be on offer; null when refused.',
  })
  quote?: QuoteRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `quoteReprice`.' })
export class QuoteRepricePayload extends MutationPayload {
  @Field(() => Quote, { nullable: true, description: 'The quote with new prices; null when refused.' })
  quote?: QuoteRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `quoteClone`.' })
export class QuoteClonePayload extends MutationPayload {
  @Field(() => Quote, { nullable: true, description: 'The new quote; null when refused.' })
  quote?: QuoteRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `quoteAddOption`.' })
export class QuoteAddOptionPayload extends MutationPayload {
  @Field(() => Quote, { nullable: true, description: 'The quote with one more option; null when refused.' })
  quote?: QuoteRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `quoteWithdraw`.' })
export class QuoteWithdrawPayload extends MutationPayload {
  @Field(() => Quote, { nullable: true, description: 'The quote, withdrawn; null when refused.' })
  quote?: QuoteRecord | null;
}

export const QuoteConnection = connectionType('Quote', () => Quote, 'quotes');

registerNode({ kind: 'Quote', permission: 'quote:read', load: (ctx, id) => ctx.loader(quoteById).load(id) });
registerNode({ kind: 'QuoteOption', permission: 'quote:read', load: (ctx, id) => ctx.loader(optionById).load(id) });
for (const [operation, Payload] of Object.entries({
  quoteRequest: QuoteRequestPayload,
  quoteReprice: QuoteRepricePayload,
  quoteClone: QuoteClonePayload,
  quoteAddOption: QuoteAddOptionPayload,
  quoteWithdraw: QuoteWithdrawPayload,
})) {
  registerPayload(operation, (_ctx, quote) => Object.assign(new Payload(), { quote }));
}

/** The quote as it is now, after the commit: the snapshot of before is closed, and its loaders with it, so nothing stale is answered. */
async function result(ctx: Context, outcome: Outcome): Promise<{ quote: QuoteRecord | null; replayed: boolean }> {
  const quote = await ctx.loader(quoteById).load(outcome.subject.id);
  return { quote: quote ? asNode('Quote', quote) : null, replayed: outcome.replayed };
}

@Resolver(() => Quote)
export class QuotesResolver {
  @Query(() => Quote, { nullable: true, description: 'One quote; null when it is not there, or not yours.' })
  async quote(
    @Arg('by', () => LookupInput, { description: 'Which.' }) by: LookupInput,
    @Ctx() ctx: Context,
  ): Promise<QuoteRecord | null> {
    const found = await lookup(by, 'Quote', {
      id: (id) => ctx.loader(quoteById).load(id),
      number: (number) => quoteByNumber(ctx, number),
      externalRef: (externalRef) => quoteByExternalRef(ctx, externalRef),
    });
    return found ? asNode('Quote', found) : null;
  }

  @Query(() => QuoteConnection, { nullable: true, description: 'Quotes.' })
  quotes(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('filter', () => QuoteFilter, { nullable: true, description: 'Which.' }) filter?: QuoteFilter | null,
    @Arg('order', () => QuoteOrderEnum, { defaultValue: 'NEWEST', description: 'Order.' }) order: QuoteOrder = 'NEWEST',
  ): Promise<Connection<QuoteRecord>> {
    const ids = {
      outletId: narrowingId('Outlet', filter?.outletId),
      producerId: narrowingId('Producer', filter?.producerId),
    };
    return page_(ctx, page, filterOf(filter, ids), order, 'quotes');
  }

  @Mutation(() => QuoteRequestPayload, { nullable: true, description: 'Asks for prices.' })
  quoteRequest(
    @Arg('input', () => QuoteRequestInput, { description: 'What to do.' }) input: QuoteRequestInput,
    @Ctx() ctx: Context,
  ): Promise<QuoteRequestPayload> {
    return answer(ctx, QuoteRequestPayload, async () => {
      const problems = new Problems();
      const vehicle = vehicleClaimOf(input.vehicle, ['input', 'vehicle'], problems);
      const seller = { outletId: input.outletId ?? null, producerId: input.producerId ?? null };
      const asked = {
        idempotencyKey: input.idempotencyKey,
        externalRef: input.externalRef ?? null,
        vehicle,
        people: input.people,
        options: optionRequests(input.options, ['input', 'options'], problems),
        seller,
        sent: withoutKey(input),
      };
      return result(ctx, await requestQuote(ctx, quoteSettings(), asked, problems));
    });
  }

  @Mutation(() => QuoteRepricePayload, { nullable: true, description: 'Prices all options again.' })
  quoteReprice(
    @Arg('input', () => QuoteRepriceInput, { description: 'What to do.' }) input: QuoteRepriceInput,
    @Ctx() ctx: Context,
  ): Promise<QuoteRepricePayload> {
    return answer(ctx, QuoteRepricePayload, async () => {
      const problems = new Problems();
      const vehicle = input.vehicle ? vehicleClaimOf(input.vehicle, ['input', 'vehicle'], problems) : null;
      const asked = {
        idempotencyKey: input.idempotencyKey,
        quoteId: idOf('Quote', input.quoteId, ['input', 'quoteId']),
        expectedVersion: input.expectedVersion,
        vehicle,
        vehicleGiven: input.vehicle != null,
        people: input.people ?? null,
        options: input.options ? optionRequests(input.options, ['input', 'options'], problems) : null,
        sent: withoutKey(input),
      };
      return result(ctx, await repriceQuote(ctx, quoteSettings(), asked, problems));
    });
  }

  @Mutation(() => QuoteClonePayload, { nullable: true, description: 'Copies a quote at today’s prices.' })
  quoteClone(
    @Arg('input', () => QuoteCloneInput, { description: 'What to do.' }) input: QuoteCloneInput,
    @Ctx() ctx: Context,
  ): Promise<QuoteClonePayload> {
    return answer(ctx, QuoteClonePayload, async () => {
      const asked = {
        idempotencyKey: input.idempotencyKey,
        externalRef: input.externalRef ?? null,
        quoteId: idOf('Quote', input.quoteId, ['input', 'quoteId']),
        sent: withoutKey(input),
      };
      return result(ctx, await cloneQuote(ctx, quoteSettings(), asked, new Problems()));
    });
  }

  @Mutation(() => QuoteAddOptionPayload, { nullable: true, description: 'Adds one option.' })
  quoteAddOption(
    @Arg('input', () => QuoteAddOptionInput, { description: 'What to do.' }) input: QuoteAddOptionInput,
    @Ctx() ctx: Context,
  ): Promise<QuoteAddOptionPayload> {
    return answer(ctx, QuoteAddOptionPayload, async () => {
      const problems = new Problems();
      const asked = {
        idempotencyKey: input.idempotencyKey,
        quoteId: idOf('Quote', input.quoteId, ['input', 'quoteId']),
        expectedVersion: input.expectedVersion,
        option: optionRequest(input.option, ['input', 'option'], problems),
        sent: withoutKey(input),
      };
      return result(ctx, await addOption(ctx, quoteSettings(), asked, problems));
    });
  }

  @Mutation(() => QuoteWithdrawPayload, { nullable: true, description: 'Withdraws an open quote.' })
  quoteWithdraw(
    @Arg('input', () => QuoteWithdrawInput, { description: 'What to do.' }) input: QuoteWithdrawInput,
    @Ctx() ctx: Context,
  ): Promise<QuoteWithdrawPayload> {
    return answer(ctx, QuoteWithdrawPayload, async () => {
      const asked = {
        idempotencyKey: input.idempotencyKey,
        quoteId: idOf('Quote', input.quoteId, ['input', 'quoteId']),
        expectedVersion: input.expectedVersion,
        reason: input.reason ?? null,
        sent: withoutKey(input),
      };
      return result(ctx, await withdrawQuote(ctx, asked));
    });
  }
}

/** The vehicle's quotes hang on registry's type from here: types never point up. */
@Resolver(() => Vehicle)
export class VehicleQuotesFields {
  @FieldResolver(() => QuoteConnection, { nullable: true, description: 'Quotes you made for it, newest first.' })
  quotes(
    @Root() vehicle: VehicleRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<QuoteRecord>> {
    return page_(ctx, page, { vehicleId: vehicle.id }, 'NEWEST', 'vehicle.quotes');
  }
}

async function page_(
  ctx: Context,
  page: PageArgs,
  filter: Filter,
  order: QuoteOrder,
  list: string,
): Promise<Connection<QuoteRecord>> {
  const read = await readPage(ctx.actor, page, {
    shape: [list, filter, order],
    fetch: (query) => listQuotes(ctx, filter, order, query),
    keyOf: quoteKey(order),
  });
  for (const quote of read.nodes) asNode('Quote', quote);
  return connection(read, () => countQuotes(ctx, filter));
}
