/**
 * Words of standard terms (标准合作协议): the insurer's own template for one kind of channel. Numbered clauses with text in
 * both languages; each parameter has a unit, a standard value and the range that may be agreed without a deviation.
 * Imported by the tables, so nothing heavy and no decorator may come in here.
 */
import type { Instant } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import type { ClauseKey, ParameterValue } from '../agreement.js';

export const STANDARD_TERMS_STATES = ['DRAFT', 'PUBLISHED', 'SUPERSEDED'] as const;
export type StandardTermsState = (typeof STANDARD_TERMS_STATES)[number];

/** What a figure counts. `CODES` and `CHOICE` are no figures. */
export const PARAMETER_UNITS = [
  'CNY',
  'FRACTION',
  'FACTOR',
  'DAYS',
  'DAY_OF_MONTH',
  'POINTS',
  'COUNT',
  'METRIC',
  'CODES',
  'CHOICE',
] as const;
export type ParameterUnit = (typeof PARAMETER_UNITS)[number];

/** Where a figure applies; a place left out means everywhere. */
export interface Place {
  readonly policyKind?: string | undefined;
  readonly businessLine?: string | undefined;
  readonly vehicleGroup?: string | undefined;
  readonly coverage?: string | undefined;
  readonly region?: string | undefined;
  readonly metric?: string | undefined;
}

export interface PlaceRange extends Place {
  readonly least?: string | undefined;
  readonly greatest?: string | undefined;
}

/** What may be set. An end that is left out is open; `options` are the codes or choices to pick from. */
export interface ParameterRange {
  readonly least?: string | undefined;
  readonly greatest?: string | undefined;
  readonly options?: readonly string[] | undefined;
  /** For a parameter with several rows: one range per place, the closest place holds. */
  readonly rows?: readonly PlaceRange[] | undefined;
}

export interface StandardParameter {
  /** As in the catalogue's schema of the clause: `allowed`, `perPolicy`. */
  readonly name: string;
  readonly unit: ParameterUnit;
  /** Null: nothing is standard, every agreement names its own (the territory of a partner). */
  readonly standard: ParameterValue | null;
  /** May be agreed without a deviation. */
  readonly allowed: ParameterRange;
  /** What law or filing allows at most: beyond it nobody can approve. */
  readonly lawful?: ParameterRange | undefined;
}

export interface StandardClause {
  readonly number: string;
  /** Null for plain text. */
  readonly key: ClauseKey | null;
  readonly titleZh: string;
  readonly titleEn: string;
  /** Parameters stand as `{name}`. */
  readonly textZh: string;
  readonly textEn: string;
  /** Level of a channel manager who may approve a deviation from this clause. */
  readonly deviationLevel: number;
  readonly parameters: readonly StandardParameter[];
}

/** A template without its life: what files and drafts hold. */
export interface StandardTermsDocument {
  readonly titleZh: string;
  readonly titleEn: string;
  readonly clauses: readonly StandardClause[];
}

export interface StandardTerms {
  readonly id: Id<'StandardTerms'>;
  /** A `ChannelKind`, as text. */
  readonly channelKind: string;
  /** For partners whose licence is in force. Kinds that may never sell have terms without licence only. */
  readonly licensed: boolean;
  /** Version label, `2026.1`. */
  readonly version: string;
  readonly state: StandardTermsState;
  readonly document: StandardTermsDocument;
  readonly digest: string;
  readonly draftedBy: string;
  readonly draftedAt: Instant;
  readonly publishedBy: string | null;
  readonly publishedAt: Instant | null;
  readonly supersededAt: Instant | null;
  readonly revision: number;
}

/** `DEALER 2026.1`; terms for those without licence say so: `DEALER-UNLICENSED 2026.1`. */
export function labelOf({
  channelKind,
  licensed,
  version,
}: Pick<StandardTerms, 'channelKind' | 'licensed' | 'version'>): string {
  return `${channelKind}${licensed ? '' : '-UNLICENSED'} ${version}`;
}
