import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { daysOf } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import { money } from '../../../kernel/money.js';
import { type RefusalItem, say } from '../../../kernel/refusal.js';
import {
  AgreementVersionType,
  agreementVersionById,
  judgeTerms,
  outletById,
  OutletType,
  partnerById,
  PartnerType,
  producerById,
  ProducerType,
} from '../../channels/index.js';
import { ActionAvailability, actionOf, asNode, moneyOrNull, UserError, userErrorOf } from '../../platform/index.js';
import { ProductVersionType, productVersionById } from '../../products/index.js';
import { linesFromJson } from '../../rating/index.js';
import {
  fromStoredVehicle,
  PeopleType,
  type PeopleIds,
  VehicleFactsType,
  type VehicleView,
  Vehicle,
  vehicleById,
} from '../../registry/index.js';
import { quoteLife, stateAt } from '../quote.life.js';
import type { Quote as QuoteRecord, QuoteOption as OptionRecord, QuoteState } from '../quote.js';
import { QuoteRefusals } from '../quotes.refusals.js';
import { currentOptionsByQuote, currentVersionByQuote } from '../quotes.store.js';
import { Notice, Quote, QuotedPolicy, QuoteOption } from './quote.type.js';

@Resolver(() => Quote)
export class QuoteFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() quote: QuoteRecord): string {
    return wireId('Quote', quote.id);
  }
  @FieldResolver()
  state(@Root() quote: QuoteRecord, @Ctx() ctx: Context): QuoteState {
    return stateAt(quote, ctx.now);
  }
  @FieldResolver(() => VehicleFactsType, { description: 'Vehicle as quoted.' })
  async vehicle(@Root() quote: QuoteRecord, @Ctx() ctx: Context): Promise<VehicleView | null> {
    const version = await ctx.loader(currentVersionByQuote).load(quote.id);
    return version && fromStoredVehicle(version.risk.vehicle);
  }
  @FieldResolver(() => Vehicle, {
    nullable: true,
    description: 'The vehicle across its business with you; null when only this quote was granted to you.',
  })
  async registeredVehicle(@Root() quote: QuoteRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = await ctx.loader(vehicleById).load(quote.vehicleId);
    return found ? asNode('Vehicle', found) : null;
  }
  @FieldResolver(() => PeopleType, {
    nullable: true,
    description: 'Who is who; null when only this quote was granted to you.',
  })
  people(@Root() quote: QuoteRecord, @Ctx() ctx: Context): PeopleIds | null {
    const granted = ctx.actor.partnerId !== null && ctx.actor.partnerId !== quote.partnerId;
    return granted ? null : quote;
  }
  @FieldResolver(() => [QuoteOption], { description: 'Options in the order asked for.' })
  async options(@Root() quote: QuoteRecord, @Ctx() ctx: Context): Promise<OptionRecord[]> {
    return (await ctx.loader(currentOptionsByQuote).load(quote.id)).map((option) => asNode('QuoteOption', option));
  }
  @FieldResolver(() => QuoteOption, {
    nullable: true,
    description: 'One option by its label; null when there is none.',
  })
  async option(
    @Root() quote: QuoteRecord,
    @Ctx() ctx: Context,
    @Arg('label', () => String, { description: 'Your label.' }) label: string,
  ): Promise<OptionRecord | null> {
    const found = (await ctx.loader(currentOptionsByQuote).load(quote.id)).find((option) => option.label === label);
    return found ? asNode('QuoteOption', found) : null;
  }
  @FieldResolver(() => AgreementVersionType, {
    nullable: true,
    description: 'Terms it was made under; pinned. Null when only this quote was granted to you.',
  })
  async agreementVersion(@Root() quote: QuoteRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = await ctx.loader(agreementVersionById).load(quote.agreementVersionId);
    return found ? asNode('AgreementVersion', found) : null;
  }
  @FieldResolver(() => PartnerType, {
    nullable: true,
    description: 'Partner that brought it; null when only this quote was granted to you.',
  })
  async partner(@Root() quote: QuoteRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = await ctx.loader(partnerById).load(quote.partnerId);
    return found ? asNode('Partner', found) : null;
  }
  @FieldResolver(() => OutletType, { nullable: true, description: 'Outlet; null when none was named.' })
  async outlet(@Root() quote: QuoteRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = quote.outletId && (await ctx.loader(outletById).load(quote.outletId));
    return found ? asNode('Outlet', found) : null;
  }
  @FieldResolver(() => ProducerType, { nullable: true, description: 'Salesperson; null when none was named.' })
  async producer(@Root() quote: QuoteRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = quote.producerId && (await ctx.loader(producerById).load(quote.producerId));
    return found ? asNode('Producer', found) : null;
  }
  @FieldResolver()
  async availableActions(@Root() quote: QuoteRecord, @Ctx() ctx: Context): Promise<ActionAvailability[]> {
    if (ctx.actor.partnerId !== quote.partnerId) return [];
    const state = stateAt(quote, ctx.now);
    const standing = (await judgeTerms(ctx, quote.partnerId, [], {}, () => undefined))[0] ?? null;
    const unless = (command: 'reprice' | 'withdraw'): RefusalItem | null => {
      if (standing) return standing;
      if (quoteLife.may(state, command)) return null;
      return {
        code: QuoteRefusals.QUOTE_STATE,
        facts: [
          { name: 'state', value: state },
          { name: 'open', value: quoteLife.open(state).join(' ') || '-' },
        ],
      };
    };
    const closesAt = state === 'PRICED' ? quote.validUntil : null;
    return [
      ...actionOf(ctx, { mutation: 'quoteReprice', permission: 'quote:reprice', closedBy: unless('reprice') }),
      ...actionOf(ctx, {
        mutation: 'quoteWithdraw',
        permission: 'quote:withdraw',
        closedBy: unless('withdraw'),
        closesAt,
      }),
      ...actionOf(ctx, { mutation: 'quoteClone', permission: 'quote:clone', closedBy: standing }),
    ];
  }
}
