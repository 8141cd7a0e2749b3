/**
 * Words of an exclusion (责任免除): somebody's decision that clause or law takes something out of cover, with the reasons as
 * the claimant reads them and the papers that show it. No decorators: the tables import this.
 */
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { Money } from '../../kernel/money.js';
import type { CoverageCode, PolicyKind } from '../products/index.js';

/** What an exclusion may rest on: a closed list, with law and article of each in `published/exclusion-clauses.ts`. */
export const EXCLUSION_CLAUSES = [
  'UNLICENSED_DRIVER',
  'DRUNK_DRIVER',
  'STOLEN_VEHICLE',
  'WILFUL_ACT',
  'VICTIM_WILFUL',
  'OWN_PROPERTY',
  'INDIRECT_LOSS',
  'LITIGATION_COSTS',
  'FALSE_CLAIM',
  'CANNOT_BE_DETERMINED',
  'RISK_INCREASED',
  'RECOURSE_WAIVED',
  'SCENE_FALSIFIED',
  'LEFT_THE_SCENE',
  'DRINKING_DRIVER',
  'DRUGGED_DRIVER',
  'WRONG_LICENCE_CLASS',
  'CERTIFICATE_MISSING',
  'DRIVER_NOT_PERMITTED',
  'NOT_INSPECTED',
  'PLATE_CANCELLED',
  'VEHICLE_SEIZED',
  'RACING_OR_IN_WORKSHOP',
  'USED_FOR_CRIME',
  'EARTHQUAKE',
  'WAR_OR_RADIATION',
  'LOADED_AGAINST_RULES',
  'VALUE_LOST',
  'WEAR_OR_DEFECT',
  'USED_UNREPAIRED',
  'NOT_AN_ACCIDENT',
] as const;
export type ExclusionClause = (typeof EXCLUSION_CLAUSES)[number];

/**
 * One decision. It stands from its decision on until somebody lifts it: at once where the one who found it may decide as
 * much alone, otherwise with a second person's word.
 */
export interface ClaimExclusion {
  readonly id: Id<'ClaimExclusion'>;
  readonly partnerId: Id<'Partner'>;
  readonly claimId: Id<'Claim'>;
  readonly clause: ExclusionClause;
  /** Null: both policies, of a case in which compulsory cover pays and recovers. */
  readonly policyKind: PolicyKind | null;
  readonly coverage: CoverageCode | null;
  readonly victim: string | null;
  /** A part that the assessment has left out; null: all of it. */
  readonly amount: Money | null;
  /** What was found, as the claimant reads it. */
  readonly reasons: string;
  /** Papers that show it. */
  readonly fileIds: readonly string[];
  /** From whom it is recovered, in a case of recourse; null while nobody is known. */
  readonly wrongdoerId: string | null;
  readonly proposedById: string;
  readonly proposedByLabel: string;
  readonly proposedAt: Instant;
  /** Null while a second person has to speak. */
  readonly confirmed: boolean | null;
  /** Null with `confirmed`: whoever proposed it may decide as much alone. */
  readonly deciderId: string | null;
  readonly deciderLabel: string | null;
  readonly note: string | null;
  readonly decidedAt: Instant | null;
  readonly liftedById: string | null;
  readonly liftedByLabel: string | null;
  readonly liftedAt: Instant | null;
}

export type ExclusionState = 'PROPOSED' | 'STANDING' | 'DECLINED' | 'LIFTED';

export function exclusionState({
  confirmed,
  liftedAt,
}: Pick<ClaimExclusion, 'confirmed' | 'liftedAt'>): ExclusionState {
  if (confirmed === null) return 'PROPOSED';
  if (!confirmed) return 'DECLINED';
  return liftedAt === null ? 'STANDING' : 'LIFTED';
}
