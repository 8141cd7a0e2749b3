import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import type { Id } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
import { requireProducer, requireTerms, type SoldLine } from '../../channels/index.js';
import { emit, once, type Outcome, replayOf } from '../../platform/index.js';
import type { PolicyKind } from '../../products/index.js';
import { rememberPeople } from '../../registry/index.js';
import { type AcceptanceClaim, submitApplication, type Submitted } from '../../underwriting/index.js';
import { coverExists } from '../acceptances.queries.js';
import { freeze, type FrozenOption, policiesOf } from '../frozen-option.js';
import { quoteLife, stateAt } from '../quote.life.js';
import type { Quote, QuoteOption } from '../quote.js';
import type { QuoteSettings } from '../quote.rules.js';
import { QuoteEvents } from '../quotes.events.js';
import { QuoteRefusals } from '../quotes.refusals.js';
import {
  assertRevision,
  insertAcceptance,
  lockOwnQuote,
  moveQuote,
  type OptionInQuote,
  optionInQuoteById,
} from '../quotes.store.js';
import { releaseQuote } from './bind-quote.js';
import { completedPeople, type CompletedPeople, type PeopleGiven } from './completed-people.js';
import { quoteExpired, refuseExpired } from './quote-expired.js';
import { askPlatform } from './gather-risk.js';
import { authorityFacts, COMMERCIAL_AUTHORITY, productVersionsOf, subjectOf } from './taken-option.js';
import { checkExternalRef, ownPartner } from './request-quote.js';
import { checkSeller } from './seller.js';

export interface AcceptQuote {
  readonly idempotencyKey: string;
  readonly externalRef: string | null;
  readonly optionId: string;
  /** Null where the door checks the revision of what it is about. */
  readonly expectedVersion: number | null;
  /** Wire id of the salesperson; null: the quote's. */
  readonly producerId: string | null;
  readonly acceptance: AcceptanceClaim & PeopleGiven;
  readonly sent: unknown;
}

/** By which operation an option is taken: a quote that renews policies has its own, above this room. */
export interface AcceptDoor {
  readonly operation: string;
  readonly businessLine: SoldLine;
  /** Asked under the lock of the quote, before anything is made. */
  readonly hold?: (tx: TxCtx, seen: { readonly quote: Quote; readonly option: QuoteOption }) => Promise<void>;
  /** In the commit of the acceptance. */
  readonly taken?: (
    tx: TxCtx,
    made: { readonly quote: Quote; readonly applicationId: Id<'Application'> },
  ) => Promise<void>;
}

const COUNTER: AcceptDoor = { operation: 'quoteAccept', businessLine: 'NEW_BUSINESS' };

const OPTION = ['input', 'optionId'];

/**
 * Takes one option: freezes it, and makes an application that is underwritten in the same commit. Authority is asked of
 * the agreement version in force now, under lock; price terms stay as the quote pinned them. Refuses: NOT_FOUND,
 * INVALID_INPUT, IDENTITY_INVALID, QUOTE_STATE, QUOTE_EXPIRED, STALE_VERSION, OPTION_NOT_OFFERED, DUPLICATE_COMPULSORY,
 * PRODUCER_NOT_REGISTERED, TERM_*, AGREEMENT_NOT_ACTIVE, LICENCE_LAPSED, PARTNER_STATE, whatever `submitApplication`
 * refuses, and KEY_REUSED.
 */
export async function acceptQuote(
  ctx: Ctx,
  settings: QuoteSettings,
  input: AcceptQuote,
  door: AcceptDoor = COUNTER,
): Promise<Outcome> {
  const partnerId = ownPartner(ctx);
  const claim = { operation: door.operation, key: input.idempotencyKey, input: input.sent };
  const before = await replayOf(ctx, claim);
  if (before) return before;
  const problems = new Problems();
  checkExternalRef(input.externalRef, problems);
  const seen = await ctx.loader(optionInQuoteById).load(input.optionId);
  // A quote that was only granted is for reading.
  if (seen?.quote.partnerId !== partnerId) throw new Refusal({ code: KernelRefusals.NOT_FOUND, field: OPTION });
  if (stateAt(seen.quote, ctx.now) === 'EXPIRED') await refuseExpired(ctx, settings, seen);
  if (!seen.option.offered) throw new Refusal(notOffered(seen.option));
  const people = await completedPeople(ctx, seen.quote, input.acceptance, problems);
  problems.refuseIfAny();
  const frozen = freeze(seen, await queryNumbers(ctx, seen));

  return inTransaction(ctx, door.operation, (tx) =>
    once(tx, claim, async () => {
      const quote = await lockOwnQuote(tx, seen.quote.id, OPTION);
      if (quote.businessLine !== door.businessLine) throw new Refusal(otherDoor(quote));
      const state = stateAt(quote, tx.now);
      if (state === 'EXPIRED') throw new Refusal(quoteExpired(quote, seen.option, null));
      const accepted = quoteLife.step(state, 'accept');
      if (input.expectedVersion !== null) assertRevision(quote, input.expectedVersion);
      if (seen.version.sequence !== quote.versionSequence) throw new Refusal(superseded());
      await door.hold?.(tx, { quote, option: seen.option });
      const submitted = await submit(tx, quote, seen, frozen, people, input);
      await moveQuote(tx, quote, accepted, { acceptedOptionId: seen.option.id, applicationId: submitted.id });
      await insertAcceptance(tx, {
        partnerId,
        applicationId: submitted.id,
        quoteId: quote.id,
        optionId: seen.option.id,
        acceptedAt: tx.now,
      });
      await emit(tx, { event: QuoteEvents['quote.accepted'], subject: { kind: 'Quote', id: quote.id }, partnerId });
      // Declined at once, and nothing compulsory was in it: the other options are there to be taken.
      await door.taken?.(tx, { quote, applicationId: submitted.id });
      if (submitted.state === 'DECLINED') await releaseQuote(tx, submitted.id);
      return { kind: 'Application', id: submitted.id };
    }),
  );
}

