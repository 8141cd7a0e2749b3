/**
 * Who may do what, under which clause: one row per root field. Shield is built from it, duties hold the code to it, and
 * `schema/permissions.txt` prints it. A field without a row does not compile, does not boot, and does not pass.
 */
import type { RootField } from '../generated/root-fields.js';
import {
  ACCEPTING,
  BROUGHT,
  CHOSEN,
  KEYED,
  MOVED,
  type OperationRow,
  PRICED_UNDER,
  PRICING,
  STANDING,
  TYPED_IN,
} from './operation-row.js';
import { channelOperations } from './operations-of-channels.js';
import { CLAIM_MONEY_OPERATIONS } from './operations-of-claim-money.js';
import { CLAIM_HANDLING_OPERATIONS } from './operations-of-claim-handling.js';
import { CLAIM_OPERATIONS } from './operations-of-claims.js';
import { ENDORSEMENT_OPERATIONS } from './operations-of-endorsements.js';
import { RENEWAL_OPERATIONS } from './operations-of-renewals.js';

export type { OperationRow } from './operation-row.js';

/** Whatever may stand against a file that comes with an input; `NOT_FOUND` where it may name one. */
const FILES = ['FILE_REJECTED'] as const;
const ISSUING = [...KEYED, 'NOT_FOUND', 'SCOPE_EXCEEDED', 'OUTLET_EXCEEDED', 'PARTNER_IN_RUN_OFF'] as const;

