/**
 * The catalogue of executable cooperation terms (design.md §4). A clause is one entry: its sentence, its typed
 * parameters, the facts it needs, who asks it, and a pure function that answers "ok" or says what would pass. A new
 * clause is a key in `agreement.ts`, an entry here or in `clauses-of-cooperation.ts`, its code in `channels.refusals.ts`
 * and its facts in `clause-catalogue.ts`; the compiler and `clause-by-operation.test.ts` ask for the rest.
 */
import { z } from 'zod';
import type { Sentence } from '../../kernel/refusal.js';
import { isRegionCode, VEHICLE_GROUPS } from '../registry/index.js';
import { CLAUSE_KEYS, type ClauseKey, type ClauseParameters, type ScopedValue } from './agreement.js';
import {
  type AskedBy,
  below,
  type ClauseFacts,
  codes,
  count,
  decimalText,
  executed,
  type ExecutedClause,
  listed,
  notIn,
  type Objection,
  rows,
  valuesOf,
} from './clause-catalogue.js';
import { ChannelRefusals } from './channels.refusals.js';
import { CLAUSES_OF_COOPERATION } from './clauses-of-cooperation.js';
import { inTerritory, regionsThatPass } from './territory.rules.js';

const regionCode = z.string().refine(isRegionCode);

/** The row of the coverage, otherwise the row for all; without either the filed limits alone hold. Of several the least. */
function overLimit(
  amounts: readonly ScopedValue[],
  { coverage, amount }: ClauseFacts['sumsInsured'][number],
): Objection[] {
  const own = amounts.filter((row) => row.coverage === coverage);
  const limits = (own.length > 0 ? own : amounts.filter((row) => row.coverage === undefined)).map((row) => row.value);
  const [first, ...others] = limits;
  if (first === undefined) return [];
  const limit = others.reduce((least, other) => (below(other, least) ? other : least), first);
  return below(limit, amount)
    ? [{ fact: 'sumsInsured', offered: amount, limit, wouldPass: [limit], of: coverage }]
    : [];
}

