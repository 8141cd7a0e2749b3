/** Fields of an option and of its policies. */
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { daysOf } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import { type Money, money } from '../../../kernel/money.js';
import { say } from '../../../kernel/refusal.js';
import { commissionForecastOf, CommissionForecastType } from '../../billing/index.js';
import { asNode, moneyOf, moneyOrNull, UserError, userErrorOf } from '../../platform/index.js';
import { type Plan, planById, PlanType, ProductVersionType, productVersionById } from '../../products/index.js';
import { linesFromJson, noClaimReason, type PremiumRecord } from '../../rating/index.js';
import { AcceptanceRequirementsType, type DecisionStep, DecisionStepType } from '../../underwriting/index.js';
import { foreseenCommission } from '../operations/foreseen-commission.js';
import { requirementsOf } from '../operations/requirements-of.js';
import { signedOffer } from '../operations/signed-offer.js';
import {
  type CommercialBasis,
  isPriced,
  type QuotedPolicy as PolicyRecord,
  type QuoteOption as OptionRecord,
} from '../quote.js';
import {
  MoneyRange,
  NoClaimLevel,
  Notice,
  QuotedCoverage,
  QuotedPolicy,
  QuoteOption,
  SignedOffer,
} from './quote.type.js';

/** A policy of an option with what stands behind it. */
type PolicyView = PolicyRecord & { readonly option: OptionRecord; readonly basis?: CommercialBasis | null };

@Resolver(() => QuoteOption)
export class QuoteOptionFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() option: OptionRecord): string {
    return wireId('QuoteOption', option.id);
  }
  @FieldResolver(() => String, { description: 'Title to show: that of its plan, otherwise your label.' })
  async title(@Root() option: OptionRecord, @Ctx() ctx: Context): Promise<string> {
    const plan = await planOf(option, ctx);
    return plan ? say(plan.document.name, ctx.language) : option.label;
  }
  @FieldResolver(() => PlanType, { nullable: true, description: 'Plan it came from; null for a free selection.' })
  async plan(@Root() option: OptionRecord, @Ctx() ctx: Context): Promise<object | null> {
    const plan = await planOf(option, ctx);
    return plan && asNode('Plan', plan);
  }
  @FieldResolver()
  refusals(@Root() option: OptionRecord, @Ctx() ctx: Context): UserError[] {
    return option.detail.refusals.map((item) => userErrorOf(item, ctx.language));
  }
  @FieldResolver()
  compulsory(@Root() option: OptionRecord): PolicyView | null {
    const { compulsory } = option.detail;
    return compulsory && { ...compulsory, option };
  }
  @FieldResolver()
  commercial(@Root() option: OptionRecord): PolicyView | null {
    const { commercial, basis } = option.detail;
    return commercial && { ...commercial, option, basis };
  }
  @FieldResolver(() => NoClaimLevel, { nullable: true, description: 'No-claim level; null without a commercial part.' })
  noClaim(@Root() option: OptionRecord, @Ctx() ctx: Context): NoClaimLevel | null {
    const { basis } = option.detail;
    return basis && { level: basis.noClaim.level, reason: say(noClaimReason(basis.noClaim.reason), ctx.language) };
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
  @FieldResolver(() => [DecisionStepType], { description: 'Why; every underwriting rule that spoke.' })
  outlookReasons(@Root() option: OptionRecord): readonly DecisionStep[] {
    return option.detail.outlookReasons;
  }
  @FieldResolver()
  notices(@Root() option: OptionRecord, @Ctx() ctx: Context): Notice[] {
    return option.detail.notices.map((notice) => ({
      code: notice.code,
      message: say(notice.message, ctx.language),
      mustConfirm: notice.mustConfirm,
    }));
  }
  @FieldResolver(() => AcceptanceRequirementsType, {
    nullable: true,
    description:
      'What `quoteAccept` will ask for: questions, exclusions, consents, papers. Null when only this quote was granted to you.',
  })
  acceptance(@Root() option: OptionRecord, @Ctx() ctx: Context): Promise<object | null> {
    return requirementsOf(ctx, option);
  }
  @FieldResolver(() => SignedOffer, {
    nullable: true,
    description: 'Signed offer that anybody can verify offline; null when not offered, and when only granted to you.',
  })
  signedOffer(@Root() option: OptionRecord, @Ctx() ctx: Context): Promise<SignedOffer | null> {
    return signedOffer(ctx, option);
  }
}

async function planOf({ planId }: OptionRecord, ctx: Context): Promise<Plan | null> {
  return planId === null ? null : ((await ctx.loader(planById).load(planId)) ?? null);
}

@Resolver(() => QuotedPolicy)
export class QuotedPolicyFields {
  @FieldResolver()
  period(@Root() policy: PolicyView): object {
    const { startsAt, endsAt } = policy;
    return { startsAt, endsAt, days: daysOf(policy) };
  }
  @FieldResolver(() => ProductVersionType, { nullable: true, description: 'Clauses pinned.' })
  async productVersion(@Root() policy: PolicyView, @Ctx() ctx: Context): Promise<object | null> {
    const found = await ctx.loader(productVersionById).load(policy.productVersionId);
    return found ? asNode('ProductVersion', found) : null;
  }
  @FieldResolver()
  async coverages(@Root() policy: PolicyView, @Ctx() ctx: Context): Promise<QuotedCoverage[]> {
    const version = await ctx.loader(productVersionById).load(policy.productVersionId);
    return policy.coverages.map((coverage) => {
      const terms = version?.document.coverages.find(({ code }) => code === coverage.code);
      return {
        selection: coverage,
        name: terms ? say(terms.name, ctx.language) : coverage.code,
        role: terms?.role ?? 'MAIN',
        premium: 'premiumFen' in coverage ? moneyOf(fen(coverage.premiumFen)) : null,
      };
    });
  }
  @FieldResolver()
  premium(@Root() policy: PolicyView): object | null {
    if (!isPriced(policy)) return null;
    return {
      premium: fen(policy.premiumFen),
      net: fen(policy.netFen),
      vat: fen(policy.vatFen),
      get lines() {
        return linesFromJson(policy.lines); // only for who asks
      },
      illustrative: policy.illustrative,
    } satisfies PremiumRecord;
  }
  @FieldResolver(() => MoneyRange, {
    nullable: true,
    description: 'Lowest and highest premium your pricing band could reach; null without a band.',
  })
  sellableRange(@Root() { basis }: PolicyView): MoneyRange | null {
    if (!basis?.sellable) return null;
    const { lowestFen, highestFen } = basis.sellable;
    return { lowest: moneyOf(fen(lowestFen)), highest: moneyOf(fen(highestFen)) };
  }
  @FieldResolver(() => CommissionForecastType, {
    nullable: true,
    description: 'Your commission if issued; null when not offered, and when you may not see it.',
  })
  async commission(@Root() policy: PolicyView, @Ctx() ctx: Context): Promise<object | null> {
    const foreseen = await foreseenCommission(ctx, policy.option, policy);
    return foreseen && commissionForecastOf(foreseen, ctx);
  }
}

function fen(text: string): Money {
  return money(BigInt(text));
}

function fenOrNull(text: string | null): Money | null {
  return text === null ? null : fen(text);
}
