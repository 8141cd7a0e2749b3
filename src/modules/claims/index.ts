/** Front door of `claims`. */
export * from './claim.js';
export { claimLife } from './claim.life.js';
export { ClaimEvents } from './claims.events.js';
export { paidClaimsOf } from './claims-money.store.js';
export { onPayoutPaid } from './operations/on-payout.js';
export { ClaimRefusals } from './claims.refusals.js';
export { claimsResolvers } from './api/resolvers.js';
