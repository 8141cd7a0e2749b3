/** Front door of `claims`. */
export * from './claim.js';
export { claimLife } from './claim.life.js';
export { ClaimEvents } from './claims.events.js';
export { ClaimRefusals } from './claims.refusals.js';
export { onFileStored } from './operations/papers-here.js';
export { tellReporterJob, tellReporters } from './operations/tell-reporters.js';
export { claimsResolvers } from './api/resolvers.js';
