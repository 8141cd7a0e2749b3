/**
 * From a template and the parameters chosen to the clauses of a version. What lies outside the template's range is a
 * deviation, with its clause, its range and its value; what law never allows is refused. Pure, every problem at once.
 */
import { canonicalJson } from '../../../kernel/canonical.js';
import { decimal } from '../../../kernel/decimal.js';
import { KernelRefusals, type RefusalItem, type Sentence } from '../../../kernel/refusal.js';
import type { ClauseKey, ClauseParameters, ParameterValue, ScopedValue } from '../agreement.js';
import { ChannelRefusals } from '../channels.refusals.js';
import { parameterName, parameterProblems } from '../clauses.js';
import { unlawful } from '../standard-terms/check-standard-terms.rules.js';
import { isScoped, outsideOf, placeOf, samePlace } from '../standard-terms/parameter-range.rules.js';
import type {
  ParameterRange,
  Place,
  StandardClause,
  StandardParameter,
  StandardTerms,
} from '../standard-terms/standard-terms.js';
import { rangeInFigures } from '../standard-terms/words.js';

/** A parameter as a channel manager sets it. */
export interface Chosen {
  /** `PRICING_BAND_FLOOR`. */
  readonly name: string;
  readonly place: Place;
  readonly value: string | number | readonly string[];
  /** Why, when it lies outside the range. */
  readonly reason: string | null;
}

export interface ComposedClause {
  readonly number: string;
  readonly key: ClauseKey | null;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly textZh: string;
  readonly textEn: string;
  readonly parameters: ClauseParameters;
}

export interface ComposedDeviation {
  readonly clauseNumber: string;
  readonly clauseKey: ClauseKey;
  readonly parameter: string;
  readonly place: Place;
  readonly offered: string;
  readonly allowed: string;
  readonly reason: string;
  readonly level: number;
}

export interface Composed {
  readonly clauses: readonly ComposedClause[];
  readonly deviations: readonly ComposedDeviation[];
  readonly problems: readonly RefusalItem[];
}

/** What stood before an amendment: parameters by clause key, and the reasons of the deviations in them. */
export interface Before {
  readonly parameters: ReadonlyMap<string, ClauseParameters>;
  reasonOf(key: string, parameter: string, place: Place): string | null;
}

const path = (index: number, field?: string): string[] => [
  'input',
  'parameters',
  String(index),
  ...(field === undefined ? [] : [field]),
];

export function compose(terms: StandardTerms, chosen: readonly Chosen[], before: Before | null): Composed {
  const problems: RefusalItem[] = [];
  const deviations: ComposedDeviation[] = [];
  const known = new Set(
    terms.document.clauses.flatMap((clause) =>
      clause.key === null ? [] : clause.parameters.map(({ name }) => parameterName(clause.key as ClauseKey, name)),
    ),
  );
  chosen.forEach(({ name, place }, index) => {
    if (!known.has(name))
      problems.push(
        wrong(path(index, 'name'), {
          zh: '标准协议中没有这个参数。',
          en: 'The standard terms have no such parameter.',
        }),
      );
    if (chosen.findIndex((other) => other.name === name && samePlace(other.place, place)) !== index)
      problems.push(wrong(path(index), { zh: '同一参数写了两次。', en: 'The parameter is set twice.' }));
  });
  const clauses = terms.document.clauses.map((clause): ComposedClause => {
    const { number, key, titleZh, titleEn, textZh, textEn } = clause;
    const parameters: Record<string, ParameterValue> = {};
    if (key !== null) {
      for (const parameter of clause.parameters) {
        const set = settle(terms, clause, key, parameter, chosen, before);
        problems.push(...set.problems);
        deviations.push(...set.deviations);
        if (set.value !== null) parameters[parameter.name] = set.value;
      }
      if (clause.parameters.every(({ name }) => parameters[name] !== undefined))
        problems.push(...asWhole(key, parameters));
    }
    return { number, key, titleZh, titleEn, textZh, textEn, parameters };
  });
  return { clauses, deviations, problems };
}

interface Settled {
  readonly value: ParameterValue | null;
  readonly problems: readonly RefusalItem[];
  readonly deviations: readonly ComposedDeviation[];
}

function settle(
  terms: StandardTerms,
  clause: StandardClause,
  key: ClauseKey,
  parameter: StandardParameter,
  all: readonly Chosen[],
  before: Before | null,
): Settled {
  const name = parameterName(key, parameter.name);
  const mine = all.map((set, index) => ({ set, index })).filter(({ set }) => set.name === name);
  const base = before?.parameters.get(key)?.[parameter.name] ?? parameter.standard;
  const problems: RefusalItem[] = [];
  for (const { set, index } of mine) problems.push(...kindProblems(parameter, set, index));
  if (problems.length > 0) return { value: null, problems, deviations: [] };
  const value = hasRows(parameter)
    ? rowsOf(
        base,
        mine.map(({ set }) => set),
      )
    : (mine[0]?.set.value ?? base);
  if (value === null) {
    return {
      value,
      problems: [
        {
          code: ChannelRefusals.TERMS_PARAMETER_MISSING,
          field: ['input', 'parameters'],
          facts: [
            { name: 'parameter', value: name },
            { name: 'clause', value: clause.number },
          ],
        },
      ],
      deviations: [],
    };
  }
  const fieldOf = (place: Place): string[] => {
    const at = mine.find(({ set }) => !hasRows(parameter) || samePlace(set.place, place));
    return at ? path(at.index, 'value') : ['input', 'parameters'];
  };
  const against = unlawful(terms.channelKind, terms.licensed, key, parameter.name, value);
  if (against)
    problems.push({
      code: ChannelRefusals.TERMS_NOT_LAWFUL,
      field: fieldOf({}),
      facts: facts(clause, name, display(value), parameter, parameter.lawful ?? {}),
      message: against,
    });
  const beyond = parameter.lawful ? outsideOf(value, parameter.lawful) : [];
  for (const { place, offered, range } of beyond)
    problems.push({
      code: ChannelRefusals.TERMS_NOT_LAWFUL,
      ...nearestInside(fieldOf(place), value, offered, range),
      facts: facts(clause, name, offered, parameter, range),
    });
  const deviations: ComposedDeviation[] = [];
  for (const { place, offered, range } of outsideOf(value, parameter.allowed)) {
    if (beyond.some((lawless) => samePlace(lawless.place, place) && lawless.offered === offered)) continue;
    const reason =
      mine.find(({ set }) => !hasRows(parameter) || samePlace(set.place, place))?.set.reason?.trim() ??
      before?.reasonOf(key, parameter.name, place) ??
      '';
    if (reason.length < 1 || reason.length > 500)
      problems.push({
        code: ChannelRefusals.DEVIATION_WITHOUT_REASON,
        ...nearestInside(fieldOf(place), value, offered, range),
        facts: facts(clause, name, offered, parameter, range),
      });
    else
      deviations.push({
        clauseNumber: clause.number,
        clauseKey: key,
        parameter: parameter.name,
        place,
        offered,
        allowed: canonicalJson(range),
        reason,
        level: clause.deviationLevel,
      });
  }
  return { value, problems, deviations };
}

