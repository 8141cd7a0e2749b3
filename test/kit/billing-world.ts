/**
 * Charges without underwriting: raised as an upper room would, inside a real transaction, and everything after that through
 * the API, the provider's callback and the jobs.
 */
import { createHash } from 'node:crypto';
import type { Ctx, TxCtx } from '../../src/kernel/ctx.js';
import { instant, type Instant, parseLocalDate } from '../../src/kernel/dates.js';
import { type Id, newId, wireId } from '../../src/kernel/ids.js';
import { inTransaction } from '../../src/kernel/in-transaction.js';
import { makeCtx } from '../../src/kernel/make-ctx.js';
import { yuan } from '../../src/kernel/money.js';
import type { NoticeText } from '../../src/app/payments/protocol.js';
import { connectedProvider } from '../../src/app/payments/connected.js';
import { readConfig } from '../../src/app/config.js';
import {
  type Charge,
  expireCharges,
  expirePaymentOrders,
  type PaymentProvider,
  raiseCharge,
  type RaiseCharge,
  reconcilePayments,
  sendRefunds,
} from '../../src/modules/billing/index.js';
import { type JobCtx, type RunnableJob, type Timer } from '../../src/modules/platform/jobs/index.js';
import { systemActor } from '../../src/modules/platform/jobs/run-job.js';
import { checkOneParty, rememberParty } from '../../src/modules/registry/index.js';
import { Problems } from '../../src/kernel/refusal.js';
import {
  ChargeByLookupDocument,
  type ChargeByLookupQuery,
  PaymentOrderByLookupDocument,
  type PaymentOrderByLookupQuery,
  PaymentOrderCreateDocument,
  type PaymentOrderCreateInput,
  type PaymentOrderCreateMutation,
} from '../generated/operations.js';
import { asPartner } from './channels-callers.js';
import type { ClausesGiven, PartnerMade } from './channels-fixture.js';
import { type Client, TEST_SECRET } from './gateway.js';
import { poolsOf, recordingLog } from './jobs.js';
import { type NoticeAnswer, type NoticeChanges, sendNotice } from './notice.js';
import { EVERYTHING, newKey, nextSerial, quoteWorld, type QuoteWorld, type Seller } from './quote-world.js';
import { payAt, providerHere, type TestProvider } from './sandbox-provider.js';

export const HOLDER = { name: '林若溪', identity: { kind: 'RESIDENT_ID' as const, number: '11010519491231002X' } };
export const BILLING_CLAUSES: ClausesGiven = {
  ...EVERYTHING,
  PREMIUM_COLLECTION: { mode: 'PARTNER_ACCOUNT', remitDays: 3 },
};
/** 950.00 compulsory, 3000.00 commercial, 300.00 tax: 4250.00. */
export const LINES: RaiseCharge['lines'] = [
  { kind: 'COMPULSORY_PREMIUM', amount: yuan('950.00'), vat: yuan('53.77') },
  { kind: 'COMMERCIAL_PREMIUM', amount: yuan('3000.00'), vat: yuan('169.81') },
  { kind: 'VEHICLE_TAX', amount: yuan('300.00'), vat: null },
];
export const PAY_BY = '2026-11-22T00:00:00.000+08:00';

export type OrderPayload = NonNullable<PaymentOrderCreateMutation['paymentOrderCreate']>;
export type OrderCard = NonNullable<OrderPayload['paymentOrder']>;
export type ChargeCard = NonNullable<ChargeByLookupQuery['charge']>;

