/** Front door of `endorsements`. */
import './policy-actions.js'; // says what can be done with a policy
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
export { onPolicyOver } from './operations/growing-authority.js';
export { INSURED_THING, registerLosses } from './losses.js';
export type { LossFacts } from './endorsement.js';
export { endByTotalLoss } from './operations/end-by-total-loss.js';
export { commercialTariffs, compulsoryTariffs } from './rerate.js';
export { transfersOf } from './transfers.js';
export { slipsJob } from './operations/make-slips.js';
export { Endorsement as EndorsementType } from './api/endorsement.type.js';
export { endorsementsResolvers } from './api/resolvers.js';
import './paper-sight.js'; // tells who may fetch files
