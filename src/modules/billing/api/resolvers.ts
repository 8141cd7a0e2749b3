import { ChargeFields, PaymentLineFields, PaymentOrderFields, PostingFields, RefundFields } from './billing.fields.js';
import { CommissionResolver } from './commission.resolver.js';
import { CommissionEntryFields, PolicyCommissionFields } from './commission.type.js';
import { BillingResolver } from './billing.resolver.js';
import { PayoutResolver } from './payout.resolver.js';
import { PayeeAccountFields, PayoutFields } from './payout.type.js';

export const billingResolvers = [
  BillingResolver,
  ChargeFields,
  CommissionEntryFields,
  CommissionResolver,
  PayeeAccountFields,
  PaymentLineFields,
  PaymentOrderFields,
  PayoutFields,
  PayoutResolver,
  PolicyCommissionFields,
  PostingFields,
  RefundFields,
];