export interface BillingWorld extends QuoteWorld {
  readonly provider: TestProvider;
  /** A partner that may also collect. */
  payingPartner(given?: Parameters<QuoteWorld['partner']>[0]): Promise<Seller>;
  /** A charge of 4250.00, due until midnight. */
  charge(seller: Seller, changes?: Partial<RaiseCharge>): Promise<Charge & { readonly wire: string }>;
  order(seller: Client, charge: { wire: string }, changes?: Partial<PaymentOrderCreateInput>): Promise<OrderPayload>;
  /** An order that must have come about. */
  ordered(seller: Client, charge: { wire: string }, changes?: Partial<PaymentOrderCreateInput>): Promise<OrderCard>;
  readCharge(seller: Client, wire: string): Promise<ChargeCard>;
  readOrder(seller: Client, id: string): Promise<NonNullable<PaymentOrderByLookupQuery['paymentOrder']>>;
  /** Something inside a transaction of an upper room. */
  within<T>(made: PartnerMade, work: (tx: TxCtx) => Promise<T>): Promise<T>;
  /** One run of a scan, as the worker makes it. Answers the code it failed with, or null. */
  run(scan: Timer): Promise<string | null>;
  /** One run of a job, as the worker makes it. */
  work(job: RunnableJob, payload: unknown): Promise<void>;
  /** All scans until nothing moves. */
  settle(): Promise<void>;
  /** A notice as the provider signs it. */
  notice(fact: NoticeText, changes?: NoticeChanges): Promise<NoticeAnswer>;
  balances(charge?: { id: string }): Promise<Record<string, bigint>>;
  events(subject: string): Promise<string[]>;
  aProof(made: PartnerMade, stored?: boolean): Promise<string>;
}

const RUN = { id: '1', revision: 1, attempt: 1, maxAttempts: 1, poolId: 'test' };

/** `port` stands between the jobs and the provider: a planted defect of ours. */
export interface BillingWorldOptions {
  readonly env?: Record<string, string>;
  readonly port?: (provider: PaymentProvider) => PaymentProvider;
}

