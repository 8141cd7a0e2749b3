/** Two small national tables: short-term factors of compulsory insurance, and VAT inside every premium. */
import { localDate } from '../../../kernel/dates.js';
import { tariffVersion } from '../tariff.js';

const FACTORS = ['0.10', '0.20', '0.30', '0.40', '0.50', '0.60', '0.70', '0.80', '0.85', '0.90', '0.95', '1.00'];

export const compulsoryShortTerm2008 = tariffVersion(
  'COMPULSORY-SHORT-TERM',
  {
    region: null,
    version: '2008-02-01',
    filingNumber: '机动车交通事故责任强制保险费率方案',
    validFrom: localDate('2008-02-01'),
    validUntil: null,
    bindsUntil: null,
    illustrative: false,
  },
  { rows: FACTORS.map((factor, index) => ({ row: `${index + 1}`, months: index + 1, factor })) },
);

export const premiumVat2016 = tariffVersion(
  'PREMIUM-VAT',
  {
    region: null,
    version: '2016-05-01',
    filingNumber: '财税〔2016〕36号',
    validFrom: localDate('2016-05-01'),
    validUntil: null,
    bindsUntil: null,
    illustrative: false,
  },
  { rows: [{ row: 'PREMIUM', rate: '0.06' }] },
);
