/** Words of the room: an endorsement (批改) is one request for a change of one policy or a pair; a slip (批单) is what it does to one of them. No decorators: the tables import this. */
import type { Instant, LocalDate } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { Money } from '../../kernel/money.js';
import type { PolicyContent } from '../policies/index.js';
import type { MaterialKind } from '../platform/index.js';
import type { CoverageWish } from '../products/index.js';
import type { PremiumLineJson } from '../rating/index.js';
import type { EnergyKind, PlateColour, UseNature } from '../registry/index.js';

export const ENDORSEMENT_KINDS = [
  'OWNER_TRANSFER',
  'PLATE_ASSIGN',
  'PLATE_CHANGE',
  'USE_NATURE_CHANGE',
  'VIN_ENGINE_CORRECTION',
  'VEHICLE_MODEL_CORRECTION',
  'SUM_INSURED_CHANGE',
  'ADD_COVERAGE',
  'REMOVE_COVERAGE',
  'INSURED_OR_POLICYHOLDER_CHANGE',
  'CONTACT_CHANGE',
  'PERIOD_CHANGE',
  'SUSPEND',
  'RESUME',
  'LOSS_REPLENISH',
  'SPECIAL_AGREEMENT',
  'TRANSFER_ANSWER',
  'CANCEL',
  'VOID',
] as const;
export type EndorsementKind = (typeof ENDORSEMENT_KINDS)[number];

export const ENDORSEMENT_STATES = [
  'REFERRED',
  'PRICED',
  'AWAITING_PAYMENT',
  'EFFECTIVE',
  'DECLINED',
  'WITHDRAWN',
  'EXPIRED',
] as const;
export type EndorsementState = (typeof ENDORSEMENT_STATES)[number];

export const CANCELLATION_REASONS = [
  'DEREGISTERED',
  'FORMALLY_SUSPENDED',
  'VEHICLE_LOST',
  'POLICYHOLDER_REQUEST',
  'BEFORE_START',
  'AFTER_PARTIAL_LOSS',
  'VEHICLE_SOLD',
  'TOTAL_LOSS',
  'WRONG_ISSUE',
  'INSURER_NON_DISCLOSURE',
  'INSURER_INCREASED_RISK',
  'INSURER_AFTER_PARTIAL_LOSS',
] as const;
export type CancellationReason = (typeof CANCELLATION_REASONS)[number];

/** Who is who after a change, as far as it changes: ids of kept parties. */
export interface PeopleChange {
  readonly policyholderId?: string;
  readonly insuredId?: string;
  readonly ownerId?: string;
  readonly firstBeneficiaryId?: string;
}

/** A change with everything it names found and kept: plain JSON, so that it is stored and planned again at confirmation. */
export type Change =
  | {
      readonly kind: 'OWNER_TRANSFER';
      readonly people: PeopleChange;
      readonly ownerKind: 'PERSON' | 'ORGANISATION';
      readonly transferredOn: LocalDate;
      readonly useNature: UseNature | null;
    }
  | {
      readonly kind: 'PLATE_ASSIGN' | 'PLATE_CHANGE';
      readonly plate: { readonly number: string; readonly colour: PlateColour | null };
      readonly registeredOn: LocalDate;
    }
  | { readonly kind: 'USE_NATURE_CHANGE'; readonly useNature: UseNature }
  | { readonly kind: 'VIN_ENGINE_CORRECTION'; readonly vin: string | null; readonly engineNumber: string | null }
  | { readonly kind: 'VEHICLE_MODEL_CORRECTION'; readonly facts: ModelFacts }
  | { readonly kind: 'SUM_INSURED_CHANGE' | 'ADD_COVERAGE'; readonly coverage: CoverageWish }
  | { readonly kind: 'REMOVE_COVERAGE'; readonly code: string }
  | { readonly kind: 'INSURED_OR_POLICYHOLDER_CHANGE' | 'CONTACT_CHANGE'; readonly people: PeopleChange }
  | { readonly kind: 'PERIOD_CHANGE'; readonly startsAt: Instant }
  | { readonly kind: 'SUSPEND'; readonly until: LocalDate }
  | { readonly kind: 'RESUME'; readonly on: LocalDate }
  | { readonly kind: 'LOSS_REPLENISH'; readonly coverage: string }
  | { readonly kind: 'SPECIAL_AGREEMENT'; readonly code: string; readonly included: boolean };

