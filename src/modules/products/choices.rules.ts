/** One coverage's choices: what was chosen, its standard, or what follows from elsewhere; otherwise what would pass. Pure. */
import { decimal, isDecimalText } from '../../kernel/decimal.js';
import { formatYuan, money, parseYuan, yuan } from '../../kernel/money.js';
import type { Problems, Sentence, Suggestion } from '../../kernel/refusal.js';
import type { ChoiceTerms, CoverageTerms } from './product.js';
import { ProductRefusals } from './products.refusals.js';
import { CHOICE_KINDS, type ChoiceKind, type CoverageWish, type SelectedCoverage } from './selection.js';

type Form = 'YUAN' | 'FRACTION' | 'COUNT' | 'COVERAGE';

interface Kind {
  /** Its name in the input. */
  readonly field: string;
  readonly key: Exclude<keyof SelectedCoverage, 'code'>;
  readonly form: Form;
  readonly words: Sentence;
}

export const CHOICES: Readonly<Record<ChoiceKind, Kind>> = {
  APPLIES_TO: {
    field: 'appliesTo',
    key: 'appliesTo',
    form: 'COVERAGE',
    words: { zh: '所附主险', en: 'main coverage' },
  },
  SUM_INSURED: {
    field: 'sumInsured',
    key: 'sumInsuredFen',
    form: 'YUAN',
    words: { zh: '保险金额(责任限额)', en: 'sum insured or limit' },
  },
  DEDUCTIBLE: {
    field: 'deductible',
    key: 'deductibleFen',
    form: 'YUAN',
    words: { zh: '绝对免赔额', en: 'deductible' },
  },
  DEDUCTIBLE_RATE: {
    field: 'deductibleRate',
    key: 'deductibleRate',
    form: 'FRACTION',
    words: { zh: '绝对免赔率', en: 'deductible rate' },
  },
  DAYS: { field: 'days', key: 'days', form: 'COUNT', words: { zh: '天数', en: 'number of days' } },
  DAILY_AMOUNT: {
    field: 'dailyAmount',
    key: 'dailyAmountFen',
    form: 'YUAN',
    words: { zh: '日补偿金额', en: 'amount a day' },
  },
  SEATS: { field: 'seats', key: 'seats', form: 'COUNT', words: { zh: '投保座位数', en: 'number of seats' } },
};

/** A value as documents write it, in its one spelling; null when it is none of the form. */
export function canonical(kind: ChoiceKind, value: string): string | null {
  switch (CHOICES[kind].form) {
    case 'YUAN': {
      const amount = parseYuan(value);
      return amount && amount.fen >= 0n ? formatYuan(amount) : null;
    }
    case 'FRACTION':
      return isDecimalText(value) ? decimal(value).toString() : null;
    case 'COUNT':
      return /^\d{1,4}$/.test(value) ? String(Number(value)) : null;
    case 'COVERAGE':
      return value;
  }
}

/** What somebody chose, as documents write it; what is no such value stays as it came and is refused later. */
function chosen(kind: ChoiceKind, wish: CoverageWish): string | null {
  const value = wish[CHOICES[kind].key] ?? null;
  if (value === null) return null;
  const written = String(value);
  if (CHOICES[kind].form !== 'YUAN') return canonical(kind, written) ?? written;
  return /^-?\d{1,13}$/.test(written) ? formatYuan(money(BigInt(written))) : written;
}

/** What a coverage's choices depend on. */
export interface Around {
  /** Approved seats without the driver's; null while nobody has told. */
  readonly passengerSeats: number | null;
  /** Main coverages chosen that it can apply to, and those that a twin of it already applies to. */
  readonly mains: readonly string[];
  readonly taken: readonly string[];
  /** Limit of the main coverage in yuan; null while it is not settled. */
  readonly mainLimit: string | null;
}

type Fault = 'MISSING' | 'NOT_OFFERED' | 'FOLLOWS' | 'NO_SUCH_CHOICE';

type Settled =
  | { readonly value: string | null }
  | { readonly fault: Fault; readonly allowed: string; readonly wouldPass: readonly string[] }
  /** Something it follows from is refused itself: nothing to say yet. */
  | 'WAITS';

