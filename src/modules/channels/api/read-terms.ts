/** From inputs to domain words: values of parameters, places, clauses of a template. */
import { Refusal, KernelRefusals } from '../../../kernel/refusal.js';
import { type ClauseKey, CLAUSE_KEYS, type ScopedValue } from '../agreement.js';
import type { Chosen } from '../agreements/compose.rules.js';
import { CLAUSES, parameterName, parameterProblems } from '../clauses.js';
import type {
  ParameterRange,
  Place,
  PlaceRange,
  StandardClause,
  StandardParameter,
  StandardTermsDocument,
} from '../standard-terms/standard-terms.js';
import type {
  ClauseParameterInput,
  ParameterScopeInput,
  ParameterValueInput,
  StandardClauseInput,
  StandardParameterInput,
  StandardTermsDraftInput,
} from './terms.inputs.js';

const PARAMETERS = new Map(
  CLAUSE_KEYS.flatMap((key) =>
    Object.keys(CLAUSES[key].words).map((name) => [parameterName(key, name), { key, name }] as const),
  ),
);

/** The parameter that a name of the API stands for. */
function parameterOf(name: string): { key: ClauseKey; name: string } {
  const found = PARAMETERS.get(name);
  if (!found) throw new Refusal({ code: KernelRefusals.INVALID_INPUT, field: ['input'] });
  return found;
}

function readPlace(scope: ParameterScopeInput | null | undefined): Place {
  const { policyKind, businessLine, vehicleGroup, coverage, region, metric } = scope ?? {};
  return Object.fromEntries(
    Object.entries({ policyKind, businessLine, vehicleGroup, coverage, region, metric }).filter(
      ([, value]) => value != null,
    ),
  );
}

function readValue(input: ParameterValueInput): string | number | readonly string[] {
  return input.amount?.amount ?? input.decimal ?? input.count ?? input.codes ?? input.choice ?? '';
}

export function readChosen(inputs: readonly ClauseParameterInput[] | null | undefined): Chosen[] {
  return (inputs ?? []).map(({ name, scope, value, deviationReason }) => ({
    name,
    place: readPlace(scope),
    value: readValue(value),
    reason: deviationReason ?? null,
  }));
}

export function readTemplate(input: StandardTermsDraftInput): StandardTermsDocument {
  return { titleZh: input.titleZhCn, titleEn: input.titleEn, clauses: input.clauses.map(readClause) };
}

function readClause(input: StandardClauseInput): StandardClause {
  const names = [...new Set((input.parameters ?? []).map(({ name }) => name))];
  return {
    number: input.number,
    key: (input.key ?? null) as ClauseKey | null,
    titleZh: input.titleZhCn,
    titleEn: input.titleEn,
    textZh: input.textZhCn,
    textEn: input.textEn,
    deviationLevel: input.deviationLevel,
    parameters: names.map((name) =>
      readParameter(
        name,
        (input.parameters ?? []).filter((parameter) => parameter.name === name),
      ),
    ),
  };
}

/** Whether a parameter has rows, as its schema says. */
function takesRows(key: ClauseKey, name: string): boolean {
  // A row may lack its place, as in SERVICE_LEVELS; what is no row is told at the row itself.
  return !parameterProblems(key, { [name]: [{ value: '1' }] }).some((at) => at === name || at === `${name}.0`);
}

function readParameter(name: string, rows: readonly StandardParameterInput[]): StandardParameter {
  const { key, name: inner } = parameterOf(name);
  const [first] = rows;
  const unit = first?.unit ?? 'CNY';
  if (!takesRows(key, inner)) {
    return {
      name: inner,
      unit,
      standard: first?.standard ? readValue(first.standard) : null,
      allowed: rangeOf(first?.least, first?.greatest, first?.options),
      ...lawfulOf(rangeOf(first?.lawfulLeast, first?.lawfulGreatest)),
    };
  }
  const standard = rows.flatMap((row): ScopedValue[] =>
    row.standard ? [{ ...readPlace(row.scope), value: String(readValue(row.standard)) }] : [],
  );
  const ranges = (of: (row: StandardParameterInput) => ParameterRange): PlaceRange[] =>
    rows.map((row) => ({ ...readPlace(row.scope), ...of(row) }));
  const lawful = ranges((row) => rangeOf(row.lawfulLeast, row.lawfulGreatest));
  return {
    name: inner,
    unit,
    standard,
    allowed: { rows: ranges((row) => rangeOf(row.least, row.greatest)) },
    ...(lawful.some(({ least, greatest }) => least !== undefined || greatest !== undefined)
      ? { lawful: { rows: lawful } }
      : {}),
  };
}

function rangeOf(least?: string | null, greatest?: string | null, options?: readonly string[] | null): ParameterRange {
  return {
    ...(least == null ? {} : { least }),
    ...(greatest == null ? {} : { greatest }),
    ...(options == null ? {} : { options }),
  };
}

function lawfulOf(range: ParameterRange): { lawful?: ParameterRange } {
  return Object.keys(range).length === 0 ? {} : { lawful: range };
}
