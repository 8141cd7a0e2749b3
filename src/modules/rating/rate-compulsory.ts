/**
 * The compulsory premium: basic × short-term factor × (1 + A), **one** rounding at the end, half up to the fen. Pure:
 * the same input and the same pinned versions give the same fen, for ever.
 */
import type { Instant, LocalDate } from '../../kernel/dates.js';
import { type Decimal, ONE, decimal } from '../../kernel/decimal.js';
import { type Money, inYuan, money, roundHalfUp, subtract, sum } from '../../kernel/money.js';
import { KernelRefusals, type RefusalItem, type RuleRef, type Sentence } from '../../kernel/refusal.js';
import {
  type CategoryFacts,
  type CategoryRow,
  compulsoryCategory,
  ratedAsTractor,
} from './compulsory-category.rules.js';
import { type FloatOutcome, floatRule, kindFloats, termFloats } from './float.rules.js';
import { missing, noTable } from './rating.refusals.js';
import { regionChain } from './regions.js';
import { countedMonths, notAllowed, oneYearAfter } from './short-term.rules.js';
import { type AnyTariffVersion, type CompulsoryTariffs, type TariffRef, cite, refOf, versionByRef } from './tariff.js';
import type { PremiumLine, PremiumLineKind, ShortTermGround, TariffMiss } from './words.js';

/** Everything a premium depends on, as plain JSON: this is what a quote stores to compute it again. */
export interface CompulsoryInput extends CategoryFacts {
  readonly issueOn: LocalDate;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly float: FloatOutcome;
  /** Both from `judgeTerm`; both absent for a year. */
  readonly shortTermMonths?: number;
  readonly shortTermGround?: ShortTermGround;
}

export interface CompulsoryPremium {
  readonly outcome: 'RATED';
  /** To pay, VAT included. */
  readonly premium: Money;
  readonly net: Money;
  readonly vat: Money;
  readonly category: number;
  /** The float as applied: a kind or term that does not float overrides what the record would earn. */
  readonly float: FloatOutcome;
  readonly lines: readonly PremiumLine[];
  readonly pinned: readonly TariffRef[];
  readonly illustrative: boolean;
}

export type CompulsoryRating =
  CompulsoryPremium | TariffMiss | { readonly outcome: 'REFUSED'; readonly items: readonly RefusalItem[] };

interface Factor {
  readonly outcome: 'FOUND';
  readonly value: Decimal;
  readonly label: Sentence;
  readonly source: RuleRef;
  readonly version: AnyTariffVersion | null;
}

export function rateCompulsory(input: CompulsoryInput, tariffs: CompulsoryTariffs): CompulsoryRating {
  const category = compulsoryCategory(input, tariffs);
  const items = [...termProblems(input), ...(category.outcome === 'REFUSED' ? category.items : [])];
  if (items.length > 0 || category.outcome === 'REFUSED') return { outcome: 'REFUSED', items };
  if (category.outcome === 'MISSING') return category;
  const short = input.shortTermMonths === undefined ? null : shortTermFactor(input.shortTermMonths, tariffs.shortTerm);
  if (short?.outcome === 'MISSING') return short;
  const applied = appliedFloat(input);
  const float = floatFactor(applied, input.region, tariffs.float);
  if (float.outcome === 'MISSING') return float;
  if (!tariffs.vat) return noTable('PREMIUM-VAT');
  return assemble(category, short, { applied, factor: float }, tariffs.vat);
}

/** Computes a stored rating again from its input and its pinned versions; null when a version is gone or was altered. */
export function recomputeCompulsory(
  input: CompulsoryInput,
  pinned: readonly TariffRef[],
  catalogue: readonly AnyTariffVersion[],
): CompulsoryRating | null {
  let tariffs: CompulsoryTariffs = { base: null, tractor: null, float: null, shortTerm: null, vat: null };
  for (const ref of pinned) {
    const version = versionByRef(catalogue, ref);
    if (!version) return null;
    if (version.code === 'COMPULSORY-BASE') tariffs = { ...tariffs, base: version };
    if (version.code === 'COMPULSORY-TRACTOR') tariffs = { ...tariffs, tractor: version };
    if (version.code === 'COMPULSORY-FLOAT') tariffs = { ...tariffs, float: version };
    if (version.code === 'COMPULSORY-SHORT-TERM') tariffs = { ...tariffs, shortTerm: version };
    if (version.code === 'PREMIUM-VAT') tariffs = { ...tariffs, vat: version };
  }
  return rateCompulsory(input, tariffs);
}

/** The period must be what the months say: a premium for three months never buys a year. */
function termProblems(input: CompulsoryInput): readonly RefusalItem[] {
  const { startsAt, endsAt, shortTermGround: ground, shortTermMonths: months } = input;
  const yearEnd = oneYearAfter(startsAt);
  const year = endsAt === yearEnd;
  if (year && months === undefined && ground === undefined) return [];
  const short = endsAt > startsAt && endsAt < yearEnd;
  if (!year && (!short || ground === undefined))
    return [notAllowed({ startsAt, endsAt, ...(ground ? { ground } : {}) })];
  if (short && months === countedMonths(startsAt, endsAt)) return [];
  return [
    {
      code: KernelRefusals.INVALID_INPUT,
      field: ['shortTermMonths'],
      message: { zh: '短期月数与保险期间不符。', en: 'The months of the short term are not those of the period.' },
    },
  ];
}

