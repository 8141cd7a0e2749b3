/** The offer of a renewal: what it wishes of `quotes`, and how the renewal stands by what came of it. */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { Refusal } from '../../../kernel/refusal.js';
import { lockOffer, type OptionRequest, type Quote, type QuoteRisk, type RenewalWish } from '../../quotes/index.js';
import { KernelRefusals } from '../../../kernel/refusal.js';
import type { VehicleFacts } from '../../registry/index.js';
import type { Renewal } from '../renewal.js';
import { renewalLife, stateAt } from '../renewal.life.js';
import { RenewalRefusals } from '../renewals.refusals.js';
import { lockRenewal, moveRenewal } from '../renewals.store.js';
import type { RenewalFacts } from './read-facts.js';

/** Lock order of the room: the standing quote, then the renewal. */
export async function lockWithOffer(
  tx: TxCtx,
  seen: Pick<Renewal, 'id' | 'quoteId'>,
  expectedRevision: number | null = null,
): Promise<{ readonly renewal: Renewal; readonly offer: Quote | null }> {
  const offer = seen.quoteId === null ? null : await lockOffer(tx, seen.quoteId);
  const renewal = await lockRenewal(tx, seen.id, expectedRevision);
  if (renewal.quoteId !== seen.quoteId) throw new Refusal({ code: KernelRefusals.CONFLICT }); // another offer was made meanwhile
  return { renewal, offer };
}

export function wishOf(
  { renewal, people }: RenewalFacts,
  risk: QuoteRisk,
  options: readonly OptionRequest[],
  given: Pick<RenewalWish, 'externalRef' | 'written'> & { readonly vehicleId?: Renewal['vehicleId'] },
): RenewalWish {
  const { partnerId, outletId, producerId } = renewal;
  return {
    seller: { partnerId, outletId, producerId },
    risk,
    people,
    of: {
      vehicleId: given.vehicleId ?? renewal.vehicleId,
      policyholderId: people.policyholder.id,
      insuredId: people.insured.id,
      ownerId: people.owner.id,
      firstBeneficiaryId: people.firstBeneficiary?.id ?? null,
      holderName: people.policyholder.name,
    },
    options,
    externalRef: given.externalRef,
    written: given.written,
  };
}

/** Insured as a new car without a plate: a year later it has one, and its value hangs on the first registration. */
export function refuseUnregistered(
  vehicle: Pick<VehicleFacts, 'unregistered'> | { readonly unregistered: unknown },
  options: readonly OptionRequest[],
): void {
  if (!vehicle.unregistered || options.every(({ commercial }) => commercial === null)) return;
  throw new Refusal({ code: RenewalRefusals.RENEWAL_NEEDS_PLATE, field: ['input', 'vehicle'] });
}

/** How a renewal stands once a quote was made for it; one with no option on offer is linked, to be read, and offers nothing. */
export function quotedAs(
  renewal: Renewal,
  quote: Pick<Quote, 'id' | 'validUntil'>,
  now: Instant,
): Pick<Renewal, 'state' | 'quoteId' | 'quotedAt'> {
  const state = stateAt(renewal, now);
  const offered = quote.validUntil !== null;
  const next = renewalLife.step(state, 'quote'); // refuses where no quote may be made
  return {
    quoteId: quote.id,
    state: offered ? next : state === 'QUOTED' ? renewalLife.step(state, 'unquote') : state,
    quotedAt: offered ? (renewal.quotedAt ?? now) : renewal.quotedAt,
  };
}

/** A renewal past its end whose scan has not come by: what is written next must not say otherwise. */
export async function settled(tx: TxCtx, renewal: Renewal): Promise<Renewal> {
  if (stateAt(renewal, tx.now) !== 'LAPSED' || renewal.state === 'LAPSED') return renewal;
  return moveRenewal(tx, renewal, { state: 'LAPSED', lapsedAt: renewal.dueAt, nextAt: null });
}
