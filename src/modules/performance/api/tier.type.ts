/** Tiers of customers and of partners: for service, never for price. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../kernel/dates.js';
import { closedList, DateScalar, DecimalScalar } from '../../platform/index.js';
import type { TierFactorName } from '../tiers/tier-scheme.js';

export const TierFactorEnum = closedList<TierFactorName>('TierFactor', 'What a tier is made from.', {
  CONTRIBUTION: 'Contribution (效益贡献度): earned premium less commission less claims of the period, in yuan.',
  SIZE: 'Size (规模): premium written in the period, in yuan, or vehicles insured now, as the scheme says.',
  LOYALTY: 'Loyalty (客户忠诚度): whole years of cover without a break, until now.',
});

@ObjectType({ description: 'One factor of a tier, with its figure.' })
export class ScoredTierFactor {
  @Field(() => TierFactorEnum, { description: 'Which.' })
  factor!: TierFactorName;
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Its value, in the unit of the factor; null of the contribution where your agreement opens no amounts of claims (CLAIM_SCOPE).',
  })
  value!: string | null;
  @Field(() => DecimalScalar, { description: 'Points by the cut-offs of the scheme.' })
  points!: string;
  @Field(() => DecimalScalar, { description: 'Weight, a fraction; the weights of a scheme make one.' })
  weight!: string;
}

@ObjectType({
  description:
    'Tier from contribution, size and loyalty with the weights and cut-offs that the insurer has set; for service, never for price.',
})
export class ServiceTier {
  @Field(() => Boolean, {
    description: 'Weights and cut-offs are set for today; otherwise the rule is off, and `note` says so.',
  })
  ruleOn!: boolean;
  @Field(() => String, { nullable: true, description: "Tier, by the insurer's own name; null while the rule is off." })
  tier!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the tier gets, in your language; null while the rule is off.',
  })
  service!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'That the rule is off, or what is not in the figures; null otherwise.',
  })
  note!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Months back from today that it is reckoned over; null while the rule is off.',
  })
  months!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day of the scheme; null while the rule is off.' })
  schemeFrom!: LocalDate | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Points in all; null while the rule is off.' })
  points!: string | null;
  @Field(() => [ScoredTierFactor], { description: 'Factors with their figures; empty while the rule is off.' })
  factors!: readonly object[];
}
