/** The four questions and what follows them, each with how it was answered: out of what a rehearsal has seen. */
import type { Check } from '../../kernel/duties.js';
import type { Fact, RuleRef, Sentence } from '../../kernel/refusal.js';
import { PERMISSIONS } from '../../modules/access/index.js';
import type { DecisionStage, StepRecord } from '../../modules/access/index.js';
import { clauseKeys } from '../../modules/channels/index.js';
import { type UserError, userErrorOf } from '../../modules/platform/index.js';
import type { Language } from '../../kernel/refusal.js';
import { type OperationRow, operations } from '../operations.js';
import type { Rehearsed } from './rehearse.js';

const own = (rule: string, zh: string, en: string, source: RuleRef['source'] = 'PERMISSION'): RuleRef => ({
  source,
  document: 'channel gateway',
  rule,
  text: { zh, en },
});

const ASKED: Readonly<Record<string, RuleRef>> = {
  partner: own('partner', '合作机构处于正常状态。', 'The partner is active.', 'CONTROL_MEASURE'),
  agreement: own('agreement', '现行协议有效。', 'An agreement is in force.', 'AGREEMENT_CLAUSE'),
  licence: own('licence', '所需的许可证有效。', 'The licence that this needs is in force, or none is needed.', 'LAW'),
};
const VISIBILITY = own('visibility', '所指对象属于本机构。', 'Everything named is yours.');
const STATE = own('state', '所指对象的状态允许此操作。', 'The state of what is named allows it.', 'UNDERWRITING_RULE');
const INPUT = own('input', '所填内容符合规则。', 'What was sent holds what the rules ask for.', 'UNDERWRITING_RULE');

/** Codes that speak of how far something has come, not of what was sent. */
const OF_STATE =
  /(_STATE|_EXPIRED|_EXISTS|_REUSED|_TOO_EARLY|_TOO_LATE|_IS_FINAL|_WITHHELD)$|^(STALE_VERSION|CONFLICT)$/;

export function stepsOf(mutation: string, rehearsed: Rehearsed, language: Language): StepRecord[] {
  const row = (operations as Readonly<Record<string, OperationRow>>)[mutation];
  const permission = row?.may;
  const steps: StepRecord[] = permission
    ? [passed('PERMISSION', own(permission, PERMISSIONS[permission].sentence.zh, PERMISSIONS[permission].sentence.en))]
    : [];
  const checks = onceEach(rehearsed.checks);
  for (const stage of ['STANDING', 'CLAUSE', 'LICENCE'] as const)
    for (const check of checks) if (check.stage === stage) steps.push(checked(check, language));
  // A refusal is of the terms when a check has it; whatever else was refused stands below.
  const ofTerms = new Set<string>(checks.flatMap(({ refusals }) => refusals.map(({ code }) => code)));
  const others = rehearsed.refusals.filter(({ code }) => !ofTerms.has(code));
  const unseen = others.filter(({ code }) => code === 'NOT_FOUND');
  const states = others.filter(({ code }) => OF_STATE.test(code));
  const inputs = others.filter((refusal) => !unseen.includes(refusal) && !states.includes(refusal));
  // Where an operation has stopped, nothing is known of what it would have asked next.
  const through = !rehearsed.refused;
  steps.push(...told('VISIBILITY', VISIBILITY, unseen, true));
  steps.push(...told('STATE', STATE, states, through || (unseen.length === 0 && inputs.length > 0)));
  steps.push(...told('INPUT', INPUT, inputs, through));
  return steps;
}

function passed(stage: DecisionStage, rule: RuleRef): StepRecord {
  return { stage, passed: true, rule, clause: null, message: null, facts: [] };
}

function told(stage: DecisionStage, rule: RuleRef, refusals: readonly UserError[], reached: boolean): StepRecord[] {
  if (refusals.length === 0) return reached ? [passed(stage, rule)] : [];
  return refusals.map((refusal) => ({
    stage,
    passed: false,
    rule: refusal.rule ?? rule,
    clause: refusal.clause,
    message: refusal.message,
    facts: refusal.facts,
  }));
}

function checked(check: Check, language: Language): StepRecord {
  const [first] = check.refusals;
  const facts: Fact[] = check.refusals.flatMap((refusal) => refusal.facts ?? []);
  return {
    stage: check.stage,
    passed: !first,
    rule: ruleOf(check),
    clause: check.clause,
    message: first ? userErrorOf(first, language).message : null,
    facts,
  };
}

const SENTENCES = new Map<string, Sentence>(clauseKeys().map(({ key, sentence }) => [key, sentence]));

function ruleOf(check: Check): RuleRef {
  const known = ASKED[check.rule];
  if (known) return known;
  const sentence = SENTENCES.get(check.rule) ?? { zh: check.rule, en: check.rule };
  const document = check.clause ? `agreement clause ${check.clause.number}` : 'agreement';
  return { source: 'AGREEMENT_CLAUSE', document, rule: check.rule, text: sentence };
}

/** Options side by side are asked the same: what refuses one of them is told, otherwise that all have passed. */
function onceEach(checks: readonly Check[]): Check[] {
  const found = new Map<string, Check>();
  for (const check of checks) {
    const key = `${check.stage} ${check.rule} ${check.clause?.number ?? ''}`;
    const known = found.get(key);
    if (!known || (known.refusals.length === 0 && check.refusals.length > 0)) found.set(key, check);
  }
  return [...found.values()];
}