function appliedFloat(input: CompulsoryInput): FloatOutcome {
  const none = { code: null, cleanLookBacks: 0, lookBack: null } as const;
  if (ratedAsTractor(input) || !kindFloats(input.useNature)) return { ...none, reason: 'NO_FLOAT_KIND' };
  if (!termFloats(input.shortTermGround)) return { ...none, reason: 'SHORT_TERM_NO_FLOAT' };
  return input.float;
}

function shortTermFactor(months: number, version: CompulsoryTariffs['shortTerm']): Factor | TariffMiss {
  const row = version?.document.rows.find((each) => each.months === months);
  if (!version || !row) return noTable('COMPULSORY-SHORT-TERM');
  const text = {
    zh: '短期按月费率,不足一个月按一个月计。',
    en: 'Short term by the month; a part month counts as a month.',
  };
  return {
    outcome: 'FOUND',
    value: decimal(row.factor),
    label: { zh: `短期${months}个月`, en: `Short term, ${months} months` },
    source: cite(version, 'rows', row.row, 'SHORT_TERM_FACTOR', text),
    version,
  };
}

/**
 * The factor 1 + A. A vehicle that could float needs its region's scheme even when its record earns none: Hong Kong,
 * Macao and Taiwan have no scheme, and their vehicles are outside this tariff.
 */
function floatFactor(applied: FloatOutcome, region: string, version: CompulsoryTariffs['float']): Factor | TariffMiss {
  const basic: Factor = {
    outcome: 'FOUND',
    value: ONE,
    label: { zh: '费率不浮动', en: 'No float' },
    source: floatRule(applied.reason),
    version: null,
  };
  if (applied.reason === 'NO_FLOAT_KIND' || applied.reason === 'SHORT_TERM_NO_FLOAT') return basic;
  if (!version) return noTable('COMPULSORY-FLOAT');
  const scheme = schemeOf(region, version);
  if (scheme === null)
    return missing(
      {
        zh: '该地区没有费率浮动方案,请联系{institution}。',
        en: 'This region has no float scheme. Turn to {institution}.',
      },
      { institution: 'HEAD_OFFICE' },
      [
        { name: 'tariff', value: `${version.code} ${version.version}` },
        { name: 'region', value: region },
      ],
    );
  if (applied.code === null) return { ...basic, version };
  const row = version.document.rows.find((each) => each.code === applied.code && each.scheme === scheme);
  if (!row) return noTable('COMPULSORY-FLOAT');
  return {
    outcome: 'FOUND',
    value: ONE.plus(row.adjustment),
    label: { zh: `费率浮动 ${row.code}(方案${scheme})`, en: `Float ${row.code}, scheme ${scheme}` },
    source: cite(version, 'rows', row.row, 'FLOAT_FACTOR', floatRule('HISTORY').text),
    version,
  };
}

/** The scheme of a region: its own row (one of the five cities), otherwise its province's; null when neither has one. */
export function schemeOf(region: string, version: NonNullable<CompulsoryTariffs['float']>): string | null {
  for (const code of regionChain(region)) {
    const found = version.document.regions.find((each) => each.region === code);
    if (found) return found.scheme;
  }
  return null;
}

const ONE_ROUNDING: RuleRef = {
  source: 'TARIFF',
  document: 'COMPULSORY-BASE',
  rule: 'ONE_ROUNDING_HALF_UP',
  text: {
    zh: '整个算式只在最后四舍五入到分。',
    en: 'The whole formula is rounded once, at the end, half up to the fen.',
  },
};

function assemble(
  category: CategoryRow,
  short: Factor | null,
  float: { readonly applied: FloatOutcome; readonly factor: Factor },
  vat: NonNullable<CompulsoryTariffs['vat']>,
): CompulsoryPremium | TariffMiss {
  const basic = inYuan(category.premium);
  const afterTerm = short ? basic.mul(short.value) : basic;
  const exact = afterTerm.mul(float.factor.value);
  const premium = roundHalfUp(exact);

  const lines = [line('BASE', category.name, null, category.premium, category.source)];
  if (short)
    lines.push(line('SHORT_TERM', short.label, short.value, roundHalfUp(afterTerm.minus(basic)), short.source));
  const floated = roundHalfUp(exact.minus(afterTerm));
  lines.push(line('FLOAT', float.factor.label, float.factor.value, floated, float.factor.source));
  // Steps are shown in whole fen, the premium is what the formula says: what the steps lost or won stands in its own line.
  const rest = subtract(premium, sum(lines.map(({ amount }) => amount)));
  const rounding = { ...ONE_ROUNDING, document: category.source.document };
  if (rest.fen !== 0n) lines.push(line('ROUNDING', { zh: '四舍五入', en: 'Rounding' }, null, rest, rounding));

  const rate = vat.document.rows[0]?.rate;
  if (rate === undefined) return noTable('PREMIUM-VAT');
  const net = roundHalfUp(inYuan(premium).div(ONE.plus(rate)));
  const used = [category.version, short?.version, float.factor.version, vat].filter(
    (each) => each !== null && each !== undefined,
  );
  return {
    outcome: 'RATED',
    premium,
    net,
    vat: money(premium.fen - net.fen),
    category: category.category,
    float: float.applied,
    lines,
    pinned: used.map(refOf),
    illustrative: used.some(({ illustrative }) => illustrative),
  };
}

function line(
  kind: PremiumLineKind,
  label: Sentence,
  factor: Decimal | null,
  amount: Money,
  source: RuleRef,
): PremiumLine {
  return { kind, coverage: 'COMPULSORY_LIABILITY', label, factor: factor?.toFixed() ?? null, amount, source };
}
