/** Words of the room: a policy (保单) endures; what changes lies in its versions. No decorators: the tables import this. */
import type { Instant, LocalDate } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { Money } from '../../kernel/money.js';
import type { Language } from '../../kernel/refusal.js';
import type { PolicyKind } from '../products/index.js';
import type { PricedPolicy } from '../rating/index.js';
import type { StoredVehicle } from '../registry/index.js';
import type { StoredTax } from '../underwriting/index.js';

export const POLICY_STATES = [
  'ISSUED',
  'IN_FORCE',
  'SUSPENDED',
  'EXPIRED',
  'CANCELLED',
  'VOIDED',
  'TERMINATED',
] as const;
export type PolicyState = (typeof POLICY_STATES)[number];

/** Early ends that come at a midnight to come. */
export const EARLY_ENDS = ['CANCELLED', 'TERMINATED'] as const satisfies readonly PolicyState[];
export type EarlyEnd = (typeof EARLY_ENDS)[number];

export const POLICY_DOCUMENT_KINDS = [
  'POLICY',
  'SIGN',
  'ENDORSEMENT_SLIP',
  'CLAUSES',
  'INVOICE',
  'CERTIFICATE',
] as const;
export type PolicyDocumentKind = (typeof POLICY_DOCUMENT_KINDS)[number];

export const DELIVERY_METHODS = ['SMS', 'EMAIL', 'HANDED_OVER'] as const;
export type DeliveryMethod = (typeof DELIVERY_METHODS)[number];

export interface Policy {
  readonly id: Id<'Policy'>;
  readonly partnerId: Id<'Partner'>;
  readonly number: string;
  readonly externalRef: string | null;
  readonly kind: PolicyKind;
  readonly state: PolicyState;
  readonly applicationId: Id<'Application'>;
  readonly outletId: Id<'Outlet'> | null;
  readonly producerId: Id<'Producer'> | null;
  readonly vehicleId: Id<'Vehicle'>;
  /** The vehicle for the whole insurer: what covers must not overlap on. */
  readonly subjectId: string;
  readonly policyholderId: string;
  readonly insuredId: string;
  readonly ownerId: string;
  readonly firstBeneficiaryId: string | null;
  readonly agreementVersionId: Id<'AgreementVersion'>;
  readonly boundUnderId: Id<'AgreementVersion'>;
  readonly vehicleGroup: string;
  readonly vin: string;
  readonly plate: string | null;
  readonly holderName: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** What it becomes when its period is over: null by time, otherwise because it was ended early. */
  readonly endsAs: EarlyEnd | null;
  /** When cover rests (停驶), half-open; null while no rest is agreed. */
  readonly restsFrom: Instant | null;
  readonly restsUntil: Instant | null;
  readonly queryNumber: string | null;
  readonly confirmationNumber: string | null;
  readonly issuedAt: Instant;
  readonly revision: number;
  readonly updatedAt: Instant;
}

/** What the policy said: facts of this version, not of today. */
export interface PolicyContent {
  readonly vehicle: StoredVehicle;
  readonly people: {
    readonly policyholderId: string;
    readonly insuredId: string;
    readonly ownerId: string;
    readonly firstBeneficiaryId: string | null;
  };
  /** As priced and accepted; its period is the policy's own, also where cover began on issue. */
  readonly policy: PricedPolicy;
  /** Compulsory only: the tax collected with it. */
  readonly tax: StoredTax | null;
  readonly specialAgreements: readonly {
    readonly code: string;
    readonly text: { readonly zh: string; readonly en: string };
  }[];
  /** Days of rest that the period was extended by; absent while there were none. */
  readonly rest?: RestDays;
  /** What was restored of sums that losses had used up, one by one; absent while nothing was. */
  readonly replenished?: readonly Replenishment[];
}

/** A sum insured restored (恢复保额): it adds to the sum of the period, and never to what one accident is paid. */
export interface Replenishment {
  readonly coverage: string;
  readonly restoredFen: string;
  /** What the restored part costs for a whole period, beside the premium of the policy; paid by day. */
  readonly premiumFen: string;
}

/** `days` lie inside the period and are not cover. While cover rests, `since` is the first of them that is not over yet and `before` those that are. */
export interface RestDays {
  readonly days: number;
  readonly before: number;
  readonly since: LocalDate | null;
}

export interface PolicyVersion {
  readonly id: Id<'PolicyVersion'>;
  readonly partnerId: Id<'Partner'>;
  readonly policyId: Id<'Policy'>;
  readonly sequence: number;
  readonly effectiveFrom: Instant;
  readonly effectiveUntil: Instant;
  readonly recordedAt: Instant;
  /** When a later version took its place in what we know; null while it is what we know. */
  readonly supersededAt: Instant | null;
  readonly reason: 'ISSUE' | 'ENDORSEMENT' | 'END' | 'CORRECTION';
  readonly productVersionId: Id<'ProductVersion'>;
  readonly premium: Money;
  readonly content: PolicyContent;
}

export interface PolicyDocument {
  readonly id: Id<'PolicyDocument'>;
  readonly partnerId: Id<'Partner'>;
  readonly policyId: Id<'Policy'>;
  readonly policyVersionId: Id<'PolicyVersion'>;
  readonly kind: PolicyDocumentKind;
  readonly language: Language;
  readonly fileId: Id<'File'>;
  readonly verificationCode: string;
  /** SHA-256 over what it says, as printed on it; null when it was made before that was kept. */
  readonly contentHash: string | null;
  readonly createdAt: Instant;
}

export interface Delivery {
  readonly id: Id<'Delivery'>;
  readonly partnerId: Id<'Partner'>;
  readonly policyId: Id<'Policy'>;
  readonly method: DeliveryMethod;
  readonly sentAt: Instant;
  /** Null until known. */
  readonly receivedAt: Instant | null;
}
