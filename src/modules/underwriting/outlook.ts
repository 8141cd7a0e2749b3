/** What underwriting will probably say of an option, before anybody was asked: every answer is taken to be the harmless one. */
import type { DecisionStep } from './application.js';
import { type CompiledRuleSet, decide } from './decide.js';
import { type RiskFacts, ruleFactsOf } from './rule-facts.js';

export interface Outlook {
  readonly outlook: 'ACCEPT' | 'REFER' | 'DECLINE';
  /** Why, when it is not a plain accept. */
  readonly reasons: readonly DecisionStep[];
}

export function outlookOf(set: CompiledRuleSet, risk: Omit<RiskFacts, 'disclosures'>): Outlook {
  const kinds = risk.content.policies.map(({ kind }) => kind);
  const commercial = decide(set, ruleFactsOf({ ...risk, disclosures: null }), kinds).find(
    ({ policyKind }) => policyKind === 'COMMERCIAL',
  );
  if (!commercial || commercial.outcome === 'ACCEPTED') return { outlook: 'ACCEPT', reasons: [] };
  return {
    outlook: commercial.outcome === 'REFERRED' ? 'REFER' : 'DECLINE',
    reasons: commercial.reasons.filter(({ passed }) => !passed),
  };
}
