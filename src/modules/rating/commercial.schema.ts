/**
 * The shape of the commercial tables. Factors have at most four decimals, rates six: a whole premium chain then stays
 * within the forty digits of `kernel/decimal.ts`, so nothing is rounded before its one rounding.
 */
import { z } from 'zod';
import { BODY_KINDS, ENERGY_KINDS, VEHICLE_GROUPS } from '../registry/index.js';
import { amount, band, key, law, measure } from './tariff.parts.js';
import { CLAUSE_FAMILIES } from './words.js';

const factor = z.string().regex(/^\d{1,2}(\.\d{1,4})?$/, 'a factor as text, at most four decimals');
const rate = z.string().regex(/^\d(\.\d{1,6})?$/, 'a rate as text, at most six decimals');
const family = z.enum(CLAUSE_FAMILIES);
/** Whom a row is for: families, and classes or use natures (all classes of theirs); null means any. */
const scope = { families: z.array(family).min(1).nullable(), classes: z.array(key).min(1).nullable() };
/** Narrower still, by age in full months and by new-car price in yuan; null means any. */
const narrowed = { ageMonths: band.nullable(), price: band.nullable() };

/** What the rate of a coverage is applied to. */
export const RATE_BASES = [
  'SUM_INSURED',
  'SUM_INSURED_PER_SEAT',
  'DAYS',
  'SHARE_OF_MAIN',
  'OFF_MAIN',
  'BY_SERVICES',
] as const;

export const pureRiskSchema = z.strictObject({
  /** Who published the figures, and under which licence they stand here. */
  source: law,
  /** Classes of vehicles that the other tables speak of. */
  classes: z.array(z.strictObject({ row: key, useNature: z.string(), measure, band: band.nullable() })),
  /** Vehicle damage: fixed + new-car price × rate. */
  damage: z.array(z.strictObject({ row: key, ...scope, ...narrowed, fixed: amount, rate })),
  /** Vehicle damage of single models (行业车型代码): goes before `damage`. */
  models: z.array(z.strictObject({ row: key, modelCode: key, ageMonths: band, premium: amount })),
  /** Damage when the agreed value differs from the reference value: difference × rate. */
  valueAdjustment: z.strictObject({ row: key, rate }),
  /** Coverages with one figure per limit on offer: the limits are the columns of `limits`. */
  columns: z.array(z.strictObject({ row: key, coverage: key, limits: z.array(amount).min(1) })),
  limits: z.array(z.strictObject({ row: key, coverage: key, ...scope, ...narrowed, premiums: z.array(amount) })),
  /** Coverages with a rate. `appliesTo` is the main coverage they are taken for, or whose premium they share. */
  rates: z.array(
    z.strictObject({
      row: key,
      coverage: key,
      appliesTo: key.nullable(),
      ...scope,
      basis: z.enum(RATE_BASES),
      rate,
    }),
  ),
  /** Absolute deductible as an amount: factor on the main coverage. */
  deductibles: z.array(z.strictObject({ row: key, coverage: key, deductible: amount, factor })),
  /** Absolute deductible as a rate (附加绝对免赔率): share of the main coverage's premium that it takes off. */
  deductibleRates: z.array(z.strictObject({ row: key, appliesTo: key, deductibleRate: rate, reduction: rate })),
  /** Value-added services by times agreed: to pay, VAT included. No expense ratio and no factor is applied to them. */
  services: z.array(z.strictObject({ row: key, service: key, count: z.number().int().positive(), premium: amount })),
});

export const pricingSchema = z.strictObject({
  /** Additional expense ratio (附加费用率) as filed, and the ceiling that the regulator sets. */
  expense: z.strictObject({ row: key, ratio: rate, ceiling: rate }),
  /** Band of the autonomous pricing factor by clause family. */
  bands: z.array(z.strictObject({ row: key, family, floor: factor, ceiling: factor })),
  /** The insurer's own standard factor as filed. */
  standards: z.array(z.strictObject({ row: key, family, group: z.enum(VEHICLE_GROUPS), factor })),
});

export const noClaimSchema = z.strictObject({
  rows: z.array(z.strictObject({ row: key, level: z.number().int(), factor })),
  /** Least and greatest factor that the rule knows. */
  bounds: z.strictObject({ least: factor, greatest: factor }),
});

/** `grade: null` is what a vehicle without a graded record pays. */
export const violationSchema = z.strictObject({
  rows: z.array(z.strictObject({ row: key, grade: key.nullable(), factor })),
});

export const depreciationSchema = z.strictObject({
  /** Greatest share of the new-car price that depreciation takes. */
  cap: rate,
  rows: z.array(
    z.strictObject({
      row: key,
      energies: z.array(z.enum(ENERGY_KINDS)).min(1),
      bodyKinds: z.array(z.enum(BODY_KINDS)).min(1),
      useNatures: z.array(z.string()).min(1),
      measure,
      band: band.nullable(),
      price: band.nullable(),
      /** Share of the new-car price a month; null where the table has a dash: there is no such combination. */
      monthly: rate.nullable(),
      /** This row's figure is an example, although the table is not. */
      illustrative: z.boolean(),
    }),
  ),
});
