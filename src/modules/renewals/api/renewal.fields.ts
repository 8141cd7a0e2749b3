import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { wireId } from '../../../kernel/ids.js';
import { say } from '../../../kernel/refusal.js';
import { outletById, OutletType, producerById, ProducerType } from '../../channels/index.js';
import { ActionAvailability, actionOf, asNode, Money, moneyOf, moneyOrNull } from '../../platform/index.js';
import { policyById, PolicyType } from '../../policies/index.js';
import { type Quote as QuoteRecord, quoteById, QuoteType } from '../../quotes/index.js';
import { type Policy as PolicyRecord } from '../../policies/index.js';
import { Vehicle, vehicleById } from '../../registry/index.js';
import { applicationById, ApplicationType } from '../../underwriting/index.js';
import { gapDays } from '../clock.rules.js';
import { closedFor } from '../closed.rules.js';
import type { ChangeReason, ComparedLine } from '../comparison.rules.js';
import { type RenewalNotice as NoticeRecord, noticesOf } from '../notices.rules.js';
import { compareRenewal, type RenewalComparison as ComparisonRecord } from '../operations/compare-renewal.js';
import { judgeRenewing } from '../operations/owner.js';
import type { Renewal as RenewalRecord, RenewalState } from '../renewal.js';
import { stateAt } from '../renewal.life.js';
import { renewalSettings } from '../renewals.settings.js';
import { expiringByRenewal, renewalByPolicy, renewalByQuote } from '../renewals.store.js';
import { RenewalStateEnum } from './renewal.enums.js';
import { PremiumChange, Renewal, RenewalComparison, RenewalNotice, RenewalRow } from './renewal.type.js';

@Resolver(() => Renewal)
export class RenewalFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() renewal: RenewalRecord): string {
    return wireId('Renewal', renewal.id);
  }
  @FieldResolver(() => RenewalStateEnum, { description: 'How it stands now.' })
  state(@Root() renewal: RenewalRecord, @Ctx() ctx: Context): RenewalState {
    return stateAt(renewal, ctx.now);
  }
  @FieldResolver(() => [PolicyType], { description: 'Policies that end, without those that ended early.' })
  async expiring(@Root() renewal: RenewalRecord, @Ctx() ctx: Context): Promise<object[]> {
    const rows = await ctx.loader(expiringByRenewal).load(renewal.id);
    return policiesOf(
      ctx,
      rows.flatMap(({ policyId, dropped }) => (dropped ? [] : [policyId])),
    );
  }
  @FieldResolver(() => [PolicyType], { description: 'Policies that renew them; empty until issued.' })
  async renewedBy(@Root() renewal: RenewalRecord, @Ctx() ctx: Context): Promise<object[]> {
    const rows = await ctx.loader(expiringByRenewal).load(renewal.id);
    return policiesOf(
      ctx,
      rows.flatMap(({ renewedById }) => renewedById ?? []),
    );
  }
  @FieldResolver(() => Vehicle, { description: 'Vehicle.' })
  async vehicle(@Root() renewal: RenewalRecord, @Ctx() ctx: Context): Promise<object> {
    const vehicle = await ctx.loader(vehicleById).load(renewal.vehicleId);
    if (!vehicle) throw new Defect('the vehicle of a renewal is not there');
    return asNode('Vehicle', vehicle);
  }
  @FieldResolver(() => QuoteType, { nullable: true, description: 'Newest quote made for it; null until then.' })
  async quote(@Root() { quoteId }: RenewalRecord, @Ctx() ctx: Context): Promise<object | null> {
    const quote = quoteId && (await ctx.loader(quoteById).load(quoteId));
    return quote ? asNode('Quote', quote) : null;
  }
  @FieldResolver(() => ApplicationType, {
    nullable: true,
    description: 'What came of an option that was taken; null before, and when nothing came of it.',
  })
  async application(@Root() { applicationId }: RenewalRecord, @Ctx() ctx: Context): Promise<object | null> {
    const application = applicationId && (await ctx.loader(applicationById).load(applicationId));
    return application ? asNode('Application', application) : null;
  }
  @FieldResolver(() => RenewalComparison, {
    nullable: true,
    description: 'Old against new, line by line, with what each reason does to it; null without a quote.',
  })
  comparison(@Root() renewal: RenewalRecord, @Ctx() ctx: Context): Promise<ComparisonRecord | null> {
    return compareRenewal(ctx, renewal);
  }
  @FieldResolver(() => Int, {
    description:
      'Days without cover, if renewed now, or as it was renewed; the longest of its policies, 0 when seamless.',
  })
  async gapDays(@Root() renewal: RenewalRecord, @Ctx() ctx: Context): Promise<number> {
    const rows = (await ctx.loader(expiringByRenewal).load(renewal.id)).filter(({ dropped }) => !dropped);
    const gaps = rows.map(({ endsAt, renewedFrom }) =>
      renewedFrom === null
        ? gapDays(endsAt, ctx.now)
        : renewedFrom === endsAt
          ? 0
          : gapDays(endsAt, renewal.renewedAt ?? ctx.now),
    );
    return Math.max(0, ...gaps);
  }
  @FieldResolver(() => [RenewalNotice], {
    description: 'What to tell the customer now: the end, gaps, fine, no-claim level.',
  })
  async notices(@Root() renewal: RenewalRecord, @Ctx() ctx: Context): Promise<NoticeRecord[]> {
    return noticesOf(renewal, await ctx.loader(expiringByRenewal).load(renewal.id), ctx.now);
  }
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the insurer does not offer commercial cover again; null when it does.',
  })
  insurerReason(@Root() { withheldReason }: RenewalRecord): string | null {
    return withheldReason;
  }
  @FieldResolver(() => OutletType, { nullable: true, description: 'Outlet that placed what expires; null for none.' })
  async outlet(@Root() { outletId }: RenewalRecord, @Ctx() ctx: Context): Promise<object | null> {
    const outlet = outletId && (await ctx.loader(outletById).load(outletId));
    return outlet ? asNode('Outlet', outlet) : null;
  }
  @FieldResolver(() => ProducerType, { nullable: true, description: 'Salesperson who placed it; null for none.' })
  async producer(@Root() { producerId }: RenewalRecord, @Ctx() ctx: Context): Promise<object | null> {
    const producer = producerId && (await ctx.loader(producerById).load(producerId));
    return producer ? asNode('Producer', producer) : null;
  }
  @FieldResolver(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  async availableActions(@Root() renewal: RenewalRecord, @Ctx() ctx: Context): Promise<ActionAvailability[]> {
    const own = ctx.actor.partnerId === renewal.partnerId;
    if (!own && ctx.actor.side !== 'INSURER') return [];
    const terms = own ? await judgeRenewing(ctx, renewal.partnerId) : null;
    const of = (act: 'quote' | 'accept' | 'decline' | 'withhold') =>
      terms ?? closedFor(renewal, act, ctx.now, renewalSettings());
    const opensAt = renewal.windowOpensAt > ctx.now ? renewal.windowOpensAt : null;
    return [
      ...actionOf(ctx, { mutation: 'renewalQuote', permission: 'renewal:quote', closedBy: of('quote') }),
      ...actionOf(ctx, { mutation: 'renewalAccept', permission: 'renewal:accept', closedBy: of('accept'), opensAt }),
      ...actionOf(ctx, { mutation: 'renewalDecline', permission: 'renewal:decline', closedBy: of('decline') }),
      ...actionOf(ctx, { mutation: 'renewalWithhold', permission: 'renewal:withhold', closedBy: of('withhold') }),
    ];
  }
}

