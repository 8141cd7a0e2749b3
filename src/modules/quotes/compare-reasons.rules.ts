/** Why two lines of a comparison differ, in words fit for the customer. Pure. */
import { dayOf } from '../../kernel/dates.js';
import { formatYuan, money } from '../../kernel/money.js';
import type { Sentence } from '../../kernel/refusal.js';
import type { SelectedCoverage } from '../products/index.js';
import type { CommercialInput, CompulsoryInput } from '../rating/index.js';
import type { ComparedCell } from './compared-cell.js';
import { isPriced, type QuotedPolicy } from './quote.js';

export function sentenceOf(parts: readonly Sentence[]): Sentence {
  return {
    zh: `${parts.map(({ zh }) => zh).join(';')}。`,
    en: `${parts.map(({ en }) => en).join('; ')}.`,
  };
}

export function joined(name: Sentence, of: Sentence): Sentence {
  return { zh: `${name.zh}(${of.zh})`, en: `${name.en} (${of.en})` };
}

/** Some have it and some do not. Null when all have it. */
export function onlyIn(cells: readonly ComparedCell[], labels: readonly string[]): Sentence | null {
  const having = labels.filter((_, index) => cells[index]?.included);
  if (having.length === labels.length) return null;
  return { zh: `仅${having.join('、')}包含。`, en: `Only in ${having.join(', ')}.` };
}

const WORDS: Readonly<Record<Exclude<keyof SelectedCoverage, 'code' | 'appliesTo'>, Sentence>> = {
  sumInsuredFen: { zh: '保险金额', en: 'sum insured' },
  deductibleFen: { zh: '绝对免赔额', en: 'deductible' },
  deductibleRate: { zh: '绝对免赔率', en: 'deductible rate' },
  days: { zh: '天数', en: 'days' },
  dailyAmountFen: { zh: '日补偿金额', en: 'amount a day' },
  seats: { zh: '座位数', en: 'seats' },
};

/** What was chosen differs: each choice with each option's value. Null when all chose the same. */
export function selectionReason(cells: readonly ComparedCell[], labels: readonly string[]): Sentence | null {
  const parts = Object.entries(WORDS).flatMap(([key, words]) => {
    const values = cells.map(({ selection }) => valueOf(selection, key as keyof typeof WORDS));
    if (new Set(values).size <= 1) return [];
    const told = labels.map((label, index) => `${label} ${values[index] ?? '-'}`);
    return [{ zh: `${words.zh}不同:${told.join('、')}`, en: `the ${words.en} differs: ${told.join(', ')}` }];
  });
  return parts.length === 0 ? null : sentenceOf(parts);
}

function valueOf(selection: SelectedCoverage | null, key: keyof typeof WORDS): string {
  const value = selection?.[key] ?? null;
  if (value === null) return '-';
  return key.endsWith('Fen') ? formatYuan(money(BigInt(value))) : String(value);
}

export function timesReason(cells: readonly ComparedCell[], labels: readonly string[]): Sentence {
  const told = labels.map((label, index) => `${label} ${String(cells[index]?.count ?? '-')}`).join(', ');
  return sentenceOf([{ zh: `次数不同:${told}`, en: `the number of times differs: ${told}` }]);
}

type RatingFacts = Partial<CompulsoryInput & CommercialInput>;
type Fact = readonly [Sentence, (input: RatingFacts) => string];

/** What a premium hangs on besides the choice itself; the first are those that people ask about. */
const FACTS: readonly Fact[] = [
  [{ zh: '自主定价系数', en: 'the autonomous pricing factor' }, (input) => text(input.autonomousFactor)],
  [{ zh: '无赔款优待等级', en: 'the no-claim level' }, (input) => text(input.noClaim?.level)],
  [{ zh: '费率浮动', en: 'the float of compulsory cover' }, (input) => text(input.float?.code)],
  [{ zh: '保险期间(月)', en: 'the months covered' }, (input) => text(input.shortTermMonths)],
  [{ zh: '起保日', en: 'the first day' }, (input) => text(input.startsAt && dayOf(input.startsAt))],
  [{ zh: '使用性质', en: 'the use nature' }, (input) => text(input.useNature)],
  [{ zh: '登记地区', en: 'the region' }, (input) => text(input.region)],
  [{ zh: '座位数', en: 'the seats' }, (input) => text(input.seats)],
  [{ zh: '新车购置价', en: 'the new-car price' }, (input) => text(input.newPriceFen)],
  [{ zh: '计价日', en: 'the day of pricing' }, (input) => text(input.issueOn)],
];

/** The same choice at another price: the facts of the rating that differ, with each option's value. */
export function priceReason(policies: readonly (QuotedPolicy | null)[], labels: readonly string[]): Sentence {
  const inputs = policies.map((policy) => (policy && isPriced(policy) ? (policy.rating as RatingFacts) : null));
  const unpriced = labels.filter((_, index) => policies[index] && !inputs[index]);
  const parts = FACTS.flatMap(([words, of]) => {
    const values = inputs.map((input) => (input ? of(input) : null));
    if (new Set(values.filter((value) => value !== null)).size <= 1) return [];
    const told = labels.flatMap((label, index) => (values[index] == null ? [] : [`${label} ${values[index]}`]));
    return [{ zh: `${words.zh}不同:${told.join('、')}`, en: `${words.en} differs: ${told.join(', ')}` }];
  });
  const absent = unpriced.map((label) => ({ zh: `${label}不可提供`, en: `${label} is not on offer` }));
  const reasons = [...parts, ...absent];
  return reasons.length > 0
    ? sentenceOf(reasons)
    : sentenceOf([{ zh: '按主险保费计算,或费率版本不同', en: 'its main coverage or the tariff version differs' }]);
}

function text(value: string | number | null | undefined): string {
  return value == null ? '-' : String(value);
}
