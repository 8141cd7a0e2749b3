/** Pure rules of the options of a quote: how many, what they are called, what they must hold. */
import type { Instant } from '../../kernel/dates.js';
import {
  KernelRefusals,
  type Problems,
  type RefusalItem,
  type Sentence,
  type Suggestion,
} from '../../kernel/refusal.js';
import { undrawableIn } from '../platform/documents/index.js';
import type { OptionRequest } from './quote.js';
import { periodFaults, type QuoteSettings } from './quote.rules.js';
import { QuoteRefusals } from './quotes.refusals.js';

export const MAX_OPTIONS = 6;

const LABEL = /^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,39}$/u;

/** Problems of the options as written: labels that name one each, starts and terms. `standing`: labels the quote has besides. */
export function checkOptions(
  options: readonly OptionRequest[],
  now: Instant,
  settings: QuoteSettings,
  problems: Problems,
  standing: readonly string[] = [],
  /** Whether a standing label may be given again: a new wish for that option, or a clash. */
  again: 'REPLACES' | 'CLASHES' = 'REPLACES',
): void {
  const labels = options.map((option) => option.label);
  const taken = again === 'CLASHES' ? standing : [];
  const all = [...taken, ...labels];
  const count = again === 'CLASHES' ? all.length : new Set([...standing, ...labels]).size;
  if (count < 1 || count > MAX_OPTIONS) problems.add({ ...tooManyOptions(count), field: ['input', 'options'] });
  options.forEach((option, index) => {
    const path = ['input', 'options', String(index)];
    const fault = labelFault(all, taken.length + index);
    if (fault)
      problems.add({
        code: QuoteRefusals.OPTIONS_INVALID,
        field: [...path, 'label'],
        message: fault,
        wouldPass: [freeLabel([...standing, ...labels], [...path, 'label'])],
      });
    if (!option.compulsory && !option.commercial) problems.add(nothingAsked(path));
    for (const item of periodFaults(option, now, settings, path)) problems.add(item);
    checkDiscount(option.commercial?.discount ?? null, [...path, 'commercial', 'discount'], problems);
  });
}

export function tooManyOptions(count: number): RefusalItem {
  return {
    code: QuoteRefusals.OPTIONS_INVALID,
    facts: [
      { name: 'count', value: String(count) },
      { name: 'limit', value: String(MAX_OPTIONS) },
    ],
    message: { zh: `须有 1–${MAX_OPTIONS} 个方案。`, en: `Give 1–${MAX_OPTIONS} options.` },
  };
}

function nothingAsked(path: readonly string[]): RefusalItem {
  return {
    code: QuoteRefusals.OPTIONS_INVALID,
    field: path,
    message: {
      zh: '方案至少须含交强险或商业险之一;二者各自独立。',
      en: 'An option holds compulsory cover, commercial cover, or both; each stands alone.',
    },
  };
}

/** Whole percents of less than the whole premium. Whether the agreement allows it is the clause's question. */
function checkDiscount(discount: string | null, field: readonly string[], problems: Problems): void {
  if (discount === null || /^0(\.\d{1,2}0*)?$/.test(discount)) return;
  problems.add({
    code: KernelRefusals.INVALID_INPUT,
    field,
    message: {
      zh: '优惠为 0 至 0.99 之间、不超过两位小数的数。',
      en: 'A discount is a fraction from 0 to 0.99 with two decimals at most.',
    },
  });
}

function labelFault(labels: readonly string[], index: number): Sentence | null {
  const label = labels[index] ?? '';
  if (!LABEL.test(label)) {
    return {
      zh: '方案标签须为 1–40 个字母、汉字或数字,可含空格、点、横线、下划线。',
      en: 'A label is 1–40 letters or digits; spaces, dots, dashes and underscores may follow.',
    };
  }
  const undrawable = undrawableIn(label);
  if (undrawable !== null) {
    return {
      zh: `方案标签的第 ${String(undrawable.position)} 个字(${undrawable.codePoint})不能印在报价单上。`,
      en: `Character ${String(undrawable.position)} of the label (${undrawable.codePoint}) cannot be printed on the quotation.`,
    };
  }
  return labels.indexOf(label) < index
    ? { zh: '方案标签在一份报价内不能重复。', en: 'A label names one option of a quote.' }
    : null;
}

/** The first letter that no option is called by. There are more letters than options. */
function freeLabel(taken: readonly string[], field: readonly string[]): Suggestion {
  const letter = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((each) => !taken.includes(each)) ?? 'A';
  return { field, value: letter, message: { zh: '例如单个字母', en: 'a letter, for example' } };
}
