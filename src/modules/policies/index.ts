/** Front door of `policies`. */
export * from './policy.js';
export { policyLife, stateAt } from './policy.life.js';
export { PolicyEvents } from './policies.events.js';
export { PolicyRefusals } from './policies.refusals.js';
export { policiesByApplication, policyById, versionsByPolicy } from './policies.store.js';
export { issuePaid, issueJob, onPaymentReceived } from './operations/issue-jobs.js';
export { issuePolicies, type PaidApplication } from './operations/issue-policies.js';
export { documentsJob } from './operations/make-documents.js';
export { expirePolicies, startPolicies } from './operations/move-by-clock.js';
