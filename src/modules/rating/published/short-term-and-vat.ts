/** Small national tables: short-term factors of compulsory insurance, VAT inside every premium, the cap of commission. */
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

/** The figure is certain; the notices of 2006–2008 that set it are to be looked up (domain.md 6.2, mark L). */
export const commissionCap2008 = tariffVersion(
  'COMMISSION-CAP',
  {
    region: null,
    version: '2008-02-01',
    filingNumber: '交强险手续费上限(2006—2008 年监管通知,文号待核)',
    validFrom: localDate('2008-02-01'),
    validUntil: null,
    bindsUntil: null,
    illustrative: false,
  },
  { rows: [{ row: 'COMPULSORY', policyKind: 'COMPULSORY', rate: '0.04' }] },
);
