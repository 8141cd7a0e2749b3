/**
 * One quote, and everybody at once: 64 acceptances, 64 payment orders and payers, 64 notices of one payment, and several
 * runs of its issue, over HTTP against the real gateway. Says what came of it; judges nothing.
 */
import { wireId } from '../../../src/kernel/ids.js';
import {
  PaymentOrderCreateDocument,
  type PaymentOrderCreateMutation,
  QuoteAcceptDocument,
  type QuoteAcceptMutation,
} from '../../generated/operations.js';
import type { Answer, Client } from '../../kit/gateway.js';
import { sendNotice } from '../../kit/notice.js';
import { type PolicyWorld, policyWorld } from '../../kit/policy-world.js';
import { MORNING, newKey, type Seller } from '../../kit/quote-world.js';
import { payAt, providerHere, type TestProvider } from '../../kit/sandbox-provider.js';
import { instant, type Instant } from '../../../src/kernel/dates.js';
import { toAccept } from '../../kit/underwriting-world.js';

export const AT_ONCE = 64;
const ISSUES = 8;

export interface Arena {
  readonly world: PolicyWorld;
  readonly provider: TestProvider;
  readonly dealer: Seller;
  stop(): Promise<void>;
}

export async function arena(): Promise<Arena> {
  const clock: { now: () => Instant } = { now: () => instant(MORNING) };
  const provider = await providerHere({ now: () => clock.now() });
  const world = await policyWorld({ env: { PAYMENT_PROVIDER_URL: provider.url } });
  clock.now = () => world.clock.now();
  return {
    world,
    provider,
    dealer: await world.partner(),
    async stop() {
      await provider.stop();
      await world.stop();
    },
  };
}

/** How often each answer was given: `made`, `replayed`, the codes of a refusal, or `INTERNAL` and what else is no answer. */
export type Answers = Map<string, number>;

export interface Raced {
  readonly accepts: Answers;
  readonly orders: Answers;
  readonly notices: Answers;
  /** Runs of the issue that failed, by message. */
  readonly issues: Answers;
  /** What the answers named: every caller that was not refused must have been told of the same one. */
  readonly named: { readonly applications: ReadonlySet<string>; readonly orders: ReadonlySet<string> };
}

function count(answers: Answers, answer: string): void {
  answers.set(answer, (answers.get(answer) ?? 0) + 1);
}

type Payload = { readonly replayed: boolean; readonly userErrors: readonly { readonly code: string }[] } | null;

/** Sends until it is answered: a gateway without a free lease says UNAVAILABLE, and takes the same key again. */
async function sent<Data>(
  answers: Answers,
  send: () => Promise<Answer<Data>>,
  payloadOf: (data: Data) => Payload | undefined,
): Promise<Data | null> {
  for (;;) {
    const { data, errors } = await send();
    if (errors.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE' && extensions['retryable'] === true)) {
      count(answers, 'UNAVAILABLE');
      continue;
    }
    const payload = data === null ? null : payloadOf(data);
    if (errors.length > 0 || !payload)
      count(answers, errors.map(({ extensions }) => String(extensions?.['code'])).join('+') || 'no payload');
    else if (payload.userErrors.length > 0) count(answers, payload.userErrors.map(({ code }) => code).join('+'));
    else count(answers, payload.replayed ? 'replayed' : 'made');
    return data;
  }
}

/** Half of the callers share one key and one input; each of the others has its own. */
function callers<Input extends { idempotencyKey: string; externalRef?: string | null }>(input: Input): Input[] {
  return Array.from({ length: AT_ONCE }, (_, index) =>
    index % 2 === 0
      ? input
      : { ...input, idempotencyKey: newKey(), externalRef: `${input.externalRef ?? ''}-${String(index)}` },
  );
}

