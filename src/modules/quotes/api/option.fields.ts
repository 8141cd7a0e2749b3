/** Fields of an option and of its policies. */
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { daysOf } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import { type Money, money } from '../../../kernel/money.js';
import { say } from '../../../kernel/refusal.js';
import { asNode, moneyOrNull, UserError, userErrorOf } from '../../platform/index.js';
import { ProductVersionType, productVersionById } from '../../products/index.js';
import { linesFromJson, type PremiumRecord } from '../../rating/index.js';
import { isPriced, type QuotedPolicy as PolicyRecord, type QuoteOption as OptionRecord } from '../quote.js';
import { Notice, QuotedPolicy, QuoteOption } from './quote.type.js';

@Resolver(() => QuoteOption)
export class QuoteOptionFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() option: OptionRecord): string {
    return wireId('QuoteOption', option.id);
  }
  @FieldResolver()
  refusals(@Root() option: OptionRecord, @Ctx() ctx: Context): UserError[] {
    return option.detail.refusals.map((item) => userErrorOf(item, ctx.language));
  }
  @FieldResolver()
  compulsory(@Root() option: OptionRecord): PolicyRecord | null {
    return option.detail.compulsory;
  }
  @FieldResolver()
  commercial(@Root() option: OptionRecord): PolicyRecord | null {
    return option.detail.commercial;
  }
  @FieldResolver()
  vehicleTax(@Root() option: OptionRecord): object | null {
    const { tax } = option.detail;
    return (
      tax && { ...tax, amount: fenOrNull(tax.amount), lateFee: fenOrNull(tax.lateFee), total: fenOrNull(tax.total) }
    );
  }
  @FieldResolver()
  payable(@Root() option: OptionRecord): object | null {
    return moneyOrNull(option.payable);
  }
  @FieldResolver()
  notices(@Root() option: OptionRecord, @Ctx() ctx: Context): Notice[] {
    return option.detail.notices.map((notice) => ({
      code: notice.code,
      message: say(notice.message, ctx.language),
      mustConfirm: notice.mustConfirm,
    }));
  }
}

@Resolver(() => QuotedPolicy)
export class QuotedPolicyFields {
  @FieldResolver()
  period(@Root() policy: PolicyRecord): object {
    const { startsAt, endsAt } = policy;
    return { startsAt, endsAt, days: daysOf(policy) };
  }
  @FieldResolver(() => ProductVersionType, { nullable: true, description: 'Clauses pinned.' })
  async productVersion(@Root() policy: PolicyRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = await ctx.loader(productVersionById).load(policy.productVersionId);
    return found ? asNode('ProductVersion', found) : null;
  }
  @FieldResolver()
  premium(@Root() policy: PolicyRecord): object | null {
    if (!isPriced(policy)) return null;
    return {
      premium: fen(policy.premiumFen),
      net: fen(policy.netFen),
      vat: fen(policy.vatFen),
      lines: linesFromJson(policy.lines),
      illustrative: policy.illustrative,
    } satisfies PremiumRecord;
  }
}

function fen(text: string): Money {
  return money(BigInt(text));
}

function fenOrNull(text: string | null): Money | null {
  return text === null ? null : fen(text);
}
