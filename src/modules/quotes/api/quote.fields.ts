import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { formatInstant } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import { money } from '../../../kernel/money.js';
import type { RefusalItem } from '../../../kernel/refusal.js';
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
import { ActionAvailability, actionOf, asNode, FileType } from '../../platform/index.js';
import {
  fromStoredVehicle,
  PeopleType,
  type PeopleIds,
  VehicleFactsType,
  type VehicleView,
  Vehicle,
  vehicleById,
} from '../../registry/index.js';
import { isGranted } from '../operations/granted.js';
import { makeQuotation } from '../operations/make-quotation.js';
import { MAX_OPTIONS, tooManyOptions } from '../option.rules.js';
import { type QuoteCommand, quoteLife, stateAt } from '../quote.life.js';
import type { Quote as QuoteRecord, QuoteOption as OptionRecord, QuoteState } from '../quote.js';
import { QuoteRefusals } from '../quotes.refusals.js';
import { currentOptionsByQuote, currentVersionByQuote } from '../quotes.store.js';
import { Quote, QuoteOption } from './quote.type.js';

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
    if (!version) return null;
    const options = await ctx.loader(currentOptionsByQuote).load(quote.id);
    const actual = options.map(({ detail }) => detail.basis?.actualValueFen).find((fen) => fen != null);
    return {
      ...fromStoredVehicle(version.risk.vehicle),
      actualValue: actual === undefined ? null : money(BigInt(actual)),
    };
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
    return isGranted(ctx, quote) ? null : quote;
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
  @FieldResolver(() => FileType, {
    nullable: true,
    description:
      'Quotation (报价单) as PDF, made when first asked for; null while no option is on offer. The same version is the same file.',
  })
  async document(@Root() quote: QuoteRecord, @Ctx() ctx: Context): Promise<object | null> {
    const file = await makeQuotation(ctx, quote);
    return file && asNode('File', file);
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
    const unless = (command: QuoteCommand): RefusalItem | null => {
      if (standing) return standing;
      if (quoteLife.may(state, command)) return null;
      if (state === 'EXPIRED' && command === 'accept') return expired(quote);
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
      ...actionOf(ctx, { mutation: 'quoteAccept', permission: 'quote:accept', closedBy: unless('accept'), closesAt }),
      ...actionOf(ctx, {
        mutation: 'quoteAddOption',
        permission: 'quote:extend',
        closedBy: unless('addOption') ?? (await fullOf(quote, ctx)),
        closesAt,
      }),
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

function expired(quote: QuoteRecord): RefusalItem {
  return {
    code: QuoteRefusals.QUOTE_EXPIRED,
    facts: [{ name: 'validUntil', value: quote.validUntil ? formatInstant(quote.validUntil) : '-' }],
  };
}

/** A quote that has as many options as it may. */
async function fullOf(quote: QuoteRecord, ctx: Context): Promise<RefusalItem | null> {
  const { length } = await ctx.loader(currentOptionsByQuote).load(quote.id);
  return length < MAX_OPTIONS ? null : tooManyOptions(length + 1);
}
