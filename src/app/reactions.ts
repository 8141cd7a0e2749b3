/** Event → functions of upper rooms, in the same transaction: the one place to read "what happens when". */
import { eventCatalogue } from '../kernel/events.js';
import { trustedId } from '../kernel/ids.js';
import { react } from '../modules/platform/index.js';
import {
  onClaimAnswered,
  onClaimCancelled,
  onClaimPaid,
  onClaimPaidInPart,
  onClaimPaperRejected,
  onClaimSupplemented,
  onDocumentsReceived,
  onFileStored,
  onPayoutPaid,
  paidCommercialByVin,
  tellReporters,
} from '../modules/claims/index.js';
import { onEndorsementPaid, onEndorsementUnpaid, onPolicyOver } from '../modules/endorsements/index.js';
import { measuredEvents, measureEvent } from '../modules/performance/index.js';
import { onPaymentReceived } from '../modules/policies/index.js';
import {
  onAgreementMoved,
  onOfferAgain,
  onOfferOver,
  onPolicyEnded,
  onPolicyEndorsed,
  onPolicyIssued,
} from '../modules/renewals/index.js';
import { bindQuote, ownClaimsFrom, releaseQuote } from '../modules/quotes/index.js';
import { onChargeExpired, onFileRejected } from '../modules/underwriting/index.js';

let wired = false;

/** Wired once per process: a reaction that is wired twice happens twice. */
export function wireReactions(): void {
  if (wired) return;
  wired = true;
  // What the insurer paid itself counts in a no-claim level, also before the industry platform tells it.
  ownClaimsFrom(paidCommercialByVin);
  // The full premium is in: the application is paid, and its policies are asked for.
  react('payment.received', onPaymentReceived);
  // It was not paid in time.
  react('charge.expired', onChargeExpired);
  // The same of a change in mid-term.
  react('payment.received', onEndorsementPaid);
  react('charge.expired', onEndorsementUnpaid);
  // What changes had bound beyond the sale is in force no longer.
  for (const over of ['expired', 'cancelled', 'voided', 'terminated']) react(`policy.${over}`, onPolicyOver);
  // What came under a file's name was not it.
  react('file.rejected', onFileRejected);
  react('file.rejected', onClaimPaperRejected);
  // Money of a claim has arrived.
  react('payout.paid', onPayoutPaid);
  react('claim.payment_arrived', onClaimPaidInPart);
  react('claim.paid', onClaimPaid);
  react('application.issued', (tx, { subject }) => bindQuote(tx, trustedId('Application', subject.id)));
  // What starts or meets the clocks of a claim, whoever did it.
  for (const answered of ['dispatched', 'registered']) react(`claim.${answered}`, onClaimAnswered);
  react('claim.documents_received', onDocumentsReceived);
  react('claim.cancelled', onClaimCancelled);
  react('claim.supplemented', onClaimSupplemented);
  // What the insurer promised about it: tasks begin, stop and end by what is recorded.
  for (const event of measuredEvents()) react(event, measureEvent);
  // An application that came to nothing: its quote is open again while the price stands.
  for (const over of ['declined', 'withdrawn', 'expired', 'not_issued'])
    react(`application.${over}`, (tx, { subject }) => releaseQuote(tx, trustedId('Application', subject.id)));
  // Bytes of a paper came later than the paper was named: a claim form starts clocks, the last paper lets them run again.
  react('file.stored', onFileStored);
  // Whoever reported a loss follows the claim, also where it is another partner's. Of the first report it knows itself.
  for (const { type } of eventCatalogue())
    if (type.startsWith('claim.') && type !== 'claim.reported') react(type, tellReporters);
  // What becomes of an offer and of policies moves their renewal.
  react('policy.issued', onPolicyIssued);
  for (const over of ['expired', 'withdrawn', 'refused']) react(`quote.${over}`, onOfferOver);
  for (const again of ['reopened', 'repriced']) react(`quote.${again}`, onOfferAgain);
  for (const end of ['ending_early', 'cancelled', 'voided', 'terminated']) react(`policy.${end}`, onPolicyEnded);
  react('policy.endorsed', onPolicyEndorsed);
  // Another version in force may say that the insurer renews.
  for (const moved of ['activated', 'version_ended', 'suspended', 'resumed', 'terminated', 'expired'])
    react(`agreement.${moved}`, onAgreementMoved);
}
