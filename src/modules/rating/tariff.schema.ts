/**
 * The shape of each tariff document. Strict: an unknown key is an error, because a misspelt column in an imported table
 * would otherwise be a figure silently missing. Shape only; whether the figures make sense is `check-tariff.ts`.
 */
import { z } from 'zod';
import {
  depreciationSchema,
  noClaimSchema,
  pricingSchema,
  pureRiskSchema,
  violationSchema,
} from './commercial.schema.js';
import { amount, band, figure, key, law, measure, region, sentence, start } from './tariff.parts.js';
import { FLOAT_CODES, TRACTOR_RATE_KINDS } from './words.js';

export const compulsoryBaseSchema = z.strictObject({
  /** What each group of rows is banded by, and where its bands begin: below is an error of the input, not a gap. */
  domains: z.array(
    z.strictObject({ useNature: z.string(), sideCar: z.boolean().nullable(), measure, starts: start.nullable() }),
  ),
  rows: z.array(
    z.strictObject({
      row: key,
      category: z.number().int().positive(),
      useNature: z.string(), // free text here, so that a wrong one is a finding with a row, not a broken shape
      sideCar: z.boolean().nullable(),
      band: band.nullable(),
      premium: amount,
      name: sentence,
    }),
  ),
});

export const compulsoryTractorSchema = z.strictObject({
  starts: start,
  rows: z.array(
    z.strictObject({
      row: key,
      category: z.number().int().positive(),
      tractorKind: z.enum(TRACTOR_RATE_KINDS),
      band,
      premium: amount,
      name: sentence,
    }),
  ),
  /** Kinds without rows of their own, and the row they pay by. */
  follows: z.array(z.strictObject({ tractorKind: z.enum(TRACTOR_RATE_KINDS), row: key })),
});

export const compulsoryFloatSchema = z.strictObject({
  rows: z.array(z.strictObject({ row: key, code: z.enum(FLOAT_CODES), scheme: key, adjustment: figure })),
  regions: z.array(z.strictObject({ region, scheme: key })),
  /** Least and greatest adjustment that the legal act knows. */
  bounds: z.strictObject({ least: figure, greatest: figure }),
});

export const shortTermSchema = z.strictObject({
  rows: z.array(z.strictObject({ row: key, months: z.number().int(), factor: figure })),
});

export const premiumVatSchema = z.strictObject({ rows: z.array(z.strictObject({ row: key, rate: figure })) });

/** Most that may be paid as commission, as a fraction of premium net of VAT. A kind without a row has no cap of the law. */
export const commissionCapSchema = z.strictObject({
  rows: z.array(z.strictObject({ row: key, policyKind: z.enum(['COMPULSORY', 'COMMERCIAL']), rate: figure })),
});

export const TAX_KINDS = [
  'PASSENGER_CAR',
  'BUS',
  'TRUCK',
  'TRAILER',
  'SPECIAL_PURPOSE',
  'WHEELED_MACHINERY',
  'MOTORCYCLE',
  'TRACTOR',
] as const;
export const TAX_STANDINGS = ['POLICE', 'MILITARY', 'FIRE_RESCUE', 'DIPLOMATIC', 'TEMPORARY_ENTRY'] as const;
const taxKind = z.enum(TAX_KINDS);
const taxUnit = z.enum(['VEHICLE', 'TONNE_OF_KERB_MASS']);
const taxFree = z.enum(['EXEMPT', 'OUTSIDE']);

const nationalTaxSchema = z.strictObject({
  scope: z.literal('NATIONAL'),
  standings: z.array(z.strictObject({ row: key, standing: z.enum(TAX_STANDINGS), state: taxFree, law })),
  kinds: z.array(z.strictObject({ row: key, kind: taxKind, state: taxFree, law })),
  energies: z.array(
    z.strictObject({
      row: key,
      energy: z.enum(['PLUG_IN_HYBRID', 'BATTERY_ELECTRIC', 'FUEL_CELL']),
      kinds: z.array(taxKind),
      state: taxFree,
      law,
    }),
  ),
  /** Share that listed energy-saving cars pay. */
  energySaving: z.strictObject({ row: key, kinds: z.array(taxKind), share: figure, law }),
  /** Kinds taxed as a share of another kind's amount. */
  shares: z.array(z.strictObject({ row: key, kind: taxKind, of: taxKind, share: figure, law })),
  /** What the law lets a region choose from: bounds of the check, never an amount to pay. */
  limits: z.array(
    z.strictObject({
      row: key,
      kind: taxKind,
      measure,
      band: band.nullable(),
      unit: taxUnit,
      least: amount,
      greatest: amount,
    }),
  ),
});

const regionalTaxSchema = z.strictObject({
  scope: z.literal('REGIONAL'),
  /** The legal act the amounts are read from; a table without one is not accepted. */
  source: law,
  rows: z.array(
    z.strictObject({ row: key, kind: taxKind, measure, band: band.nullable(), unit: taxUnit, yearly: amount }),
  ),
});

export const vehicleTaxSchema = z.discriminatedUnion('scope', [nationalTaxSchema, regionalTaxSchema]);

export const TARIFF_SCHEMAS = {
  'COMPULSORY-BASE': compulsoryBaseSchema,
  'COMPULSORY-TRACTOR': compulsoryTractorSchema,
  'COMPULSORY-FLOAT': compulsoryFloatSchema,
  'COMPULSORY-SHORT-TERM': shortTermSchema,
  'VEHICLE-TAX': vehicleTaxSchema,
  'PREMIUM-VAT': premiumVatSchema,
  'COMMISSION-CAP': commissionCapSchema,
  'COMMERCIAL-PURE-RISK': pureRiskSchema,
  'COMMERCIAL-PRICING': pricingSchema,
  'COMMERCIAL-NO-CLAIM': noClaimSchema,
  'COMMERCIAL-VIOLATION': violationSchema,
  'COMMERCIAL-DEPRECIATION': depreciationSchema,
} as const;

export type TariffCode = keyof typeof TARIFF_SCHEMAS;
export type TariffDocuments = { readonly [C in TariffCode]: z.infer<(typeof TARIFF_SCHEMAS)[C]> };
export type CompulsoryBase = TariffDocuments['COMPULSORY-BASE'];
export type CompulsoryTractor = TariffDocuments['COMPULSORY-TRACTOR'];
export type CompulsoryFloat = TariffDocuments['COMPULSORY-FLOAT'];
export type ShortTermTable = TariffDocuments['COMPULSORY-SHORT-TERM'];
export type PureRiskTable = TariffDocuments['COMMERCIAL-PURE-RISK'];
export type PricingTable = TariffDocuments['COMMERCIAL-PRICING'];
export type NoClaimTable = TariffDocuments['COMMERCIAL-NO-CLAIM'];
export type ViolationTable = TariffDocuments['COMMERCIAL-VIOLATION'];
export type DepreciationTable = TariffDocuments['COMMERCIAL-DEPRECIATION'];
export type VehicleTaxDocument = TariffDocuments['VEHICLE-TAX'];
export type NationalTax = Extract<VehicleTaxDocument, { scope: 'NATIONAL' }>;
export type RegionalTax = Extract<VehicleTaxDocument, { scope: 'REGIONAL' }>;
export type TaxKind = (typeof TAX_KINDS)[number];
export type TaxStanding = (typeof TAX_STANDINGS)[number];
export type Measure = z.infer<typeof measure>;
