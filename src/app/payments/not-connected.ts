/** No payment provider: whoever needs one is told that, as something that may pass. */
import { unavailable } from '../../kernel/failure.js';
import type { PaymentProvider } from '../../modules/billing/index.js';

const nobody = (): Promise<never> => Promise.reject(unavailable('No payment provider is connected.'));

export const noPaymentProvider: PaymentProvider = {
  name: null,
  payUrl: nobody,
  query: nobody,
  refund: nobody,
  verifyPayee: nobody,
  payOut: nobody,
};
