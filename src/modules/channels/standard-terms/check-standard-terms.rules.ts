/**
 * What a template must be before anybody may draft from it: clauses of the catalogue with readable parameters, standards
 * inside their own ranges, words for every place in the text, and nothing that the law of intermediaries (domain.md 6.3)
 * never allows this kind. Every problem at once, by path.
 */
import type { Sentence } from '../../../kernel/refusal.js';
import { type Capability, columnOf, mayEver } from '../../access/index.js';
import { type ClauseKey, isClauseKey, type ParameterValue } from '../agreement.js';
import { CLAUSES, parameterProblems } from '../clauses.js';
import { outsideOf } from './parameter-range.rules.js';
import type { ParameterRange, StandardClause, StandardTermsDocument } from './standard-terms.js';

export interface TemplateProblem {
  /** From the document. */
  readonly path: readonly string[];
  readonly rule: Sentence;
}

/** Clauses that only mean something to who may do this at all. */
const NEEDS: Readonly<Partial<Record<ClauseKey, Capability>>> = {
  PRODUCTS: 'QUOTE',
  COVERAGES: 'QUOTE',
  VEHICLE_GROUPS: 'QUOTE',
  SUM_INSURED_LIMIT: 'QUOTE',
  PRICING_BAND: 'QUOTE',
  DISCOUNT_AUTHORITY: 'QUOTE',
  BINDING_AUTHORITY: 'SUBMIT_APPLICATION',
  PREMIUM_COLLECTION: 'SUBMIT_APPLICATION',
  COMMISSION_RATE: 'COMMISSION_STATEMENT',
  SETTLEMENT_CYCLE: 'COMMISSION_STATEMENT',
  RENEWAL_OWNERSHIP: 'RENEWAL_LIST',
};

/** Choices that law keeps from a kind, whoever would approve them. Told of a value; null when it is lawful. */
export function unlawful(
  kind: string,
  licensed: boolean,
  key: ClauseKey,
  name: string,
  value: ParameterValue,
): Sentence | null {
  const column = columnOf(kind, licensed);
  const need = NEEDS[key];
  if (need && !mayEver(column, need))
    return {
      zh: '法律不允许这类机构从事该条款所述的业务。',
      en: 'Law does not let this kind of partner do what the clause is about.',
    };
  if (
    key === 'PREMIUM_COLLECTION' &&
    name === 'mode' &&
    value === 'PARTNER_ACCOUNT' &&
    !mayEver(column, 'COLLECT_PREMIUM')
  )
    return { zh: '这类机构不得代收保费。', en: 'This kind of partner may not collect premium.' };
  return null;
}

export function checkStandardTerms(
  kind: string,
  licensed: boolean,
  document: StandardTermsDocument,
): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  if (document.clauses.length === 0)
    problems.push({ path: ['clauses'], rule: { zh: '至少有一个条款。', en: 'There must be a clause.' } });
  const numbers = new Set<string>();
  const keys = new Set<string>();
  document.clauses.forEach((clause, index) => {
    const path = ['clauses', String(index)];
    const add = (field: string, zh: string, en: string): void => {
      problems.push({ path: [...path, field], rule: { zh, en } });
    };
    if (!/^\d{1,2}(\.\d{1,2}){0,2}$/.test(clause.number)) add('number', '条款号形如 4.2。', 'A number looks like 4.2.');
    if (numbers.has(clause.number)) add('number', '条款号重复。', 'The number is there twice.');
    numbers.add(clause.number);
    for (const field of ['titleZh', 'titleEn', 'textZh', 'textEn'] as const) {
      const most = field.startsWith('title') ? 80 : 4000;
      if (clause[field].trim() === '' || clause[field].length > most)
        add(field, `不能为空,至多 ${String(most)} 字。`, `1 to ${String(most)} characters.`);
    }
    if (clause.deviationLevel < 1 || clause.deviationLevel > 6)
      add('deviationLevel', '级别为 1–6。', 'Levels are 1 to 6.');
    if (clause.key === null) {
      if (clause.parameters.length > 0) add('parameters', '纯文字条款没有参数。', 'Plain text has no parameters.');
    } else if (!isClauseKey(clause.key)) {
      add('key', '没有这个条款。', 'There is no such clause.');
    } else {
      // One clause a key: a parameter is then named by its name alone.
      if (keys.has(clause.key)) add('key', '同一条款只能出现一次。', 'A key stands once.');
      keys.add(clause.key);
      problems.push(...clauseProblems(kind, licensed, clause, clause.key, path));
    }
  });
  return problems;
}

function clauseProblems(
  kind: string,
  licensed: boolean,
  clause: StandardClause,
  key: ClauseKey,
  path: readonly string[],
): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const add = (field: readonly string[], zh: string, en: string): void => {
    problems.push({ path: [...path, ...field], rule: { zh, en } });
  };
  const names = Object.keys(CLAUSES[key].words);
  for (const name of names) {
    if (!clause.parameters.some((parameter) => parameter.name === name))
      add(['parameters'], `缺少参数 ${name}。`, `Parameter ${name} is missing.`);
  }
  const given = new Set<string>();
  clause.parameters.forEach((parameter, index) => {
    const at = ['parameters', String(index)];
    if (!names.includes(parameter.name)) add(at, '条款没有这个参数。', 'The clause has no such parameter.');
    if (given.has(parameter.name)) add(at, '参数重复。', 'The parameter is there twice.');
    given.add(parameter.name);
    for (const text of [clause.textZh, clause.textEn])
      if (!text.includes(`{${parameter.name}}`) && parameter.name !== 'except')
        add(at, `条款文字没有写出 {${parameter.name}}。`, `The text does not say {${parameter.name}}.`);
    const { standard } = parameter;
    if (standard === null) return;
    const outside = outsideOf(standard, parameter.allowed);
    if (outside.length > 0)
      add([...at, 'standard'], '标准值不在允许范围内。', 'The standard lies outside the allowed range.');
    if (parameter.lawful && exceeds(parameter.allowed, parameter.lawful))
      add([...at, 'allowed'], '允许范围超出法定范围。', 'The allowed range exceeds what law allows.');
    for (const value of [standard, ...(parameter.allowed.options ?? [])]) {
      const against = unlawful(kind, licensed, key, parameter.name, value);
      if (against) problems.push({ path: [...path, ...at], rule: against });
    }
  });
  const standards = Object.fromEntries(clause.parameters.map(({ name, standard }) => [name, standard]));
  if (clause.parameters.every(({ standard }) => standard !== null)) {
    for (const wrong of parameterProblems(key, standards))
      add(['parameters'], `参数 ${wrong} 不可读。`, `Parameter ${wrong} is unreadable.`);
  }
  return problems;
}

/** Whether a range lets something pass that another does not. */
function exceeds(range: ParameterRange, limit: ParameterRange): boolean {
  if (limit.options && (range.options ?? []).some((option) => !limit.options?.includes(option))) return true;
  const ends = [range.least, range.greatest].filter((end) => end !== undefined);
  if (ends.some((end) => outsideOf(end, { least: limit.least, greatest: limit.greatest }).length > 0)) return true;
  return (range.rows ?? []).some(({ least, greatest, ...place }) =>
    [least, greatest].some((end) => end !== undefined && outsideOf([{ ...place, value: end }], limit).length > 0),
  );
}