export const CLAUSES = {
  PRODUCTS: executed({
    sentence: { zh: '可经营的产品。', en: 'Products that may be brought.' },
    refusal: ChannelRefusals.TERM_PRODUCTS,
    schema: z.strictObject({ allowed: codes }),
    words: { allowed: { zh: '产品代码。', en: 'Codes of products.' } },
    facts: ['productCodes'],
    sells: true,
    judge: ({ allowed }, { productCodes }) => notIn(allowed, 'productCodes', productCodes),
  }),
  COVERAGES: executed({
    sentence: { zh: '可选择的商业险险别。', en: 'Commercial coverages that may be chosen.' },
    refusal: ChannelRefusals.TERM_COVERAGES,
    schema: z.strictObject({ allowed: codes }),
    words: { allowed: { zh: '险别代码。', en: 'Codes of coverages.' } },
    facts: ['coverages'],
    sells: true,
    judge: ({ allowed }, { coverages }) => notIn(allowed, 'coverages', coverages),
  }),
  VEHICLE_GROUPS: executed({
    sentence: { zh: '可承保的车辆种类。', en: 'Vehicle groups that may be brought.' },
    refusal: ChannelRefusals.TERM_VEHICLE_GROUPS,
    schema: z.strictObject({ allowed: z.array(z.enum(VEHICLE_GROUPS)) }),
    words: { allowed: { zh: '车辆种类代码。', en: 'Codes of vehicle groups.' } },
    facts: ['vehicleGroup'],
    sells: true,
    judge: ({ allowed }, { vehicleGroup }) => notIn(allowed, 'vehicleGroup', [vehicleGroup]),
  }),
  TERRITORY: executed({
    sentence: { zh: '可承保的登记地区。', en: 'Registration regions that may be brought.' },
    refusal: ChannelRefusals.TERM_TERRITORY,
    schema: z.strictObject({ allowed: z.array(regionCode), except: z.array(regionCode).default([]) }),
    words: {
      allowed: {
        zh: '地区代码,省或市;省包含其全部城市。',
        en: 'Region codes, province or city; a province covers all its cities.',
      },
      except: { zh: '从中除去的地区代码。', en: 'Region codes taken out again.' },
    },
    facts: ['region'],
    sells: true,
    judge: (territory, { region }) =>
      inTerritory(territory, region)
        ? []
        : [
            {
              fact: 'region',
              offered: region,
              limit: listed(territory.allowed),
              wouldPass: regionsThatPass(territory, region),
            },
          ],
  }),
  SUM_INSURED_LIMIT: executed({
    sentence: { zh: '各险别的最高保险金额。', en: 'Greatest sum insured per coverage.' },
    refusal: ChannelRefusals.TERM_SUM_INSURED_LIMIT,
    schema: z.strictObject({ amount: rows }),
    words: {
      amount: {
        zh: '各险别的金额;未列险别的一行适用于其余险别。',
        en: 'Amount per coverage; a row without coverage holds for the others.',
      },
    },
    facts: ['sumsInsured'],
    sells: true,
    judge: ({ amount }, { sumsInsured }) => sumsInsured.flatMap((sum) => overLimit(amount, sum)),
  }),
  PRICING_BAND: executed({
    sentence: {
      zh: '自主定价系数的区间,在备案区间之内。',
      en: 'Band of the autonomous pricing factor, inside the filed one.',
    },
    refusal: ChannelRefusals.TERM_PRICING_BAND,
    schema: z.strictObject({ floor: decimalText, ceiling: decimalText }),
    words: { floor: { zh: '最低系数。', en: 'Lowest factor.' }, ceiling: { zh: '最高系数。', en: 'Highest factor.' } },
    facts: ['pricingFactors'],
    sells: true,
    // Never clamped: the factor is the insurer's, as filed. What lies outside the band is not for this partner to sell.
    judge: ({ floor, ceiling }, { pricingFactors }) =>
      pricingFactors
        .filter((factor) => below(factor, floor) || below(ceiling, factor))
        .map((factor) => ({
          fact: 'pricingFactors',
          offered: factor,
          limit: `${floor}–${ceiling}`,
          wouldPass: [below(factor, floor) ? floor : ceiling],
        })),
  }),
  DISCOUNT_AUTHORITY: executed({
    sentence: { zh: '可申请的优惠。', en: 'Discount that the partner may ask for.' },
    refusal: ChannelRefusals.TERM_DISCOUNT_AUTHORITY,
    schema: z.strictObject({ rate: decimalText }),
    words: { rate: { zh: '最大优惠比例。', en: 'Greatest discount as a fraction.' } },
    facts: ['discounts'],
    sells: true,
    judge: ({ rate }, { discounts }) =>
      discounts
        .filter((discount) => below(rate, discount))
        .map((discount) => ({ fact: 'discounts', offered: discount, limit: rate, wouldPass: [rate] })),
  }),
  // What one piece of business may be is judged here; what a day and everything in force may be is counted by the ledger
  // (`reserve-authority.ts`), under lock.
  BINDING_AUTHORITY: executed({
    sentence: { zh: '出单权限:每单、每日、有效在保。', en: 'Authority to bind: per policy, per day, in force.' },
    refusal: ChannelRefusals.TERM_BINDING_AUTHORITY,
    schema: z.strictObject({ perPolicy: decimalText, perDay: decimalText, inForce: decimalText }),
    words: {
      perPolicy: { zh: '单张保单的风险金额。', en: 'Amount at risk, one policy.' },
      perDay: { zh: '每日出单的风险金额。', en: 'Amount at risk bound in a day.' },
      inForce: { zh: '有效在保的风险金额。', en: 'Amount at risk in force.' },
    },
    facts: ['amountAtRisk'],
    sells: true,
    judge: ({ perPolicy }, { amountAtRisk }) =>
      below(perPolicy, amountAtRisk)
        ? [{ fact: 'amountAtRisk', offered: amountAtRisk, limit: perPolicy, wouldPass: [perPolicy] }]
        : [],
  }),
  PREMIUM_COLLECTION: executed({
    sentence: { zh: '是否代收保费及如何划缴。', en: 'Whether the partner collects premium, and how it remits.' },
    refusal: ChannelRefusals.TERM_PREMIUM_COLLECTION,
    schema: z.strictObject({ mode: z.enum(['INSURER_ONLY', 'PARTNER_ACCOUNT']), remitDays: count }),
    words: {
      mode: { zh: '仅由保险人收取,或经合作机构账户。', en: 'INSURER_ONLY or PARTNER_ACCOUNT.' },
      remitDays: { zh: '划缴天数。', en: 'Days to remit collected premium.' },
    },
    facts: ['collection'],
    sells: true,
    judge: ({ mode }, { collection }) =>
      collection === 'PARTNER_ACCOUNT' && mode !== 'PARTNER_ACCOUNT'
        ? [{ fact: 'collection', offered: collection, limit: mode, wouldPass: [mode] }]
        : [],
  }),
  ...CLAUSES_OF_COOPERATION,
} satisfies Record<ClauseKey, { readonly askedBy: AskedBy }>;

type Catalogue = typeof CLAUSES;

/** Every clause executes: an agreement carries no key that nobody judges. */
export type ExecutedKey = ClauseKey;

/** The facts that a set of clauses needs, together. */
export type FactsOf<K extends ExecutedKey> = Pick<ClauseFacts, Catalogue[K]['facts'][number]>;

/** The entry of a clause that executes, for any of them: it asks for its own facts when it is judged. */
export function executedClause(key: ExecutedKey): ExecutedClause {
  return CLAUSES[key];
}

/** Every key with its sentence: `app` makes the API's enum of it. */
export function clauseKeys(): { key: ClauseKey; sentence: Sentence; askedBy: AskedBy }[] {
  return CLAUSE_KEYS.map((key) => ({ key, sentence: CLAUSES[key].sentence, askedBy: executedClause(key).askedBy }));
}

/** `PRODUCTS_ALLOWED`: the clause a parameter belongs to is the first part of its name. */
export function parameterName(key: ClauseKey, name: string): string {
  return `${key}_${name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()}`;
}

export function parameterNames(): { name: string; sentence: Sentence }[] {
  return CLAUSE_KEYS.flatMap((key) =>
    Object.entries(CLAUSES[key].words).map(([name, sentence]) => ({ name: parameterName(key, name), sentence })),
  );
}

/** Parameters as the API shows them, in the catalogue's order: the database keeps none. */
export function shownParameters(key: ClauseKey, parameters: ClauseParameters): { name: string; values: string[] }[] {
  return Object.keys(CLAUSES[key].words).flatMap((name) => {
    const value = parameters[name];
    return value === undefined ? [] : [{ name: parameterName(key, name), values: valuesOf(value) }];
  });
}

/** What is wrong with parameters offered for a clause, by path; empty when they may be stored. */
export function parameterProblems(key: ClauseKey, offered: unknown): string[] {
  const read = CLAUSES[key].schema.safeParse(offered);
  return read.success ? [] : read.error.issues.map((issue) => issue.path.join('.') || key);
}
