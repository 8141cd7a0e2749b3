/**
 * Words of a claim's money: a payment is a payout under its terms; a recovery is money claimed back; a paid claim is what
 * a later premium asks about. No decorators: the tables import this.
 */
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { Money } from '../../kernel/money.js';
import type { PayoutKind } from '../billing/index.js';
import type { PolicyKind } from '../products/index.js';

/** RESCUE: compulsory cover pays rescue costs ahead, on the police's notice (CTR 31). UNDISPUTED: what is certain already (IL 25). */
export const ADVANCE_GROUNDS = ['RESCUE', 'UNDISPUTED'] as const;
export type AdvanceGround = (typeof ADVANCE_GROUNDS)[number];

/** What a payee is to the victim whose loss is paid: that person, or who is paid in their place and shows why. */
export const VICTIM_RELATIONS = ['SELF', 'GUARDIAN', 'HEIR', 'AGENT'] as const;
export type VictimRelation = (typeof VICTIM_RELATIONS)[number];

export const RECOVERY_GROUNDS = ['SUBROGATION', 'EXCLUDED_DRIVER', 'ADVANCE_RETURN', 'SALVAGE'] as const;
export type RecoveryGround = (typeof RECOVERY_GROUNDS)[number];

export const RECOVERY_STATES = ['OPEN', 'RECOVERED', 'ABANDONED'] as const;
export type RecoveryState = (typeof RECOVERY_STATES)[number];

interface OfClaim {
  readonly partnerId: Id<'Partner'>;
  readonly claimId: Id<'Claim'>;
}

/** Why and by whom a payout of a claim was ordered. Never changes. */
export interface ClaimPayment extends OfClaim {
  readonly payoutId: Id<'Payout'>;
  readonly kind: PayoutKind;
  readonly amount: Money;
  readonly payeeId: Id<'Payee'>;
  /** Whose loss it pays: name of a victim, or `INSURED`; null where it was paid ahead of knowing, and before this was told. */
  readonly beneficiary: string | null;
  /** Of a victim's loss paid to somebody else than the insured; null otherwise. */
  readonly victimRelation: VictimRelation | null;
  /** That the payee may be paid in the victim's place. */
  readonly relationFileId: Id<'File'> | null;
  /** By whose authority on the claim it was received in another's place; null where by none. */
  readonly participantId: Id<'ClaimParticipant'> | null;
  /** Sheet that it pays, by its place among the claim's; null for an advance. */
  readonly sheet: number | null;
  /** Of an advance; null otherwise. */
  readonly ground: AdvanceGround | null;
  readonly reason: string | null;
  /** Proof that the insured has compensated the victims (IL 65); null when it was not needed. */
  readonly proofFileId: Id<'File'> | null;
  readonly orderedById: string | null;
  /** Who said the same before, when one person alone may not. */
  readonly firstById: string | null;
  readonly orderedAt: Instant;
}

/** One person's word that a payment is to be made, while a second person must say the same. */
export interface PaymentStatement extends OfClaim {
  readonly sequence: number;
  /** The place among the claim's payouts that it is about: when that is taken, the word is spent. */
  readonly place: number;
  readonly staffId: string;
  readonly kind: PayoutKind;
  readonly amount: Money;
  readonly payeeId: Id<'Payee'>;
  readonly beneficiary: string | null;
  readonly statedAt: Instant;
}

export interface Recovery extends OfClaim {
  readonly id: Id<'Recovery'>;
  readonly ground: RecoveryGround;
  readonly state: RecoveryState;
  readonly againstId: string;
  /** Of an advance to be returned: whose share it was; null where it was nobody's in particular, and before this was told. */
  readonly beneficiary: string | null;
  readonly amount: Money;
  /** Why it was given up; null otherwise. */
  readonly reason: string | null;
  readonly openedAt: Instant;
  readonly endedAt: Instant | null;
  readonly revision: number;
}

/** A claim under which money has arrived, by policy: what no-claim levels count. */
export interface PaidClaim extends OfClaim {
  readonly policyId: Id<'Policy'>;
  readonly policyKind: PolicyKind;
  readonly subjectId: string;
  readonly occurredAt: Instant;
  readonly firstPaidAt: Instant;
  readonly toldAt: Instant | null;
  readonly platformReference: string | null;
}
