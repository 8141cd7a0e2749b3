import { ChargeFields, PaymentLineFields, PaymentOrderFields, PostingFields, RefundFields } from './billing.fields.js';
import { CommissionResolver } from './commission.resolver.js';
import { CommissionEntryFields, PolicyCommissionFields } from './commission.type.js';
import { BillingResolver } from './billing.resolver.js';

export const billingResolvers = [
  BillingResolver,
  ChargeFields,
  CommissionEntryFields,
  CommissionResolver,
  PaymentLineFields,
  PaymentOrderFields,
  PolicyCommissionFields,
  PostingFields,
  RefundFields,
];
