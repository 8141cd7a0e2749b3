/** Words of the room: an application (投保单) is the customer's choice, frozen, with what the customer gave, and the decision on it. No decorators: the tables import this. */
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { Fact, RuleRef, Sentence } from '../../kernel/refusal.js';
import type { MaterialKind } from '../platform/index.js';
import type { PolicyKind } from '../products/index.js';
import type { CommercialRecord, FloatHistory, NoClaimOutcome, PricedPolicy } from '../rating/index.js';
import type { StoredVehicle } from '../registry/index.js';

export const APPLICATION_STATES = [
  'UNDER_REVIEW',
  'REFERRED',
  'MATERIALS_REQUESTED',
  'CONDITIONS_OFFERED',
  'APPROVED',
  'DECLINED',
  'PAID',
  'ISSUED',
  /** Premium came and could not be turned into policies: it is on its way back. */
  'NOT_ISSUED',
  'WITHDRAWN',
  'EXPIRED',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

export const UNDERWRITING_OUTCOMES = ['ACCEPTED', 'ACCEPTED_WITH_CONDITIONS', 'REFERRED', 'DECLINED'] as const;
export type UnderwritingOutcome = (typeof UNDERWRITING_OUTCOMES)[number];

export const CONSENT_PURPOSES = [
  'CONTRACT',
  'SHARE_WITH_PARTNER',
  'PLATFORM_QUERY',
  'SENSITIVE_DATA',
  'MARKETING',
] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

export const ANSWER_KINDS = ['YES_NO', 'TEXT', 'NUMBER', 'DATE', 'CHOICE'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export const SIGNATURE_METHODS = ['E_SIGNATURE', 'SMS_CODE', 'PAPER'] as const;
export type SignatureMethod = (typeof SIGNATURE_METHODS)[number];

export const MATERIAL_STATES = ['MISSING', 'RECEIVED', 'ACCEPTED', 'REJECTED'] as const;
export type MaterialState = (typeof MATERIAL_STATES)[number];

/** Vehicle tax as stored: fen as text, null while to be determined. */
export interface StoredTax {
  readonly state: string;
  readonly year: number;
  readonly months: number;
  readonly amount: string | null;
  readonly lateFee: string | null;
  readonly total: string | null;
  readonly lateFeeRuleOn: boolean;
  readonly source: RuleRef | null;
  readonly undetermined: Sentence | null;
}

/** A notice of the option: told, and confirmed where it must be. */
export interface ShownNotice {
  readonly code: string;
  readonly message: Sentence;
  readonly mustConfirm: boolean;
}

/** What was asked, shown and known: frozen at acceptance, never changed. Quote and application never differ silently; what an application no longer carries is left out when it is read (`carriedOf`). */
export interface ApplicationContent {
  readonly optionLabel: string;
  readonly vehicle: StoredVehicle;
  /** Records of the industry platform as priced: re-read at issue, a change stops the issue. */
  readonly compulsoryRecord: FloatHistory;
  readonly commercialRecord: CommercialRecord | null;
  readonly recordReadAt: Instant;
  readonly noClaim: NoClaimOutcome | null;
  readonly policies: readonly PricedPolicy[];
  readonly tax: StoredTax | null;
  /** Premiums and tax, fen. */
  readonly payableFen: string;
  readonly notices: readonly ShownNotice[];
  /** Sum of the main commercial sums insured, fen: what binding authority counts. */
  readonly amountAtRiskFen: string;
  /** Query numbers of the platform (投保查询码) per policy kind. */
  readonly queryNumbers: Readonly<Partial<Record<PolicyKind, string>>>;
  /** It renews policies; absent for new business. */
  readonly businessLine?: 'RENEWAL';
}

export interface Application {
  readonly id: Id<'Application'>;
  readonly partnerId: Id<'Partner'>;
  readonly number: string;
  readonly externalRef: string | null;
  readonly state: ApplicationState;
  readonly outletId: Id<'Outlet'> | null;
  readonly producerId: Id<'Producer'> | null;
  readonly vehicleId: Id<'Vehicle'>;
  readonly policyholderId: string;
  readonly insuredId: string;
  readonly ownerId: string;
  readonly firstBeneficiaryId: string | null;
  readonly agreementVersionId: Id<'AgreementVersion'>;
  readonly acceptedUnderId: Id<'AgreementVersion'>;
  readonly vehicleGroup: string;
  readonly vin: string;
  readonly plate: string | null;
  readonly holderName: string;
  readonly content: ApplicationContent;
  /** Kinds of policy that it still carries: commercial goes when declined, compulsory when split off. Never empty; `content` holds these only. */
  readonly carries: readonly PolicyKind[];
  /** The application whose compulsory part this is; null for all others. */
  readonly splitFromId: Id<'Application'> | null;
  /** Until when the price stands: an application that is not decided, or not paid, by then expires. */
  readonly payBy: Instant;
  readonly chargeId: Id<'Charge'> | null;
  /** Why it was not issued; null otherwise. */
  readonly notIssued: { readonly code: string; readonly facts: readonly Fact[] } | null;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** One rule that spoke. */
export interface DecisionStep {
  readonly rule: RuleRef;
  readonly passed: boolean;
  readonly message: Sentence;
  readonly facts: readonly Fact[];
}

export interface StoredCondition {
  readonly text: Sentence;
  readonly coverage: string | null;
  readonly premiumChangeFen: string | null;
}

export interface DecisionRecord {
  readonly id: Id<'UnderwritingDecision'>;
  readonly partnerId: Id<'Partner'>;
  readonly applicationId: Id<'Application'>;
  readonly sequence: number;
  readonly policyKind: PolicyKind;
  readonly outcome: UnderwritingOutcome;
  readonly reasons: readonly DecisionStep[];
  readonly conditions: readonly StoredCondition[];
  readonly ruleSet: string;
  readonly actorSide: string;
  /** Member of staff; null for automatic underwriting. */
  readonly actorId: string | null;
  readonly actorLabel: string;
  readonly decidedAt: Instant;
}

export interface StoredDisclosure {
  readonly key: string;
  readonly text: Sentence;
  readonly kind: AnswerKind;
  readonly answer: string;
}

/** What the customer gave when taking the option. Never changes. */
export interface AcceptanceRecord {
  readonly disclosures: readonly StoredDisclosure[];
  /** Exclusions shown, explained and confirmed, with the product version they stand in. */
  readonly confirmedExclusions: readonly { readonly key: string; readonly productVersionId: string }[];
  readonly confirmedNotices: readonly string[];
  readonly signature: { readonly method: SignatureMethod; readonly signedAt: Instant };
}

export interface ConsentRecord {
  readonly id: Id<'Consent'>;
  readonly partnerId: Id<'Partner'>;
  readonly applicationId: Id<'Application'>;
  readonly partyId: string;
  readonly purpose: ConsentPurpose;
  readonly givenAt: Instant;
  readonly withdrawnAt: Instant | null;
}

/** A paper asked for, or given unasked. `MISSING` with a file whose bytes are here counts as received (`materialStateOf`). */
export interface MaterialRecord {
  readonly id: Id<'Material'>;
  readonly partnerId: Id<'Partner'>;
  readonly applicationId: Id<'Application'>;
  readonly position: number;
  readonly kind: MaterialKind;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly state: MaterialState;
  readonly needed: boolean;
  readonly rejection: string | null;
  readonly rule: RuleRef;
}
