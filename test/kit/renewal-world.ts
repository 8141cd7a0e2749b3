/**
 * Policies that end, over real HTTP, with a clock of the test's choosing; what the worker does is done by hand.
 *
 *   const world = await renewalWorld();
 *   const dealer = await world.renewer();
 *   const { renewal } = await world.due(dealer);          // a pair, ten days before its end
 *   const done = await world.renewed(dealer, renewal.id); // quoted, accepted, paid, issued
 */
import { addDays, dayOf, formatInstant, instant, startOfDay } from '../../src/kernel/dates.js';
import { wireId } from '../../src/kernel/ids.js';
import { expireCharges } from '../../src/modules/billing/index.js';
import { expireQuotes } from '../../src/modules/quotes/index.js';
import { listRenewals, moveRenewals, prepareJob } from '../../src/modules/renewals/index.js';
import {
  type AcceptanceInput,
  PaymentOrderCreateDocument,
  QuoteOffersDocument,
  RenewalAcceptDocument,
  type RenewalAcceptInput,
  type RenewalAcceptMutation,
  RenewalByIdDocument,
  type RenewalByIdQuery,
  RenewalDeclineDocument,
  type RenewalDeclineInput,
  type RenewalDeclineMutation,
  RenewalQuoteDocument,
  type RenewalQuoteInput,
  type RenewalQuoteMutation,
  RenewalQuotesPrepareDocument,
  RenewalRunByIdDocument,
  type RenewalRunByIdQuery,
  RenewalSearchDocument,
  type RenewalSearchQuery,
  RenewalWithholdDocument,
  type RenewalWithholdInput,
  type RenewalWithholdMutation,
} from '../generated/operations.js';
import { acceptanceFor } from './acceptance.js';
import type { ClausesGiven } from './channels-fixture.js';
import { endorsementWorld, type EndorsementWorld, type Held } from './endorsement-world.js';
import type { Client } from './gateway.js';
import { eventually } from './jobs.js';
import type { PaidGiven } from './policy-world.js';
import { EVERYTHING, keyed, newKey, type Seller, type SellerGiven } from './quote-world.js';
import { payAt } from './sandbox-provider.js';

export type RenewalSeen = NonNullable<RenewalByIdQuery['renewal']>;
export type Listed = NonNullable<RenewalSearchQuery['renewals']>;
type Unkeyed<Input extends { idempotencyKey: string }> = Omit<Input, 'idempotencyKey'> & { idempotencyKey?: string };

export const RENEWING: ClausesGiven = { ...EVERYTHING, RENEWAL_OWNERSHIP: { owner: 'PLACING_PARTNER' } };

export interface RenewalWorld extends EndorsementWorld {
  /** A partner whose renewals are its own. */
  renewer(given?: SellerGiven): Promise<Seller>;
  /** Moves the clock and lets every scan come by. */
  live(at: string): Promise<void>;
  /** A pair of policies, so many days before its end (negative: after it), listed. */
  due(seller: Seller, days?: number, given?: PaidGiven): Promise<{ renewal: RenewalSeen; old: Pair }>;
  readRenewal(id: string, by: Client): Promise<RenewalSeen>;
  search(by: Client, filter?: object, order?: 'DUE_SOONEST' | 'LAPSE_RISK'): Promise<Listed>;
  quoteRenewal(
    by: Client,
    input: Unkeyed<RenewalQuoteInput>,
  ): Promise<NonNullable<RenewalQuoteMutation['renewalQuote']>>;
  /** What `renewalAccept` is sent for the option as last year, or another. */
  taking(
    seller: Seller,
    renewalId: string,
    label?: string,
    changes?: Partial<AcceptanceInput>,
  ): Promise<RenewalAcceptInput>;
  accept(by: Client, input: Unkeyed<RenewalAcceptInput>): Promise<NonNullable<RenewalAcceptMutation['renewalAccept']>>;
  decline(
    by: Client,
    input: Unkeyed<RenewalDeclineInput>,
  ): Promise<NonNullable<RenewalDeclineMutation['renewalDecline']>>;
  withhold(
    by: Client,
    input: Unkeyed<RenewalWithholdInput>,
  ): Promise<NonNullable<RenewalWithholdMutation['renewalWithhold']>>;
  /** Paid at the provider and issued by the worker. */
  paidAndIssued(seller: Seller, externalRef: string): Promise<void>;
  renewed(seller: Seller, renewalId: string): Promise<RenewalSeen>;
  /** Asks for a preparation and works it, as the worker would. */
  prepared(seller: Seller, from: string, until: string): Promise<NonNullable<RenewalRunByIdQuery['renewalRun']>>;
  /** So many days before (negative: after) the end, as an instant in words. */
  daysBefore(dueAt: string, days: number): string;
}

export interface Pair {
  readonly compulsory: Held;
  readonly commercial: Held | null;
}

/** At ten in the morning in Shanghai. */
const TEN_HOURS = 10 * 3_600_000;

