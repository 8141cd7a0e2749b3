/** Event → functions of upper rooms, in the same transaction: the one place to read "what happens when". */

import { react } from '../modules/platform/index.js';
import { onPaymentReceived } from '../modules/policies/index.js';

let wired = false;

/** Wired once per process. */
export function wireReactions(): void {
  if (wired) return;
  wired = true;
  react('payment.received', onPaymentReceived);
}
