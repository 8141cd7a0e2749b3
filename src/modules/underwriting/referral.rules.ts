/** What a person may decide on a referral. Pure: every problem at once, by path. */
import { KernelRefusals, type Problems, type RefusalItem, type Sentence } from '../../kernel/refusal.js';
import type { PolicyKind } from '../products/index.js';
import type { DecisionStep, UnderwritingOutcome } from './application.js';
import { type AuthorityLevel, rungOf } from './authority-level.js';
import type { CompiledRuleSet } from './decide.js';
import { UnderwritingRefusals } from './underwriting.refusals.js';

export interface PolicyDecision {
  readonly policyKind: PolicyKind;
  readonly outcome: UnderwritingOutcome;
  readonly reasonCodes: readonly string[];
}

const PATH: readonly string[] = ['input', 'decisions'];

/** The commercial outcome; believe it only when `problems` stayed empty. */
export function checkDecisions(
  carries: readonly PolicyKind[],
  decisions: readonly PolicyDecision[],
  rules: CompiledRuleSet,
  problems: Problems,
): 'ACCEPTED' | 'DECLINED' {
  const codes = rules.rules.map(({ rule }) => rule.code);
  decisions.forEach(({ policyKind, outcome, reasonCodes }, index) => {
    const at = [...PATH, String(index)];
    if (decisions.findIndex((each) => each.policyKind === policyKind) !== index || !carries.includes(policyKind))
      problems.add(invalid([...at, 'policyKind'], NOT_TO_DECIDE));
    if (policyKind === 'COMPULSORY' && outcome !== 'ACCEPTED')
      problems.add({ code: UnderwritingRefusals.COMPULSORY_NOT_DECLINABLE, field: [...at, 'outcome'] });
    if (policyKind === 'COMMERCIAL' && outcome !== 'ACCEPTED' && outcome !== 'DECLINED')
      problems.add(acceptOrDecline([...at, 'outcome']));
    if (outcome === 'DECLINED' && reasonCodes.length === 0)
      problems.add(invalid([...at, 'reasonCodes'], { zh: '拒保须说明理由。', en: 'Say why it is declined.' }));
    for (const code of reasonCodes)
      if (!codes.includes(code)) problems.add(unknownReason([...at, 'reasonCodes'], codes));
  });
  const commercial = decisions.find(({ policyKind }) => policyKind === 'COMMERCIAL');
  if (!commercial)
    problems.add(invalid(PATH, { zh: '须对商业险作出决定。', en: 'A decision on the commercial policy is needed.' }));
  return commercial?.outcome === 'DECLINED' ? 'DECLINED' : 'ACCEPTED';
}

/** Why a member of staff may not decide a referral; null when the rung is high enough. */
export function authorityFault(level: AuthorityLevel, rung: number | null): RefusalItem | null {
  if (rung !== null && rung >= rungOf(level)) return null;
  return {
    code: UnderwritingRefusals.AUTHORITY_EXCEEDED,
    facts: [
      { name: 'level', value: level },
      { name: 'needed', value: String(rungOf(level)) },
      { name: 'yours', value: String(rung ?? 0) },
    ],
  };
}

/** The rules that a person names as reasons, as steps of the decision. */
export function stepsOf(
  codes: readonly string[],
  referred: readonly DecisionStep[],
  rules: CompiledRuleSet,
  passed: boolean,
): DecisionStep[] {
  return codes.flatMap((code) => {
    const spoke = referred.find(({ rule }) => rule.rule === code);
    if (spoke) return [{ ...spoke, passed }];
    const named = rules.rules.find(({ rule }) => rule.code === code)?.rule;
    if (!named) return [];
    const rule = {
      source: 'UNDERWRITING_RULE' as const,
      document: `UNDERWRITING ${rules.version}`,
      table: 'rules',
      row: code,
      rule: code,
      text: named.message,
    };
    return [{ rule, passed, message: named.message, facts: [] }];
  });
}

const NOT_TO_DECIDE: Sentence = {
  zh: '此保单不在待决范围,或写了两次。',
  en: 'This policy is not there to decide on, or is there twice.',
};

function acceptOrDecline(field: readonly string[]): RefusalItem {
  return {
    ...invalid(field, { zh: '此处只能承保或拒保。', en: 'Accept or decline: conditions are not offered yet.' }),
    wouldPass: ['ACCEPTED', 'DECLINED'].map((value) => ({ field, value, message: { zh: value, en: value } })),
  };
}

function unknownReason(field: readonly string[], codes: readonly string[]): RefusalItem {
  return {
    ...invalid(field, { zh: '规则集中没有这个理由代码。', en: 'The rule set has no such reason.' }),
    wouldPass: codes.slice(0, 20).map((value) => ({ field, value, message: { zh: value, en: value } })),
  };
}

function invalid(field: readonly string[], message: Sentence): RefusalItem {
  return { code: KernelRefusals.INVALID_INPUT, field, message };
}
