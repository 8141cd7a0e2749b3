/** Parameters in words, for people: codes by their names, figures with their units. A code without a name is shown as it is. */
import type { Sentence } from '../../../kernel/refusal.js';
import { say, type Language } from '../../../kernel/refusal.js';
import { decimal } from '../../../kernel/decimal.js';
import { publishedVersions } from '../../products/index.js';
import { PLANNED_CITIES, PROVINCES } from '../../registry/index.js';
import type { ClauseKey, ParameterValue, ScopedValue } from '../agreement.js';
import { SERVICE_METRICS } from '../business-words.js';
import { CODE_WORDS, METRICS } from './code-words.js';
import type { ParameterRange, ParameterUnit, Place } from './standard-terms.js';

const names = new Map<string, Sentence>([
  ...Object.entries(CODE_WORDS),
  ...publishedVersions.flatMap(({ productCode, name, document }): [string, Sentence][] => [
    [productCode, name],
    ...document.coverages.map((coverage): [string, Sentence] => [coverage.code, coverage.name]),
  ]),
  ...PROVINCES.map(({ code, zh, en }): [string, Sentence] => [code, { zh, en }]),
  ...PLANNED_CITIES.map(({ code, zh, en }): [string, Sentence] => [code, { zh, en }]),
]);

/** A code of any list in words. */
export function codeInWords(code: string, language: Language): string {
  const name = names.get(code);
  return name ? say(name, language) : code;
}

const NOTHING: Sentence = { zh: '无', en: 'none' };
const OTHERS: Sentence = { zh: '其余', en: 'all others' };

function grouped(text: string): string {
  const [whole = '', places] = text.split('.');
  const yuan = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  return places === undefined ? yuan : `${yuan}.${places}`;
}

function percent(text: string): string {
  return `${decimal(text).times(100).toString()}%`;
}

/** A figure with its unit. */
export function figureInWords(figure: string, unit: ParameterUnit, language: Language, metric?: string): string {
  const zh = language === 'ZH_CN';
  switch (unit) {
    case 'CNY':
      return zh ? `${grouped(figure)} 元` : `CNY ${grouped(figure)}`;
    case 'FRACTION':
      return percent(figure);
    case 'DAYS':
      return zh ? `${figure} 日` : `${figure} days`;
    case 'DAY_OF_MONTH':
      return zh ? `每月 ${figure} 日` : `day ${figure} of each month`;
    case 'POINTS':
      return zh ? `${figure} 点` : `${figure} points`;
    case 'METRIC': {
      const known = SERVICE_METRICS.find((each) => each === metric);
      if (!known) return figure;
      const { unit: measuredIn, unitWords } = METRICS[known];
      return measuredIn === 'FRACTION' ? percent(figure) : `${figure} ${say(unitWords, language)}`;
    }
    default:
      return figure;
  }
}

function placeInWords(place: Place, language: Language): string {
  const parts = [place.policyKind, place.businessLine, place.vehicleGroup, place.coverage, place.region, place.metric];
  const told = parts.filter((part) => part !== undefined).map((part) => codeInWords(part, language));
  return told.length === 0 ? say(OTHERS, language) : told.join(' ');
}

/** A whole value: `上海市、江苏省`, `第三者责任险 5,000,000.00 元;其余 2,000,000.00 元`. */
export function valueInWords(value: ParameterValue, unit: ParameterUnit, language: Language): string {
  const zh = language === 'ZH_CN';
  if (typeof value === 'number') return figureInWords(String(value), unit, language);
  if (typeof value === 'string')
    return unit === 'CHOICE' ? codeInWords(value, language) : figureInWords(value, unit, language);
  if (value.length === 0) return say(NOTHING, language);
  const rows = value.filter((item): item is ScopedValue => typeof item !== 'string');
  if (rows.length === 1 && rows[0] && Object.keys(rows[0]).length === 1)
    return figureInWords(rows[0].value, unit, language);
  if (rows.length > 0)
    return rows
      .map((row) => `${placeInWords(row, language)} ${figureInWords(row.value, unit, language, row.metric)}`)
      .join(zh ? ';' : '; ');
  return (value as readonly string[]).map((code) => codeInWords(code, language)).join(zh ? '、' : ', ');
}

