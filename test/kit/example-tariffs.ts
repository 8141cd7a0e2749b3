/** Regional tables as an insurer would import them. The tractor figures are invented; the tax amounts are an example. */
import { localDate } from '../../src/kernel/dates.js';
import { tariffVersion } from '../../src/modules/rating/index.js';

const head = {
  version: '2024-01-01',
  validFrom: localDate('2024-01-01'),
  validUntil: null,
  bindsUntil: null,
  illustrative: true,
};

const tractorRow = (category: number, tractorKind: 'DUAL_USE' | 'TRANSPORT', large: boolean, premium: string) => ({
  row: `${category}`,
  category,
  tractorKind,
  band: large ? { above: '14.7', upTo: null } : { above: '0', upTo: '14.7' },
  premium,
  name: { zh: '拖拉机', en: 'Tractor' },
});

export const TRACTORS = tariffVersion(
  'COMPULSORY-TRACTOR',
  { ...head, region: '430000', filingNumber: 'example of a regional tractor table' },
  {
    starts: { above: '0' },
    rows: [
      tractorRow(39, 'DUAL_USE', false, '60.00'),
      tractorRow(40, 'DUAL_USE', true, '90.00'),
      tractorRow(41, 'TRANSPORT', false, '400.00'),
      tractorRow(42, 'TRANSPORT', true, '560.00'),
    ],
    follows: [{ tractorKind: 'LOW_SPEED_TRUCK', row: '42' }],
  },
);

const carRow = (above: string, upTo: string | null, yearly: string) => ({
  row: `CAR/${upTo ?? 'more'}`,
  kind: 'PASSENGER_CAR' as const,
  measure: 'DISPLACEMENT_ML' as const,
  band: { above, upTo },
  unit: 'VEHICLE' as const,
  yearly,
});

const flatRow = (kind: 'TRUCK' | 'MOTORCYCLE' | 'BUS', unit: 'VEHICLE' | 'TONNE_OF_KERB_MASS', yearly: string) => ({
  row: kind,
  kind,
  measure: 'NONE' as const,
  band: null,
  unit,
  yearly,
});

export const VEHICLE_TAX = tariffVersion(
  'VEHICLE-TAX',
  { ...head, region: '110000', filingNumber: 'example of a regional tax table' },
  {
    scope: 'REGIONAL',
    source: 'example of a regional implementing measure',
    rows: [
      carRow('0', '1000', '300'),
      carRow('1000', '1600', '420'),
      carRow('1600', '2000', '480'),
      carRow('2000', '2500', '900'),
      carRow('2500', '3000', '1920'),
      carRow('3000', '4000', '3480'),
      carRow('4000', null, '5280'),
      flatRow('BUS', 'VEHICLE', '960'),
      flatRow('TRUCK', 'TONNE_OF_KERB_MASS', '96'),
      flatRow('MOTORCYCLE', 'VEHICLE', '120'),
    ],
  },
);
