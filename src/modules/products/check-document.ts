/** What a document must satisfy beyond its shape: every finding by its path, empty when it can be filed. Pure. */
import { addDays, type LocalDate } from '../../kernel/dates.js';
import { decimal } from '../../kernel/decimal.js';
import { undrawableIn } from '../platform/documents/index.js';
import { canonical, CHOICES } from './choices.rules.js';
import {
  type ChoiceTerms,
  type CoverageTerms,
  type LiabilityLimits,
  type ProductDocument,
  productDocumentSchema,
} from './product.js';
import type { ChoiceKind, Derivation } from './selection.js';

export interface Finding {
  readonly path: readonly string[];
  readonly rule: string;
}

type Path = readonly string[];

/** Everything wrong with a document, by path; empty when it can be filed. */
export function checkProductDocument(candidate: unknown): { document: ProductDocument | null; findings: Finding[] } {
  const parsed = productDocumentSchema.safeParse(candidate);
  if (!parsed.success) {
    return {
      document: null,
      findings: parsed.error.issues.map((issue) => ({ path: issue.path.map(String), rule: issue.message })),
    };
  }
  const document = parsed.data;
  return {
    document,
    findings: [
      ...document.coverages.flatMap((coverage, index) => checkCoverage(document, coverage, index)),
      ...checkServices(document),
      ...checkNotSold(document),
      ...checkExclusions(document),
      ...limitGaps(document.liabilityLimits),
      ...checkPrintable(document, []),
    ],
  };
}

