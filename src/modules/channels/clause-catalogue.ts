/** The frame of the catalogue of clauses: what an entry is made of, and how one that executes is asked. */
import { z } from 'zod';
import { Defect } from '../../kernel/failure.js';
import { deepFreeze } from '../../kernel/freeze.js';
import type { RefusalCode, Sentence } from '../../kernel/refusal.js';
import type { VehicleGroup } from '../registry/index.js';
import type { ClauseParameters, ParameterValue } from './agreement.js';

/** Everything that clauses ask about one piece of business. A room gives those that its clauses need. */
export interface ClauseFacts {
  /** Every product of the piece of business. */
  readonly productCodes: readonly string[];
  readonly vehicleGroup: VehicleGroup;
  /** Registration region. */
  readonly region: string;
  /** Every commercial coverage chosen; compulsory cover has no choice to make. */
  readonly coverages: readonly string[];
  /** Sum insured or limit of each coverage that has one, in yuan as text. */
  readonly sumsInsured: readonly { readonly coverage: string; readonly amount: string }[];
  /** Autonomous pricing factors as applied, exact decimals; none without commercial cover. */
  readonly pricingFactors: readonly string[];
  /** Discounts asked for, fractions. */
  readonly discounts: readonly string[];
  /** Sum of the main commercial sums insured of one application, in yuan as text; `0` without commercial cover. */
  readonly amountAtRisk: string;
  /** Into whose account the payer pays. */
  readonly collection: 'INSURER_ONLY' | 'PARTNER_ACCOUNT';
}
export type FactName = keyof ClauseFacts;

/** Why a clause does not let a fact pass. */
export interface Objection {
  readonly fact: FactName;
  readonly offered: string;
  readonly limit: string;
  /** Values of the same fact that would pass, nearest first; empty when none would. */
  readonly wouldPass: readonly string[];
  /** Which of several it is about, where the offered value does not tell: the coverage of a sum insured. */
  readonly of?: string;
}

interface ParameterWords {
  /** What each parameter says, by its name. */
  readonly words: Readonly<Record<string, Sentence>>;
  readonly schema: z.ZodType<ClauseParameters>;
}

/** A clause that agreements may carry and that nothing asks yet. */
export interface CarriedClause extends ParameterWords {
  readonly executes: false;
  readonly sentence: Sentence;
}

export interface ExecutedClause<F extends FactName = FactName> extends ParameterWords {
  readonly executes: true;
  readonly sentence: Sentence;
  readonly refusal: RefusalCode;
  /** The facts it needs: with them it answers, without them nobody may ask. */
  readonly facts: readonly F[];
  /** Asked only by who sells, so a licence must be in force where the kind needs one. */
  readonly sells: boolean;
  /** No objection: the clause lets it pass. */
  judge(parameters: ClauseParameters, facts: Pick<ClauseFacts, F>): readonly Objection[];
}

interface ExecutedSpec<P extends ClauseParameters, F extends FactName> {
  readonly sentence: Sentence;
  readonly refusal: RefusalCode;
  readonly schema: z.ZodType<P>;
  readonly words: Readonly<Record<keyof P & string, Sentence>>;
  readonly facts: readonly F[];
  readonly sells: boolean;
  readonly judge: (parameters: P, facts: Pick<ClauseFacts, F>) => readonly Objection[];
}

export function executed<P extends ClauseParameters, F extends FactName>(spec: ExecutedSpec<P, F>): ExecutedClause<F> {
  return {
    ...spec,
    executes: true,
    judge: (parameters, facts) => {
      const missing = spec.facts.filter((fact) => (facts as Partial<ClauseFacts>)[fact] === undefined);
      if (missing.length > 0) throw new Defect(`a clause was asked without ${missing.join(', ')}`);
      return spec.judge(parsed(spec.schema, parameters), facts);
    },
  };
}

export function carried<P extends ClauseParameters>(spec: {
  sentence: Sentence;
  schema: z.ZodType<P>;
  words: Readonly<Record<keyof P & string, Sentence>>;
}): CarriedClause {
  return { ...spec, executes: false };
}

/** Stored parameters were checked when the agreement was drafted; unreadable ones are a bug of ours, never a "yes". */
function parsed<P>(schema: z.ZodType<P>, stored: ClauseParameters): P {
  const known = parsedOf.get(stored);
  if (known?.schema === schema) return known.parameters as P;
  const read = schema.safeParse(stored);
  if (!read.success)
    throw new Defect(
      `stored clause parameters are unreadable at ${read.error.issues.map((issue) => issue.path.join('.')).join(', ')}`,
    );
  if (Object.isFrozen(stored)) parsedOf.set(stored, { schema, parameters: deepFreeze(read.data) });
  return read.data;
}

/** Of parameters that nobody can change any more: they are asked by every write of their partner. */
const parsedOf = new WeakMap<ClauseParameters, { readonly schema: unknown; readonly parameters: unknown }>();

// ── kinds of parameters ──

/** A set of codes; what a code may be is checked where the code has a closed list. */
export const codes = z.array(z.string().min(1).max(64));
export const decimalText = z.string().regex(/^\d{1,12}(\.\d{1,9})?$/);
export const count = z.int().min(0).max(1_000_000);

const place = z.string().min(1).max(64).optional();
/** One value per place: line, vehicle group, coverage, region, metric. */
export const rows = z.array(
  z.strictObject({
    policyKind: place,
    vehicleGroup: place,
    coverage: place,
    region: place,
    metric: place,
    value: decimalText,
  }),
);

/** A parameter as the API shows it, whatever its kind. */
export function valuesOf(value: ParameterValue): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return value.map((item) => {
    if (typeof item === 'string') return item;
    const { policyKind, vehicleGroup, coverage, region, metric, value: figure } = item;
    return [policyKind, vehicleGroup, coverage, region, metric, figure].filter((part) => part !== undefined).join(' ');
  });
}
