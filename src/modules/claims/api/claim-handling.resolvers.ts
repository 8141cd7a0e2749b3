/** All resolvers of the insurer's chain, for the room's one list. */
import {
  CalculationLineFields,
  CalculationStatementFields,
  CalculatedShareFields,
  CalculatedSubrogationFields,
  ClaimCalculationFields,
} from './claim-calculation.type.js';
import {
  AssessedLineFields,
  ClaimHandlingFields,
  ClaimInquiryFields,
  FraudSignalFields,
  InjuryFields,
  LossAssessmentFields,
} from './claim-handling.fields.js';
import {
  ServicePointResolver,
  ServicePointOfClaim,
  ServicePointOfSurvey,
  SurveyorFields,
} from './service-point.resolver.js';
import { ReviewFields, ReviewResolver } from './review.resolver.js';
import { ClaimHandlingResolver } from './claim-handling.resolver.js';

export const claimHandlingResolvers = [
  ClaimHandlingResolver,
  ClaimHandlingFields,
  LossAssessmentFields,
  AssessedLineFields,
  ClaimCalculationFields,
  CalculationLineFields,
  CalculationStatementFields,
  CalculatedShareFields,
  CalculatedSubrogationFields,
  FraudSignalFields,
  ClaimInquiryFields,
  InjuryFields,
  ServicePointResolver,
  ServicePointOfSurvey,
  ServicePointOfClaim,
  SurveyorFields,
  ReviewResolver,
  ReviewFields,
] as const;
