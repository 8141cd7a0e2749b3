/** All resolvers of the room, for the one list in `app/rooms.ts`. */
import { ExclusionFields, ExclusionResolver } from './exclusion.resolver.js';
import {
  AssessedRepairFields,
  ClaimFields,
  ClaimMaterialFields,
  LossFields,
  LossReportFields,
  OtherPartyFields,
  PolicyNotCoveringFields,
  RepairEstimateFields,
  RepairLineFields,
} from './claim.fields.js';
import { ClaimMoneyFields, RecoveryFields } from './claim-money.fields.js';
import { ClaimMoneyResolver } from './claim-money.resolver.js';
import { BlocklistResolver } from './blocklist.resolver.js';
import { ClaimCancellationFields, ClaimClosingResolver, ClaimServiceFields } from './claim-closing.resolver.js';
import { ClaimDurationFields, ClaimFiguresResolver, SurveyorStaffingFields } from './claim-figures.resolver.js';
import { ClaimDraftResolver } from './claim-draft.resolver.js';
import { claimHandlingResolvers } from './claim-handling.resolvers.js';
import { ParticipantFields, ParticipantResolver } from './participant.resolver.js';
import { ClaimPayeeFields, ClaimPaymentStatementFields, PayeesOfClaim } from './payee.type.js';
import { GuideResolver } from './guide.resolver.js';
import { ClaimsResolver } from './claims.resolver.js';

export const claimsResolvers = [
  ClaimsResolver,
  ClaimFields,
  ClaimMoneyFields,
  ClaimMoneyResolver,
  RecoveryFields,
  LossFields,
  OtherPartyFields,
  PolicyNotCoveringFields,
  LossReportFields,
  ClaimMaterialFields,
  RepairEstimateFields,
  AssessedRepairFields,
  RepairLineFields,
  ...claimHandlingResolvers,
  GuideResolver,
  ClaimDraftResolver,
  ClaimClosingResolver,
  ClaimServiceFields,
  ClaimFiguresResolver,
  ClaimDurationFields,
  SurveyorStaffingFields,
  ExclusionResolver,
  ExclusionFields,
  ParticipantResolver,
  ParticipantFields,
  PayeesOfClaim,
  ClaimPayeeFields,
  ClaimPaymentStatementFields,
  ClaimCancellationFields,
  BlocklistResolver,
] as const;
