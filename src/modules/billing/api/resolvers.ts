import { ChargeFields, PaymentLineFields, PaymentOrderFields, PostingFields, RefundFields } from './billing.fields.js';
import { BillingResolver } from './billing.resolver.js';

export const billingResolvers = [
  BillingResolver,
  ChargeFields,
  PaymentLineFields,
  PaymentOrderFields,
  PostingFields,
  RefundFields,
];