export const operations = {
  // platform
  node: { may: 'node:read', weight: 1 },
  nodes: { may: 'node:read', weight: 2 },
  operation: { may: 'operation:read', weight: 1 },
  // Open in run-off: evidence must come in then too. A file alone changes nothing; what takes it asks the agreement.
  uploadCreate: {
    may: 'file:upload',
    emits: ['file.declared'],
    once: 'File',
    weight: 2,
    refuses: [...KEYED, ...FILES],
  },
  // access
  viewer: { may: 'viewer:read', weight: 1 },
  permissions: { may: 'permission:read', weight: 1 },
  // Only what the caller may do can be asked about: `DecisionInput` is cut as the mutations are.
  decision: { may: 'decision:read', weight: 10 },
  credentials: { may: 'credential:read', weight: 2 },
  credentialIssue: {
    may: 'credential:issue',
    emits: ['credential.issued'],
    once: 'Credential',
    weight: 5,
    refuses: ISSUING,
  },
  credentialRotate: {
    may: 'credential:rotate',
    emits: ['credential.rotated'],
    once: 'Credential',
    weight: 5,
    refuses: [...ISSUING, 'CREDENTIAL_STATE', 'CREDENTIAL_EXPIRED', 'CREDENTIAL_HAS_NO_SECRET'],
  },
  credentialRevoke: {
    may: 'credential:revoke',
    emits: ['credential.revoked'],
    weight: 2,
    refuses: ['NOT_FOUND', 'INVALID_INPUT', 'CREDENTIAL_STATE'],
  },
  // registry
  vehicle: { may: 'vehicle:read', weight: 1 },
  // products
  product: { may: 'product:read', weight: 1 },
  products: { may: 'product:read', weight: 2 },
  plans: { may: 'product:read', weight: 2 },
  productVersionFile: {
    may: 'product:file',
    emits: ['product.filed'],
    once: 'ProductVersion',
    weight: 5,
    refuses: [...KEYED, 'NOT_FOUND', 'PRODUCT_DOCUMENT_INVALID', 'PRODUCT_OVERLAP'],
  },
  productVersionApprove: {
    may: 'product:approve',
    emits: ['product.approved'],
    once: 'ProductVersion',
    weight: 5,
    refuses: [...KEYED, ...MOVED, 'PRODUCT_STATE', 'SAME_PERSON', 'PRODUCT_OVERLAP'],
  },
  productVersionWithdraw: {
    may: 'product:withdraw',
    emits: ['product.withdrawn'],
    once: 'ProductVersion',
    weight: 5,
    refuses: [...KEYED, ...MOVED, 'PRODUCT_STATE'],
  },
  ...channelOperations,
  agreementImpact: { may: 'agreement:impact', weight: 5 },
  agreementImpactRun: {
    may: 'agreement:impact',
    emits: ['agreement.impact_asked'],
    once: 'AgreementImpact',
    weight: 20,
    refuses: [...KEYED, 'NOT_FOUND', 'IMPACT_NOT_A_DRAFT'],
  },
  serviceScorecard: { may: 'service:read', weight: 5 },
  customerTier: { may: 'tier:read', weight: 5 },
  // rating
  tariff: { may: 'tariff:read', weight: 1 },
  tariffs: { may: 'tariff:read', weight: 2 },
  tariffPublish: {
    may: 'tariff:publish',
    emits: ['tariff.published'],
    once: 'Tariff',
    weight: 10,
    refuses: [...KEYED, 'TARIFF_INVALID', 'TARIFF_OVERLAP'],
  },
  // billing
  charge: { may: 'charge:read', weight: 1 },
  charges: { may: 'charge:read', weight: 2 },
  paymentOrder: { may: 'charge:read', weight: 1 },
  paymentOrders: { may: 'charge:read', weight: 2 },
  refunds: { may: 'charge:read', weight: 2 },
  commissions: { may: 'commission:read', weight: 2 },
  paymentOrderCreate: {
    may: 'payment:order',
    under: ['PREMIUM_COLLECTION'],
    emits: ['payment.ordered'],
    once: 'PaymentOrder',
    weight: 5,
    refuses: [
      ...KEYED,
      ...STANDING,
      'NOT_FOUND',
      'CONFLICT',
      'IDENTITY_INVALID',
      'CHARGE_NOT_RAISED',
      'CHARGE_STATE',
      'PAYMENT_ORDER_EXISTS',
      'PAYMENT_REF_TAKEN',
      'PAYER_NOT_POLICYHOLDER',
      'COLLECTION_NOT_ALLOWED',
      'TERM_PREMIUM_COLLECTION',
    ],
  },
  paymentConfirm: {
    may: 'payment:confirm',
    emits: ['payment.stated', 'payment.received', 'refund.owed'],
    once: 'PaymentOrder',
    weight: 5,
    refuses: [
      ...KEYED,
      'NOT_FOUND',
      'CONFLICT',
      'FILE_REJECTED',
      'PAYMENT_STATE',
      'PAYMENT_AMOUNT',
      'PAYMENT_BY_PROVIDER',
      'PAYMENT_STATEMENTS_DIFFER',
      'PAYMENT_EVIDENCE_MISSING',
      'BANK_REFERENCE_USED',
      'SAME_PERSON',
    ],
  },
  refundConfirm: {
    may: 'refund:confirm',
    emits: ['refund.confirmed'],
    once: 'Refund',
    weight: 5,
    refuses: [...KEYED, 'NOT_FOUND', 'CONFLICT', 'REFUND_STATE', 'REFUND_BY_PROVIDER'],
  },
  // quotes
  quote: { may: 'quote:read', weight: 1 },
  quotes: { may: 'quote:read', weight: 2 },
  quoteRequest: {
    may: 'quote:request',
    under: PRICED_UNDER,
    emits: ['quote.priced', 'quote.refused'],
    once: 'Quote',
    weight: 5,
    refuses: [...PRICING, ...TYPED_IN, ...CHOSEN, 'EXTERNAL_REF_TAKEN'],
  },
  quoteReprice: {
    may: 'quote:reprice',
    under: PRICED_UNDER,
    emits: ['quote.repriced', 'quote.refused'],
    once: 'Quote',
    weight: 5,
    refuses: [...PRICING, ...TYPED_IN, ...CHOSEN, 'STALE_VERSION', 'CONFLICT', 'QUOTE_STATE'],
  },
  quoteClone: {
    may: 'quote:clone',
    under: PRICED_UNDER,
    emits: ['quote.priced', 'quote.refused'],
    once: 'Quote',
    weight: 5,
    refuses: [...PRICING, ...CHOSEN, 'EXTERNAL_REF_TAKEN'],
  },
  quoteAddOption: {
    may: 'quote:extend',
    under: PRICED_UNDER,
    emits: ['quote.option_added'],
    once: 'Quote',
    weight: 5,
    refuses: [
      ...PRICING,
      ...CHOSEN,
      'OPTIONS_INVALID',
      'START_NOT_ALLOWED',
      'SHORT_TERM_NOT_ALLOWED',
      'STALE_VERSION',
      'CONFLICT',
      'QUOTE_STATE',
    ],
  },
  quoteCompare: { may: 'quote:compare', weight: 2 },
  quoteAccept: {
    may: 'quote:accept',
    under: [...BROUGHT, 'COVERAGES', 'SUM_INSURED_LIMIT', 'BINDING_AUTHORITY'],
    emits: ['quote.accepted'],
    once: 'Application',
    weight: 10,
    refuses: ACCEPTING,
  },
  quoteWithdraw: {
    may: 'quote:withdraw',
    emits: ['quote.withdrawn'],
    once: 'Quote',
    weight: 2,
    refuses: [...KEYED, ...STANDING, ...MOVED, 'QUOTE_STATE'],
  },
  // underwriting
  application: { may: 'application:read', weight: 1 },
  applications: { may: 'application:read', weight: 2 },
  referral: { may: 'referral:read', weight: 1 },
  referrals: { may: 'referral:read', weight: 2 },
  applicationSupplyMaterials: {
    may: 'application:supply',
    emits: ['application.materials_supplied'],
    once: 'Application',
    weight: 5,
    refuses: [...KEYED, ...STANDING, 'NOT_FOUND', 'CONFLICT', 'APPLICATION_STATE', 'FILE_REJECTED'],
  },
  applicationSplit: {
    may: 'application:split',
    emits: ['application.split'],
    once: 'Application',
    weight: 5,
    refuses: [...KEYED, ...STANDING, ...MOVED, 'APPLICATION_STATE', 'NOTHING_TO_SPLIT', 'APPLICATION_REF_TAKEN'],
  },
  applicationWithdraw: {
    may: 'application:withdraw',
    emits: ['application.withdrawn'],
    once: 'Application',
    weight: 2,
    refuses: [...KEYED, ...STANDING, ...MOVED, 'APPLICATION_STATE', 'CHARGE_STATE'],
  },
  // The customer's own act: no standing of the partner closes it.
  consentWithdraw: {
    may: 'consent:withdraw',
    emits: ['consent.withdrawn'],
    once: 'Consent',
    weight: 2,
    refuses: [...KEYED, 'NOT_FOUND'],
  },
  referralDecide: {
    may: 'referral:decide',
    under: ['BINDING_AUTHORITY'],
    emits: ['referral.decided'],
    once: 'Referral',
    weight: 5,
    refuses: [
      ...KEYED,
      ...STANDING,
      ...MOVED,
      'REFERRAL_STATE',
      'APPLICATION_EXPIRED',
      'AUTHORITY_EXCEEDED',
      'COMPULSORY_NOT_DECLINABLE',
      'TERM_BINDING_AUTHORITY',
    ],
  },
  // policies: issue follows from payment
  policy: { may: 'policy:read', weight: 1 },
  policies: { may: 'policy:read', weight: 2 },
  policyDeliver: {
    may: 'policy:deliver',
    emits: ['policy.delivery_requested', 'policy.handed_over'],
    once: 'Policy',
    weight: 2,
    refuses: [
      ...KEYED,
      ...STANDING,
      'NOT_FOUND',
      'POLICY_STATE',
      'DOCUMENTS_NOT_READY',
      'NO_ADDRESS_FOR_DELIVERY',
      'HANDED_OVER_AT_INVALID',
    ],
  },
  policyDocumentCreate: {
    may: 'policy-document:create',
    emits: ['policy.document_made'],
    once: 'PolicyDocument',
    weight: 5,
    refuses: [...KEYED, ...STANDING, 'NOT_FOUND', 'POLICY_STATE', 'DOCUMENT_NOT_AVAILABLE', 'DOCUMENT_EXISTS'],
  },
  ...ENDORSEMENT_OPERATIONS,
  ...CLAIM_MONEY_OPERATIONS,
  ...CLAIM_OPERATIONS,
  ...CLAIM_HANDLING_OPERATIONS,
  ...RENEWAL_OPERATIONS,
} as const satisfies Record<RootField, OperationRow>;
