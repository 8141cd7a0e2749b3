/**
 * Words for agreements: versions, clauses, and the parameters that execute. Imported by the tables, so nothing heavy
 * and no decorator may come in here.
 */
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';

export const AGREEMENT_STATES = ['DRAFT', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'TERMINATED'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

export const AGREEMENT_VERSION_STATES = ['DRAFT', 'SIGNED', 'ACTIVE', 'ENDED', 'DISCARDED'] as const;
export type AgreementVersionState = (typeof AGREEMENT_VERSION_STATES)[number];

export interface Agreement {
  readonly id: Id<'Agreement'>;
  readonly partnerId: Id<'Partner'>;
  readonly number: string;
  readonly externalRef: string | null;
  readonly state: AgreementState;
  readonly revision: number;
}

/** What was agreed for `[effectiveFrom, effectiveUntil)`. */
export interface AgreementVersion {
  readonly id: Id<'AgreementVersion'>;
  readonly partnerId: Id<'Partner'>;
  readonly agreementId: Id<'Agreement'>;
  readonly sequence: number;
  readonly state: AgreementVersionState;
  readonly standardTerms: string;
  readonly standardTermsId: Id<'StandardTerms'> | null;
  readonly draftedBy: string | null;
  readonly reason: string | null;
  readonly effectiveFrom: Instant;
  readonly effectiveUntil: Instant | null;
  readonly digest: string;
  readonly revision: number;
}

/** Every clause that an agreement may carry with typed parameters. Which of them execute today: `clauses.ts`. */
export const CLAUSE_KEYS = [
  'PRODUCTS',
  'COVERAGES',
  'VEHICLE_GROUPS',
  'TERRITORY',
  'BUSINESS_LINES',
  'SUM_INSURED_LIMIT',
  'PRICING_BAND',
  'DISCOUNT_AUTHORITY',
  'COMMISSION_RATE',
  'BINDING_AUTHORITY',
  'PREMIUM_COLLECTION',
  'SETTLEMENT_CYCLE',
  'RENEWAL_OWNERSHIP',
  'CLAIM_SCOPE',
  'DATA_SCOPE',
  'API_QUOTA',
  'SERVICE_LEVELS',
] as const;
export type ClauseKey = (typeof CLAUSE_KEYS)[number];

export function isClauseKey(text: string): text is ClauseKey {
  return (CLAUSE_KEYS as readonly string[]).includes(text);
}

/** One row of a parameter that has several, and where it applies; a place left out means everywhere. */
export interface ScopedValue {
  readonly policyKind?: string | undefined;
  readonly businessLine?: string | undefined;
  readonly vehicleGroup?: string | undefined;
  readonly coverage?: string | undefined;
  readonly region?: string | undefined;
  readonly metric?: string | undefined;
  /** Exact decimals and money are text. */
  readonly value: string;
}

/** Codes, one of a closed list or an exact decimal, a whole number, or rows. */
export type ParameterValue = string | number | readonly string[] | readonly ScopedValue[];

/**
 * Parameters of one clause, by name, as they are stored: `{ "allowed": ["310000"] }`. The catalogue's schema of the
 * clause checks them before they are written and again when they are executed.
 */
export type ClauseParameters = Readonly<Record<string, ParameterValue>>;

/**
 * The canonical content of a version: `digest` is its SHA-256, and nothing in it ever changes. `effectiveFrom` and
 * `effectiveUntil` are as agreed; what came of them (activated later, replaced earlier) stands in the version's columns.
 */
export interface AgreementContent {
  readonly agreement: string;
  readonly partner: string;
  readonly sequence: number;
  readonly standardTerms: string;
  readonly effectiveFrom: Instant;
  readonly effectiveUntil: Instant | null;
  readonly reason: string | null;
  readonly clauses: readonly {
    readonly number: string;
    readonly key: string | null;
    readonly titleZh: string;
    readonly titleEn: string;
    readonly textZh: string;
    readonly textEn: string;
    readonly parameters: ClauseParameters;
  }[];
  readonly deviations: readonly { readonly clause: string; readonly parameter: string; readonly offered: string }[];
}

/** A numbered clause of a version. */
export interface Clause {
  readonly id: Id<'Clause'>;
  readonly partnerId: Id<'Partner'>;
  readonly versionId: Id<'AgreementVersion'>;
  readonly position: number;
  /** A `ClauseKey`; null for plain text. */
  readonly key: string | null;
  readonly number: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly textZh: string;
  readonly textEn: string;
  readonly parameters: ClauseParameters;
}

/** What judging needs of a clause. */
export type JudgedClause = Omit<Clause, 'textZh' | 'textEn'>;
