/** From figures to a tier, by a scheme. Pure. */
import type { LocalDate } from '../../../kernel/dates.js';
import { type Decimal, decimal } from '../../../kernel/decimal.js';
import type { Sentence } from '../../../kernel/refusal.js';
import type { Cutoff, Tiered, TierFactorName, TierFigures, TierScheme } from './tier-scheme.js';
import { TIER_FACTORS } from './tier-scheme.js';

/** The scheme of a day; where several hold, the one that began last. */
export function schemeOn(schemes: readonly TierScheme[], of: Tiered, day: LocalDate): TierScheme | null {
  return schemes
    .filter((each) => each.of === of && each.from <= day && (each.until === null || day < each.until))
    .reduce<TierScheme | null>((latest, each) => (latest && latest.from > each.from ? latest : each), null);
}

export interface ScoredFactor {
  readonly factor: TierFactorName;
  readonly value: string;
  readonly points: string;
  readonly weight: string;
}

export interface Scored {
  readonly tier: string;
  readonly service: Sentence;
  readonly points: string;
  readonly factors: readonly ScoredFactor[];
}

export function scored(scheme: TierScheme, figures: TierFigures): Scored {
  const factors = TIER_FACTORS.flatMap((factor): ScoredFactor[] => {
    const rule = scheme.factors[factor];
    if (!rule) return [];
    const value = valueOf(factor, scheme, figures);
    return [{ factor, value: value.toString(), points: pointsOf(value, rule.cutoffs), weight: rule.weight }];
  });
  const points = factors.reduce((total, each) => total.plus(decimal(each.points).times(each.weight)), decimal('0'));
  const tier = scheme.tiers.find(({ atLeast }) => points.gte(atLeast)) ?? scheme.tiers.at(-1);
  if (!tier) throw new RangeError('a scheme without tiers');
  return { tier: tier.code, service: tier.service, points: points.toString(), factors };
}

/** Contribution = earned premium less claims less commission (S-276). */
function valueOf(factor: TierFactorName, { sizeBy }: TierScheme, figures: TierFigures): Decimal {
  switch (factor) {
    case 'CONTRIBUTION':
      return decimal(figures.earned).minus(figures.commission).minus(figures.claims);
    case 'SIZE':
      return decimal(sizeBy === 'PREMIUM' ? figures.written : String(figures.vehicles));
    case 'LOYALTY':
      return decimal(String(figures.years));
  }
}

function pointsOf(value: Decimal, cutoffs: readonly Cutoff[]): string {
  return cutoffs.filter(({ atLeast }) => value.gte(atLeast)).at(-1)?.points ?? '0';
}
