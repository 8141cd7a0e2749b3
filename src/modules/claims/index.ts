/** Front door of `claims`. */
export * from './claim.js';
export { claimLife } from './claim.life.js';
export { ClaimEvents } from './claims.events.js';
export { paidClaimsOf, paidCommercialByVin } from './claims-money.store.js';
export { claimRecourseJob } from './operations/claim-recourse.js';
export { onPayoutPaid } from './operations/on-payout.js';
export { ClaimHandlingEvents } from './claim-handling.events.js';
export { ClaimHandlingRefusals } from './claim-handling.refusals.js';
export { onDocumentsReceived } from './operations/complete-documents.js';
export {
  onClaimAnswered,
  onClaimCancelled,
  onClaimPaid,
  onClaimPaidInPart,
  onClaimSupplemented,
} from './operations/on-claim-told.js';
export { expireDrafts } from './operations/draft-report.js';
export { openOtherCoverJob } from './operations/open-other-cover.js';
export { registerByLimit } from './operations/register-claim.js';
export { tellRejections } from './operations/reject-claim.js';
export { tellPlatform } from './operations/tell-platform.js';
export { watchClocks } from './operations/watch-clocks.js';
export { watchServices } from './operations/after-services.js';
export { ClaimRefusals } from './claims.refusals.js';
export { onClaimPaperRejected, onFileStored } from './operations/papers-here.js';
export { tellReporterJob, tellReporters } from './operations/tell-reporters.js';
export { claimsResolvers } from './api/resolvers.js';
export { Claim as ClaimType } from './api/claim.type.js';
import './policy-losses.js'; // says what is claimed on a policy, to whoever changes or ends it
import './paper-sight.js'; // tells who may fetch files
export type { ServicePointKind } from './service-points.js';
export { type ClaimSettings, setClaimSettings } from './claims.settings.js';
