export type QuoteState = 'REQUESTED' | 'PRICED' | 'REFUSED' | 'ACCEPTED' | 'BOUND' | 'WITHDRAWN' | 'EXPIRED';
export type QuoteRisk = Record<string, unknown>;
export type OptionDetail = Record<string, unknown>;
