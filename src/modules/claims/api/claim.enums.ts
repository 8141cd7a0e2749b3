import { closedList } from '../../platform/index.js';
import type {
  ClaimState,
  LiabilityDegree,
  LossCause,
  PayeeRelation,
  RepairLineKind,
  ReporterRelation,
} from '../claim.js';
import type { ClaimOrder } from '../claims.queries.js';
import type { NotCovered } from '../report.rules.js';

export const ClaimStateEnum = closedList<ClaimState>(
  'ClaimState',
  'Life of a claim. Acts of the insurer are no promise to pay: nothing is called covered before APPROVED.',
  {
    REPORTED: 'Loss reported (报案).',
    DISPATCHED: 'Surveyor named (调度).',
    SURVEYED: 'Surveyed (查勘).',
    REGISTERED: 'Registered (立案).',
    ASSESSED: 'Loss assessed (定损).',
    LOSS_VERIFIED: 'Assessment verified (核损).',
    DOCUMENTS_COMPLETE: 'All documents here (单证齐全).',
    CALCULATED: 'Calculated (理算).',
    APPROVED: 'Approved (核赔).',
    PAID: 'Paid (赔付).',
    CLOSED: 'Closed (结案).',
    CANCELLED: 'Cancelled (注销): withdrawn, no loss, duplicate.',
    REJECTED: 'Rejected (拒赔), with written reasons.',
    REOPENED: 'Opened again (重开).',
  },
);

export const LossCauseEnum = closedList<LossCause>('LossCause', 'Cause of a loss.', {
  COLLISION: 'Collision with a vehicle.',
  SINGLE_VEHICLE: 'Single-vehicle accident.',
  PEDESTRIAN_OR_CYCLIST: 'Person or cyclist hit.',
  THEFT: 'Theft of the whole vehicle.',
  FIRE: 'Fire.',
  WATER: 'Water.',
  NATURAL: 'Hail, storm, falling objects.',
  GLASS: 'Glass alone.',
  SCRATCH: 'Scratches.',
  BATTERY_OR_CHARGER: 'Battery or charger.',
  OTHER: 'Other.',
});

export const LiabilityDegreeEnum = closedList<LiabilityDegree>(
  'LiabilityDegree',
  'Degree of liability (事故责任) for an accident.',
  {
    FULL: 'Full (全部).',
    MAJOR: 'Major (主要), 70 %.',
    EQUAL: 'Equal (同等), 50 %.',
    MINOR: 'Minor (次要), 30 %.',
    NONE: 'None (无).',
    UNDETERMINED: 'Not yet settled.',
  },
);

export const ReporterRelationEnum = closedList<ReporterRelation>('ReporterRelation', 'Who reports a loss.', {
  INSURED: 'Insured.',
  DRIVER: 'Driver.',
  PARTNER: "Partner, with the insured's consent.",
  REPAIR_SHOP: "Repair shop with the vehicle in shop, with the insured's consent.",
  THIRD_PARTY: 'Other party.',
});

export const RepairLineKindEnum = closedList<RepairLineKind>('RepairLineKind', 'Kind of repair line.', {
  PART: 'Part.',
  LABOUR: 'Labour.',
  PAINT: 'Paint.',
  RESCUE: 'Towing and rescue.',
});

export const ClaimOrderEnum = closedList<ClaimOrder>('ClaimOrder', 'Order of claims, by when they were reported.', {
  NEWEST: 'Newest first.',
  OLDEST: 'Oldest first.',
});

export const PayeeRelationEnum = closedList<PayeeRelation>('PayeeRelation', 'Why somebody may be paid on a claim.', {
  INSURED: 'The insured of a policy of the claim. Their own losses; for others only what they have paid them (IL 65).',
  VICTIM: 'Somebody else whose loss the sheet pays, directly (IL 65).',
  SHOP: 'Repair shop, for the own damage, with the authorisation of the insured.',
  HOSPITAL: 'Hospital, for rescue costs paid ahead (CTR 31).',
});

export const NotCoveredReasonEnum = closedList<NotCovered>(
  'NotCoveredReason',
  'Why a policy does not answer for a loss, at its instant.',
  {
    NOT_BEGUN: 'Cover had not begun.',
    ENDED: 'Cover had ended: by time, cancelled, terminated.',
    RESTS: 'Cover rested (停驶).',
    NEVER_WAS: 'Voided from its start: it never was in force.',
  },
);
