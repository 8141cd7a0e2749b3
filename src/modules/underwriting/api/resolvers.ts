/** The room's resolvers, for the composition root. */
import { AcceptanceRequirementsFields, DisclosureQuestionFields } from './acceptance.type.js';
import { ApplicationFields } from './application.fields.js';
import {
  ConsentFields,
  DecisionStepFields,
  DisclosureFields,
  MaterialFields,
  UnderwritingDecisionFields,
} from './decision.fields.js';
import { ReferralFields, ReferralOpinionFields } from './referral.fields.js';
import { UnderwritingResolver, VehicleApplicationsFields } from './underwriting.resolver.js';

export const underwritingResolvers = [
  UnderwritingResolver,
  VehicleApplicationsFields,
  ApplicationFields,
  ReferralFields,
  ReferralOpinionFields,
  UnderwritingDecisionFields,
  DecisionStepFields,
  DisclosureFields,
  DisclosureQuestionFields,
  AcceptanceRequirementsFields,
  ConsentFields,
  MaterialFields,
] as const;
