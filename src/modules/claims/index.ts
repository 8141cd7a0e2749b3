/** Front door of `claims`. */
export * from './claim.js';
export { claimLife } from './claim.life.js';
export { ClaimEvents } from './claims.events.js';
export { paidClaimsOf } from './claims-money.store.js';
export { onPayoutPaid } from './operations/on-payout.js';
export { ClaimHandlingEvents } from './claim-handling.events.js';
export { ClaimHandlingRefusals } from './claim-handling.refusals.js';
export { onDocumentsReceived } from './operations/complete-documents.js';
export { onClaimCancelled, onClaimPaid, onClaimPaidInPart, onClaimSupplemented } from './operations/on-claim-told.js';
export { registerByLimit } from './operations/register-claim.js';
export { tellRejections } from './operations/reject-claim.js';
export { watchClocks } from './operations/watch-clocks.js';
export { ClaimRefusals } from './claims.refusals.js';
export { onClaimPaperRejected, onFileStored } from './operations/papers-here.js';
export { tellReporterJob, tellReporters } from './operations/tell-reporters.js';
export { claimsResolvers } from './api/resolvers.js';
import './paper-sight.js'; // tells who may fetch files
