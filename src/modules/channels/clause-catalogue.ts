/** The frame of the catalogue of clauses: what an entry is made of, and how it is asked. */
import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.js';
import { decimal } from '../../kernel/decimal.js';
import { Defect } from '../../kernel/failure.js';
import { deepFreeze } from '../../kernel/freeze.js';
import type { RefusalCode, Sentence } from '../../kernel/refusal.js';
import type { PolicyKind } from '../products/index.js';
import type { DisclosurePurpose, Masking, VehicleGroup } from '../registry/index.js';
import type { ClauseParameters, ParameterValue } from './agreement.js';
import type { BusinessLine, ClaimAct, RenewingParty, ServiceMetric, SoldLine } from './business-words.js';

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
  /** What the piece of business is. */
  readonly businessLine: BusinessLine;
  /** Policies that earn commission, as far as a rate may depend on them. */
  readonly sold: readonly Sold[];
  /** Personal text that somebody wants to read in full. */
  readonly disclosure: { readonly group: Masking; readonly purpose: DisclosurePurpose };
  /** What a call costs, and what is left when it comes. */
  readonly load: {
    readonly cost: number;
    readonly available: number;
    /** Calls under way, this one included. */
    readonly inFlight: number;
    /** Webhook endpoints that would stand after it; 0 for a call that makes none. */
    readonly endpoints: number;
  };
  readonly renewedBy: RenewingParty;
  readonly claimAct: ClaimAct;
  /** Day on which commission is to be settled. */
  readonly settledOn: LocalDate;
  /** What was measured of the insurer's promises; exact decimals. */
  readonly measured: readonly { readonly metric: ServiceMetric; readonly value: string }[];
}

export interface Sold {
  readonly policyKind: PolicyKind;
  readonly businessLine: SoldLine;
  readonly vehicleGroup: string;
  /** Registration region. */
  readonly region: string;
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

/**
 * Who asks a clause. OPERATIONS: the rows of `app/operations.ts` that name it. ISSUE: commission, when a policy is issued.
 * GATEWAY: every call, before it runs. DISCLOSURE: personal text read in full. SERVICE: what the insurer has promised,
 * task by task (`performance`). Otherwise the operation that will, when
 * its room comes.
 */
export type AskedBy = 'OPERATIONS' | 'ISSUE' | 'GATEWAY' | 'DISCLOSURE' | 'SERVICE' | { readonly later: string };

export interface ExecutedClause<F extends FactName = FactName> extends ParameterWords {
  readonly sentence: Sentence;
  readonly askedBy: AskedBy;
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
  /** Default OPERATIONS. */
  readonly askedBy?: AskedBy;
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
    askedBy: spec.askedBy ?? 'OPERATIONS',
    judge: (parameters, facts) => {
      const missing = spec.facts.filter((fact) => (facts as Partial<ClauseFacts>)[fact] === undefined);
      if (missing.length > 0) throw new Defect(`a clause was asked without ${missing.join(', ')}`);
      return spec.judge(parsed(spec.schema, parameters), facts);
    },
  };
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

// ── what judges are made of ──

export const listed = (values: readonly string[]): string => values.join(', ') || '-';

/** What stands in a set passes; everything else does not. */
export function notIn(allowed: readonly string[], fact: FactName, offered: readonly string[]): Objection[] {
  const refused = offered.filter((value) => !allowed.includes(value));
  return [...new Set(refused)].map((value) => ({ fact, offered: value, limit: listed(allowed), wouldPass: allowed }));
}

export const below = (a: string, b: string): boolean => decimal(a).lt(b);

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
