/** Front door of `endorsements`. */
export { endorsementLife, stateAt } from './endorsement.life.js';
export { EndorsementEvents } from './endorsements.events.js';
export { EndorsementRefusals } from './endorsements.refusals.js';
export {
  applyJob,
  applyPaidEndorsements,
  expireEndorsements,
  onEndorsementPaid,
  onEndorsementUnpaid,
} from './operations/apply-jobs.js';
export { endorsementsResolvers } from './api/resolvers.js';
