/** Front door of `underwriting`. */
export * from './application.js';
export * from './acceptance.js';
export * from './referral.js';
export { AUTHORITY_LEVELS, type AuthorityLevel, rungOf } from './authority-level.js';
export { applicationLife, stateAt } from './application.life.js';
export { referralLife } from './referral.life.js';
export { acceptanceRequirementsOf, type AcceptanceSubject, type PartyFacts } from './acceptance.rules.js';
export { amountAtRiskOf } from './amount-at-risk.js';
export { chargeLinesOf } from './application.rules.js';
export { type Outlook, outlookOf } from './outlook.js';
export { ensureUnderwritingRules, ruleSetOn } from './rule-sets.store.js';
export { UnderwritingRefusals } from './underwriting.refusals.js';
export { ApplicationEvents, ConsentEvents, ReferralEvents } from './underwriting.events.js';
export type { Submission, Submitted } from './submission.js';
export { onChargeExpired } from './operations/on-charge-expired.js';
export { submitApplication } from './operations/submit-application.js';
export {
  expireApplication,
  expireApplications,
  markIssued,
  markNotIssued,
  markPaid,
} from './operations/mark-application.js';
export {
  acceptanceByApplication,
  applicationById,
  applicationsByIds,
  consentsByApplication,
  lockApplication,
} from './applications.store.js';

// GraphQL classes, for the schemas of upper rooms. Classes end in `Type` where the domain has the word.
export {
  AcceptanceInput,
  ConsentInput,
  DisclosureInput,
  MaterialInput,
  SignatureInput,
} from './api/acceptance.inputs.js';
export { AcceptanceRequirements as AcceptanceRequirementsType } from './api/acceptance.type.js';
export {
  Application as ApplicationType,
  DecisionStep as DecisionStepType,
  Material as MaterialType,
  NextStep as NextStepType,
} from './api/application.type.js';
export { ApplicationConnection } from './api/underwriting.resolver.js';
export { ApplicationStateEnum, MaterialStateEnum, UnderwritingOutlookEnum } from './api/underwriting.enums.js';
export { underwritingResolvers } from './api/resolvers.js';
export * from './printed.js';
