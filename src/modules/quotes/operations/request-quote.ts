import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { Failure } from '../../../kernel/failure.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, type Problems } from '../../../kernel/refusal.js';
import type { SoldLine } from '../../channels/index.js';
import { emit, type Happened, once, orReplay, type Outcome, Replay } from '../../platform/index.js';
import { rememberPeople, rememberVehicle } from '../../registry/index.js';
import { quoteLife } from '../quote.life.js';
import type { OptionRequest, Quote, QuoteRisk } from '../quote.js';
import { checkOptions } from '../option.rules.js';
import type { QuoteSettings } from '../quote.rules.js';
import { QuoteEvents } from '../quotes.events.js';
import { answerWith, insertWholeQuote, type QuoteDraft, type WholeQuote } from '../whole-quote.store.js';
import { allWritten, type Written } from './as-written.js';
import { gatherRisk, type GatheredRisk, type RiskClaim, wantsCommercial } from './gather-risk.js';
import { optionRows, type PricedQuote, priceQuote } from './price-quote.js';
import { checkSeller, type SellerClaim, termsOfSeller } from './seller.js';

export interface RequestQuote extends RiskClaim {
  readonly idempotencyKey: string;
  readonly externalRef: string | null;
  readonly options: readonly OptionRequest[];
  readonly seller: SellerClaim;
  /** The whole input as sent, without the key: the fingerprint of the key. */
  readonly sent: unknown;
}

/**
 * Prices a vehicle: checks it, asks the platform for its record, consults the terms, and stores quote, version and
 * options in one commit. Refuses: VIN_INVALID, PLATE_INVALID, IDENTITY_INVALID, INVALID_INPUT, OPTIONS_INVALID,
 * START_NOT_ALLOWED, SHORT_TERM_NOT_ALLOWED, TERM_*, AGREEMENT_NOT_ACTIVE, LICENCE_LAPSED, PRODUCER_NOT_REGISTERED,
 * PRODUCT_NOT_ON_SALE, EXTERNAL_REF_TAKEN, KEY_REUSED. A missing tariff is no refusal: the option says so.
 */
export async function requestQuote(
  ctx: Ctx,
  settings: QuoteSettings,
  input: RequestQuote,
  problems: Problems,
): Promise<Outcome> {
  const partnerId = ownPartner(ctx);
  const claim = { operation: 'quoteRequest', key: input.idempotencyKey, input: input.sent };
  const gathered = await orReplay(ctx, claim, () => {
    checkExternalRef(input.externalRef, problems);
    checkOptions(input.options, ctx.now, settings, problems);
    return gatherRisk(ctx, partnerId, input, wantsCommercial(input.options), problems);
  });
  if (gathered instanceof Replay) return gathered.outcome;
  let made = null as WholeQuote | null; // set inside the transaction, which the compiler does not follow
  const outcome = await inTransaction(ctx, 'quoteRequest', (tx) =>
    once(tx, claim, async () => {
      await termsOfSeller(tx, partnerId, input.seller);
      const seller = await checkSeller(tx, partnerId, input.seller);
      made = await createQuote(tx, { partnerId, ...seller }, gathered, input.options, settings, {
        externalRef: input.externalRef,
        clonedFromId: null,
        businessLine: 'NEW_BUSINESS',
        written: allWritten(input.options),
      });
      return { kind: 'Quote', id: made.quote.id };
    }),
  );
  if (made && !outcome.replayed) answerWith(ctx, made);
  return outcome;
}

export interface QuoteOrigin {
  readonly externalRef: string | null;
  readonly clonedFromId: Id<'Quote'> | null;
  readonly businessLine: SoldLine;
  readonly written: Written;
}

