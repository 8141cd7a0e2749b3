/**
 * Automatic underwriting. Pure: the same facts under the same rule set give the same decision, and every rule that spoke
 * is a step of it. Compulsory cover is never anything but accepted (CTR 10), whatever a rule set says.
 */
import type { ParseResult } from '@marcbachmann/cel-js';
import { formatYuan, money } from '../../kernel/money.js';
import type { Fact, RuleRef, Sentence } from '../../kernel/refusal.js';
import type { PolicyKind } from '../products/index.js';
import type { DecisionStep } from './application.js';
import { type AuthorityLevel, highest } from './authority-level.js';
import { type FactName, FACTS, isFact, type RuleFacts } from './rule-facts.js';
import { environmentOf, type RuleSet, settingsIn, type UnderwritingRule } from './rule-set.js';

export interface KindDecision {
  readonly policyKind: PolicyKind;
  readonly outcome: 'ACCEPTED' | 'REFERRED' | 'DECLINED';
  /** Who may decide a referral; null otherwise. */
  readonly level: AuthorityLevel | null;
  readonly reasons: readonly DecisionStep[];
}

interface CompiledRule {
  readonly rule: UnderwritingRule;
  readonly holds: ParseResult;
  /** Settings it needs that are not set: it is off, and says so. */
  readonly unset: readonly string[];
}

/** A rule set that passed its check, ready to be asked. */
export interface CompiledRuleSet {
  readonly version: string;
  readonly rules: readonly CompiledRule[];
  readonly settings: Readonly<Record<string, bigint>>;
}

export function compileRuleSet(set: RuleSet): CompiledRuleSet {
  const environment = environmentOf(set);
  const settings = Object.fromEntries(
    Object.entries(set.settings).flatMap(([name, { value }]) => (value === null ? [] : [[name, BigInt(value)]])),
  );
  return {
    version: set.version,
    settings,
    rules: set.rules.map((rule) => ({
      rule,
      holds: environment.parse(rule.condition),
      unset: settingsIn(rule.condition).filter((name) => !(name in settings)),
    })),
  };
}

export function decide(set: CompiledRuleSet, facts: RuleFacts, kinds: readonly PolicyKind[]): KindDecision[] {
  return kinds.map((kind) => (kind === 'COMPULSORY' ? acceptCompulsory(set, facts) : decideCommercial(set, facts)));
}

interface Spoken {
  readonly effect: UnderwritingRule['effect'];
  readonly level: AuthorityLevel | null;
  readonly step: DecisionStep;
}

function acceptCompulsory(set: CompiledRuleSet, facts: RuleFacts): KindDecision {
  const praise = spoken(set, facts, 'COMPULSORY').filter(({ effect }) => effect === 'ACCEPT');
  return {
    policyKind: 'COMPULSORY',
    outcome: 'ACCEPTED',
    level: null,
    reasons: [COMPULSORY_STEP, ...praise.map(({ step }) => step)],
  };
}

function decideCommercial(set: CompiledRuleSet, facts: RuleFacts): KindDecision {
  const heard = spoken(set, facts, 'COMMERCIAL');
  const reasons = heard.map(({ step }) => step);
  const levels = heard.flatMap(({ level }) => (level === null ? [] : [level]));
  const outcome = heard.some(({ effect }) => effect === 'DECLINE')
    ? 'DECLINED'
    : heard.some(({ effect }) => effect === 'REFER')
      ? 'REFERRED'
      : 'ACCEPTED';
  return {
    policyKind: 'COMMERCIAL',
    outcome,
    level: outcome === 'REFERRED' ? (highest(levels) ?? 'HEAD_OFFICE') : null,
    reasons: outcome === 'ACCEPTED' ? [passedStep(set), ...reasons] : reasons,
  };
}

