/** Words: a commission entry is what one event of a policy did to the partner's commission. No decorators: the tables import this. */
import type { Instant } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import type { Money } from '../../../kernel/money.js';
import type { ClauseRef, RefusalItem } from '../../../kernel/refusal.js';
import type { PolicyKind } from '../../products/index.js';

/** ACCRUAL at issue and for premium added since; CLAWBACK takes back in proportion to a refund. Corrections and credits come with statements. */
export const COMMISSION_ENTRY_KINDS = ['ACCRUAL', 'CLAWBACK'] as const;
export type CommissionEntryKind = (typeof COMMISSION_ENTRY_KINDS)[number];

/** How an amount came about, whether it was booked or is only foreseen. */
export interface Commission {
  /** Premium net of VAT; vehicle tax is none. */
  readonly base: Money;
  /** What the agreement grants; null where it grants none. */
  readonly agreedRate: string | null;
  /** What law or filing allows at most; null where they set no cap. */
  readonly cap: string | null;
  /** The lower of the two; `0` where a refusal stands against it. */
  readonly rate: string;
  readonly amount: Money;
  readonly clause: ClauseRef | null;
  /** Why there is none; null where there is. */
  readonly refusal: RefusalItem | null;
}

export interface CommissionEntry extends Commission {
  readonly id: Id<'CommissionEntry'>;
  readonly partnerId: Id<'Partner'>;
  readonly outletId: Id<'Outlet'> | null;
  readonly producerId: Id<'Producer'> | null;
  /** Under which the premium was sold: what is given back of it takes back what it earned. */
  readonly chargeId: Id<'Charge'>;
  /** Opaque to this room. */
  readonly policyId: string;
  readonly policyKind: PolicyKind;
  readonly kind: CommissionEntryKind;
  /** What caused it: the policy itself at issue, later an endorsement or a cancellation. One entry per policy, cause and charge. */
  readonly causeId: string;
  /** Whose price terms the rate is of: pinned on the policy. */
  readonly agreementVersionId: Id<'AgreementVersion'>;
  /** Premium, VAT included, that was sold, or given back (negative). */
  readonly premium: Money;
  readonly accruedAt: Instant;
}