/** Its words stand on every policy: one character that no font has, and none of the product could be printed. */
function checkPrintable(value: unknown, path: Path): Finding[] {
  if (typeof value === 'string') {
    const found = undrawableIn(value);
    if (found === null) return [];
    return [{ path, rule: `character ${String(found.position)} (${found.codePoint}) cannot be printed` }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => checkPrintable(inner, [...path, key]));
}

function checkCoverage(document: ProductDocument, coverage: CoverageTerms, index: number): Finding[] {
  const path = ['coverages', String(index)];
  const findings: Finding[] = [];
  const tell = (field: string, rule: string): number => findings.push({ path: [...path, field], rule });
  const mains = document.coverages.filter(({ role }) => role === 'MAIN').map(({ code }) => code);
  if (document.coverages.findIndex(({ code }) => code === coverage.code) !== index)
    tell('code', 'this coverage is listed twice');
  if (coverage.role === 'MAIN' && coverage.attachesTo.length > 0)
    tell('attachesTo', 'a main coverage hangs on nothing');
  if (coverage.role === 'ADDITIONAL' && coverage.attachesTo.length === 0)
    tell('attachesTo', 'an additional coverage needs a main one');
  for (const code of coverage.attachesTo)
    if (!mains.includes(code)) tell('attachesTo', `${code} is not a main coverage of this version`);
  for (const code of coverage.excludes ?? [])
    if (code === coverage.code || !document.coverages.some((other) => other.code === code))
      tell('excludes', `${code} is not another coverage of this version`);
  if (coverage.successor === coverage.code) tell('successor', 'a coverage does not succeed itself');
  if (document.useNatures.length > 0)
    for (const use of coverage.useNatures ?? [])
      if (!document.useNatures.includes(use)) tell('useNatures', `the product is not sold for ${use}`);
  const choices = coverage.choices ?? [];
  if (coverage.repeats === true && !choices.some(({ kind }) => kind === 'APPLIES_TO'))
    tell('repeats', 'a coverage that repeats must let choose what it applies to');
  // One sum for the period needs to be one: a coverage of its own, chosen once, whose sum somebody chose.
  const summed = coverage.role === 'ADDITIONAL' && choices.some(({ kind }) => kind === 'SUM_INSURED');
  if (coverage.aggregate === true && (!summed || coverage.repeats === true))
    tell('aggregate', 'only an additional coverage that is taken once and has a sum insured is used up');
  if (coverage.replenishable === true && coverage.aggregate !== true)
    tell('replenishable', 'only what is used up can be restored');
  choices.forEach((choice, at) => {
    const place = [...path, 'choices', String(at)];
    if (choices.findIndex(({ kind }) => kind === choice.kind) !== at)
      findings.push({ path: [...place, 'kind'], rule: 'this choice is listed twice' });
    findings.push(...checkChoice(document, coverage, choice, place));
  });
  return findings;
}

function checkChoice(document: ProductDocument, coverage: CoverageTerms, choice: ChoiceTerms, path: Path): Finding[] {
  const findings: Finding[] = [];
  const tell = (field: string, rule: string): number => findings.push({ path: [...path, field], rule });
  const { kind, options, least, greatest, standard, derived } = choice;
  const values = { options: options ?? [], least: least ?? [], greatest: greatest ?? [], standard: standard ?? [] };
  for (const [field, value] of Object.entries(values).flatMap(([name, found]) => [found].flat().map((v) => [name, v])))
    if (field !== undefined && value !== undefined && !wellWritten(kind, value))
      tell(field, `${value} is not ${FORM_WORDS[CHOICES[kind].form]}`);
  if (findings.length > 0) return findings; // the rest compares values
  const range = least !== undefined && greatest !== undefined;
  if ((least === undefined) !== (greatest === undefined)) tell('least', 'a range has both ends');
  if (range && CHOICES[kind].form === 'COVERAGE') tell('least', 'coverages are listed');
  else if (range && decimal(least).gt(greatest)) tell('least', 'the range ends before it begins');
  if (options && range) tell('options', 'a choice has a list or a range');
  if (!options && !range && !(derived !== undefined && derived !== 'ACTUAL_VALUE'))
    tell('options', 'a choice needs a list or a range');
  if (options) findings.push(...checkOptions(coverage, kind, options, path));
  if (standard !== undefined) {
    const inside =
      options?.includes(standard) ?? (range && !decimal(standard).lt(least) && !decimal(standard).gt(greatest));
    if (!inside) tell('standard', 'the standard is not on offer');
    if (derived !== undefined) tell('standard', 'what is derived has no standard');
  }
  if (kind === 'DEDUCTIBLE' && options?.includes('0.00') === true && standard !== '0.00')
    tell('standard', 'where no deductible is on offer, leaving it out means none: the standard is 0.00');
  const fault = derived === undefined ? null : derivationFault(document, coverage, choice, derived);
  if (fault) tell('derived', fault);
  return findings;
}

const FORM_WORDS = {
  YUAN: 'an amount in yuan with two decimals',
  FRACTION: 'a fraction between 0 and 1 in its shortest form',
  COUNT: 'a whole number',
  COVERAGE: 'a coverage',
} as const;

function wellWritten(kind: ChoiceKind, value: string): boolean {
  if (canonical(kind, value) !== value) return false;
  return CHOICES[kind].form !== 'FRACTION' || (decimal(value).gt(0) && decimal(value).lt(1));
}

function checkOptions(coverage: CoverageTerms, kind: ChoiceKind, options: readonly string[], path: Path): Finding[] {
  if (kind === 'APPLIES_TO') {
    const mains: readonly string[] = coverage.attachesTo;
    const strange = options.filter((code) => !mains.includes(code));
    return strange.map((code) => ({ path: [...path, 'options'], rule: `the coverage does not attach to ${code}` }));
  }
  const rising = options.every((option, index) => index === 0 || decimal(options[index - 1] ?? '0').lt(option));
  return rising ? [] : [{ path: [...path, 'options'], rule: 'options must rise' }];
}

function derivationFault(
  document: ProductDocument,
  coverage: CoverageTerms,
  choice: ChoiceTerms,
  derived: Derivation,
): string | null {
  const has = (terms: CoverageTerms | undefined, kind: ChoiceKind): boolean =>
    terms?.choices?.some((each) => each.kind === kind) ?? false;
  const kind: ChoiceKind = derived === 'PASSENGER_SEATS' ? 'SEATS' : 'SUM_INSURED';
  if (choice.kind !== kind) return `${derived} gives ${kind}`;
  if (derived !== 'ACTUAL_VALUE' && (choice.options !== undefined || choice.least !== undefined))
    return `${derived} leaves nothing to choose from`;
  if (derived === 'DAYS_TIMES_DAILY_AMOUNT' && !(has(coverage, 'DAYS') && has(coverage, 'DAILY_AMOUNT')))
    return 'days and amount a day must be chosen too';
  if (derived === 'MAIN_LIMIT') {
    const [main, ...others] = coverage.attachesTo;
    const limit = document.coverages
      .find(({ code }) => code === main)
      ?.choices?.find((each) => each.kind === 'SUM_INSURED');
    if (others.length > 0 || !limit || limit.derived !== undefined)
      return 'it follows the chosen limit of one main coverage';
  }
  return null;
}

function checkServices({ coverages, services }: ProductDocument): Finding[] {
  const findings: Finding[] = [];
  const stands = coverages.some(({ code }) => code === 'VALUE_ADDED_SERVICE');
  if (stands !== (services !== undefined))
    findings.push({ path: ['services'], rule: 'services and their coverage VALUE_ADDED_SERVICE stand together' });
  (services ?? []).forEach(({ code, freeCount, countOptions }, index) => {
    const path = ['services', String(index)];
    if (services?.findIndex((other) => other.code === code) !== index)
      findings.push({ path: [...path, 'code'], rule: 'this service is listed twice' });
    if (countOptions.some((count, at) => count <= (countOptions[at - 1] ?? 0)))
      findings.push({ path: [...path, 'countOptions'], rule: 'counts must rise' });
    if (countOptions.some((count) => count < freeCount))
      findings.push({ path: [...path, 'countOptions'], rule: 'fewer times than are free' });
  });
  return findings;
}

function checkNotSold({ coverages, notSold }: ProductDocument): Finding[] {
  return (notSold ?? []).flatMap((row, index) => {
    const path = ['notSold', String(index)];
    const findings: Finding[] = [];
    if (coverages.some(({ code }) => code === row.code))
      findings.push({ path: [...path, 'code'], rule: 'this coverage is sold' });
    if (notSold?.findIndex(({ code }) => code === row.code) !== index)
      findings.push({ path: [...path, 'code'], rule: 'this coverage is listed twice' });
    if (row.reason === 'RETIRED' && !coverages.some(({ code }) => code === row.successor))
      findings.push({ path: [...path, 'successor'], rule: `${row.successor} is not a coverage of this version` });
    return findings;
  });
}

function checkExclusions({ coverages, exclusions }: ProductDocument): Finding[] {
  return exclusions.flatMap(({ key, coverages: concerned }, index) => {
    const path = ['exclusions', String(index)];
    const findings: Finding[] = [];
    if (exclusions.findIndex((other) => other.key === key) !== index)
      findings.push({ path: [...path, 'key'], rule: 'this key is used twice' });
    for (const code of concerned ?? [])
      if (!coverages.some((coverage) => coverage.code === code))
        findings.push({ path: [...path, 'coverages'], rule: `${code} is not a coverage of this version` });
    return findings;
  });
}

/** Limits must follow each other day by day: an accident never falls between two rows, nor under two. */
function limitGaps(limits: readonly LiabilityLimits[]): Finding[] {
  const findings: Finding[] = [];
  const sorted = [...limits].sort((a, b) => (a.accidentFrom < b.accidentFrom ? -1 : 1));
  sorted.forEach((row, index) => {
    const next = sorted[index + 1];
    const path = ['liabilityLimits', String(limits.indexOf(row))];
    if (row.accidentUntil !== null && row.accidentUntil <= row.accidentFrom)
      findings.push({ path, rule: 'the row ends before it begins' });
    if (next && row.accidentUntil === null) findings.push({ path, rule: 'an open row is followed by another' });
    else if (next && row.accidentUntil !== null && row.accidentUntil < next.accidentFrom)
      findings.push({ path, rule: `no limits from ${row.accidentUntil} until ${next.accidentFrom}` });
    else if (next && row.accidentUntil !== null && row.accidentUntil > next.accidentFrom)
      findings.push({ path, rule: `two rows hold on ${addDays(row.accidentUntil as LocalDate, -1)}` });
  });
  return findings;
}
