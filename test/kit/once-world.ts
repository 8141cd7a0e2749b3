/** Requests for the proof of idempotency below HTTP, so that its control can leave the claim out. */
import { instant } from '../../src/kernel/dates.js';
import { inTransaction } from '../../src/kernel/in-transaction.js';
import { makeCtx } from '../../src/kernel/make-ctx.js';
import { Problems } from '../../src/kernel/refusal.js';
import { createQuote } from '../../src/modules/quotes/operations/request-quote.js';
import { allWritten } from '../../src/modules/quotes/operations/as-written.js';
import { gatherRisk } from '../../src/modules/quotes/operations/gather-risk.js';
import type { VehicleClaim } from '../../src/modules/registry/index.js';
import { asPartner } from './channels-callers.js';
import { recordingLog } from './jobs.js';
import { MORNING, NO_HISTORY, type QuoteWorld, type Seller } from './quote-world.js';

/** What `quoteRequest` does inside its claim, without the claim: the planted defect. */
export async function withoutClaim(world: QuoteWorld, seller: Seller, vin: string): Promise<void> {
  const partnerId = seller.made.id;
  const ports = { industryPlatform: { compulsoryRecord: () => Promise.resolve(NO_HISTORY) } } as never;
  const ctx = makeCtx({
    requestId: 'control',
    now: instant(MORNING),
    actor: asPartner(partnerId),
    language: 'EN',
    log: recordingLog().log,
    pools: world.gateway.gateway.pools,
    ports,
  });
  const vehicle: VehicleClaim = {
    vin,
    registration: { plate: { number: '沪A99999' } },
    region: '310000',
    useNature: 'FAMILY',
    energy: 'FUEL',
    seats: 5,
    displacementMl: 1498,
  };
  const options = [
    {
      label: 'A',
      compulsory: { startsAt: null, startsOnIssue: false, shortTerm: null, taxPaid: false },
      commercial: null,
    },
  ];
  const risk = await gatherRisk(
    ctx,
    partnerId,
    { vehicle, people: { policyholder: { person: { name: '林若溪' } } } },
    false,
    new Problems(),
  );
  await inTransaction(ctx, 'control', (tx) =>
    createQuote(
      tx,
      { partnerId, outletId: null, producerId: null },
      risk,
      options,
      { validityDays: 7, startAheadDays: 90, leastAgreedValue: '0.7' },
      { externalRef: null, clonedFromId: null, businessLine: 'NEW_BUSINESS', written: allWritten(options) },
    ),
  );
}