/** What may be agreed, in words. */
export function rangeInWords(range: ParameterRange, unit: ParameterUnit, language: Language, metric?: string): string {
  const zh = language === 'ZH_CN';
  const told = (figure: string): string => figureInWords(figure, unit, language, metric);
  if (range.rows)
    return range.rows
      .map(
        (row) =>
          `${placeInWords(row, language)} ${rangeInWords({ least: row.least, greatest: row.greatest }, unit, language, row.metric)}`,
      )
      .join(zh ? ';' : '; ');
  if (range.options)
    return range.options.length === 0
      ? say(NOTHING, language)
      : range.options.map((code) => codeInWords(code, language)).join(zh ? '、' : ', ');
  const { least, greatest } = range;
  if (least !== undefined && greatest !== undefined)
    return least === greatest
      ? told(least)
      : zh
        ? `${told(least)}至${told(greatest)}`
        : `${told(least)} to ${told(greatest)}`;
  if (greatest !== undefined) return zh ? `不超过 ${told(greatest)}` : `at most ${told(greatest)}`;
  if (least !== undefined) return zh ? `不低于 ${told(least)}` : `at least ${told(least)}`;
  return zh ? '不限' : 'any';
}

/** Units of parameters by clause, for agreements that were made without a template. */
const UNITS: Readonly<Record<ClauseKey, Readonly<Record<string, ParameterUnit>>>> = {
  PRODUCTS: { allowed: 'CODES' },
  COVERAGES: { allowed: 'CODES' },
  VEHICLE_GROUPS: { allowed: 'CODES' },
  TERRITORY: { allowed: 'CODES', except: 'CODES' },
  BUSINESS_LINES: { allowed: 'CODES' },
  SUM_INSURED_LIMIT: { amount: 'CNY' },
  PRICING_BAND: { floor: 'FACTOR', ceiling: 'FACTOR' },
  DISCOUNT_AUTHORITY: { rate: 'FRACTION' },
  COMMISSION_RATE: { value: 'FRACTION' },
  BINDING_AUTHORITY: { perPolicy: 'CNY', perDay: 'CNY', inForce: 'CNY' },
  PREMIUM_COLLECTION: { mode: 'CHOICE', remitDays: 'DAYS' },
  SETTLEMENT_CYCLE: { day: 'DAY_OF_MONTH' },
  RENEWAL_OWNERSHIP: { owner: 'CHOICE' },
  CLAIM_SCOPE: { acts: 'CODES' },
  DATA_SCOPE: { fields: 'CODES' },
  API_QUOTA: { points: 'POINTS', burst: 'POINTS', inFlight: 'COUNT', webhookEndpoints: 'COUNT' },
  SERVICE_LEVELS: { target: 'METRIC' },
};

/** The same in figures and codes, the same in every language: for the facts of a refusal. */
export function rangeInFigures(range: ParameterRange, unit: ParameterUnit): string {
  const told = (figure: string): string =>
    unit === 'FRACTION' ? percent(figure) : unit === 'CNY' ? `¥${grouped(figure)}` : figure;
  if (range.options) return range.options.join(', ') || '-';
  const { least, greatest } = range;
  if (least !== undefined && greatest !== undefined) return `${told(least)}–${told(greatest)}`;
  if (greatest !== undefined) return `≤ ${told(greatest)}`;
  return least === undefined ? '-' : `≥ ${told(least)}`;
}

/** The text with its parameters in words. */
export function filled(
  text: string,
  parameters: Readonly<Record<string, ParameterValue>>,
  unitOf: (name: string) => ParameterUnit,
  language: Language,
): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    return value === undefined ? place : valueInWords(value, unitOf(name), language);
  });
}

/** A parameter that no list knows is told as it stands. */
export function unitOf(key: ClauseKey, name: string): ParameterUnit {
  return UNITS[key][name] ?? 'CODES';
}
