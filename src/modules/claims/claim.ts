/**
 * Words of the room: a claim (赔案) is one loss under the policies of one partner that it touches; a report (报案) is one
 * notice of it. No decorators: the tables import this.
 */
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { Money } from '../../kernel/money.js';
import type { RuleRef } from '../../kernel/refusal.js';
import type { MaterialKind } from '../platform/index.js';
import type { PolicyKind } from '../products/index.js';
import type { MaterialState } from '../underwriting/index.js';

/** Names and order after domain.md 5.2. */
export const CLAIM_STATES = [
  'REPORTED',
  'DISPATCHED',
  'SURVEYED',
  'REGISTERED',
  'ASSESSED',
  'LOSS_VERIFIED',
  'DOCUMENTS_COMPLETE',
  'CALCULATED',
  'APPROVED',
  'PAID',
  'CLOSED',
  'CANCELLED',
  'REJECTED',
  'REOPENED',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export const LOSS_CAUSES = [
  'COLLISION',
  'SINGLE_VEHICLE',
  'PEDESTRIAN_OR_CYCLIST',
  'THEFT',
  'FIRE',
  'WATER',
  'NATURAL',
  'GLASS',
  'SCRATCH',
  'BATTERY_OR_CHARGER',
  'OTHER',
] as const;
export type LossCause = (typeof LOSS_CAUSES)[number];

export const LIABILITY_DEGREES = ['FULL', 'MAJOR', 'EQUAL', 'MINOR', 'NONE', 'UNDETERMINED'] as const;
export type LiabilityDegree = (typeof LIABILITY_DEGREES)[number];

export const REPORTER_RELATIONS = ['INSURED', 'DRIVER', 'PARTNER', 'REPAIR_SHOP', 'THIRD_PARTY'] as const;
export type ReporterRelation = (typeof REPORTER_RELATIONS)[number];

export const REPAIR_LINE_KINDS = ['PART', 'LABOUR', 'PAINT', 'RESCUE'] as const;
export type RepairLineKind = (typeof REPAIR_LINE_KINDS)[number];

/** Place on earth, as told. Plain JSON. */
export interface Place {
  readonly address: string;
  /** GB/T 2260; null when the reporter gave coordinates alone. */
  readonly region: string | null;
  /** WGS 84, exact decimals as text. */
  readonly latitude: string | null;
  readonly longitude: string | null;
}

export interface Claim {
  readonly id: Id<'Claim'>;
  /** Owner: the partner that placed the policy; while no policy is found, the one that reported. */
  readonly partnerId: Id<'Partner'>;
  readonly number: string;
  readonly registrationNumber: string | null;
  readonly state: ClaimState;
  /** The accident: claims of several policy owners, and of both parties, share it. */
  readonly accidentId: string;
  /** The insured vehicle for the whole insurer; null while the policy is being found. */
  readonly subjectId: string | null;
  readonly outletId: Id<'Outlet'> | null;
  readonly vin: string | null;
  readonly plate: string | null;
  readonly occurredAt: Instant;
  readonly place: Place;
  readonly cause: LossCause;
  readonly narrative: string;
  readonly driverId: string | null;
  readonly policeReported: boolean;
  readonly injuredCount: number;
  readonly liability: LiabilityDegree;
  /** Reported later than the clauses ask: flagged, never a reason by itself. */
  readonly late: boolean;
  readonly reportedAt: Instant;
  readonly capturedAt: Instant | null;
  /** The partner that reported first, and the version of its agreement in force then; null when the insurer's own people took the notice. */
  readonly reportedById: Id<'Partner'> | null;
  readonly agreementVersionId: Id<'AgreementVersion'> | null;
  /** The formal claim (索赔): since when the claim form is here; null before. It starts the clocks of law. */
  readonly claimedAt: Instant | null;
  /** Our clock stands since then, because material was asked for (suspended); null while it runs. A flag beside the state. */
  readonly suspendedAt: Instant | null;
  /** Since when it is asked who is entitled; null while nobody doubts it. */
  readonly entitlementAskedAt: Instant | null;
  /** Why it was withdrawn or cancelled; null otherwise. */
  readonly closingReason: string | null;
  /** The claim with which it goes on, of the partner whose policy was found; null otherwise. */
  readonly continuedAsId: Id<'Claim'> | null;
  /** The claim that has the loss already, whoever owns it: this one was cancelled as its duplicate; null otherwise. */
  readonly duplicateOfId: Id<'Claim'> | null;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A policy of the claim, and the version that was in force at the instant of the loss as we knew it when it was reported. */
export interface ClaimPolicy {
  readonly partnerId: Id<'Partner'>;
  readonly claimId: Id<'Claim'>;
  readonly policyId: Id<'Policy'>;
  readonly versionId: Id<'PolicyVersion'>;
  readonly kind: PolicyKind;
}

/** The filer's own paper of a notice: it stays the filer's, whoever owns the claim. */
export interface ClaimNotice {
  readonly id: Id<'LossReport'>;
  readonly partnerId: Id<'Partner'>;
  readonly claimId: Id<'Claim'>;
  readonly externalRef: string | null;
  readonly agreementVersionId: Id<'AgreementVersion'> | null;
  /** The policy as the filer knew it: exactly one is set. */
  readonly policyNumber: string | null;
  readonly plate: string | null;
  readonly vin: string | null;
  readonly receivedAt: Instant;
}

/** One notice of the loss, among the claim's papers. */
export interface ClaimReport {
  readonly id: Id<'LossReport'>;
  readonly partnerId: Id<'Partner'>;
  readonly claimId: Id<'Claim'>;
  /** Partner that filed it; null for the insurer's own people. */
  readonly filedById: Id<'Partner'> | null;
  readonly filedByLabel: string;
  readonly relation: ReporterRelation;
  readonly reporterName: string;
  readonly reporterPhone: string;
  readonly insuredConsentAt: Instant | null;
  readonly receivedAt: Instant;
  readonly capturedAt: Instant | null;
}

export interface OtherParty {
  readonly partnerId: Id<'Partner'>;
  readonly claimId: Id<'Claim'>;
  readonly position: number;
  readonly plate: string | null;
  readonly partyId: string | null;
  readonly insurer: string | null;
  readonly damage: string | null;
}

/** Injured person: restricted to the insurer's people with the right to injury data. */
export interface Injury {
  readonly id: Id<'Injury'>;
  readonly partnerId: Id<'Partner'>;
  readonly claimId: Id<'Claim'>;
  readonly personId: string | null;
  readonly description: string;
  /** 1–10; null when none or not yet appraised. */
  readonly disabilityGrade: number | null;
  readonly costs: Money;
  readonly createdAt: Instant;
}

/** One paper asked for, or given unasked. All are asked for once and completely. */
export interface ClaimMaterial {
  readonly id: Id<'Material'>;
  readonly partnerId: Id<'Partner'>;
  readonly claimId: Id<'Claim'>;
  readonly position: number;
  readonly kind: MaterialKind;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly state: MaterialState;
  readonly needed: boolean;
  readonly rejection: string | null;
  readonly rule: RuleRef;
  readonly askedAt: Instant;
}

/** A file sent for a material. It stays its sender's; the claim's owner reads it under a grant. */
export interface ClaimFile {
  readonly partnerId: Id<'Partner'>;
  readonly claimId: Id<'Claim'>;
  readonly materialId: Id<'Material'>;
  readonly fileId: Id<'File'>;
  readonly sentById: Id<'Partner'>;
  readonly place: Place | null;
  readonly note: string | null;
  readonly sentAt: Instant;
  /** When the insurer's people looked at it and found it of no use: for good. Null otherwise. */
  readonly rejectedAt: Instant | null;
}

export interface RepairEstimate {
  readonly id: Id<'RepairEstimate'>;
  readonly partnerId: Id<'Partner'>;
  readonly claimId: Id<'Claim'>;
  /** Repair shop or dealer that sent it. */
  readonly shopId: Id<'Partner'>;
  readonly inShopSince: Instant | null;
  readonly total: Money;
  readonly createdAt: Instant;
}

export interface RepairLine {
  readonly partnerId: Id<'Partner'>;
  readonly estimateId: Id<'RepairEstimate'>;
  readonly position: number;
  readonly kind: RepairLineKind;
  readonly label: string;
  readonly partNumber: string | null;
  /** Exact decimal as text. */
  readonly quantity: string;
  readonly unitPrice: Money;
  readonly amount: Money;
}

/** Account to pay to. */
/** Why somebody may be paid on a claim: nobody else is (IL 65; clauses: who is owed, or whom the insured authorised). */
export const PAYEE_RELATIONS = ['INSURED', 'VICTIM', 'SHOP', 'HOSPITAL'] as const;
export type PayeeRelation = (typeof PAYEE_RELATIONS)[number];

export interface ClaimPayee {
  readonly id: Id<'Payee'>;
  readonly partnerId: Id<'Partner'>;
  readonly claimId: Id<'Claim'>;
  readonly partyId: string;
  readonly accountNumber: string;
  readonly bank: string;
  /** When somebody of the insurer's verified it; null before. */
  readonly verifiedAt: Instant | null;
  readonly relation: PayeeRelation;
  /** Of a shop: the insured's authorisation. */
  readonly authorisationFileId: Id<'File'> | null;
  readonly createdAt: Instant;
}
