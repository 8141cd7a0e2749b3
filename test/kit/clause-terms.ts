/** Every clause twice: so wide that it lets an operation pass, and so narrow that it refuses. */
import type { ClauseKey } from '../../src/modules/channels/agreement.js';
import type { ClausesGiven } from './channels-fixture.js';
import { EVERYTHING } from './quote-world.js';

/** What every operation under a clause needs, and no clause in the way. */
export const WIDE = {
  ...EVERYTHING,
  PREMIUM_COLLECTION: { mode: 'PARTNER_ACCOUNT', remitDays: 3 },
  API_QUOTA: { points: 100_000, burst: 100_000, inFlight: 1000, webhookEndpoints: 0 },
  SETTLEMENT_CYCLE: { day: 10 },
  RENEWAL_OWNERSHIP: { owner: 'PLACING_PARTNER' },
  CLAIM_SCOPE: { acts: ['REPORT', 'DOCUMENTS', 'REPAIR_ESTIMATE', 'AMOUNTS', 'RUN_OFF'] },
  SERVICE_LEVELS: { target: [{ metric: 'REFERRAL_DECISION', value: '1000' }] },
} satisfies Required<ClausesGiven>;

/** The same clauses, each so narrow that it refuses. */
export const NARROW: Required<ClausesGiven> = {
  BUSINESS_LINES: ['INSPECTION'], // asked by nobody yet
  PRODUCTS: ['ANOTHER'],
  VEHICLE_GROUPS: ['MOTORCYCLE'],
  TERRITORY: ['440000'],
  COVERAGES: ['DRIVER_LIABILITY'],
  SUM_INSURED_LIMIT: { amount: [{ value: '1.00' }] },
  PRICING_BAND: { floor: '0.60', ceiling: '0.61' },
  DISCOUNT_AUTHORITY: { rate: '0' },
  COMMISSION_RATE: { value: [] },
  BINDING_AUTHORITY: { perPolicy: '1.00', perDay: '1.00', inForce: '1.00' },
  PREMIUM_COLLECTION: { mode: 'INSURER_ONLY', remitDays: 0 },
  SETTLEMENT_CYCLE: { day: 11 },
  RENEWAL_OWNERSHIP: { owner: 'INSURER' },
  CLAIM_SCOPE: { acts: ['STATUS'] },
  DATA_SCOPE: { fields: [] },
  API_QUOTA: { points: 1, burst: 2, inFlight: 10, webhookEndpoints: 0 },
  SERVICE_LEVELS: { target: [{ metric: 'REFERRAL_DECISION', value: '1' }] },
};

/** Acts on something whose own terms must stand: the agreement is narrow from the start, and what comes before does not ask that clause. */
export const NARROW_BEFORE: Readonly<Record<string, readonly ClauseKey[]>> = {
  quoteAddOption: ['COVERAGES', 'SUM_INSURED_LIMIT', 'PRICING_BAND', 'DISCOUNT_AUTHORITY'],
};

const OFFERING = ['quoteRequest', 'quoteReprice', 'quoteClone', 'quoteAddOption', 'renewalQuote'];
/** Operations whose input says what is offered, and what each narrow clause lets pass there. The others name what stands. */
export const WOULD_PASS: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  TERRITORY: ['440000', ['quoteRequest', 'quoteReprice']],
  COVERAGES: ['DRIVER_LIABILITY', OFFERING],
  SUM_INSURED_LIMIT: ['1.00', [...OFFERING, 'endorsementRequest']],
  PRICING_BAND: ['0.29', OFFERING], // the discount that brings the factor into the band
  DISCOUNT_AUTHORITY: ['0', OFFERING],
  PREMIUM_COLLECTION: ['INSURER_ONLY', ['paymentOrderCreate']],
};
