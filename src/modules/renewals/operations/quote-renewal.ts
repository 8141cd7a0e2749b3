import type { Ctx } from '../../../kernel/ctx.js';
import { Failure } from '../../../kernel/failure.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
import { type Id, wireId } from '../../../kernel/ids.js';
import { once, type Outcome, replayOf } from '../../platform/index.js';
import {
  asWritten,
  checkExternalRef,
  checkOptions,
  gatherRisk,
  type GatheredRisk,
  type OptionRequest,
  quoteRenewal,
  quoteSettings,
  releaseOffer,
  withRecords,
  type Written,
  writeRenewalQuotes,
} from '../../quotes/index.js';
import { fromStoredVehicle, type PartyRecord, rememberVehicle, type VehicleClaim } from '../../registry/index.js';
import { asLastYear, atStarts, startsOf } from '../as-last-year.rules.js';
import { closedFor } from '../closed.rules.js';
import { renewalSettings } from '../renewals.settings.js';
import { moveRenewal, renewalById } from '../renewals.store.js';
import { RenewalRefusals } from '../renewals.refusals.js';
import { tell } from './move-by-clock.js';
import { lockWithOffer, quotedAs, refuseUnregistered, settled, wishOf } from './offer.js';
import { requireRenewing } from './owner.js';
import { readFacts, type RenewalFacts } from './read-facts.js';

export interface QuoteRenewal {
  readonly idempotencyKey: string;
  readonly externalRef: string | null;
  readonly renewalId: string;
  /** Beside the one that is as last year. */
  readonly options: readonly OptionRequest[];
  readonly discount: string | null;
  /** Facts that changed; null where none did, or where its words were refused already. */
  readonly vehicle: VehicleClaim | null;
  readonly vehicleGiven: boolean;
  readonly sent: unknown;
}

/**
 * Prices a renewal anew: as last year, and what else is asked beside it. Facts come from the expiring policies, records
 * from the industry platform; the start is the old end, or the next 00:00 when that has passed. An offer that stood is
 * taken back. Refuses: as `requestQuote`, and NOT_FOUND, CONFLICT, RENEWAL_STATE, RENEWAL_TOO_LATE, RENEWAL_PERIOD,
 * RENEWAL_WITHHELD, RENEWAL_NEEDS_PLATE, TERM_RENEWAL_OWNERSHIP.
 */
export async function quoteRenewalOnDemand(ctx: Ctx, input: QuoteRenewal, problems: Problems): Promise<Outcome> {
  const { partnerId } = ctx.actor;
  if (partnerId === null) throw new Failure('FORBIDDEN', 'Only a partner may ask for quotes.');
  const claim = { operation: 'renewalQuote', key: input.idempotencyKey, input: input.sent };
  const before = await replayOf(ctx, claim);
  if (before) return before;
  checkExternalRef(input.externalRef, problems);
  const seen = await ctx.loader(renewalById).load(input.renewalId);
  if (seen?.partnerId !== partnerId) throw new Refusal(NOT_FOUND(['input', 'renewalId']));
  const closed = closedFor(seen, 'quote', ctx.now, renewalSettings());
  if (closed) throw new Refusal(closed);
  const [facts] = await readFacts(ctx, [seen]);
  if (!facts) throw new Refusal(NOT_FOUND(['input', 'renewalId']));
  const options = optionsOf(ctx, facts, input, problems);
  const written: Written = {
    vehicle: input.vehicleGiven,
    seller: false,
    options: [null, ...input.options.map((_, index) => index)],
    ofRenewal: true,
  };
  const gathered = await gather(ctx, partnerId, facts, input, options, problems);

  return inTransaction(ctx, 'renewalQuote', (tx) =>
    once(tx, claim, async () => {
      const held = await lockWithOffer(tx, seen);
      await requireRenewing(tx, partnerId);
      const renewal = await settled(tx, held.renewal);
      const closedNow = closedFor(renewal, 'quote', tx.now, renewalSettings());
      if (closedNow) throw new Refusal(closedNow);
      const vehicleId = gathered.changed
        ? (await rememberVehicle(tx, partnerId, gathered.changed)).id
        : renewal.vehicleId;
      const wish = wishOf(facts, gathered.risk, options, { externalRef: input.externalRef, written, vehicleId });
      const draft = await quoteRenewal(tx, quoteSettings(), wish);
      await writeRenewalQuotes(tx, [draft]);
      await moveRenewal(tx, renewal, quotedAs(renewal, draft.quote, tx.now));
      if (held.offer) await releaseOffer(tx, held.offer);
      await tell(tx, renewal, draft.quote.validUntil === null ? 'renewal.offer_ended' : 'renewal.quoted');
      return { kind: 'Renewal', id: renewal.id };
    }),
  );
}

