/**
 * Issued policies that are changed, over real HTTP, with the sandbox payment provider; what the worker does is done by
 * hand, so that a test sees the moment before and the moment after.
 *
 *   const world = await endorsementWorld();
 *   const dealer = await world.partner();
 *   const { compulsory, commercial } = await world.pair(dealer);
 *   const done = await world.endorsed(dealer, [commercial.id], [{ removeCoverage: 'VEHICLE_DAMAGE' }]);
 */
import { instant, type Instant } from '../../src/kernel/dates.js';
import { type Id, wireId } from '../../src/kernel/ids.js';
import { applyJob } from '../../src/modules/endorsements/index.js';
import { expirePolicies, resumePolicies, startPolicies, suspendPolicies } from '../../src/modules/policies/index.js';
import {
  EndorsementByLookupDocument,
  type EndorsementCardFragment,
  type EndorsementChangeInput,
  EndorsementConfirmDocument,
  type EndorsementConfirmInput,
  type EndorsementConfirmMutation,
  EndorsementPreviewDocument,
  type EndorsementPreviewInput,
  type EndorsementPreviewQuery,
  EndorsementRequestDocument,
  type EndorsementRequestInput,
  type EndorsementRequestMutation,
  PaymentOrderCreateDocument,
  PolicyCancelDocument,
  type PolicyCancelInput,
  type PolicyCancelMutation,
  PolicyTimeLineDocument,
  type PolicyTimeLineQuery,
} from '../generated/operations.js';
import { declaredFile } from './acceptance.js';
import type { Client } from './gateway.js';
import { eventually } from './jobs.js';
import { type PaidGiven, type PolicyRow, policyWorld, type PolicyWorld } from './policy-world.js';
import { newKey, type Seller } from './quote-world.js';
import { payAt, providerHere, type TestProvider } from './sandbox-provider.js';

export type Card = EndorsementCardFragment;
export type PreviewCard = NonNullable<EndorsementPreviewQuery['endorsementPreview']>;
type Requested = NonNullable<EndorsementRequestMutation['endorsementRequest']>;
type Confirmed = NonNullable<EndorsementConfirmMutation['endorsementConfirm']>;
type Cancelled = NonNullable<PolicyCancelMutation['policyCancel']>;
export type TimeLine = NonNullable<PolicyTimeLineQuery['policy']>;

export interface Held extends PolicyRow {
  readonly wire: string;
}

export interface EndorsementWorld extends PolicyWorld {
  readonly provider: TestProvider;
  /** A compulsory and a commercial policy, issued and not begun; cover begins on 22 November 2026. */
  pair(seller: Seller, given?: PaidGiven): Promise<{ compulsory: Held; commercial: Held }>;
  /** Moves the clock and lets the scans come by. */
  on(text: string): Promise<void>;
  preview(caller: Client, input: EndorsementPreviewInput): Promise<PreviewCard>;
  request(
    caller: Client,
    policyIds: readonly string[],
    changes: EndorsementChangeInput[],
    more?: Partial<EndorsementRequestInput>,
  ): Promise<Requested>;
  confirm(caller: Client, endorsement: Card, more?: Partial<EndorsementConfirmInput>): Promise<Confirmed>;
  cancel(
    caller: Client,
    policy: Held,
    cancellation: PolicyCancelInput['cancellation'],
    more?: Partial<PolicyCancelInput>,
  ): Promise<Cancelled>;
  /** Requested and confirmed, papers and all; what is due is paid and applied. */
  endorsed(
    seller: Seller,
    policyIds: readonly string[],
    changes: EndorsementChangeInput[],
    more?: Partial<EndorsementRequestInput>,
  ): Promise<Card>;
  /** Paid at the provider; its callback tells the gateway. */
  pay(seller: Client, endorsement: Card): Promise<void>;
  /** The job that the payment asked for. */
  apply(endorsement: Card): Promise<void>;
  read(caller: Client, id: string): Promise<Card>;
  timeLine(caller: Client, policy: Pick<Held, 'wire'>): Promise<TimeLine>;
  revisionOf(policy: Pick<Held, 'id'>): Promise<number>;
  /** What postings say of the premium that is earned and held, by account. */
  balances(): Promise<Record<string, bigint>>;
  signature(): EndorsementConfirmInput['signature'];
}

