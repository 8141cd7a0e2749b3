/** `customerTier`, and the tier on the partner. */
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { LocalDate } from '../../../kernel/dates.js';
import { type Id, readWireId } from '../../../kernel/ids.js';
import { say } from '../../../kernel/refusal.js';
import { opensAmounts } from '../../billing/index.js';
import { PartnerType } from '../../channels/index.js';
import { partyById } from '../../registry/index.js';
import { type Tier, tierOf } from '../tiers/tier.js';
import { ServiceTier } from './tier.type.js';

@Resolver(() => ServiceTier)
export class TierResolver {
  @Query(() => ServiceTier, {
    nullable: true,
    description:
      'Tier of a customer by the policies it holds with the partner that knows it; null when the customer is not there, or not yours.',
  })
  async customerTier(
    @Arg('partyId', () => ID, { description: 'Customer: person or organisation.' }) partyId: string,
    @Ctx() ctx: Context,
  ): Promise<Tier | null> {
    const read = readWireId(partyId);
    if (read?.kind !== 'Person' && read?.kind !== 'Organisation') return null;
    const party = await ctx.loader(partyById).load(read.uuid);
    return party ? tierOf(ctx, { partnerId: party.partnerId, partyId: party.id }) : null;
  }

  @FieldResolver()
  ruleOn(@Root() tier: Tier): boolean {
    return tier.by !== null;
  }
  @FieldResolver()
  tier(@Root() { by }: Tier): string | null {
    return by?.scored.tier ?? null;
  }
  @FieldResolver()
  service(@Root() { by }: Tier, @Ctx() ctx: Context): string | null {
    return by && say(by.scored.service, ctx.language);
  }
  @FieldResolver()
  async note(@Root() tier: Tier, @Ctx() ctx: Context): Promise<string | null> {
    const note = tier.note ?? ((await hidesContribution(tier, ctx)) ? CLOSED : null);
    return note && say(note, ctx.language);
  }
  @FieldResolver()
  months(@Root() { by }: Tier): number | null {
    return by?.scheme.months ?? null;
  }
  @FieldResolver()
  schemeFrom(@Root() { by }: Tier): LocalDate | null {
    return by?.scheme.from ?? null;
  }
  @FieldResolver()
  points(@Root() { by }: Tier): string | null {
    return by?.scored.points ?? null;
  }
  @FieldResolver()
  async factors(@Root() tier: Tier, @Ctx() ctx: Context): Promise<readonly object[]> {
    const factors = tier.by?.scored.factors ?? [];
    if (!(await hidesContribution(tier, ctx))) return factors;
    return factors.map((each) => (each.factor === 'CONTRIBUTION' ? { ...each, value: null } : each));
  }
}

const CLOSED = {
  zh: '贡献度含赔款,协议未开放赔款金额,故不显示其数值;分级仍按其计算。',
  en: 'Contribution holds what was paid on claims, which your agreement does not open; the tier counts it all the same.',
};

/** Premium and commission are known to the partner, so the figure would tell what was paid on claims. */
async function hidesContribution({ by }: Tier, ctx: Context): Promise<boolean> {
  return by?.scheme.factors.CONTRIBUTION !== undefined && !(await opensAmounts(ctx));
}

@Resolver(() => PartnerType)
export class PartnerTierFields {
  @FieldResolver(() => ServiceTier, {
    nullable: true,
    description: 'Tier of the partner from contribution, size and loyalty.',
  })
  tier(@Root() partner: { readonly id: Id<'Partner'> }, @Ctx() ctx: Context): Promise<Tier> {
    return tierOf(ctx, { partnerId: partner.id, partyId: null });
  }
}