/** As last year first; whatever is wrong with the others is told by their path. */
function optionsOf(ctx: Ctx, facts: RenewalFacts, input: QuoteRenewal, problems: Problems): OptionRequest[] {
  const { withheldReason } = facts.renewal;
  const starts = startsOf(facts.expiring, ctx.now);
  const first = asLastYear(facts.expiring, starts, { discount: input.discount, withheld: withheldReason !== null });
  const further = atStarts(input.options, starts);
  for (const item of further.refusals) problems.add(item);
  if (withheldReason !== null)
    input.options.forEach(({ commercial }, index) => {
      if (commercial)
        problems.add({
          code: RenewalRefusals.RENEWAL_WITHHELD,
          field: ['input', 'options', String(index), 'commercial'],
          facts: [{ name: 'reason', value: withheldReason }],
        });
    });
  const options = [...(first ? [first] : []), ...further.options];
  const wrong = new Problems();
  checkOptions(options, ctx.now, quoteSettings(), wrong);
  const places: Written = { vehicle: true, seller: true, options: [null, ...input.options.map((_, index) => index)] };
  for (const item of asWritten(wrong.items, places))
    problems.add(item.field?.join('.') === 'input.quoteId' ? { ...item, field: ['input', 'discount'] } : item);
  problems.refuseIfAny();
  return options;
}

/** The vehicle as the policies say it, or as it is now; the platform's records are read anew either way. */
async function gather(
  ctx: Ctx,
  partnerId: Id<'Partner'>,
  { vehicle, people }: RenewalFacts,
  input: QuoteRenewal,
  options: readonly OptionRequest[],
  problems: Problems,
): Promise<Pick<GatheredRisk, 'risk'> & { readonly changed: GatheredRisk['vehicle'] | null }> {
  const commercial = options.some((option) => option.commercial !== null);
  if (!input.vehicleGiven) {
    refuseUnregistered(vehicle, options);
    return { changed: null, risk: await withRecords(ctx, fromStoredVehicle(vehicle), commercial, []) };
  }
  const known = (party: PartyRecord) => ({
    partyId: party.kind === 'PERSON' ? wireId('Person', party.id) : wireId('Organisation', party.id),
  });
  // Whoever is the policyholder again is left out: one problem of one person is told once.
  const besides = (party: PartyRecord) => (party.id === people.policyholder.id ? null : known(party));
  const claim = {
    policyholder: known(people.policyholder),
    insured: besides(people.insured),
    owner: besides(people.owner),
    firstBeneficiary: people.firstBeneficiary && known(people.firstBeneficiary),
  };
  const gathered = await gatherRisk(ctx, partnerId, { vehicle: input.vehicle, people: claim }, commercial, problems);
  if (gathered.vehicle.vin !== vehicle.vin) throw new Refusal(otherVehicle(vehicle.vin));
  refuseUnregistered(gathered.vehicle, options);
  return { changed: gathered.vehicle, risk: gathered.risk };
}

function otherVehicle(vin: string) {
  const field = ['input', 'vehicle', 'vin'];
  return {
    code: KernelRefusals.INVALID_INPUT,
    field,
    message: { zh: '续保的车辆须与原保单相同。', en: 'A renewal insures the vehicle of the policies that expire.' },
    wouldPass: [{ field, value: vin, message: { zh: '原保单的车辆', en: 'the vehicle of the policies' } }],
  };
}