/**
 * The coverage with every choice made, or null with each problem told. `removal` leaves the coverage out: what to
 * suggest where no value would pass.
 */
export function settleChoices(
  coverage: CoverageTerms,
  wish: CoverageWish,
  around: Around,
  path: readonly string[],
  problems: Problems,
  removal: Suggestion,
): SelectedCoverage | null {
  const values = new Map<ChoiceKind, string>();
  let complete = true;
  for (const kind of inOrder(coverage)) {
    const terms = coverage.choices?.find((choice) => choice.kind === kind);
    const settled = settle(kind, terms, chosen(kind, wish), around, values);
    if (settled === 'WAITS') complete = false;
    else if ('fault' in settled) {
      complete = false;
      problems.add(refusal(coverage, kind, chosen(kind, wish), settled, path, removal));
    } else if (settled.value !== null) values.set(kind, settled.value);
  }
  return complete ? selected(coverage.code, values) : null;
}

/** What follows comes last. */
function inOrder(coverage: CoverageTerms): ChoiceKind[] {
  const follows = (kind: ChoiceKind): number =>
    coverage.choices?.some((choice) => choice.kind === kind && choice.derived !== undefined) ? 1 : 0;
  return [...CHOICE_KINDS].sort((a, b) => follows(a) - follows(b));
}

function settle(
  kind: ChoiceKind,
  terms: ChoiceTerms | undefined,
  value: string | null,
  around: Around,
  values: ReadonlyMap<ChoiceKind, string>,
): Settled {
  if (!terms) return value === null ? { value } : { fault: 'NO_SUCH_CHOICE', allowed: '-', wouldPass: ['null'] };
  if (kind === 'APPLIES_TO') return settleMain(terms, value, around);
  switch (terms.derived) {
    case 'MAIN_LIMIT':
      return following(value, around.mainLimit);
    case 'DAYS_TIMES_DAILY_AMOUNT':
      return following(value, product(values.get('DAYS'), values.get('DAILY_AMOUNT')));
    case 'ACTUAL_VALUE':
      return value === null ? { value } : offered(kind, terms, value);
    case 'PASSENGER_SEATS': {
      const most = around.passengerSeats === null ? null : String(around.passengerSeats);
      const range = { ...terms, least: '1', ...(most === null ? {} : { greatest: most }) };
      return value === null && most !== null ? { value: most } : offered(kind, range, value);
    }
    case undefined:
      return offered(kind, terms, value ?? terms.standard ?? null);
  }
}

/** The only main coverage chosen needs no naming; among several one is named. */
function settleMain(terms: ChoiceTerms, value: string | null, { mains, taken }: Around): Settled {
  const open = mains.filter((main) => terms.options?.includes(main) ?? false);
  const [only, second] = open;
  if (only === undefined) return 'WAITS'; // that none is chosen is told where the coverage is attached
  if (value === null && second === undefined) return { value: only };
  if (value !== null && open.includes(value)) return { value };
  const free = open.filter((main) => !taken.includes(main));
  return { fault: value === null ? 'MISSING' : 'NOT_OFFERED', allowed: open.join(', '), wouldPass: free };
}

function following(value: string | null, expected: string | null): Settled {
  if (expected === null) return value === null ? 'WAITS' : { fault: 'FOLLOWS', allowed: '-', wouldPass: ['null'] };
  if (value === null || value === expected) return { value: expected };
  return { fault: 'FOLLOWS', allowed: expected, wouldPass: ['null', expected] };
}

function product(days: string | undefined, amount: string | undefined): string | null {
  return days === undefined || amount === undefined ? null : formatYuan(money(BigInt(days) * yuan(amount).fen));
}

const MOST_SUGGESTIONS = 10;