/** The whole race for one quote; `ref` begins all numbers of the partner in it. */
export async function race({ world, provider, dealer }: Arena, ref: string): Promise<Raced> {
  const raced = {
    accepts: new Map<string, number>(),
    orders: new Map<string, number>(),
    notices: new Map<string, number>(),
    issues: new Map<string, number>(),
    named: { applications: new Set<string>(), orders: new Set<string>() },
  } satisfies Raced;
  const client: Client = dealer;
  const taking = await toAccept(dealer, 'C', { externalRef: `${ref}-A`, quoteRef: `${ref}-Q` });

  const accepted = await Promise.all(
    callers(taking).map((input) =>
      sent<QuoteAcceptMutation>(
        raced.accepts,
        () => client.send(QuoteAcceptDocument, { input }),
        (data) => data.quoteAccept,
      ),
    ),
  );
  for (const data of accepted) {
    const id = data?.quoteAccept?.application?.id;
    if (id !== undefined) raced.named.applications.add(id);
  }
  const [row] = await world.db.owner<{ id: never; charge_id: string }[]>`
    select a.id, a.charge_id from applications a where a.external_ref like ${`${ref}-%`} order by a.created_at limit 1`;
  if (!row) throw new Error('nobody has accepted');

  const order = {
    idempotencyKey: newKey(),
    externalRef: `${ref}-P`,
    charge: { id: wireId('Charge', row.charge_id as never) },
    method: 'QR_CODE' as const,
  };
  const ordered = await Promise.all(
    callers(order).map((input) =>
      sent<PaymentOrderCreateMutation>(
        raced.orders,
        () => client.send(PaymentOrderCreateDocument, { input }),
        (data) => data.paymentOrderCreate,
      ),
    ),
  );
  const made = ordered.flatMap((data) => data?.paymentOrderCreate?.paymentOrder ?? []);
  for (const { number } of made) raced.named.orders.add(number);
  const [live] = made;
  if (!live?.payUrl) throw new Error('nothing can be paid');

  // The provider's own notice is lost: the 64 of the test are the first that the gateway hears.
  await provider.control({ fault: 'lost', orderNumber: live.number });
  await Promise.all(Array.from({ length: AT_ONCE }, () => payAt(live.payUrl ?? '')));
  const [fact] = provider.facts().filter(({ orderNumber }) => orderNumber === live.number);
  if (!fact) throw new Error('the provider took no money');

  const application = { applicationId: row.id, partnerId: dealer.made.id };
  const issue = async (): Promise<void> => {
    try {
      await world.issue(application);
    } catch (error) {
      count(raced.issues, (error as Error).message);
    }
  };
  const notice = async (): Promise<void> => {
    for (;;) {
      const { status, result } = await sendNotice(world.gateway.url, provider.keys.notices, {
        ...fact,
        partnerId: dealer.made.id,
      });
      count(raced.notices, status === 200 ? result : String(status));
      if (status !== 503) return; // 503: not taken, the provider tells again
    }
  };
  const issuing = (): Promise<void>[] => Array.from({ length: ISSUES }, issue);
  await Promise.all([...Array.from({ length: AT_ONCE }, notice), ...issuing()]);
  await Promise.all(issuing());
  return raced;
}

export interface Came {
  readonly quotes: readonly string[];
  readonly applications: readonly string[];
  readonly charges: readonly string[];
  readonly orders: readonly string[];
  readonly policies: readonly string[];
  readonly refunds: number;
  /** Notices of a provider that were taken. */
  readonly facts: number;
}

/** What is there of one race, by the tables: states and kinds. */
export async function cameOf({ world }: Arena, ref: string): Promise<Came> {
  const [row] = await world.db.owner<Came[]>`
    with a as (select * from applications where external_ref like ${`${ref}-%`}),
      c as (select * from charges where subject_id in (select id from a)),
      o as (select * from payment_orders where charge_id in (select id from c)),
      p as (select * from policies where application_id in (select id from a))
    select (select json_agg(state order by state) from quotes where external_ref like ${`${ref}-%`}) as quotes,
      (select json_agg(state order by state) from a) as applications,
      (select json_agg(state order by state) from c) as charges,
      (select json_agg(state order by state) from o) as orders,
      (select json_agg(kind order by kind) from p) as policies,
      (select count(*)::int from refunds where payment_order_id in (select id from o)) as refunds,
      (select count(*)::int from provider_events where payment_order_id in (select id from o)) as facts`;
  if (!row) throw new Error('the tables do not answer');
  return { ...row };
}

/** What must have come of every race. */
export const ONE_OF_EACH: Came = {
  quotes: ['BOUND'],
  applications: ['ISSUED'],
  charges: ['PAID'],
  orders: ['PAID'],
  policies: ['COMMERCIAL', 'COMPULSORY'],
  refunds: 0,
  facts: 1,
};