async function policiesOf(ctx: Context, ids: readonly string[]): Promise<object[]> {
  const found = await Promise.all(ids.map((id) => ctx.loader(policyById).load(id)));
  return found.flatMap((policy) => (policy ? [asNode('Policy', policy)] : []));
}

@Resolver(() => RenewalNotice)
export class RenewalNoticeFields {
  @FieldResolver(() => String, { description: 'In words.' })
  message(@Root() notice: NoticeRecord, @Ctx() ctx: Context): string {
    return say(notice.message, ctx.language);
  }
}

@Resolver(() => RenewalComparison)
export class RenewalComparisonFields {
  @FieldResolver(() => Money, { description: 'Old payable: premiums and vehicle tax.' })
  before(@Root() comparison: ComparisonRecord): Money {
    return moneyOf(comparison.before);
  }
  @FieldResolver(() => Money, { nullable: true, description: 'New payable; null while it is not on offer.' })
  after(@Root() comparison: ComparisonRecord): Money | null {
    return moneyOrNull(comparison.after);
  }
  @FieldResolver(() => [RenewalRow], { description: 'Row by row: coverages, services, tax.' })
  rows(@Root() comparison: ComparisonRecord): readonly ComparedLine[] {
    return comparison.lines;
  }
}

@Resolver(() => RenewalRow)
export class RenewalRowFields {
  @FieldResolver(() => String, { description: 'In words.' })
  label(@Root() line: ComparedLine, @Ctx() ctx: Context): string {
    return say(line.label, ctx.language);
  }
  @FieldResolver(() => Money, { nullable: true, description: 'Old; null when new.' })
  before(@Root() line: ComparedLine): Money | null {
    return moneyOrNull(line.before);
  }
  @FieldResolver(() => Money, { nullable: true, description: 'New; null when gone.' })
  after(@Root() line: ComparedLine): Money | null {
    return moneyOrNull(line.after);
  }
  @FieldResolver(() => [PremiumChange], {
    description: 'Why it changed; the amounts add up to the difference, to the fen. Empty when it did not.',
  })
  reasons(@Root() line: ComparedLine): readonly ChangeReason[] {
    return line.reasons;
  }
}

@Resolver(() => PremiumChange)
export class PremiumChangeFields {
  @FieldResolver(() => Money, { description: 'What it does to the line; negative makes it cheaper.' })
  amount(@Root() reason: ChangeReason): Money {
    return moneyOf(reason.amount);
  }
  @FieldResolver(() => String, { description: 'In words fit for the customer.' })
  text(@Root() reason: ChangeReason, @Ctx() ctx: Context): string {
    return say(reason.text, ctx.language);
  }
}

/** Renewals hang on the types of the rooms below from here: types never point up. */
@Resolver(() => PolicyType)
export class PolicyRenewalFields {
  @FieldResolver(() => Renewal, { nullable: true, description: 'Its renewal; null until it is on the work list.' })
  async renewal(@Root() policy: PolicyRecord, @Ctx() ctx: Context): Promise<object | null> {
    const renewal = await ctx.loader(renewalByPolicy).load(policy.id);
    return renewal ? asNode('Renewal', renewal) : null;
  }
}

@Resolver(() => QuoteType)
export class QuoteRenewalFields {
  @FieldResolver(() => Renewal, {
    nullable: true,
    description: 'Renewal that it is the newest quote of; null for new business, and once another took its place.',
  })
  async renews(@Root() quote: QuoteRecord, @Ctx() ctx: Context): Promise<object | null> {
    if (quote.businessLine !== 'RENEWAL') return null;
    const renewal = await ctx.loader(renewalByQuote).load(quote.id);
    return renewal ? asNode('Renewal', renewal) : null;
  }
}
