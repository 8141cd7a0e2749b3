/**
 * The autonomous pricing factor (自主定价系数): the band of the day, and what the insurer filed as its standard. A channel
 * never sets it (domain 2.8); an agreement may narrow the band (PRICING_BAND).
 */
import type { RuleRef, Sentence } from '../../kernel/refusal.js';
import type { EnergyKind, VehicleGroup } from '../registry/index.js';
import { missing, noTable } from './rating.refusals.js';
import { type CommercialTariffs, cite, documentName } from './tariff.js';
import { clauseFamilyOf, type TariffMiss } from './words.js';

type Pricing = Pick<CommercialTariffs, 'pricing'>;

/** Least and greatest factor, exact decimals. */
export interface FactorBand {
  readonly floor: string;
  readonly ceiling: string;
}

export interface FiledBand extends FactorBand {
  readonly outcome: 'BAND';
  readonly source: RuleRef;
}

export interface StandardFactor {
  readonly outcome: 'FOUND';
  readonly factor: string;
  readonly source: RuleRef;
  readonly illustrative: boolean;
}

export function filedBand(energy: EnergyKind, { pricing }: Pricing): FiledBand | TariffMiss {
  if (!pricing) return noTable('COMMERCIAL-PRICING');
  const family = clauseFamilyOf(energy);
  const row = pricing.document.bands.find((each) => each.family === family);
  if (!row) return noRow(pricing, family);
  const { floor, ceiling } = row;
  const text: Sentence = {
    zh: `自主定价系数区间${floor}–${ceiling}。`,
    en: `Band of the autonomous pricing factor: ${floor}–${ceiling}.`,
  };
  return { outcome: 'BAND', floor, ceiling, source: cite(pricing, 'bands', row.row, 'AUTONOMOUS_FACTOR_BAND', text) };
}

/** The insurer's filed standard factor of a vehicle group. */
export function standardAutonomousFactor(
  { energy, group }: { readonly energy: EnergyKind; readonly group: VehicleGroup },
  { pricing }: Pricing,
): StandardFactor | TariffMiss {
  if (!pricing) return noTable('COMMERCIAL-PRICING');
  const family = clauseFamilyOf(energy);
  const row = pricing.document.standards.find((each) => each.family === family && each.group === group);
  if (!row) return noRow(pricing, family, group);
  const text: Sentence = { zh: '按备案的标准系数。', en: 'The standard factor as filed.' };
  return {
    outcome: 'FOUND',
    factor: row.factor,
    source: cite(pricing, 'standards', row.row, 'AUTONOMOUS_FACTOR_STANDARD', text),
    illustrative: pricing.illustrative,
  };
}

function noRow(pricing: NonNullable<Pricing['pricing']>, family: string, group?: VehicleGroup): TariffMiss {
  return missing(
    {
      zh: '没有备案的自主定价系数,请联系{institution}。',
      en: 'No autonomous pricing factor is filed for this. Turn to {institution}.',
    },
    { institution: 'HEAD_OFFICE' },
    [
      { name: 'tariff', value: documentName(pricing) },
      { name: 'clauseFamily', value: family },
      ...(group === undefined ? [] : [{ name: 'vehicleGroup', value: group }]),
    ],
  );
}
