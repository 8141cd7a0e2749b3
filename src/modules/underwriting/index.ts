/** Front door of `underwriting`. */
export * from './application.js';
export * from './acceptance.js';
export { acceptanceRequirementsOf, type AcceptanceSubject, type PartyFacts } from './acceptance.rules.js';
export { amountAtRiskOf } from './amount-at-risk.js';
export type { Submission, Submitted } from './submission.js';
export { submitApplication } from './operations/submit-application.js';
export { applicationById, applicationsByIds, lockApplication } from './applications.store.js';
export { ApplicationEvents } from './underwriting.events.js';
export { markIssued, markNotIssued, markPaid } from './operations/mark-application.js';

// GraphQL classes, for the schemas of upper rooms. Classes end in `Type` where the domain has the word.
export {
  AcceptanceInput,
  ConsentInput,
  DisclosureInput,
  MaterialInput,
  SignatureInput,
} from './api/acceptance.inputs.js';
export { AcceptanceRequirements as AcceptanceRequirementsType } from './api/acceptance.type.js';
export { UnderwritingOutlookEnum } from './api/underwriting.enums.js';
