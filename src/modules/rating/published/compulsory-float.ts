/**
 * Float of compulsory premiums by accident record. Two versions: since 2020-09-19 five schemes by region (ANN20); before,
 * since 2007-07-01, the figures of today's column E for the whole country (FLOAT07).
 */
import { instant, localDate } from '../../../kernel/dates.js';
import { TARIFF_REGIONS } from '../regions.js';
import { type TariffDocuments, tariffVersion } from '../tariff.js';
import type { FloatCode, FloatScheme } from '../words.js';

type Document = TariffDocuments['COMPULSORY-FLOAT'];

const ADJUSTMENTS: Readonly<Record<FloatCode, Readonly<Record<FloatScheme, string>>>> = {
  A1: { A: '-0.30', B: '-0.25', C: '-0.20', D: '-0.15', E: '-0.10' },
  A2: { A: '-0.40', B: '-0.35', C: '-0.30', D: '-0.25', E: '-0.20' },
  A3: { A: '-0.50', B: '-0.45', C: '-0.40', D: '-0.35', E: '-0.30' },
  A4: { A: '0', B: '0', C: '0', D: '0', E: '0' },
  A5: { A: '0.10', B: '0.10', C: '0.10', D: '0.10', E: '0.10' },
  A6: { A: '0.30', B: '0.30', C: '0.30', D: '0.30', E: '0.30' },
};

/** Regions of each scheme by GB/T 2260 code, in the order of the announcement. */
const REGIONS_2020: Readonly<Record<FloatScheme, readonly string[]>> = {
  A: ['150000', '460000', '630000', '540000'], // Inner Mongolia, Hainan, Qinghai, Tibet
  B: ['610000', '530000', '450000'], // Shaanxi 陕西, Yunnan, Guangxi
  C: ['620000', '220000', '140000', '230000', '650000'], // Gansu, Jilin, Shanxi 山西, Heilongjiang, Xinjiang
  D: ['110000', '120000', '130000', '640000'], // Beijing, Tianjin, Hebei, Ningxia
  E: [
    ...['320000', '330000', '340000', '310000', '430000', '420000', '360000', '210000', '410000', '350000', '500000'],
    ...['370000', '440000', '440300', '350200', '510000', '520000', '210200', '370200', '330200'],
  ],
};

const rowsOf = (schemes: readonly FloatScheme[]): Document['rows'] =>
  (Object.keys(ADJUSTMENTS) as FloatCode[]).flatMap((code) =>
    schemes.map((scheme) => ({ row: `${code}/${scheme}`, code, scheme, adjustment: ADJUSTMENTS[code][scheme] })),
  );

const SCHEMES = Object.keys(REGIONS_2020) as FloatScheme[];

export const compulsoryFloat2020 = tariffVersion(
  'COMPULSORY-FLOAT',
  {
    region: null,
    version: '2020-09-19',
    filingNumber: '关于调整交强险责任限额和费率浮动系数的公告',
    validFrom: localDate('2020-09-19'),
    validUntil: null,
    bindsUntil: null,
    illustrative: false,
  },
  {
    rows: rowsOf(SCHEMES),
    regions: SCHEMES.flatMap((scheme) => REGIONS_2020[scheme].map((region) => ({ region, scheme }))),
    bounds: { least: '-0.50', greatest: '0.30' },
  },
);

export const compulsoryFloat2007 = tariffVersion(
  'COMPULSORY-FLOAT',
  {
    region: null,
    version: '2007-07-01',
    filingNumber: '保监发〔2007〕52号',
    validFrom: localDate('2007-07-01'),
    validUntil: localDate('2020-09-19'),
    bindsUntil: instant('2020-09-18T23:59:59.999+08:00'), // the new factors bind from 00:00 of 19 September
    illustrative: false,
  },
  {
    rows: rowsOf(['E']),
    regions: TARIFF_REGIONS.map(({ code }) => ({ region: code, scheme: 'E' })),
    bounds: { least: '-0.30', greatest: '0.30' },
  },
);
