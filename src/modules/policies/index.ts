/** Front door of `policies`. */
export * from './policy.js';
export { policyLife, stateAt } from './policy.life.js';
export { PolicyEvents } from './policies.events.js';
export { PolicyRefusals } from './policies.refusals.js';
export { type PolicyAction, registerPolicyActions } from './policy-actions.js';
export { setDocumentSettings } from './document.settings.js';
export { type Verified, verifyDocument } from './operations/verify-document.js';
export {
  type Amendment,
  amendPolicy,
  lockPolicy,
  othersRun,
  policiesBeside,
  policiesByApplication,
  policyById,
  policyReach,
  neighboursOf,
  versionsByPolicy,
} from './policies.store.js';
export { currentVersion, versionAt } from './version.rules.js';
export { changesBetween, type FieldChange } from './version-changes.rules.js';
export { issuePaid, issueJob, onPaymentReceived } from './operations/issue-jobs.js';
export { issuePolicies, type PaidApplication } from './operations/issue-policies.js';
export { documentsJob } from './operations/make-documents.js';
export { expirePolicies, resumePolicies, startPolicies, suspendPolicies } from './operations/move-by-clock.js';

// GraphQL classes, for the schemas of upper rooms. Classes end in `Type` where the domain has the word.
export {
  FieldChange as FieldChangeType,
  Policy as PolicyType,
  PolicyConnection,
  PolicyDocument as PolicyDocumentType,
  PolicyVersion as PolicyVersionType,
} from './api/policy.type.js';
export { policiesResolvers } from './api/resolvers.js';
export { policyDocument } from './documents/policy.document.js';
export { receiptDocument, type PaymentFacts } from './documents/receipt.document.js';
export { signDocument } from './documents/sign.document.js';
export {
  contentHash,
  insurerBlock,
  type PolicyFacts,
  type Printing,
  sheetOf,
  verificationBlock,
} from './documents/paper.js';
export { documentsByPolicy } from './documents.store.js';
export { drawPaper, keepDocument, readFacts } from './operations/draw-documents.js';
import './document-sight.js'; // tells who may fetch files