/** Query numbers (投保查询码), one per policy: asked before the transaction; the same option asked twice has the same numbers. */
async function queryNumbers(
  ctx: Ctx,
  { option, version }: OptionInQuote,
): Promise<Readonly<Partial<Record<PolicyKind, string>>>> {
  const { vin, region } = version.risk.vehicle;
  const numbers = await askPlatform(ctx, (platform) =>
    Promise.all(
      policiesOf(option).map(async ({ kind, startsAt }) => {
        const asked = { reference: option.id, kind, vin, region, startsOn: dayOf(startsAt) };
        return [kind, await platform.query(asked)] as const;
      }),
    ),
  );
  return Object.fromEntries(numbers);
}

/** Terms, salesperson and duplicate cover are all asked before anything is refused; then the application, which asks for the rest. */
async function submit(
  tx: TxCtx,
  quote: Quote,
  { option, version }: OptionInQuote,
  frozen: FrozenOption,
  people: CompletedPeople,
  input: AcceptQuote,
): Promise<Submitted> {
  const { partnerId } = quote;
  if (quote.validUntil === null) throw new Defect('a quote is open without end');
  const problems = new Problems();
  const productVersions = await productVersionsOf(tx, frozen.policies);
  const { clauses, facts } = authorityFacts(quote, version.risk.vehicle, frozen, productVersions);
  for (const clause of COMMERCIAL_AUTHORITY) tx.duties.consulted(clause); // without commercial cover they have nothing to say
  const terms = await problems.gather(() => requireTerms(tx, partnerId, clauses, facts, () => undefined));
  const seller =
    input.producerId === null
      ? quote
      : await problems.gather(() => checkSeller(tx, partnerId, { outletId: null, producerId: input.producerId }));
  if (seller) await problems.gather(() => requireProducer(tx, partnerId, seller.producerId, ['input', 'producerId']));
  if (await duplicateCover(tx, quote, option))
    problems.add({ code: QuoteRefusals.DUPLICATE_COMPULSORY, field: OPTION });
  problems.refuseIfAny();
  if (!terms || !seller) throw new Defect('an option was refused without a reason');
  return submitApplication(tx, {
    partnerId,
    externalRef: input.externalRef,
    outletId: quote.outletId ?? seller.outletId,
    producerId: seller.producerId,
    vehicleId: quote.vehicleId,
    people: await rememberPeople(tx, partnerId, people),
    vehicleGroup: quote.vehicleGroup,
    agreementVersionId: quote.agreementVersionId,
    acceptedUnderId: terms.id,
    content: frozen,
    productVersions,
    pricedAt: version.pricedAt,
    validUntil: quote.validUntil,
    acceptance: input.acceptance,
  });
}

async function duplicateCover(tx: TxCtx, quote: Quote, option: QuoteOption): Promise<boolean> {
  const { compulsory } = option.detail;
  return compulsory !== null && coverExists(tx, await subjectOf(tx, quote.vehicleId), 'COMPULSORY', compulsory);
}

function notOffered({ detail }: QuoteOption) {
  return {
    code: QuoteRefusals.OPTION_NOT_OFFERED,
    field: OPTION,
    facts: detail.refusals.map(({ code }) => ({ name: 'reason', value: code })),
  };
}

/** One door for each kind of quote: neither window nor start of a renewal is gone round. */
function otherDoor({ businessLine }: Quote) {
  return {
    code: QuoteRefusals.QUOTE_LINE,
    field: OPTION,
    facts: [{ name: 'operation', value: businessLine === 'RENEWAL' ? 'renewalAccept' : 'quoteAccept' }],
  };
}

function superseded() {
  return {
    code: QuoteRefusals.OPTION_NOT_OFFERED,
    field: OPTION,
    message: {
      zh: '该方案属于报价的旧版本,请重新读取报价后再选。',
      en: 'The option stands in an earlier version of the quote. Read the quote again and choose there.',
    },
  };
}
