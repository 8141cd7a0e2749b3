/** Front door of `renewals`. */
export { listRenewals } from './operations/list-renewals.js';
export { moveRenewals } from './operations/move-by-clock.js';
export { prepareJob } from './operations/prepare-job.js';
export {
  onAgreementMoved,
  onOfferAgain,
  onOfferOver,
  onPolicyEnded,
  onPolicyEndorsed,
  onPolicyIssued,
} from './operations/follow-below.js';
export { DEFAULT_RENEWALS, setRenewalSettings } from './renewals.settings.js';
export type { WindowRow } from './published/windows.js';
export { renewalsResolvers } from './api/resolvers.js';
