/** Event → functions of upper rooms, in the same transaction: the one place to read "what happens when". */
import { trustedId } from '../kernel/ids.js';
import { react } from '../modules/platform/index.js';
import { onEndorsementPaid, onEndorsementUnpaid } from '../modules/endorsements/index.js';
import { onPaymentReceived } from '../modules/policies/index.js';
import {
  onAgreementMoved,
  onOfferAgain,
  onOfferOver,
  onPolicyEnded,
  onPolicyEndorsed,
  onPolicyIssued,
} from '../modules/renewals/index.js';
import { bindQuote, releaseQuote } from '../modules/quotes/index.js';
import { onChargeExpired } from '../modules/underwriting/index.js';

let wired = false;

/** Wired once per process: a reaction that is wired twice happens twice. */
export function wireReactions(): void {
  if (wired) return;
  wired = true;
  // The full premium is in: the application is paid, and its policies are asked for.
  react('payment.received', onPaymentReceived);
  // It was not paid in time.
  react('charge.expired', onChargeExpired);
  // The same of a change in mid-term.
  react('payment.received', onEndorsementPaid);
  react('charge.expired', onEndorsementUnpaid);
  react('application.issued', (tx, { subject }) => bindQuote(tx, trustedId('Application', subject.id)));
  // An application that came to nothing: its quote is open again while the price stands.
  for (const over of ['declined', 'withdrawn', 'expired', 'not_issued'])
    react(`application.${over}`, (tx, { subject }) => releaseQuote(tx, trustedId('Application', subject.id)));
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