function offered(kind: ChoiceKind, terms: ChoiceTerms, value: string | null): Settled {
  const read = value === null ? null : canonical(kind, value);
  const { options, least, greatest } = terms;
  if (options) {
    const listed = options.map((option) => canonical(kind, option) ?? option);
    if (read !== null && listed.includes(read)) return { value: read };
    return {
      fault: value === null ? 'MISSING' : 'NOT_OFFERED',
      allowed: listed.join(', '),
      wouldPass: read === null ? listed.slice(0, MOST_SUGGESTIONS) : nearest(listed, read),
    };
  }
  if (read !== null && !below(read, least) && !below(greatest, read)) return { value: read };
  return {
    fault: value === null ? 'MISSING' : 'NOT_OFFERED',
    allowed: `${least ?? '0'} – ${greatest ?? '…'}`,
    wouldPass: [below(greatest, read ?? undefined) ? greatest : least].flatMap((bound) => bound ?? []),
  };
}

function below(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && decimal(a).lt(b);
}

/** The greatest option below a number and the least above it. */
function nearest(options: readonly string[], value: string): string[] {
  const lower = options.filter((option) => below(option, value)).at(-1);
  const higher = options.find((option) => below(value, option));
  return [lower, higher].flatMap((option) => option ?? []);
}

function selected(code: string, values: ReadonlyMap<ChoiceKind, string>): SelectedCoverage {
  const fen = (kind: ChoiceKind): string | null => {
    const value = values.get(kind);
    return value === undefined ? null : yuan(value).fen.toString();
  };
  const count = (kind: ChoiceKind): number | null => {
    const value = values.get(kind);
    return value === undefined ? null : Number(value);
  };
  const deductibleFen = fen('DEDUCTIBLE');
  return {
    code,
    sumInsuredFen: fen('SUM_INSURED'),
    deductibleFen: deductibleFen === '0' ? null : deductibleFen, // none has one spelling
    deductibleRate: values.get('DEDUCTIBLE_RATE') ?? null,
    days: count('DAYS'),
    dailyAmountFen: fen('DAILY_AMOUNT'),
    appliesTo: values.get('APPLIES_TO') ?? null,
    seats: count('SEATS'),
  };
}

function refusal(
  coverage: CoverageTerms,
  kind: ChoiceKind,
  value: string | null,
  settled: { readonly fault: Fault; readonly allowed: string; readonly wouldPass: readonly string[] },
  path: readonly string[],
  removal: Suggestion,
) {
  const field = [...path, CHOICES[kind].field];
  const suggestions = settled.wouldPass.map((pass) => ({
    field,
    value: pass,
    message:
      pass === 'null'
        ? { zh: '不填', en: 'leave it out' }
        : { zh: `${CHOICES[kind].words.zh} ${pass}`, en: `${CHOICES[kind].words.en} ${pass}` },
  }));
  return {
    code: ProductRefusals.COVERAGE_CHOICE_INVALID,
    field,
    facts: [
      { name: 'coverage', value: coverage.code },
      { name: 'choice', value: kind },
      { name: 'offered', value: value ?? '-' },
      { name: 'allowed', value: settled.allowed },
    ],
    message: sentence(coverage.name, CHOICES[kind].words, settled.fault),
    wouldPass: suggestions.length > 0 ? suggestions : [removal],
  };
}

function sentence(coverage: Sentence, words: Sentence, fault: Fault): Sentence {
  switch (fault) {
    case 'MISSING':
      return {
        zh: `${coverage.zh}须选择${words.zh}:{allowed}。`,
        en: `${coverage.en}: choose the ${words.en}, {allowed}.`,
      };
    case 'NOT_OFFERED':
      return {
        zh: `${coverage.zh}的${words.zh}只能是 {allowed}。`,
        en: `The ${words.en} of ${coverage.en} is one of: {allowed}.`,
      };
    case 'FOLLOWS':
      return {
        zh: `${coverage.zh}的${words.zh}由其他选择得出({allowed}),不填即可。`,
        en: `The ${words.en} of ${coverage.en} follows from other choices ({allowed}); leave it out.`,
      };
    case 'NO_SUCH_CHOICE':
      return {
        zh: `${coverage.zh}没有${words.zh}可选。`,
        en: `${coverage.en} has no ${words.en} to choose.`,
      };
  }
}
