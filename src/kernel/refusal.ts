/**
 * Refusals: the business says no, and nothing was written. Operations throw them, so a refusal always rolls back;
 * `payload()` in the API layer turns them into `userErrors`. Every code belongs to one room, has one sentence in zh-CN
 * and en from the day it exists, and is never reused.
 */

declare const brand: unique symbol;
/** A code that some room has defined; `defineRefusals` is the only maker. */
export type RefusalCode = string & { readonly [brand]: 'RefusalCode' };

export type Language = 'ZH_CN' | 'EN';
/** A sentence in both languages; `{name}` stands for the fact of that name. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** A figure behind a refusal, as text, with its unit (`CNY`, `days`, `fraction`) where it has one. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly unit?: string;
}

/** The nearest change of the input that would pass. */
export interface Suggestion {
  readonly field: readonly string[];
  readonly value: string;
  readonly message: Sentence;
}

/** The agreement clause that refuses. */
export interface ClauseRef {
  readonly key: string;
  readonly number: string;
  readonly title: Sentence;
  readonly agreementVersionId: string;
}

/** Where a rule or figure comes from, precise enough to look it up. */
export interface RuleRef {
  readonly source:
    'LAW' | 'PRODUCT_CLAUSE' | 'AGREEMENT_CLAUSE' | 'TARIFF' | 'UNDERWRITING_RULE' | 'PERMISSION' | 'CONTROL_MEASURE';
  /** Document and version: `CTR 2019 art. 20`, `COMPULSORY-BASE 2008-02-01`. */
  readonly document: string;
  readonly table?: string;
  readonly row?: string;
  /** Name of the rule, stable over versions. */
  readonly rule: string;
  readonly text: Sentence;
}

export interface RefusalItem {
  readonly code: RefusalCode;
  /** Path from `input`; absent when it is not one value. */
  readonly field?: readonly string[];
  readonly facts?: readonly Fact[];
  readonly wouldPass?: readonly Suggestion[];
  readonly clause?: ClauseRef;
  readonly rule?: RuleRef;
  /** More precise than the sentence of the code; must not repeat personal data. */
  readonly message?: Sentence;
}

/** Thrown by operations. Carries every reason at once, by path. */
export class Refusal extends Error {
  readonly items: readonly RefusalItem[];
  constructor(...items: RefusalItem[]) {
    super(items.map((item) => item.code).join(', ')); // codes only: a message may reach a log
    this.name = 'Refusal';
    this.items = items;
  }
}

const catalogue = new Map<RefusalCode, { readonly room: string; readonly sentence: Sentence }>();

/** Adds a room's codes to the one list. A code that another room has is a programming error, found when the file loads. */
export function defineRefusals<Code extends string>(
  room: string,
  sentences: Readonly<Record<Code, Sentence>>,
): { readonly [K in Code]: RefusalCode } {
  const codes: Partial<Record<Code, RefusalCode>> = {};
  for (const key of Object.keys(sentences) as Code[]) {
    const code = key as unknown as RefusalCode;
    if (catalogue.has(code)) throw new Error(`refusal code ${key} is defined twice`);
    if (sentences[key].zh === '' || sentences[key].en === '') throw new Error(`refusal code ${key} lacks a sentence`);
    catalogue.set(code, { room, sentence: sentences[key] });
    codes[key] = code;
  }
  return codes as { readonly [K in Code]: RefusalCode };
}

/** Every code with its room and sentence, sorted. */
export function refusalCatalogue(): { code: RefusalCode; room: string; sentence: Sentence }[] {
  return [...catalogue].map(([code, entry]) => ({ code, ...entry })).sort((a, b) => (a.code < b.code ? -1 : 1));
}

export function say(sentence: Sentence, language: Language): string {
  return language === 'EN' ? sentence.en : sentence.zh;
}

/** The refusal in words. Facts are put where the sentence names them. */
export function messageOf(item: RefusalItem, language: Language): string {
  const sentence = item.message ?? catalogue.get(item.code)?.sentence;
  if (!sentence) throw new Error(`unknown refusal code ${item.code}`);
  return (item.facts ?? []).reduce(
    (text, fact) => text.replaceAll(`{${fact.name}}`, fact.value),
    say(sentence, language),
  );
}

/** Codes that the kernel itself raises. */
export const KernelRefusals = defineRefusals('kernel', {
  NOT_FOUND: { zh: '没有这个对象,或不属于您。', en: 'There is no such object, or it is not yours.' },
  INVALID_INPUT: { zh: '填写的内容不符合要求。', en: 'A value breaks its rule.' },
  KEY_REUSED: {
    zh: '这个幂等键已用于另一个操作或另一份内容。',
    en: 'This key came before with another operation or other input.',
  },
  STALE_VERSION: {
    zh: '对象已被更改,请重新读取后再试。',
    en: 'The object has moved since you read it. Read it again.',
  },
  CONFLICT: { zh: '有人抢先一步,请重新读取后再试。', en: 'Somebody was faster. Read again and retry.' },
});

/** Collects every problem of an input before refusing, so that the caller hears all of them at once. */
export class Problems {
  private readonly found: RefusalItem[] = [];
  add(item: RefusalItem): void {
    this.found.push(item);
  }
  get items(): readonly RefusalItem[] {
    return this.found;
  }
  /** Runs a step that refuses by itself and keeps its reasons, so that the next step's are heard too; null when it refused. */
  async gather<T>(step: () => Promise<T>): Promise<T | null> {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.found.push(...error.items);
      return null;
    }
  }
  /** Throws one refusal with everything found; does nothing when nothing was. */
  refuseIfAny(): void {
    if (this.found.length > 0) throw new Refusal(...this.found);
  }
}
