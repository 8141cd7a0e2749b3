/**
 * What the registry refuses, and the short ways to say it. No sentence, fact or suggestion of an identity number, name
 * or phone ever repeats what was typed: refusals reach logs and other people's screens. A VIN and a plate may be
 * suggested in full, they are not masked anywhere.
 */
import {
  defineRefusals,
  KernelRefusals,
  type Fact,
  type RefusalCode,
  type RefusalItem,
  type RuleRef,
  type Sentence,
  type Suggestion,
} from '../../kernel/refusal.js';

export const RegistryRefusals = defineRefusals('registry', {
  VIN_INVALID: {
    zh: '车架号(VIN)不符合规则,请按行驶证核对。',
    en: 'The VIN breaks its rule. Compare it with the vehicle licence.',
  },
  PLATE_INVALID: {
    zh: '号牌号码不符合规则,请按行驶证核对。',
    en: 'The plate breaks its rule. Compare it with the vehicle licence.',
  },
  IDENTITY_INVALID: {
    zh: '证件号码不符合规则,请按证件核对。',
    en: 'The identity number breaks its rule. Compare it with the document.',
  },
});

/** Path from `input`. */
export type Path = readonly string[];

interface More {
  readonly wouldPass?: readonly Suggestion[];
  readonly facts?: readonly Fact[];
  readonly rule?: RuleRef;
}

export function refused(code: RefusalCode, field: Path, message: Sentence, more: More = {}): RefusalItem {
  return { code, field, message, ...more };
}

/** A generic bad value: the kernel's code with a sentence of our own. */
export function badValue(field: Path, message: Sentence, more: More = {}): RefusalItem {
  return refused(KernelRefusals.INVALID_INPUT, field, message, more);
}

export function passes(field: Path, value: string, zh: string, en: string): Suggestion {
  return { field, value, message: { zh, en } };
}

/** A rule of law or standard behind a refusal. */
export function law(document: string, rule: string, zh: string, en: string): RuleRef {
  return { source: 'LAW', document, rule, text: { zh, en } };
}
