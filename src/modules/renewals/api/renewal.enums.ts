import { closedList } from '../../platform/index.js';
import type { ChangeReasonKind } from '../comparison.rules.js';
import type { RenewalNoticeCode } from '../notices.rules.js';
import type { LossReason, RenewalOwner, RenewalRun, RenewalState, RunOutcome, StatedLossReason } from '../renewal.js';
import type { FunnelGroup, RenewalOrder } from '../renewals.queries.js';

export const RenewalStateEnum = closedList<RenewalState>('RenewalState', 'Life of a renewal.', {
  UPCOMING: 'On the work list, window not open, no offer.',
  OPEN: 'Window open, no offer that stands.',
  QUOTED: 'An offer stands; taken from the opening of the window on.',
  ACCEPTED: 'An option was taken; its application is under way.',
  RENEWED: 'New policies issued.',
  LOST: 'Customer went elsewhere, or gave the vehicle away.',
  INSURER_DECLINED: 'Only commercial cover expires, and the insurer does not offer it again.',
  LAPSED: 'Cover ended without renewal; can still be renewed late, with a gap.',
  CLOSED: 'The policies ended early: nothing to renew.',
});
export const RenewalOwnerEnum = closedList<RenewalOwner>(
  'RenewalOwner',
  'Whose a renewal is, by clause RENEWAL_OWNERSHIP of the agreement in force.',
  {
    PLACING_PARTNER: 'Partner that placed what expires.',
    INSURER: 'Insurer: its own people ask the customer.',
  },
);
const STATED: Readonly<Record<StatedLossReason, string>> = {
  PRICE: 'Price.',
  COMPETITOR: 'Other insurer.',
  VEHICLE_SOLD: 'Vehicle sold.',
  VEHICLE_SCRAPPED: 'Vehicle scrapped.',
  SERVICE: 'Service.',
  NOT_REACHED: 'Customer not reached.',
  OTHER: 'Other; say what in the note.',
};
export const LossReasonEnum = closedList<LossReason>('RenewalLossReason', 'Why a customer was lost.', {
  ...STATED,
  COVERED_ELSEWHERE: 'Found by the gateway at the end: the vehicle was covered again, through whomever.',
});
export const StatedLossReasonEnum = closedList<StatedLossReason>(
  'RenewalLossReasonStated',
  'Why a customer is lost, as you say it.',
  STATED,
);
export const RenewalOrderEnum = closedList<RenewalOrder>('RenewalOrder', 'Order of renewals.', {
  DUE_SOONEST: 'Due soonest first.',
  LAPSE_RISK: 'Most likely to be lost first: open without offer, lapsed, quoted, upcoming; each by due date.',
});
export const ChangeReasonEnum = closedList<ChangeReasonKind>('PremiumChangeReason', 'What changes a premium.', {
  COVERAGE: 'Other coverages, limits or deductibles.',
  VEHICLE: 'Facts of the vehicle.',
  CLAIMS: 'Claims or accidents of the past term.',
  NO_CLAIM_LEVEL: 'No-claim level, or float of compulsory cover.',
  VIOLATIONS: 'Violation record.',
  PRICING_FACTOR: 'Autonomous pricing factor.',
  VALUE: 'Age and actual value of the vehicle.',
  TARIFF: 'Another version of the tables.',
  TAX: 'Vehicle tax.',
});
export const RenewalNoticeEnum = closedList<RenewalNoticeCode>(
  'RenewalNoticeCode',
  'What the customer is to be told.',
  {
    ENDS_SOON: 'When cover ends.',
    COMPULSORY_LAPSED: 'Compulsory cover has ended: gap, impound and fine.',
    COMMERCIAL_LAPSED: 'Commercial cover has ended: gap.',
    NO_CLAIM_AT_RISK: 'What a longer gap does to the no-claim level.',
    COMMERCIAL_WITHHELD: 'Commercial cover is not offered again.',
    NO_OFFER_STANDS: 'The window is open and there is no offer.',
  },
);
export const RunOutcomeEnum = closedList<RunOutcome>('RenewalRunOutcome', 'How the preparation of one renewal ended.', {
  QUOTED: 'Quoted.',
  REFUSED: 'No quote; `codes` says why.',
  SKIPPED: 'Left as it was: an offer stands, or it moved meanwhile.',
});
export const RunStateEnum = closedList<RenewalRun['state']>('RenewalRunState', 'How far a preparation is.', {
  RUNNING: 'Under way; figures so far.',
  DONE: 'Done.',
});
export const FunnelGroupEnum = closedList<FunnelGroup>('RenewalFunnelGroup', 'By what the funnel is counted.', {
  MONTH: 'Month of the end, in China standard time.',
  OUTLET: 'Outlet.',
  PRODUCER: 'Salesperson.',
});
