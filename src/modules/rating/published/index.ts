/** Every tariff version that ships with the gateway. Regional tables (tractors, tax amounts) come by import. */
import type { AnyTariffVersion } from '../tariff.js';
import {
  commercialDepreciation2020,
  commercialNoClaim2020,
  commercialPricing2020,
  commercialPricing2023,
  commercialViolation2020,
} from './commercial-factors.js';
import { commercialPureRiskExample } from './commercial-pure-risk.js';
import { compulsoryBase2008 } from './compulsory-base.js';
import { compulsoryFloat2007, compulsoryFloat2020 } from './compulsory-float.js';
import { commissionCap2008, compulsoryShortTerm2008, premiumVat2016 } from './short-term-and-vat.js';
import { vehicleTaxNational } from './vehicle-tax.js';

export const PUBLISHED_TARIFFS: readonly AnyTariffVersion[] = [
  compulsoryBase2008,
  compulsoryFloat2007,
  compulsoryFloat2020,
  compulsoryShortTerm2008,
  premiumVat2016,
  commissionCap2008,
  vehicleTaxNational,
  commercialPureRiskExample,
  commercialPricing2020,
  commercialPricing2023,
  commercialNoClaim2020,
  commercialViolation2020,
  commercialDepreciation2020,
];
