/** Every clause twice: so wide that it lets an operation pass, and so narrow that it refuses. */
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
  BUSINESS_LINES: ['CLAIMS'],
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
