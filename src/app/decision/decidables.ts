/** What `decision` can be asked about. Left out: what draws documents, moves bytes or makes secrets, and so is more than its transaction. */
import { registerDecidable } from '../../modules/access/index.js';

export function registerDecidables(): void {
  [
    'quoteRequest',
    'quoteReprice',
    'quoteClone',
    'quoteAddOption',
    'quoteAccept',
    'quoteWithdraw',
    'paymentOrderCreate',
    'applicationSplit',
    'applicationWithdraw',
    'consentWithdraw',
    'referralDecide',
    'policyDeliver',
    'claimReport',
    'claimSubmitDocuments',
    'claimWithdraw',
    'partnerSuspend',
    'partnerReinstate',
    'agreementSuspend',
    'agreementResume',
    'agreementTerminate',
  ].forEach(registerDecidable);
}