/** Stores a new quote with its first version. Also how a clone, and the quote of a renewal, is made. */
export async function createQuote(
  tx: TxCtx,
  seller: SellerOfQuote,
  gathered: GatheredRisk,
  options: readonly OptionRequest[],
  settings: QuoteSettings,
  from: QuoteOrigin,
): Promise<WholeQuote> {
  const { partnerId } = seller;
  const { businessLine } = from;
  const priced = await priceQuote(tx, { ...seller, businessLine }, gathered, options, settings, from.written);
  const vehicle = await rememberVehicle(tx, partnerId, gathered.vehicle);
  const people = await rememberPeople(tx, partnerId, gathered.people);
  const draft = draftQuote(tx, seller, gathered.risk, priced, from, {
    vehicleId: vehicle.id,
    policyholderId: people.policyholder.id,
    insuredId: people.insured.id,
    ownerId: people.owner.id,
    firstBeneficiaryId: people.firstBeneficiary?.id ?? null,
    holderName: people.policyholder.name,
  });
  const whole = await insertWholeQuote(tx, draft.quote, draft.version, draft.options);
  await emit(tx, quoteMade(draft.quote));
  return whole;
}

/** Where a priced quote's vehicle and people stand. */
export type OfQuote = Pick<
  Quote,
  'vehicleId' | 'policyholderId' | 'insuredId' | 'ownerId' | 'firstBeneficiaryId' | 'holderName'
>;

export interface SellerOfQuote {
  readonly partnerId: Id<'Partner'>;
  readonly outletId: Id<'Outlet'> | null;
  readonly producerId: Id<'Producer'> | null;
}

/** The rows of a new quote; nothing is written. */
export function draftQuote(
  tx: TxCtx,
  { partnerId, outletId, producerId }: SellerOfQuote,
  risk: QuoteRisk,
  priced: PricedQuote,
  { externalRef, clonedFromId, businessLine }: Omit<QuoteOrigin, 'written'>,
  of: OfQuote,
): QuoteDraft {
  const id = newId('Quote');
  const versionId = newId('QuoteVersion');
  return {
    quote: {
      id,
      partnerId,
      externalRef,
      businessLine,
      state: quoteLife.step('REQUESTED', priced.validUntil === null ? 'refuse' : 'price'),
      outletId,
      producerId,
      ...of,
      agreementVersionId: priced.agreementVersionId,
      versionSequence: 1,
      vehicleGroup: priced.vehicleGroup,
      vin: risk.vehicle.vin,
      plate: risk.vehicle.plate?.number ?? null,
      clonedFromId,
      withdrawnReason: null,
      validUntil: priced.validUntil,
      acceptedOptionId: null,
      applicationId: null,
      revision: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
    },
    version: { id: versionId, partnerId, quoteId: id, sequence: 1, risk, pricedAt: tx.now },
    options: optionRows(partnerId, versionId, priced),
  };
}

export function quoteMade({ id, partnerId, validUntil }: QuoteDraft['quote']): Happened {
  const event = QuoteEvents[validUntil === null ? 'quote.refused' : 'quote.priced'];
  return { event, subject: { kind: 'Quote', id }, partnerId };
}

/** Quotes are asked for by a partner; the insurer's people read them. */
export function ownPartner(ctx: Ctx): Id<'Partner'> {
  if (ctx.actor.partnerId === null) throw new Failure('FORBIDDEN', 'Only a partner may ask for quotes.');
  return ctx.actor.partnerId;
}

/** The partner's own number: 1–64 printable characters. */
export function checkExternalRef(externalRef: string | null, problems: Problems): void {
  if (
    externalRef === null ||
    /^[\p{L}\p{N}\p{P}\p{S}](?:[\p{L}\p{N}\p{P}\p{S} ]{0,62}[\p{L}\p{N}\p{P}\p{S}])?$/u.test(externalRef)
  )
    return;
  problems.add({
    code: KernelRefusals.INVALID_INPUT,
    field: ['input', 'externalRef'],
    message: {
      zh: '贵方编号须为 1–64 个可见字符。',
      en: 'Your number must be 1–64 printable characters, without spaces at its ends.',
    },
  });
}
