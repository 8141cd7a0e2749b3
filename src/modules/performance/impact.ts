/** Words of the replay of recorded traffic against terms that are not in force. */
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { Money } from '../../kernel/money.js';

export type ImpactState = 'RUNNING' | 'DONE';
/** How a recorded option ends under a set of terms. */
export type ImpactOutcome = 'ACCEPTED' | 'REFERRED' | 'REFUSED';

export interface AgreementImpact {
  readonly id: Id<'AgreementImpact'>;
  readonly partnerId: Id<'Partner'>;
  readonly draftId: Id<'AgreementVersion'>;
  readonly againstId: Id<'AgreementVersion'> | null;
  readonly trafficFrom: Instant;
  readonly trafficUntil: Instant;
  readonly state: ImpactState;
  readonly totalCount: number;
  readonly replayedCount: number;
  readonly lastOptionId: string | null;
  readonly createdAt: Instant;
  readonly finishedAt: Instant | null;
}

export interface ImpactCase {
  readonly partnerId: Id<'Partner'>;
  readonly impactId: Id<'AgreementImpact'>;
  readonly optionId: string;
  readonly quoteId: Id<'Quote'>;
  readonly optionLabel: string;
  readonly bound: number;
  readonly before: ImpactOutcome;
  readonly after: ImpactOutcome;
  readonly premiumBefore: Money;
  readonly premiumAfter: Money;
  readonly commissionBefore: Money;
  readonly commissionAfter: Money;
  readonly clausesBefore: string[];
  readonly clausesAfter: string[];
}

/** Cases that went from one outcome to another, with their money. */
export interface ImpactMove {
  readonly before: ImpactOutcome;
  readonly after: ImpactOutcome;
  readonly count: number;
  readonly premiumBefore: Money;
  readonly premiumAfter: Money;
  readonly commissionBefore: Money;
  readonly commissionAfter: Money;
}