export async function endorsementWorld(env: Readonly<Record<string, string>> = {}): Promise<EndorsementWorld> {
  const holder: { now: () => Instant } = { now: () => instant('2026-11-21T10:00:00.000+08:00') };
  const provider = await providerHere({ now: () => holder.now() });
  const world = await policyWorld({ env: { PAYMENT_PROVIDER_URL: provider.url, ...env } });
  holder.now = () => world.clock.now();
  const { owner } = world.db;

  const signature: EndorsementWorld['signature'] = () => ({
    method: 'E_SIGNATURE',
    signedAt: world.clock.now(),
    evidence: declaredFile(),
  });
  const materialsOf = (kinds: readonly string[]): NonNullable<EndorsementConfirmInput['materials']> =>
    kinds.map((kind) => ({
      kind: kind as never,
      file: declaredFile(kind === 'VEHICLE_PHOTO' ? 'image/jpeg' : 'application/pdf'),
    }));
  const request: EndorsementWorld['request'] = async (caller, policyIds, changes, more) => {
    const input = { idempotencyKey: newKey(), policyIds: [...policyIds], changes, ...more };
    return must((await caller.ask(EndorsementRequestDocument, { input })).endorsementRequest);
  };
  const confirm: EndorsementWorld['confirm'] = async (caller, endorsement, more) => {
    const input = {
      idempotencyKey: newKey(),
      endorsementId: endorsement.id,
      expectedVersion: endorsement.revision,
      previewDigest: endorsement.digest,
      signature: signature(),
      materials: materialsOf(endorsement.missingMaterials),
      ...more,
    };
    return must((await caller.ask(EndorsementConfirmDocument, { input })).endorsementConfirm);
  };
  const read: EndorsementWorld['read'] = async (caller, id) =>
    must((await caller.ask(EndorsementByLookupDocument, { by: { id } })).endorsement);
  const pay: EndorsementWorld['pay'] = async (seller, endorsement) => {
    const input = { idempotencyKey: newKey(), charge: { id: must(endorsement.charge).id }, method: 'QR_CODE' as const };
    const { paymentOrderCreate } = await seller.ask(PaymentOrderCreateDocument, { input });
    const order = must(paymentOrderCreate?.paymentOrder);
    const status = await payAt(must(order.payUrl));
    if (status >= 400) throw new Error(`the provider answered ${String(status)}`);
    await eventually('the callback has told of the payment', 10_000, async () => {
      const { state } = must((await read(seller, endorsement.id)).charge);
      return state === 'PAID' ? state : null;
    });
  };
  const apply: EndorsementWorld['apply'] = async ({ id }) => {
    const [row] = await owner<
      { id: string; partner_id: string }[]
    >`select id, partner_id from endorsements where id = ${uuidOf(id)}`;
    await world.work(applyJob, { endorsementId: must(row).id, partnerId: must(row).partner_id });
  };
  return {
    ...world,
    provider,
    request,
    confirm,
    pay,
    apply,
    read,
    signature,
    async pair(seller, given) {
      const rows = await world.issued(seller, given);
      const held = (kind: string): Held => {
        const row = must(rows.find((each) => each.kind === kind));
        return { ...row, wire: wireId('Policy', row.id) };
      };
      return { compulsory: held('COMPULSORY'), commercial: held('COMMERCIAL') };
    },
    async on(text) {
      world.clock.at(text);
      for (const scan of [startPolicies, suspendPolicies, resumePolicies, expirePolicies]) await world.scan(scan);
    },
    preview: async (caller, input) =>
      must((await caller.ask(EndorsementPreviewDocument, { input })).endorsementPreview),
    async cancel(caller, policy, cancellation, more) {
      const [row] = await owner<{ revision: number }[]>`select revision from policies where id = ${policy.id}`;
      const input = {
        idempotencyKey: newKey(),
        policyId: policy.wire,
        expectedVersion: must(row).revision,
        cancellation,
        ...more,
      };
      return must((await caller.ask(PolicyCancelDocument, { input })).policyCancel);
    },
    async endorsed(seller, policyIds, changes, more) {
      const requested = await request(seller, policyIds, changes, more);
      if (!requested.endorsement) throw new Error(`refused: ${JSON.stringify(requested.userErrors)}`);
      const confirmed = await confirm(seller, requested.endorsement);
      if (!confirmed.endorsement) throw new Error(`refused: ${JSON.stringify(confirmed.userErrors)}`);
      if (confirmed.endorsement.state !== 'AWAITING_PAYMENT') return confirmed.endorsement;
      await pay(seller, confirmed.endorsement);
      await apply(confirmed.endorsement);
      return read(seller, confirmed.endorsement.id);
    },
    timeLine: async (caller, { wire }) => must((await caller.ask(PolicyTimeLineDocument, { by: { id: wire } })).policy),
    async revisionOf({ id }) {
      const [row] = await owner<{ revision: number }[]>`select revision from policies where id = ${id}`;
      return must(row).revision;
    },
    async balances() {
      const rows = await owner<{ account: string; fen: string }[]>`
        select account, sum(amount_fen)::text as fen from postings group by account order by account`;
      return Object.fromEntries(rows.map(({ account, fen }) => [account, BigInt(fen)]));
    },
    async stop() {
      await provider.stop();
      await world.stop();
    },
  };
}

export function uuidOf(wire: string): Id<'Endorsement'> {
  const hex = wire.slice(4);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  ) as Id<'Endorsement'>;
}

function must<T>(found: T | null | undefined): T {
  if (found == null) throw new Error('not there');
  return found;
}
