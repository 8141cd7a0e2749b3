/** Front door of `billing`: what must be paid, and how. */
export * from './billing.js';
export { chargeLife, paymentLife, refundLife } from './billing.life.js';
export * from './commission/commission.js';
export * from './payouts/payouts.js';
export { ChargeEvents, CommissionEvents, PaymentEvents, RefundEvents } from './billing.events.js';
export { BillingRefusals } from './billing.refusals.js';
export { type BillingSettings, DEFAULT_BILLING, type RealNameRule, setBillingSettings } from './billing.settings.js';
export { collectionOf } from './billing.queries.js';
export {
  type PayeeAccount,
  type PaymentProvider,
  type PayPage,
  PROVIDER_FACT_TYPES,
  type ProviderFact,
  type RefundOrder,
  type TransferOrder,
} from './payment-provider.port.js';
export { type ChargeSubject, registerChargeSubject } from './charge-subjects.js';
export { chargeByExternalRef, chargeById, paymentOrderById, paymentOrdersByCharge } from './billing.store.js';
export { refundById, refundsByOrder } from './refunds.store.js';
export { postingsByCharge } from './ledger.store.js';
export { confirmPayment, type ConfirmPayment } from './operations/confirm-payment.js';
export { createPaymentOrder, type CreatePaymentOrder } from './operations/create-payment-order.js';
export { raiseCharge, type RaiseCharge } from './operations/raise-charge.js';
export { commissionByPolicy } from './commission/commission.store.js';
export { commissionsOf, type Sale } from './commission/commission-terms.js';
export { accrueCommission, type AccrueCommission } from './operations/accrue-commission.js';
export { clawBackCommission, type ClawBackCommission, foreseenClawBack } from './operations/claw-back-commission.js';
export { cancelCharge } from './operations/cancel-charge.js';
export { owedRefund, type OwedRefund } from './operations/owed-refund.js';
export { type Taken, takeProviderFact } from './operations/take-provider-fact.js';
export { expireCharges, expirePaymentOrders } from './operations/expire-payments.js';
export { reconcilePayments } from './operations/reconcile-payments.js';
export { sendRefunds } from './operations/send-refunds.js';

// money that goes out
export { payoutLife } from './payouts/payouts.life.js';
export { PayeeEvents, PayoutEvents, ReceiptEvents } from './payouts/payouts.events.js';
export { PayoutRefusals } from './payouts/payouts.refusals.js';
export { payeeById } from './payouts/payees.store.js';
export { payoutById, payoutsBySubject } from './payouts/payouts.store.js';
export { registerPayeeSource } from './payouts/payee-sources.js';
export { receiptsByCause } from './payouts/payout-ledger.store.js';
export { namePayee, type NamePayee } from './operations/name-payee.js';
export { orderPayout, type OrderPayout } from './operations/order-payout.js';
export { recordReceipt, type RecordReceipt } from './operations/record-receipt.js';
export { verifyPayees } from './operations/verify-payees.js';
export { reconcilePayouts, sendPayouts } from './operations/send-payouts.js';

// GraphQL classes, for the schemas of upper rooms. Classes end in `Type` where the domain has the word.
export { Charge as ChargeType, PaymentOrder as PaymentOrderType, Refund as RefundType } from './api/billing.type.js';
export {
  CommissionEntry as CommissionEntryType,
  CommissionForecast as CommissionForecastType,
  commissionForecastOf,
  PolicyCommission as PolicyCommissionType,
  READ_COMMISSION,
} from './api/commission.type.js';
export { opensAmounts } from './api/payout.resolver.js';
export { PayeeAccount as PayeeAccountType, Payout as PayoutType } from './api/payout.type.js';
export { PayoutKindEnum } from './api/payout.enums.js';
export { billingResolvers } from './api/resolvers.js';