export async function renewalWorld(): Promise<RenewalWorld> {
  const world = await endorsementWorld();
  const { owner } = world.db;

  const read: RenewalWorld['readRenewal'] = async (id, by) => must((await by.ask(RenewalByIdDocument, { id })).renewal);
  const live: RenewalWorld['live'] = async (at) => {
    await world.on(at);
    for (const scan of [expireQuotes, expireCharges, listRenewals, moveRenewals]) await world.scan(scan);
  };
  const daysBefore: RenewalWorld['daysBefore'] = (dueAt, days) => {
    const day = startOfDay(addDays(dayOf(instant(dueAt)), -days));
    return new Date(Date.parse(day) + TEN_HOURS).toISOString();
  };
  const accept: RenewalWorld['accept'] = async (by, input) =>
    must((await by.ask(RenewalAcceptDocument, { input: keyed(input) })).renewalAccept);
  const quoteRenewal: RenewalWorld['quoteRenewal'] = async (by, input) =>
    must((await by.ask(RenewalQuoteDocument, { input: keyed(input) })).renewalQuote);
  const taking: RenewalWorld['taking'] = async (seller, renewalId, label = 'RENEWAL', changes = {}) => {
    const renewal = await read(renewalId, seller);
    const { quote } = await seller.ask(QuoteOffersDocument, { by: { id: must(renewal.quote).id } });
    const option = must(quote?.options.find((each) => each.label === label));
    const now = formatInstant(world.clock.now());
    const given = acceptanceFor(must(option.acceptance));
    return {
      idempotencyKey: newKey(),
      externalRef: newKey(),
      renewalId,
      expectedVersion: renewal.revision,
      optionId: option.id,
      acceptance: {
        ...given,
        consents: given.consents.map((consent) => ({ ...consent, givenAt: now })),
        signature: { ...given.signature, signedAt: now },
        ...changes,
      },
    };
  };
  const paidAndIssued: RenewalWorld['paidAndIssued'] = async (seller, externalRef) => {
    const input = { idempotencyKey: newKey(), charge: { externalRef }, method: 'QR_CODE' as const };
    const { paymentOrderCreate } = await seller.ask(PaymentOrderCreateDocument, { input });
    if (!paymentOrderCreate?.paymentOrder) throw new Error(JSON.stringify(paymentOrderCreate));
    await payAt(must(paymentOrderCreate.paymentOrder.payUrl));
    const row = await eventually('the application is paid', 10_000, async () => {
      const [found] = await owner<{ id: string; partner_id: string; state: string }[]>`
        select id, partner_id, state from applications where external_ref = ${externalRef}`;
      return found?.state === 'PAID' ? found : null;
    });
    await world.issue({ applicationId: row.id as never, partnerId: row.partner_id as never });
  };
  return {
    ...world,
    live,
    readRenewal: read,
    accept,
    quoteRenewal,
    taking,
    paidAndIssued,
    daysBefore,
    renewer: (given = {}) => world.partner({ clauses: RENEWING, ...given }),
    async due(seller, days = 10, given = {}) {
      const rows = await world.issued(seller, {
        ...given,
        request: { producerId: seller.producerId, ...given.request },
      });
      const held = (kind: string): Held | null => {
        const row = rows.find((each) => each.kind === kind);
        return row ? { ...row, wire: wireId('Policy', row.id) } : null;
      };
      const old = { compulsory: must(held('COMPULSORY')), commercial: held('COMMERCIAL') };
      await live(daysBefore(must(rows[0]).ends_at.toISOString(), days));
      const [row] = await owner<{ renewal_id: string }[]>`
        select renewal_id from renewal_policies where policy_id = ${old.compulsory.id}`;
      return { old, renewal: await read(wireId('Renewal', must(row).renewal_id as never), seller) };
    },
    search: async (by, filter = {}, order = 'DUE_SOONEST') =>
      must((await by.ask(RenewalSearchDocument, { filter, order, first: 100 })).renewals),
    decline: async (by, input) => must((await by.ask(RenewalDeclineDocument, { input: keyed(input) })).renewalDecline),
    withhold: async (by, input) =>
      must((await by.ask(RenewalWithholdDocument, { input: keyed(input) })).renewalWithhold),
    async renewed(seller, renewalId) {
      const quoted = await quoteRenewal(seller, { renewalId });
      if (!quoted.renewal) throw new Error(`refused: ${JSON.stringify(quoted.userErrors)}`);
      const input = await taking(seller, renewalId);
      const accepted = await accept(seller, input);
      if (!accepted.application) throw new Error(`refused: ${JSON.stringify(accepted.userErrors)}`);
      await paidAndIssued(seller, must(input.externalRef));
      return read(renewalId, seller);
    },
    async prepared(seller, from, until) {
      const input = { idempotencyKey: newKey(), due: { from, until } };
      const { renewalQuotesPrepare } = await seller.ask(RenewalQuotesPrepareDocument, { input });
      const run = must(renewalQuotesPrepare?.run);
      const [row] = await owner<{ id: string; partner_id: string }[]>`
        select id, partner_id from renewal_runs order by created_at desc, id desc limit 1`;
      for (const lane of [0, 1])
        await world.work(prepareJob, { runId: must(row).id, partnerId: must(row).partner_id, lane });
      return must((await seller.ask(RenewalRunByIdDocument, { id: run.id, first: 100 })).renewalRun);
    },
  };
}

export function must<T>(found: T | null | undefined): T {
  if (found == null) throw new Error('not there');
  return found;
}