/** Every rule of the kind that has something to say: its condition holds, it is off, or it could not be asked. */
function spoken(set: CompiledRuleSet, facts: RuleFacts, kind: PolicyKind): Spoken[] {
  return set.rules
    .filter(({ rule }) => rule.policyKinds.includes(kind))
    .flatMap((compiled): Spoken[] => {
      const { rule, unset } = compiled;
      if (unset.length > 0) return [{ effect: 'ACCEPT', level: null, step: offStep(set, rule, unset) }];
      const verdict = ask(compiled, set, facts);
      if (verdict === false) return [];
      // What cannot be asked is for a person: never a silent accept.
      if (verdict === 'BROKEN') return [{ effect: 'REFER', level: 'HEAD_OFFICE', step: brokenStep(set, rule) }];
      return [{ effect: rule.effect, level: rule.level, step: ruleStep(set, rule, facts) }];
    });
}

function ask({ holds }: CompiledRule, set: CompiledRuleSet, facts: RuleFacts): boolean | 'BROKEN' {
  try {
    const answer: unknown = holds({ ...facts, settings: set.settings });
    return typeof answer === 'boolean' ? answer : 'BROKEN';
  } catch {
    return 'BROKEN';
  }
}

const COMPULSORY_STEP: DecisionStep = {
  rule: {
    source: 'LAW',
    document: 'CTR 2019 art. 10',
    rule: 'COMPULSORY_ACCEPTED',
    text: {
      zh: '被选择的保险公司不得拒绝或者拖延承保交强险。',
      en: 'The insurer that is chosen neither refuses nor delays compulsory cover.',
    },
  },
  passed: true,
  message: { zh: '交强险依法承保。', en: 'Compulsory cover is accepted by law.' },
  facts: [],
};

function citation(set: CompiledRuleSet, rule: string, text: Sentence): RuleRef {
  return {
    source: 'UNDERWRITING_RULE',
    document: `UNDERWRITING ${set.version}`,
    table: 'rules',
    row: rule,
    rule,
    text,
  };
}

function passedStep(set: CompiledRuleSet): DecisionStep {
  const asked = set.rules.filter(({ rule, unset }) => rule.policyKinds.includes('COMMERCIAL') && unset.length === 0);
  return {
    rule: citation(set, 'ALL_RULES', { zh: '全部核保规则均已通过。', en: 'Every underwriting rule passed.' }),
    passed: true,
    message: { zh: '通过全部自动核保规则。', en: 'Passed every rule of automatic underwriting.' },
    facts: [{ name: 'rules', value: String(asked.length), unit: 'count' }],
  };
}

function ruleStep(set: CompiledRuleSet, rule: UnderwritingRule, facts: RuleFacts): DecisionStep {
  const shown = rule.facts.filter(isFact).map((name) => shownFact(name, facts));
  const told = (text: string): string =>
    shown.reduce((all, fact) => all.replaceAll(`{${fact.name}}`, fact.value), text);
  return {
    rule: citation(set, rule.code, rule.message),
    passed: rule.effect === 'ACCEPT',
    message: { zh: told(rule.message.zh), en: told(rule.message.en) },
    facts: shown,
  };
}

function offStep(set: CompiledRuleSet, rule: UnderwritingRule, unset: readonly string[]): DecisionStep {
  return {
    rule: citation(set, rule.code, rule.message),
    passed: true,
    message: {
      zh: '此规则未启用:所需的参数未设置。',
      en: 'This rule is off: a setting that it needs is not set.',
    },
    facts: unset.map((value) => ({ name: 'unset', value })),
  };
}

function brokenStep(set: CompiledRuleSet, rule: UnderwritingRule): DecisionStep {
  return {
    rule: citation(set, rule.code, rule.message),
    passed: false,
    message: {
      zh: '此规则无法自动判断,转人工核保。',
      en: 'This rule could not be judged automatically: a person decides.',
    },
    facts: [],
  };
}

function shownFact(name: FactName, facts: RuleFacts): Fact {
  const value = facts[name];
  if (FACTS[name] === 'fen') return { name, value: formatYuan(money(value as bigint)), unit: 'CNY' };
  return { name, value: Array.isArray(value) ? value.join(', ') || '-' : String(value) };
}
