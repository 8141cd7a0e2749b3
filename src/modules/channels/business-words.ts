/** Closed lists that clauses speak of. No decorators and nothing heavy: tests and upper rooms read them too. */

/** What a piece of business is (S-282); REFERRAL hands a customer over without a price: the clause BUSINESS_LINES opens it, or it stays closed. */
export const BUSINESS_LINES = ['NEW_BUSINESS', 'RENEWAL', 'ENDORSEMENT', 'CLAIMS', 'INSPECTION', 'REFERRAL'] as const;
export type BusinessLine = (typeof BUSINESS_LINES)[number];

/** Lines that a price is made for: a policy that follows another of the same partner's is a renewal, whatever else is new. */
export const SOLD_LINES = ['NEW_BUSINESS', 'RENEWAL'] as const satisfies readonly BusinessLine[];
export type SoldLine = (typeof SOLD_LINES)[number];

/** What a partner may do about a claim; RUN_OFF: also after the agreement ended, on policies it placed. */
export const CLAIM_ACTS = [
  'REPORT',
  'DOCUMENTS',
  'STATUS',
  'REPAIR_ESTIMATE',
  'OWN_REPAIR_LINES',
  'AMOUNTS',
  'RUN_OFF',
] as const;
export type ClaimAct = (typeof CLAIM_ACTS)[number];

/** Who asks for the renewal of a policy. */
export const RENEWING_PARTIES = ['PLACING_PARTNER', 'OTHER_PARTNER'] as const;
export type RenewingParty = (typeof RENEWING_PARTIES)[number];

/** Promises of the insurer that are measured. */
export const SERVICE_METRICS = [
  'QUOTE_RESPONSE',
  'REFERRAL_DECISION',
  'INSPECTION_RESPONSE',
  'LEAD_RESPONSE',
  'ISSUE_AFTER_PAYMENT',
  'ENDORSEMENT_DECISION',
  'REFUND_PAYMENT',
  'LOSS_NOTICE_RESPONSE',
  'CLAIM_DECISION',
  'CLAIM_PAYMENT',
  'STATEMENT_ISSUE',
  'AVAILABILITY',
] as const;
export type ServiceMetric = (typeof SERVICE_METRICS)[number];

/** All others are times: a target is the most that it may take. */
export const AT_LEAST: readonly ServiceMetric[] = ['AVAILABILITY'];
