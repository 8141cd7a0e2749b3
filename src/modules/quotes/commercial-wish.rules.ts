/** What somebody wishes of commercial cover, and where it was written: the agreed value, and refusals in the words of the input. Pure. */
import { decimal } from '../../kernel/decimal.js';
import { formatYuan, inYuan, type Money, money, roundHalfUp } from '../../kernel/money.js';
import type { Problems, RefusalItem, Suggestion } from '../../kernel/refusal.js';
import { type CommercialSelection, coverageKey, ProductRefusals, type SelectionWish } from '../products/index.js';
import type { QuoteSettings } from './quote.rules.js';

export interface WrittenWish {
  readonly wish: SelectionWish;
  /** Path of the selection in the input. */
  readonly path: readonly string[];
  readonly vehicle: readonly string[];
  /** Path of the plan, when it was chosen by one: its coverages have no place of their own. */
  readonly plan: readonly string[] | null;
}

/** Coverage whose sum insured is the agreed actual value of the vehicle. */
const DAMAGE = 'VEHICLE_DAMAGE';

export function insuresVehicle({ coverages }: SelectionWish): boolean {
  return coverages.some(({ code }) => code === DAMAGE);
}

/**
 * The wish with the value of the vehicle agreed: its actual value unless a lower one was chosen. Never more (IL 55: what
 * lies above is void), and not less than a set share of it: a nominal value would cut every partial loss.
 */
export function agreedValue(
  written: WrittenWish,
  actual: Money,
  settings: Pick<QuoteSettings, 'leastAgreedValue'>,
  problems: Problems,
): WrittenWish {
  const least = roundHalfUp(inYuan(actual).mul(settings.leastAgreedValue));
  const coverages = written.wish.coverages.map((coverage, index) => {
    if (coverage.code !== DAMAGE) return coverage;
    const chosen = coverage.sumInsuredFen ?? null;
    if (chosen === null) return { ...coverage, sumInsuredFen: actual.fen.toString() };
    const fen = decimal(chosen);
    if (fen.gt(decimal(actual.fen)) || fen.lt(decimal(least.fen)))
      problems.add(valueRefused([...written.path, 'coverages', String(index), 'sumInsured'], chosen, actual, least));
    return coverage;
  });
  return { ...written, wish: { ...written.wish, coverages } };
}

function valueRefused(field: readonly string[], chosenFen: string, actual: Money, least: Money): RefusalItem {
  const [greatest, smallest] = [formatYuan(actual), formatYuan(least)];
  return {
    code: ProductRefusals.COVERAGE_CHOICE_INVALID,
    field,
    facts: [
      { name: 'coverage', value: DAMAGE },
      { name: 'offered', value: formatYuan(money(BigInt(chosenFen))), unit: 'CNY' },
      { name: 'actualValue', value: greatest, unit: 'CNY' },
      { name: 'least', value: smallest, unit: 'CNY' },
    ],
    message: {
      zh: '车损险保险金额按起保时的实际价值 {actualValue} 元确定;约定价值不得高于实际价值,也不得低于 {least} 元。',
      en: 'Vehicle damage is insured for the actual value at the start, {actualValue} CNY; an agreed value is not above it and not below {least} CNY.',
    },
    wouldPass: [
      { field, value: 'null', message: { zh: '不填,取实际价值', en: 'leave it out: the actual value' } },
      { field, value: greatest, message: { zh: '实际价值', en: 'the actual value' } },
    ],
    rule: {
      source: 'LAW',
      document: 'IL 2015 art. 55',
      rule: 'NOT_ABOVE_VALUE',
      text: {
        zh: '保险金额不得超过保险价值;超过部分无效。',
        en: 'The sum insured is not above the value insured; what lies above is void.',
      },
    },
  };
}

/**
 * Refusals by where the caller wrote what they are about. The checks know a selection written out, the rating one in
 * the document's order (`ordered`), and neither knows plans.
 */
export function placesOf(
  items: readonly RefusalItem[],
  written: WrittenWish,
  ordered?: CommercialSelection,
): RefusalItem[] {
  return items.map((item) => {
    const place = (field: readonly string[]): readonly string[] =>
      ordered ? rated(field, written, ordered) : planned(field, written);
    const { field, wouldPass } = item;
    return {
      ...item,
      ...(field ? { field: place(field) } : {}),
      // What a plan holds cannot be changed in it: nothing there would pass.
      ...(wouldPass
        ? {
            wouldPass: written.plan ? [] : wouldPass.map((each): Suggestion => ({ ...each, field: place(each.field) })),
          }
        : {}),
    };
  });
}

function planned(field: readonly string[], { plan, path }: WrittenWish): readonly string[] {
  return plan && path.every((step, index) => field[index] === step) ? plan : field;
}

function rated(field: readonly string[], written: WrittenWish, ordered: CommercialSelection): readonly string[] {
  const [root, index, ...rest] = field;
  if (root !== 'coverages' && root !== 'services') return [...written.vehicle, ...field];
  if (written.plan) return written.plan;
  if (root === 'services') return [...written.path, ...field];
  const chosen = ordered.coverages[Number(index)];
  const key = chosen && coverageKey(chosen);
  const at = written.wish.coverages.findIndex(
    (each) => coverageKey({ code: each.code, appliesTo: each.appliesTo ?? null }) === key || each.code === chosen?.code,
  );
  return [...written.path, 'coverages', String(at), ...rest];
}
