/** Closed lists that clauses speak of. No decorators and nothing heavy: tests and upper rooms read them too. */

/** What a piece of business is (S-282): the clause BUSINESS_LINES opens it, or it stays closed. */
export const BUSINESS_LINES = ['NEW_BUSINESS', 'RENEWAL', 'ENDORSEMENT', 'CLAIM', 'INSPECTION'] as const;
export type BusinessLine = (typeof BUSINESS_LINES)[number];

/** What a partner may do about a claim; RUN_OFF: also after the agreement ended, on policies it placed. */
export const CLAIM_ACTS = ['REPORT', 'DOCUMENTS', 'REPAIR_ESTIMATE', 'AMOUNTS', 'RUN_OFF'] as const;
export type ClaimAct = (typeof CLAIM_ACTS)[number];

/** Who asks for the renewal of a policy. */
export const RENEWING_PARTIES = ['PLACING_PARTNER', 'OTHER_PARTNER'] as const;
export type RenewingParty = (typeof RENEWING_PARTIES)[number];

/** Promises of the insurer that are measured. */
export const SERVICE_METRICS = [
  'QUOTE_RESPONSE',
  'REFERRAL_DECISION',
  'ISSUE_AFTER_PAYMENT',
  'LOSS_NOTICE_RESPONSE',
  'CLAIM_DECISION',
  'CLAIM_PAYMENT',
  'STATEMENT_ISSUE',
  'AVAILABILITY',
] as const;
export type ServiceMetric = (typeof SERVICE_METRICS)[number];

/** All others are times: a target is the most that it may take. */
export const AT_LEAST: readonly ServiceMetric[] = ['AVAILABILITY'];
