import { ChargeFields, PaymentLineFields, PaymentOrderFields, PostingFields, RefundFields } from './billing.fields.js';
import { CommissionEntryFields, PolicyCommissionFields } from './commission.type.js';
import { BillingResolver } from './billing.resolver.js';

export const billingResolvers = [
  BillingResolver,
  ChargeFields,
  CommissionEntryFields,
  PaymentLineFields,
  PaymentOrderFields,
  PolicyCommissionFields,
  PostingFields,
  RefundFields,
];
