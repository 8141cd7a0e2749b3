/** What one selection may cost at least and at most: the filed band of the factor, narrowed by the agreement's. */
import { decimal } from '../../kernel/decimal.js';
import { type Money, NOTHING } from '../../kernel/money.js';
import { type FactorBand, filedBand } from './autonomous.rules.js';
import type { CommercialInput, CommercialRefusal } from './commercial.js';
import { premiumsAt, type PremiumsAt } from './rate-commercial.js';
import type { CommercialTariffs } from './tariff.js';
import type { TariffMiss } from './words.js';

export interface SellableRange {
  readonly outcome: 'RANGE';
  readonly lowest: { readonly factor: string; readonly premium: Money };
  readonly highest: { readonly factor: string; readonly premium: Money };
}

/** Filed band and agreement have nothing in common: no premium may be offered. */
export interface NoRange {
  readonly outcome: 'NONE';
  readonly filed: FactorBand;
  readonly agreed: FactorBand;
}

/**
 * `agreed` is the agreement's PRICING_BAND; null when it has none. The input's own factor does not matter. `others`: of the
 * same input, where it was rated already.
 */
export function sellableRange(
  input: CommercialInput,
  tariffs: CommercialTariffs,
  agreed: FactorBand | null,
  others: PremiumsAt = premiumsAt(input, tariffs),
): SellableRange | NoRange | TariffMiss | CommercialRefusal {
  const filed = filedBand(input.energy, tariffs);
  if (filed.outcome === 'MISSING') return filed;
  const band = agreed === null ? filed : narrowed(filed, agreed);
  if (agreed !== null && decimal(band.floor).gt(band.ceiling)) return { outcome: 'NONE', filed, agreed };
  const rated = others([band.floor, band.ceiling]);
  if (rated.outcome !== 'RATED') return rated;
  const [lowest = NOTHING, highest = NOTHING] = rated.premiums;
  return {
    outcome: 'RANGE',
    lowest: { factor: band.floor, premium: lowest },
    highest: { factor: band.ceiling, premium: highest },
  };
}

function narrowed(filed: FactorBand, agreed: FactorBand): FactorBand {
  return {
    floor: decimal(filed.floor).gte(agreed.floor) ? filed.floor : agreed.floor,
    ceiling: decimal(filed.ceiling).lte(agreed.ceiling) ? filed.ceiling : agreed.ceiling,
  };
}