/** What the range allows nearest to it: the end it was overstepped at, or what may be picked instead of a single word. */
function nearestInside(
  field: readonly string[],
  value: ParameterValue,
  offered: string,
  { least, greatest, options }: ParameterRange,
): Pick<RefusalItem, 'field' | 'wouldPass'> {
  // What was not named in the input cannot be changed there; of a set, no single code is what would pass.
  if (field.at(-1) !== 'value' || (options && typeof value !== 'string')) return { field };
  const bound = least !== undefined && decimal(offered).lt(least) ? least : greatest;
  const values = options ?? (bound === undefined ? [] : [bound]);
  return {
    field,
    wouldPass: values.map((value) => ({
      field,
      value,
      message: { zh: `标准协议允许 ${value}。`, en: `The standard terms allow ${value}.` },
    })),
  };
}

function hasRows(parameter: StandardParameter): boolean {
  return parameter.allowed.rows !== undefined || (parameter.standard !== null && isScoped(parameter.standard));
}

/** The rows of before, those with a place that was set anew replaced, new places added. */
function rowsOf(base: ParameterValue | null, set: readonly Chosen[]): readonly ScopedValue[] {
  const rows = base !== null && isScoped(base) ? base : [];
  const kept = rows.map((row) => {
    const anew = set.find(({ place }) => samePlace(place, row));
    return anew ? { ...placeOf(row), value: String(anew.value) } : row;
  });
  const added = set
    .filter(({ place }) => !rows.some((row) => samePlace(row, place)))
    .map(({ place, value }) => ({ ...place, value: String(value) }));
  return [...kept, ...added];
}

function kindProblems(parameter: StandardParameter, { value, place }: Chosen, index: number): RefusalItem[] {
  const rows = hasRows(parameter);
  if (!rows && Object.keys(placeOf(place)).length > 0)
    return [wrong(path(index, 'scope'), { zh: '该参数不分适用范围。', en: 'The parameter has no scope.' })];
  const kind = Array.isArray(value) ? 'codes' : typeof value === 'number' ? 'count' : 'text';
  const whole = !rows && ['DAYS', 'DAY_OF_MONTH', 'POINTS', 'COUNT'].includes(parameter.unit);
  const wanted = parameter.unit === 'CODES' ? 'codes' : whole ? 'count' : 'text';
  if (kind === wanted || (rows && kind === 'count')) return [];
  return [
    wrong(path(index, 'value'), {
      zh: `该参数的值应以 ${wanted === 'codes' ? 'codes' : whole ? 'count' : parameter.unit === 'CHOICE' ? 'choice' : 'decimal 或 amount'} 给出。`,
      en: `Give this parameter as ${wanted === 'codes' ? 'codes' : whole ? 'count' : parameter.unit === 'CHOICE' ? 'choice' : 'decimal or amount'}.`,
    }),
  ];
}

/** What can be told only of all parameters of a clause together. */
function asWhole(key: ClauseKey, parameters: ClauseParameters): RefusalItem[] {
  const unreadable = parameterProblems(key, parameters).map((at) =>
    wrong(['input', 'parameters'], {
      zh: `条款 ${key} 的参数 ${at} 不可读。`,
      en: `Parameter ${at} of ${key} cannot be read.`,
    }),
  );
  const { floor, ceiling } = parameters;
  if (
    key === 'PRICING_BAND' &&
    unreadable.length === 0 &&
    typeof floor === 'string' &&
    typeof ceiling === 'string' &&
    decimal(ceiling).lt(floor)
  )
    return [
      wrong(['input', 'parameters'], { zh: '最低系数高于最高系数。', en: 'The lowest factor is above the highest.' }),
    ];
  return unreadable;
}

function display(value: ParameterValue): string {
  return typeof value === 'string' ? value : canonicalJson(value);
}

function facts(
  clause: StandardClause,
  parameter: string,
  offered: string,
  { unit }: StandardParameter,
  range: ParameterRange,
): RefusalItem['facts'] {
  return [
    { name: 'clause', value: clause.number },
    { name: 'parameter', value: parameter },
    { name: 'offered', value: offered },
    { name: 'limit', value: rangeInFigures(range, unit) },
  ];
}

function wrong(field: readonly string[], message: Sentence): RefusalItem {
  return { code: KernelRefusals.INVALID_INPUT, field, message };
}