export interface ModelFacts {
  readonly modelCode?: string;
  readonly seats?: number;
  readonly loadKg?: number;
  readonly displacementMl?: number;
  readonly powerKw?: string;
  readonly energy?: EnergyKind;
}

/** Facts about a loss that the insurer states; a channel cannot. */
export interface LossFacts {
  /** Last day on which something was paid for it. */
  readonly paidOn: LocalDate;
  /** Per coverage: what was paid of its sum insured. A total loss is paid whole. */
  readonly settled: readonly { readonly coverage: string; readonly paidFen: string }[];
}

/** An early end as asked for. */
export interface Ending {
  readonly reason: CancellationReason;
  /** The insurer voids it: as if it never was. */
  readonly voids: boolean;
  readonly loss: LossFacts | null;
  /** Insurer's rescission: when the policyholder was told in writing, when the insurer came to know, and whether it was wilful. */
  readonly notice: { readonly noticedAt: Instant; readonly knownAt: Instant; readonly wilful: boolean } | null;
}

/** What makes changes the insurer's own answer to a transfer (IL 49): which transfer, and why its risk is markedly higher. */
export interface Answer {
  readonly transferId: Id<'Endorsement'>;
  readonly reason: string;
}

export type Proposal = { readonly changes: readonly Change[]; readonly answer?: Answer } | { readonly ending: Ending };

/** Signed difference of a premium, in fen as text; its lines add up to it. */
export interface PremiumChange {
  readonly premiumFen: string;
  readonly netFen: string;
  readonly vatFen: string;
  readonly lines: readonly PremiumLineJson[];
  readonly illustrative: boolean;
}

/** What an endorsement does to one policy. Plain JSON. */
export interface SlipPlan {
  readonly policyId: Id<'Policy'>;
  readonly baseVersionId: Id<'PolicyVersion'>;
  /** CHANGE from an instant on; END at a midnight; NEVER_WAS when cover had not begun or is voided. */
  readonly effect: 'CHANGE' | 'END' | 'NEVER_WAS';
  readonly effectiveFrom: Instant;
  readonly content: PolicyContent;
  readonly vehicleGroup: string;
  /** Another vehicle by its VIN, as kept at confirmation; null while it is the same. */
  readonly vehicle: { readonly id: Id<'Vehicle'>; readonly subjectId: string } | null;
  /** Agreed rest of the policy after it; null for none. */
  readonly rests: { readonly from: Instant; readonly until: Instant } | null;
  readonly daysRun: number;
  readonly daysLeft: number;
  readonly days: number;
  readonly change: PremiumChange;
}

export interface Endorsement {
  readonly id: Id<'Endorsement'>;
  readonly partnerId: Id<'Partner'>;
  readonly outletId: Id<'Outlet'> | null;
  readonly number: string;
  readonly externalRef: string | null;
  readonly state: EndorsementState;
  readonly kinds: readonly EndorsementKind[];
  readonly proposal: Proposal;
  /** Fingerprint of the changes as sent. */
  readonly asked: string;
  /** Fingerprint of what was previewed and is confirmed: changes, base versions, money. */
  readonly digest: string;
  /** As asked for; null: at once. */
  readonly requestedAt: Instant | null;
  readonly effectiveAt: Instant;
  /** Last instant at which it can be confirmed or paid. */
  readonly validUntil: Instant;
  readonly premiumChange: Money;
  /** What must be paid before it takes effect; what is given back is told by the slips. */
  readonly chargeId: Id<'Charge'> | null;
  /** Papers asked for, with those that it cannot do without. */
  readonly materials: readonly MaterialKind[];
  readonly note: string | null;
  readonly signedAt: Instant | null;
  readonly effectedAt: Instant | null;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

export interface Slip {
  readonly partnerId: Id<'Partner'>;
  readonly endorsementId: Id<'Endorsement'>;
  readonly policyId: Id<'Policy'>;
  readonly plan: SlipPlan;
  readonly premiumChange: Money;
  /** 批单号, without gaps in its series; null until effective. */
  readonly slipNumber: string | null;
  readonly versionId: Id<'PolicyVersion'> | null;
}
