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

/** One option in a row. */
export interface Compared {
  readonly label: string;
  readonly cell: ComparedCell;
  /** The part of the option that the row belongs to. */
  readonly policy: QuotedPolicy | null;
}

/**
 * Everything that makes a row differ: who has it at all; then, among those that have it, what was chosen, and the facts
 * that moved the price. That one option lacks it must not hide that two others differ.
 */
export function rowReason(row: readonly Compared[]): Sentence {
  const having = row.filter(({ cell }) => cell.included);
  const chosen = [...onlyIn(row, having), ...timesReasons(having), ...selectionReasons(having)];
  const facts = pricedApart(having, () => '') ? factReasons(having) : [];
  const told = [...chosen, ...facts];
  if (told.length === 0 || (facts.length === 0 && pricedApart(having, choiceOf))) told.push(OTHERWISE);
  return sentenceOf(told);
}

/** Some have it and some do not. */
function onlyIn(row: readonly Compared[], having: readonly Compared[]): Sentence[] {
  if (having.length === row.length) return [];
  const labels = having.map(({ label }) => label);
  return [{ zh: `仅${labels.join('、')}包含`, en: `Only in ${labels.join(', ')}` }];
}

/** Whether two of one group have different prices. */
function pricedApart(having: readonly Compared[], groupOf: (cell: ComparedCell) => string): boolean {
  const priceOf = new Map<string, bigint | undefined>();
  return having.some(({ cell }) => {
    const group = groupOf(cell);
    if (!priceOf.has(group)) priceOf.set(group, cell.amount?.fen);
    return priceOf.get(group) !== cell.amount?.fen;
  });
}

function choiceOf({ selection, count }: ComparedCell): string {
  return JSON.stringify([KEYS.map((key) => selection?.[key] ?? null), count]);
}

const WORDS: Readonly<Record<Exclude<keyof SelectedCoverage, 'code' | 'appliesTo'>, Sentence>> = {
  sumInsuredFen: { zh: '保险金额', en: 'sum insured' },
  deductibleFen: { zh: '绝对免赔额', en: 'deductible' },
  deductibleRate: { zh: '绝对免赔率', en: 'deductible rate' },
  days: { zh: '天数', en: 'days' },
  dailyAmountFen: { zh: '日补偿金额', en: 'amount a day' },
  seats: { zh: '座位数', en: 'seats' },
};

const KEYS = Object.keys(WORDS) as (keyof typeof WORDS)[];

/** What was chosen differs: each choice with each option's value. */
function selectionReasons(having: readonly Compared[]): Sentence[] {
  return KEYS.flatMap((key) => {
    const values = having.map(({ cell }) => valueOf(cell.selection, key));
    if (new Set(values).size <= 1) return [];
    const told = having.map(({ label }, index) => `${label} ${values[index] ?? '-'}`);
    const words = WORDS[key];
    return [{ zh: `${words.zh}不同:${told.join('、')}`, en: `the ${words.en} differs: ${told.join(', ')}` }];
  });
}

function valueOf(selection: SelectedCoverage | null, key: keyof typeof WORDS): string {
  const value = selection?.[key] ?? null;
  if (value === null) return '-';
  return key.endsWith('Fen') ? formatYuan(money(BigInt(value))) : String(value);
}

function timesReasons(having: readonly Compared[]): Sentence[] {
  if (new Set(having.map(({ cell }) => cell.count)).size <= 1) return [];
  const told = having.map(({ label, cell }) => `${label} ${String(cell.count ?? '-')}`);
  return [{ zh: `次数不同:${told.join('、')}`, en: `the number of times differs: ${told.join(', ')}` }];
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

/** The facts of the rating that differ, with each option's value. */
function factReasons(having: readonly Compared[]): Sentence[] {
  const priced = having.flatMap(({ label, policy }) =>
    policy && isPriced(policy) ? [{ label, input: policy.rating as RatingFacts }] : [],
  );
  const parts = FACTS.flatMap(([words, of]) => {
    const values = priced.map(({ input }) => of(input));
    if (new Set(values).size <= 1) return [];
    const told = priced.map(({ label }, index) => `${label} ${values[index] ?? '-'}`);
    return [{ zh: `${words.zh}不同:${told.join('、')}`, en: `${words.en} differs: ${told.join(', ')}` }];
  });
  const absent = having
    .filter(({ policy }) => policy && !isPriced(policy))
    .map(({ label }) => ({ zh: `${label}不可提供`, en: `${label} is not on offer` }));
  return [...parts, ...absent];
}

/** The same choice at another price, and no fact that people ask about made it. */
const OTHERWISE: Sentence = {
  zh: '按主险保费计算,或费率版本不同',
  en: 'its main coverage or the tariff version differs',
};

function text(value: string | number | null | undefined): string {
  return value == null ? '-' : String(value);
}
