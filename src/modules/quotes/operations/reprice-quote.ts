import type { Ctx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, type Problems, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome, replayOf } from '../../platform/index.js';
import {
  fromStoredVehicle,
  type PeopleClaim,
  rememberPeople,
  rememberVehicle,
  type VehicleClaim,
} from '../../registry/index.js';
import { quoteLife, stateAt } from '../quote.life.js';
import type { OptionRequest, Quote } from '../quote.js';
import { checkOptions } from '../option.rules.js';
import type { QuoteSettings } from '../quote.rules.js';
import { QuoteEvents } from '../quotes.events.js';
import {
  currentOptionsByQuote,
  currentVersionByQuote,
  insertVersion,
  lockQuote,
  moveQuote,
  quoteById,
} from '../quotes.store.js';
import { checkCommercialFacts, gatherRisk, type GatheredRisk, wantsCommercial, withRecords } from './gather-risk.js';
import { knownPeopleClaim, knownPeopleOf, standingOptions } from './known.js';
import { optionRows, priceQuote } from './price-quote.js';
import { ownPartner } from './request-quote.js';

export interface RepriceQuote {
  readonly idempotencyKey: string;
  readonly quoteId: string;
  readonly expectedVersion: number;
  /** Null: as it stands. */
  readonly vehicle: VehicleClaim | null;
  readonly vehicleGiven: boolean;
  readonly people: PeopleClaim | null;
  /** New wishes by label; others stay. Null: all stay. */
  readonly options: readonly OptionRequest[] | null;
  readonly sent: unknown;
}

/**
 * Prices all options again as a new version; the quote keeps its number. Open, refused and expired quotes can be priced
 * again. The agreement version in force now is pinned anew. Refuses as `requestQuote`, and NOT_FOUND, STALE_VERSION, QUOTE_STATE.
 */
export async function repriceQuote(
  ctx: Ctx,
  settings: QuoteSettings,
  input: RepriceQuote,
  problems: Problems,
): Promise<Outcome> {
  const partnerId = ownPartner(ctx);
  const claim = { operation: 'quoteReprice', key: input.idempotencyKey, input: input.sent };
  const before = await replayOf(ctx, claim);
  if (before) return before;
  const seen = await ctx.loader(quoteById).load(input.quoteId);
  // A quote that was only granted is for reading: its people are not the caller's to bring.
  if (seen?.partnerId !== partnerId) throw new Refusal({ code: KernelRefusals.NOT_FOUND, field: ['input', 'quoteId'] });
  const wishes = input.options ?? [];
  const standing = standingOptions(await ctx.loader(currentOptionsByQuote).load(seen.id), ctx.now);
  checkOptions(
    wishes,
    ctx.now,
    settings,
    problems,
    standing.map((option) => option.label),
  );
  const options = mergeOptions(standing, wishes);
  const written = { vehicle: true, seller: false, options: options.map((option) => placeIn(wishes, option)) };
  const gathered = await gather(ctx, seen, input, wantsCommercial(options), problems);

  return inTransaction(ctx, 'quoteReprice', (tx) =>
    once(tx, claim, async () => {
      const quote = await lockQuote(tx, input.quoteId, input.expectedVersion);
      const state = stateAt(quote, tx.now);
      quoteLife.step(state, 'reprice');
      const priced = await priceQuote(tx, quote, gathered, options, settings, written);
      const vehicle = await rememberVehicle(tx, partnerId, gathered.vehicle);
      const people = await rememberPeople(tx, partnerId, gathered.people);
      const versionId = newId('QuoteVersion');
      const sequence = quote.versionSequence + 1;
      await insertVersion(
        tx,
        { id: versionId, partnerId, quoteId: quote.id, sequence, risk: gathered.risk, pricedAt: tx.now },
        optionRows(partnerId, versionId, priced),
      );
      await moveQuote(tx, quote, quoteLife.step(state, priced.validUntil === null ? 'refuse' : 'reprice'), {
        vehicleId: vehicle.id,
        policyholderId: people.policyholder.id,
        insuredId: people.insured.id,
        ownerId: people.owner.id,
        firstBeneficiaryId: people.firstBeneficiary?.id ?? null,
        agreementVersionId: priced.agreementVersionId,
        versionSequence: sequence,
        vehicleGroup: priced.vehicleGroup,
        vin: gathered.vehicle.vin,
        plate: gathered.vehicle.plate?.number ?? null,
        holderName: people.policyholder.name,
        validUntil: priced.validUntil,
      });
      await emit(tx, {
        event: QuoteEvents[priced.validUntil === null ? 'quote.refused' : 'quote.repriced'],
        subject: { kind: 'Quote', id: quote.id },
        partnerId,
      });
      return { kind: 'Quote', id: quote.id };
    }),
  );
}

/** The risk as it stands, with what the caller changes; the platform's record is read anew either way. */
async function gather(
  ctx: Ctx,
  quote: Quote,
  input: RepriceQuote,
  commercial: boolean,
  problems: Problems,
): Promise<GatheredRisk> {
  const version = await ctx.loader(currentVersionByQuote).load(quote.id);
  if (!version) throw new Refusal({ code: KernelRefusals.NOT_FOUND, field: ['input', 'quoteId'] });
  const standing = fromStoredVehicle(version.risk.vehicle);
  if (!input.vehicleGiven && !input.people) {
    checkCommercialFacts(standing, commercial, problems);
    problems.refuseIfAny();
    return {
      vehicle: standing,
      people: await knownPeopleOf(ctx, quote),
      risk: await withRecords(ctx, standing, commercial, version.risk.notices),
    };
  }
  const people = input.people ?? (await knownPeopleClaim(ctx, quote));
  return gatherRisk(
    ctx,
    quote.partnerId,
    { vehicle: input.vehicleGiven ? input.vehicle : { ...standing, registration: registrationOf(standing) }, people },
    commercial,
    problems,
  );
}

function registrationOf(vehicle: ReturnType<typeof fromStoredVehicle>): VehicleClaim['registration'] {
  if (vehicle.plate) return { plate: vehicle.plate };
  if (!vehicle.unregistered) throw new Defect('a stored vehicle has neither plate nor invoice');
  return { unregistered: vehicle.unregistered };
}

/** New wishes take the place of the option of their label; new labels come last. */
function mergeOptions(standing: readonly OptionRequest[], wishes: readonly OptionRequest[]): OptionRequest[] {
  const kept = standing.map((option) => wishes.find((wish) => wish.label === option.label) ?? option);
  return [...kept, ...wishes.filter((wish) => !standing.some((option) => option.label === wish.label))];
}

function placeIn(wishes: readonly OptionRequest[], option: OptionRequest): number | null {
  const place = wishes.indexOf(option);
  return place < 0 ? null : place;
}
