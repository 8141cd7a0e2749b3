/** Whether a rule set may be published: every finding at once, by path; empty when it may. Pure. */
import { isFact } from './rule-facts.js';
import {
  environmentOf,
  type Finding,
  type RuleSet,
  ruleSetSchema,
  settingsIn,
  type UnderwritingRule,
} from './rule-set.js';

export function checkRuleSet(candidate: unknown): { set: RuleSet | null; findings: Finding[] } {
  const read = ruleSetSchema.safeParse(candidate);
  if (!read.success)
    return {
      set: null,
      findings: read.error.issues.map(({ path, message }) => ({ path: path.map(String), rule: message })),
    };
  const set = read.data;
  const environment = environmentOf(set);
  const findings = set.rules.flatMap((rule, index) => {
    const path = ['rules', String(index)];
    const found = ruleFindings(rule, path);
    if (set.rules.findIndex(({ code }) => code === rule.code) !== index)
      found.push({ path: [...path, 'code'], rule: `${rule.code} is there twice` });
    const checked = environment.check(rule.condition);
    if (!checked.valid)
      found.push({ path: [...path, 'condition'], rule: checked.error?.message.split('\n')[0] ?? 'does not check' });
    else if (checked.type !== 'bool')
      found.push({ path: [...path, 'condition'], rule: `answers ${String(checked.type)}, not yes or no` });
    return found;
  });
  const used = new Set(set.rules.flatMap(({ condition }) => settingsIn(condition)));
  for (const name of Object.keys(set.settings))
    if (!used.has(name)) findings.push({ path: ['settings', name], rule: 'no rule asks for this setting' });
  return { set, findings };
}

function ruleFindings(rule: UnderwritingRule, path: readonly string[]): Finding[] {
  const found: Finding[] = [];
  // Never declined, delayed or tied (CTR 10, 13): no such rule is ever stored, and `decide` would not hear it.
  if (rule.policyKinds.includes('COMPULSORY') && rule.effect !== 'ACCEPT')
    found.push({ path: [...path, 'effect'], rule: 'compulsory cover is only ever accepted' });
  if ((rule.effect === 'REFER') !== (rule.level !== null))
    found.push({ path: [...path, 'level'], rule: 'a level goes with REFER, and with nothing else' });
  for (const name of rule.facts)
    if (!isFact(name)) found.push({ path: [...path, 'facts'], rule: `${name} is no fact` });
  for (const text of [rule.message.zh, rule.message.en])
    for (const match of text.matchAll(/\{([^}]*)\}/g))
      if (!rule.facts.includes(match[1] ?? ''))
        found.push({ path: [...path, 'message'], rule: `{${match[1] ?? ''}} is not among its facts` });
  return found;
}