export async function billingWorld(options: BillingWorldOptions = {}): Promise<BillingWorld> {
  const clockHolder: { now: () => Instant } = { now: () => instant('2026-11-21T10:00:00.000+08:00') };
  const provider = await providerHere({ now: () => clockHolder.now() });
  const world = await quoteWorld({ env: { PAYMENT_PROVIDER_URL: provider.url, ...options.env } });
  clockHolder.now = () => world.clock.now();
  const pools = poolsOf(world.db.workerUrl, 4);
  const connected = connectedProvider(
    readConfig({ GATEWAY_SECRET: TEST_SECRET, PAYMENT_PROVIDER_URL: provider.url }),
    () => world.gateway.url,
  );
  const paymentProvider = options.port?.(connected) ?? connected;
  const { owner } = world.db;
  const ctxOf = (parts: Pick<Ctx, 'actor'>, from: Ctx['pools']): Ctx =>
    makeCtx({
      requestId: 'test',
      now: world.clock.now(),
      language: 'EN',
      log: recordingLog().log,
      pools: from,
      ports: { paymentProvider, industryPlatform: world.platform } as unknown as Ctx['ports'],
      ...parts,
    });

  const work: BillingWorld['work'] = async (each, payload) => {
    const ctx = ctxOf({ actor: systemActor(each.name) }, pools);
    const job: JobCtx = {
      ctx,
      async asPartner(partnerId, name, within) {
        await ctx.reads.close();
        return inTransaction(ctxOf({ actor: systemActor(each.name, partnerId) }, pools), name, within);
      },
    };
    try {
      await each.execute(job, payload, RUN);
    } finally {
      await ctx.reads.close();
    }
  };
  const run: BillingWorld['run'] = async (scan) => {
    try {
      await work(scan.job, {});
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  };

  const within: BillingWorld['within'] = (made, work) =>
    inTransaction(ctxOf({ actor: asPartner(made.id) }, world.gateway.gateway.pools), 'test', work);

  const order: BillingWorld['order'] = async (seller, charge, changes) => {
    const input = { idempotencyKey: newKey(), charge: { id: charge.wire }, method: 'QR_CODE' as const, ...changes };
    const { paymentOrderCreate } = await seller.ask(PaymentOrderCreateDocument, { input });
    if (!paymentOrderCreate) throw new Error('no payload');
    return paymentOrderCreate;
  };

  return {
    ...world,
    provider,
    run,
    work,
    within,
    order,
    payingPartner: (given = {}) => world.partner({ clauses: BILLING_CLAUSES, ...given }),
    async charge({ made }, changes = {}) {
      const charge = await within(made, async (tx) => {
        const policyholderId = changes.policyholderId ?? (await holderOf(tx, made.id));
        return raiseCharge(tx, {
          partnerId: made.id,
          outletId: null,
          externalRef: `APP-${String(nextSerial())}`,
          subject: { kind: 'Policy', id: newId('Policy') }, // of a room that does not react: what reacts to an application wants a real one
          region: '310000',
          lines: LINES,
          payBy: instant(PAY_BY),
          ...changes,
          policyholderId,
        });
      });
      return { ...charge, wire: wireId('Charge', charge.id) };
    },
    async ordered(seller, charge, changes) {
      const { paymentOrder, userErrors } = await order(seller, charge, changes);
      if (!paymentOrder) throw new Error(`refused: ${JSON.stringify(userErrors)}`);
      return paymentOrder;
    },
    async readCharge(seller, wire) {
      const { charge } = await seller.ask(ChargeByLookupDocument, { by: { id: wire } });
      if (!charge) throw new Error('no such charge');
      return charge;
    },
    async readOrder(seller, id) {
      const { paymentOrder } = await seller.ask(PaymentOrderByLookupDocument, { by: { id } });
      if (!paymentOrder) throw new Error('no such order');
      return paymentOrder;
    },
    async settle() {
      for (let round = 0; round < 3; round += 1)
        for (const scan of [expirePaymentOrders, expireCharges, reconcilePayments, sendRefunds]) await run(scan);
    },
    notice: (fact, changes) => sendNotice(world.gateway.url, provider.keys.notices, fact, changes),
    async balances(charge) {
      const rows = await owner<{ account: string; fen: string }[]>`
        select account, sum(amount_fen)::text as fen from postings
        where ${charge ? owner`charge_id = ${charge.id}` : owner`true`} group by account order by account`;
      return Object.fromEntries(rows.map(({ account, fen }) => [account, BigInt(fen)]));
    },
    async events(subject) {
      const rows = await owner<{ type: string }[]>`
        select type from events where subject_id = ${subject} order by sequence`;
      return rows.map(({ type }) => type);
    },
    async aProof(made, stored = true) {
      const id = newId('File');
      const sha256 = createHash('sha256').update(id).digest('hex');
      await owner`insert into files (id, partner_id, name, content_type, size_bytes, sha256, state, kind, personal, created_at, stored_at, served_sha256, served_size_bytes)
        values (${id}, ${made.id}, '回单.pdf', 'application/pdf', 1000, ${sha256}, ${stored ? 'STORED' : 'AWAITING_BYTES'}, 'PAYMENT_PROOF', true, now(), ${stored ? world.clock.now() : null}, ${stored ? sha256 : null}, ${stored ? 1000 : null})`;
      return wireId('File', id);
    },
    async stop() {
      await provider.stop();
      await pools.end();
      await world.stop();
    },
  };
}

async function holderOf(tx: TxCtx, partnerId: Id<'Partner'>): Promise<string> {
  const today = parseLocalDate('2026-11-21');
  if (!today) throw new Error('no day');
  const problems = new Problems();
  const party = checkOneParty({ person: HOLDER }, ['input'], problems, { today });
  if (!party) throw new Error(JSON.stringify(problems.items));
  return (await rememberParty(tx, partnerId, party)).id;
}

/** A payment as the provider would tell it. */
export function paymentFact(
  partnerId: string,
  order: { number: string },
  changes: Partial<NoticeText> = {},
): NoticeText {
  return {
    eventId: `EVT-TEST-${String(nextSerial())}`,
    type: 'PAYMENT',
    orderNumber: order.number,
    refundNumber: null,
    amountFen: '425000',
    currency: 'CNY',
    happenedAt: '2026-11-21T10:05:00.000+08:00',
    partnerId,
    ...changes,
  };
}

export { payAt };
