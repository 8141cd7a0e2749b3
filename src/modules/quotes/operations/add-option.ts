import type { Ctx } from '../../../kernel/ctx.js';
import { earliest } from '../../../kernel/dates.js';
import { newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome, replayOf } from '../../platform/index.js';
import { fromStoredVehicle } from '../../registry/index.js';
import { checkOptions } from '../option.rules.js';
import { quoteLife, stateAt } from '../quote.life.js';
import type { OptionRequest, QuoteOption, QuoteRisk, QuoteVersion } from '../quote.js';
import type { QuoteSettings } from '../quote.rules.js';
import { QuoteEvents } from '../quotes.events.js';
import { QuoteRefusals } from '../quotes.refusals.js';
import {
  currentOptionsByQuote,
  currentVersionByQuote,
  insertVersion,
  lockQuote,
  moveQuote,
  quoteById,
} from '../quotes.store.js';
import { asWritten, type Written } from './as-written.js';
import { commercialRecordNow, checkCommercialFacts } from './gather-risk.js';
import { knownPeopleOf } from './known.js';
import { optionRows, priceQuote } from './price-quote.js';
import { ownPartner } from './request-quote.js';

export interface AddOption {
  readonly idempotencyKey: string;
  readonly quoteId: string;
  readonly expectedVersion: number;
  readonly option: OptionRequest;
  readonly sent: unknown;
}

/** The input says one option and nothing of the vehicle. */
const WRITTEN: Written = { vehicle: false, seller: false, options: ['ITSELF'] };

/**
 * Adds one option as a new version; the others keep their prices to the fen, and what was known of the vehicle stays
 * what it was. Refuses as `requestQuote`, and NOT_FOUND, STALE_VERSION, QUOTE_STATE.
 */
export async function addOption(
  ctx: Ctx,
  settings: QuoteSettings,
  input: AddOption,
  problems: Problems,
): Promise<Outcome> {
  const partnerId = ownPartner(ctx);
  const claim = { operation: 'quoteAddOption', key: input.idempotencyKey, input: input.sent };
  const before = await replayOf(ctx, claim);
  if (before) return before;
  const seen = await ctx.loader(quoteById).load(input.quoteId);
  const version = seen && (await ctx.loader(currentVersionByQuote).load(seen.id));
  // A quote that was only granted is for reading.
  if (!version || seen.partnerId !== partnerId)
    throw new Refusal({ code: KernelRefusals.NOT_FOUND, field: ['input', 'quoteId'] });
  const standing = await ctx.loader(currentOptionsByQuote).load(seen.id);
  const wantsCommercial = input.option.commercial !== null;
  const wrong = new Problems();
  const labels = standing.map(({ label }) => label);
  checkOptions([input.option], ctx.now, settings, wrong, labels, 'CLASHES');
  checkCommercialFacts(fromStoredVehicle(version.risk.vehicle), wantsCommercial, wrong);
  for (const item of asWritten(wrong.items, WRITTEN)) problems.add(item);
  problems.refuseIfAny();
  const people = await knownPeopleOf(ctx, seen);
  const risk = await riskFor(ctx, version, wantsCommercial);

  return inTransaction(ctx, 'quoteAddOption', (tx) =>
    once(tx, claim, async () => {
      const quote = await lockQuote(tx, input.quoteId, input.expectedVersion);
      const state = stateAt(quote, tx.now);
      const next = quoteLife.step(state, 'addOption');
      const priced = await priceQuote(tx, quote, { risk, people }, [input.option], settings, WRITTEN);
      // One quote, one agreement version: prices made under two of them do not stand side by side.
      if (priced.agreementVersionId !== quote.agreementVersionId) throw new Refusal(otherTerms());
      const versionId = newId('QuoteVersion');
      const [added] = optionRows(partnerId, versionId, priced);
      const options = await tx.loader(currentOptionsByQuote).load(quote.id);
      const sequence = quote.versionSequence + 1;
      await insertVersion(
        tx,
        { id: versionId, partnerId, quoteId: quote.id, sequence, risk, pricedAt: version.pricedAt },
        [
          ...options.map((option) => copied(option, versionId)),
          ...(added ? [{ ...added, position: options.length }] : []),
        ],
      );
      const ends = [quote.validUntil, priced.validUntil].filter((end) => end !== null);
      const [first, ...others] = ends;
      const validUntil = first === undefined ? null : earliest(first, ...others);
      await moveQuote(tx, quote, validUntil === null ? quoteLife.step(state, 'refuse') : next, {
        versionSequence: sequence,
        validUntil,
      });
      await emit(tx, {
        event: QuoteEvents['quote.option_added'],
        subject: { kind: 'Quote', id: quote.id },
        partnerId,
      });
      return { kind: 'Quote', id: quote.id };
    }),
  );
}

/** What was known when the quote was made; only what nobody asked for yet is asked now. */
async function riskFor(ctx: Ctx, { risk }: QuoteVersion, commercial: boolean): Promise<QuoteRisk> {
  if (!commercial || risk.commercialRecord) return risk;
  const { vin, region } = risk.vehicle;
  return {
    ...risk,
    commercialRecord: await commercialRecordNow(ctx, { vin, region }),
  };
}

function copied(option: QuoteOption, quoteVersionId: QuoteOption['quoteVersionId']): QuoteOption {
  return { ...option, id: newId('QuoteOption'), quoteVersionId };
}

function otherTerms() {
  return {
    code: QuoteRefusals.QUOTE_STATE,
    field: ['input', 'quoteId'],
    message: {
      zh: '现行协议版本与本报价所依据的版本不同。请先重新计价。',
      en: 'Another agreement version is in force than the quote was made under. Price it again first.',
    },
  };
}
