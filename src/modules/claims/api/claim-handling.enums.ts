import { closedList } from '../../platform/index.js';
import { type LossKind, type SeparatePart, type Victim } from '../calculation/index.js';
import type { AssessmentMethod, InquiryKind, InquiryOutcome, SurveyMethod } from '../claim-handling.js';
import type { ClockKind, ClockState } from '../clocks.rules.js';
import type { ConflictRelation } from '../conflict.rules.js';
import type { FraudSignalCode } from '../fraud-signals.rules.js';

export const SurveyMethodEnum = closedList<SurveyMethod>('SurveyMethod', 'How a loss is surveyed (查勘).', {
  ON_SITE: 'On site.',
  PHOTO: 'By photos.',
  VIDEO: 'By live video.',
});

export const AssessmentMethodEnum = closedList<AssessmentMethod>(
  'AssessmentMethod',
  'How a loss was assessed (定损).',
  {
    ON_SITE: 'On site or in the shop.',
    PHOTO: 'By photos.',
    VIDEO: 'By live video.',
    EXPERT: 'By an expert.',
  },
);

export const VictimKindEnum = closedList<Victim['is']>('VictimKind', 'Who was harmed besides the insured vehicle.', {
  PEDESTRIAN_OR_CYCLIST: 'Person who drove no motor vehicle.',
  DRIVER: 'Driver of a motor vehicle.',
  PASSENGER: 'Passenger.',
  OWNER_OF_PROPERTY: 'Owner of a vehicle or of other property.',
});

export const SeparatePartEnum = closedList<SeparatePart>(
  'SeparateLossPart',
  'Loss with a coverage of its own in some edition of the clauses, told apart from the repair.',
  {
    GLASS: 'Glass alone.',
    ENGINE_WATER: 'Engine, by water.',
    COMBUSTION: 'Burnt by itself.',
    SCRATCH: 'Scratches.',
    WHEELS: 'Wheels alone.',
    EQUIPMENT: 'Equipment added to the vehicle.',
    GRID_FAILURE: 'Damage by a failure of the public grid.',
    CHARGER: 'Own charger.',
    CARGO: 'Cargo on the insured vehicle.',
    CHARGER_LIABILITY: 'Harm to others by the own charger.',
  },
);

export const DeadlineKindEnum = closedList<ClockKind>('DeadlineKind', 'What a clock measures.', {
  LOSS_NOTICE_ANSWER: 'Loss notice answered.',
  DOCUMENTS_LISTED: 'Documents listed, once and completely.',
  CLAIM_DECISION: 'Claim decided and the result told.',
  UNDISPUTED_PAYMENT: 'The part that is certain paid.',
  REJECTION_NOTICE: 'Rejection told with reasons.',
  CLAIM_PAYMENT: 'Claim paid after agreement on it.',
});

export const DeadlineStateEnum = closedList<ClockState>('DeadlineState', 'How a deadline stands.', {
  RUNNING: 'Running.',
  PAUSED: 'Stopped while the other side owes something.',
  MET: 'Met in time.',
  BREACHED: 'Missed, also when it was met later; an event told of it.',
});

export const ConflictRelationEnum = closedList<ConflictRelation>(
  'ConflictRelation',
  'Whom a conflict of interest is with.',
  {
    SHOP: 'Repair shop of the claim: it then holds for every claim of that shop.',
    CLAIMANT: 'Insured of the claim: it then holds for every claim of theirs.',
    OTHER: 'Anything else: it holds for this claim.',
  },
);

export const FraudSignalCodeEnum = closedList<FraudSignalCode>(
  'FraudSignalCode',
  'What looks unusual about a claim. A signal asks people to look; it refuses nothing.',
  {
    SAME_EVIDENCE: 'The same file came as evidence of another accident.',
    SAME_DAMAGE: 'The same part of the same vehicle was claimed before.',
    SHOP_PRICE_DEVIATION: 'A part costs much more than in other claims.',
    VELOCITY: 'Many losses of the vehicle in a short time.',
    EARLY_LOSS: 'Loss soon after cover began.',
    SHARED_ACCOUNT: 'The account stands in claims of another vehicle.',
    BLOCKLISTED: 'Vehicle, shop or account stands on the blocklist.',
    REPAIRED_BEFORE_ASSESSMENT: 'Repaired before it was assessed.',
    EVIDENCE_DATES: 'A picture says of itself that it was taken before the loss, or at another time than was told.',
  },
);

export const ClaimInquiryKindEnum = closedList<InquiryKind>(
  'ClaimInquiryKind',
  'What is looked into beside the chain.',
  {
    INVESTIGATION: 'Investigation (调查) of cause, circumstances or signals.',
    EXPERT_ASSESSMENT: "Expert's assessment of a complex case.",
    ENTITLEMENT:
      'Who is entitled is not clear (权利不明): the insurer gets in touch with the insured and asks. Its partner sees it.',
  },
);

export const ClaimInquiryOutcomeEnum = closedList<InquiryOutcome>('ClaimInquiryOutcome', 'What came of it.', {
  CLEARED: 'Nothing speaks against the claim.',
  CONFIRMED: 'The doubt, or the question, was confirmed: the findings say what.',
  REFERRED_TO_AUTHORITIES: 'Given to police or lawyers.',
});

/** Losses of a victim, as fields of the schema name them. */
export const LOSS_FIELDS: Readonly<Record<LossKind, string>> = {
  deathDisability: 'Death and disability: compensation, funeral, care, lost income.',
  mentalDamage: 'Mental damage.',
  medical: 'Medical costs that the public list covers.',
  medicalOutsideList: 'Medical costs outside the public list.',
  property: 'Property: vehicle, goods, facilities.',
};
