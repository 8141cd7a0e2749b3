import type { Ctx } from '../../../kernel/ctx.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, type Problems, Refusal } from '../../../kernel/refusal.js';
import { once, type Outcome, replayOf } from '../../platform/index.js';
import { fromStoredVehicle } from '../../registry/index.js';
import type { QuoteSettings } from '../quote.rules.js';
import { currentOptionsByQuote, currentVersionByQuote, quoteById } from '../quotes.store.js';
import type { Written } from './as-written.js';
import { wantsCommercial, withRecords } from './gather-risk.js';
import { knownPeopleOf, standingOptions } from './known.js';
import { checkExternalRef, createQuote, ownPartner } from './request-quote.js';

export interface CloneQuote {
  readonly idempotencyKey: string;
  readonly externalRef: string | null;
  readonly quoteId: string;
  readonly sent: unknown;
}

/** A copy says only which quote: whatever refuses it is told of that. */
const NOTHING_WRITTEN: Written = { vehicle: false, seller: false, options: [] };

/** Copies a quote, open or not, into a new one at today's prices. Refuses as `requestQuote`, and NOT_FOUND. */
export async function cloneQuote(
  ctx: Ctx,
  settings: QuoteSettings,
  input: CloneQuote,
  problems: Problems,
): Promise<Outcome> {
  const partnerId = ownPartner(ctx);
  const claim = { operation: 'quoteClone', key: input.idempotencyKey, input: input.sent };
  const before = await replayOf(ctx, claim);
  if (before) return before;
  checkExternalRef(input.externalRef, problems);
  problems.refuseIfAny();
  const source = await ctx.loader(quoteById).load(input.quoteId);
  const version = source && (await ctx.loader(currentVersionByQuote).load(source.id));
  // A quote that was only granted is for reading: its people are not the caller's to bring.
  if (!version || source.partnerId !== partnerId)
    throw new Refusal({ code: KernelRefusals.NOT_FOUND, field: ['input', 'quoteId'] });
  const vehicle = fromStoredVehicle(version.risk.vehicle);
  const options = standingOptions(await ctx.loader(currentOptionsByQuote).load(source.id), ctx.now);
  const gathered = {
    vehicle,
    people: await knownPeopleOf(ctx, source),
    risk: await withRecords(ctx, vehicle, wantsCommercial(options), version.risk.notices),
  };
  return inTransaction(ctx, 'quoteClone', (tx) =>
    once(tx, claim, async () => {
      const made = await createQuote(tx, source, gathered, options, settings, {
        externalRef: input.externalRef,
        clonedFromId: source.id,
        businessLine: 'NEW_BUSINESS', // a copy is linked to no renewal
        written: NOTHING_WRITTEN,
      });
      return { kind: 'Quote', id: made.quote.id };
    }),
  );
}
