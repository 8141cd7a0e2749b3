/** Commission in the commit of the issue (domain.md 6.2, S-265…S-269): entry, bookings, event; taken back with refunds; seen by whom it concerns. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/kernel/dates.js';
import { inTransaction } from '../../../src/kernel/in-transaction.js';
import { type Money, yuan } from '../../../src/kernel/money.js';
import { clawBackCommission, type ClawBackCommission, commissionsOf } from '../../../src/modules/billing/index.js';
import { aLicence, textArray } from '../../kit/channels-fixture.js';
import { asPartner, type Gateway, gatewayOver } from '../../kit/channels-callers.js';
import { policyWorld, type PolicyRow, type PolicyWorld } from '../../kit/policy-world.js';
import {
  anOption,
  aSelection,
  aValuedSaloon,
  bothParts,
  DAMAGE,
  EVERYTHING,
  nextTerms,
  type Seller,
  THIRD_PARTY,
} from '../../kit/quote-world.js';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly policy_kind: string;
  readonly premium_fen: string;
  readonly base_fen: string;
  readonly rate: string;
  readonly amount_fen: string;
  readonly refusal: { readonly code: string } | null;
  readonly agreement_version_id: string;
}
const READ = `query ReadCommission($id: ID!) { policy(by: { id: $id }) { kind commission { accrued { amount } clawedBack { amount } payable { amount }
  entries { kind base { amount } agreedRate cap rate amount { amount } clause { key number } refusal { code message } agreementVersion { sequence } } } } }`;

const idsOf = (rows: readonly { readonly id: string }[]): string => textArray(rows.map(({ id }) => id));

describe('commission', () => {
  let world: PolicyWorld;
  let gateway: Gateway;
  let dealer: Seller;
  beforeAll(async () => {
    world = await policyWorld();
    gateway = gatewayOver(world.db);
    dealer = await world.partner({ kind: 'DEALER' });
  });
  afterAll(async () => {
    await gateway.end();
    await world.stop();
  });

  const entries = (policies: readonly PolicyRow[]) => world.db.owner<Row[]>`
    select * from commission_entries where policy_id = any (${idsOf(policies)}::uuid[]) order by policy_kind desc, accrued_at, id`;
  const one = async (seller: Seller, request = {}): Promise<Row | undefined> =>
    (await entries(await world.issued(seller, { commercial: false, request })))[0];
  const booked = (rows: readonly Row[]) => world.db.owner<
    { journal_id: string; account: string; amount_fen: string }[]
  >`
    select journal_id, account, amount_fen from postings where journal_id = any (${idsOf(rows)}::uuid[]) order by journal_id, account`;

  it('one entry per policy with base, rate and bookings that sum to zero, and an event; the tax earns nothing', async () => {
    const policies = await world.issued(dealer);
    const rows = await entries(policies);
    expect(rows.map(({ kind, policy_kind, rate }) => [kind, policy_kind, rate])).toEqual([
      ['ACCRUAL', 'COMPULSORY', '0.04'],
      ['ACCRUAL', 'COMMERCIAL', '0.15'],
    ]);
    for (const [index, row] of rows.entries()) {
      const [version] = await world.db.owner<{ net: string; premium: string }[]>`
        select content->'policy'->>'netFen' as net, premium_fen::text as premium from policy_versions where policy_id = ${policies[index]?.id ?? ''}`;
      expect([row.base_fen, row.premium_fen]).toEqual([version?.net, version?.premium]);
      const exact = BigInt(row.base_fen) * BigInt(row.rate.replace('.', '').replace(/^0+/, ''));
      expect(BigInt(row.amount_fen)).toBe(row.policy_kind === 'COMPULSORY' ? exact / 100n : (exact + 50n) / 100n);
      expect(await booked([row])).toEqual([
        { journal_id: row.id, account: 'COMMISSION', amount_fen: row.amount_fen },
        { journal_id: row.id, account: 'COMMISSION_PAYABLE', amount_fen: String(-BigInt(row.amount_fen)) },
      ]);
    }
    const events = await world.db.owner<{ type: string }[]>`
      select type from events where subject_id = any (${idsOf(rows)}::uuid[])`;
    expect(events.map(({ type }) => type)).toEqual(['commission.accrued', 'commission.accrued']);
  });

  it('issue run twice, or by two workers at once, accrues once', async () => {
    const paid = await world.paid(dealer);
    await Promise.all([world.issue(paid), world.issue(paid)]);
    await world.issue(paid);
    expect(await entries(await world.policiesOf(paid.applicationId))).toHaveLength(2);
  });

  it('the rate is that of the version pinned on the policy, whatever was agreed since', async () => {
    const seller = await world.partner();
    const paid = await world.paid(seller);
    await nextTerms(world, seller, { COMMISSION_RATE: { value: [{ value: '0.01' }] } });
    await world.issue(paid);
    const rows = await entries(await world.policiesOf(paid.applicationId));
    expect(rows.map(({ rate, agreement_version_id }) => [rate, agreement_version_id])).toEqual([
      ['0.04', seller.made.versionId],
      ['0.15', seller.made.versionId],
    ]);
  });

  it('an agreement above the cap pays the cap of the day’s published table', async () => {
    const seller = await world.partner({ clauses: { ...EVERYTHING, COMMISSION_RATE: { value: [{ value: '0.20' }] } } });
    expect(await one(seller)).toMatchObject({ rate: '0.04' });
  });

  it('nothing where the agreement grants nothing, with its clause; the policy is issued all the same', async () => {
    const seller = await world.partner({
      clauses: { ...EVERYTHING, COMMISSION_RATE: { value: [{ policyKind: 'COMMERCIAL', value: '0.1' }] } },
    });
    expect(await one(seller)).toMatchObject({ amount_fen: '0', rate: '0', refusal: { code: 'TERM_COMMISSION_RATE' } });
    const { COMMISSION_RATE: _absent, ...without } = EVERYTHING;
    expect(await one(await world.partner({ clauses: without }))).toMatchObject({
      amount_fen: '0',
      refusal: { code: 'TERM_COMMISSION_RATE' },
    });
  });

  it('nothing for a fleet, which brings its own risks', async () => {
    const fleet = await world.partner({ kind: 'ENTERPRISE', licensed: false });
    expect(await one(fleet)).toMatchObject({ amount_fen: '0', refusal: { code: 'COMMISSION_NOT_EARNED' } });
    expect(await booked(await entries(await world.issued(fleet, { commercial: false })))).toEqual([]);
  });

  it('nothing when the licence had lapsed at the sale; everything when it lapsed between sale and issue', async () => {
    const seller = await world.partner({ licensed: { validUntil: '2026-11-22' } });
    const late = await world.paid(seller, { commercial: false });
    await world.db
      .owner`update applications set created_at = '2026-11-22T00:00:00+08:00' where id = ${late.applicationId}`;
    const inTime = await world.paid(seller, { commercial: false });
    await world.db
      .owner`update applications set created_at = '2026-11-21T23:59:59+08:00' where id = ${inTime.applicationId}`;
    for (const paid of [late, inTime]) await world.issue(paid);
    expect((await entries(await world.policiesOf(late.applicationId)))[0]).toMatchObject({
      amount_fen: '0',
      refusal: { code: 'COMMISSION_UNLICENSED' },
    });
    expect((await entries(await world.policiesOf(inTime.applicationId)))[0]).toMatchObject({
      rate: '0.04',
      refusal: null,
    });
    // A new licence does not make up for the gap.
    await aLicence(world.db.owner, seller.made.id, { validFrom: '2026-11-23', validUntil: '2029-11-23' });
    expect((await entries(await world.policiesOf(late.applicationId)))[0]).toMatchObject({ amount_fen: '0' });
  });

  it('is reckoned in the same few statements for one policy and for many', async () => {
    const { id, versionId } = dealer.made;
    if (!versionId) throw new Error('a partner without agreement');
    const day = localDate('2026-11-21');
    const sale = {
      partnerId: id,
      agreementVersionId: versionId,
      businessLine: 'NEW_BUSINESS' as const,
      vehicleGroup: 'PRIVATE_PASSENGER',
      region: '310000',
    };
    const statements = async (policies: number): Promise<number> => {
      const ctx = gateway.ctx(asPartner(id));
      const sold = Array.from({ length: policies }, () => ({ policyKind: 'COMMERCIAL' as const, net: yuan('100.00') }));
      expect(await commissionsOf(ctx, { ...sale, soldOn: day, capOn: day }, sold)).toHaveLength(policies);
      await ctx.reads.close();
      return ctx.reads.statements;
    };
    await statements(1); // figures of tariffs are read once per process
    expect([await statements(1), await statements(2), await statements(50)]).toEqual([5, 5, 5]);
  });

  describe('taken back', () => {
    const back = async (policy: PolicyRow, refunded: Money, causeId: string = randomUUID()) => {
      const [sold] = await world.db.owner<{ chargeId: ClawBackCommission['chargeId'] }[]>`
        select charge_id as "chargeId" from commission_entries where policy_id = ${policy.id} and kind = 'ACCRUAL'`;
      if (!sold) throw new Error('nothing accrued');
      const { chargeId } = sold;
      return inTransaction(gateway.ctx(asPartner(dealer.made.id)), 'refund', (tx) =>
        clawBackCommission(tx, { partnerId: dealer.made.id, policyId: policy.id, chargeId, refunded, causeId }),
      );
    };

    it('in proportion to the premium given back, once per cause, down to the last fen and no further', async () => {
      const [, commercial] = await world.issued(dealer);
      if (!commercial) throw new Error('no commercial policy');
      const [accrual] = await entries([commercial]);
      if (!accrual) throw new Error('nothing accrued');
      const premium = BigInt(accrual.premium_fen);
      const part = { fen: premium / 3n, currency: 'CNY' as const };
      const cause = randomUUID();
      const first = await back(commercial, part, cause);
      expect(first?.amount.fen).toBe(-(BigInt(accrual.amount_fen) * part.fen * 2n + premium) / (2n * premium));
      expect((await back(commercial, part, cause))?.id).toBe(first?.id);
      await back(commercial, { fen: premium - part.fen, currency: 'CNY' });
      const rows = await entries([commercial]);
      expect(rows).toHaveLength(3);
      for (const sum of ['amount_fen', 'base_fen', 'premium_fen'] as const)
        expect(rows.reduce((all, row) => all + BigInt(row[sum]), 0n)).toBe(0n);
      expect((await booked(rows)).reduce((all, { amount_fen }) => all + BigInt(amount_fen), 0n)).toBe(0n);
      await expect(back(commercial, yuan('0.01'))).rejects.toThrow('more premium is given back than was sold');
    });

    it('the database holds it too: entries never change, are what is booked, and never fall below nothing', async () => {
      const [policy] = await world.issued(dealer, { commercial: false });
      const [accrual] = policy ? await entries([policy]) : [];
      if (!accrual) throw new Error('nothing accrued');
      const { owner } = world.db;
      await expect(owner`update commission_entries set amount_fen = 1 where id = ${accrual.id}`).rejects.toThrow();
      const copy = (amount: string, rows = 'CLAWBACK') =>
        owner`insert into commission_entries select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'kind', ${rows}::text, 'cause_id', gen_random_uuid(),
          'premium_fen', 0, 'base_fen', 0, 'amount_fen', ${amount}::bigint))).* from commission_entries e where id = ${accrual.id}`;
      await expect(copy('-1')).rejects.toMatchObject({ constraint_name: 'commission_entries_booked' });
      await expect(copy('1')).rejects.toMatchObject({ constraint_name: 'commission_entries_sign' });
      await expect(copy('0', 'ACCRUAL')).rejects.toMatchObject({ constraint_name: 'commission_entries_one_accrual' });
    });
  });

  describe('seen', () => {
    const BOTH = bothParts('A', aSelection([DAMAGE, THIRD_PARTY]));
    const read = async (caller: Pick<Seller, 'send'>, id: string) =>
      (await caller.send<{ policy: { commission: unknown } | null }, { id: string }>(READ, { id })).data?.policy;
    const wire = (policy: PolicyRow): string => `pol_${policy.id.replaceAll('-', '')}`;

    it('by owner and finance of the partner and by the insurer’s, explained line by line; by no seller, and no other partner', async () => {
      const [compulsory] = await world.issued(dealer, { commercial: false });
      if (!compulsory) throw new Error('no policy');
      const id = wire(compulsory);
      const seen = await read(dealer, id);
      expect(seen).toEqual({
        kind: 'COMPULSORY',
        commission: {
          accrued: { amount: '35.84' },
          clawedBack: { amount: '0.00' },
          payable: { amount: '35.84' },
          entries: [
            {
              kind: 'ACCRUAL',
              base: { amount: '896.23' },
              agreedRate: '0.04',
              cap: '0.04',
              rate: '0.04',
              amount: { amount: '35.84' },
              clause: { key: 'COMMISSION_RATE', number: expect.stringMatching(/^4\./) },
              refusal: null,
              agreementVersion: { sequence: 1 },
            },
          ],
        },
      });
      expect(await read(await world.credentialOf(dealer.made, { roles: ['FINANCE'] }), id)).toEqual(seen);
      expect(await read(await world.staff(['FINANCE']), id)).toEqual(seen);
      for (const caller of [
        await world.credentialOf(dealer.made, { roles: ['SELLER'] }),
        await world.staff(['UNDERWRITER']),
      ])
        expect((await caller.send<object, object>(READ, { id })).errors[0]?.message).toMatch(
          /Cannot query field "commission"/,
        );
      expect(await read(await world.partner(), id)).toBeNull();
    });

    it('foreseen on every option, at the rate that will be pinned, masked alike', async () => {
      const quote = await dealer.quoted({
        vehicle: aValuedSaloon(),
        options: [anOption('A'), { ...BOTH, label: 'B' }],
      });
      const FORESEEN = `query Foreseen($id: ID!) { quote(by: { id: $id }) { options { label compulsory { commission { rate amount { amount } clause { key } } }
        commercial { premium { net { amount } } commission { base { amount } rate refusal { code } } } } } }`;
      const ask = async (caller: Pick<Seller, 'send'>) =>
        (
          await caller.send<
            { quote: { options: { commercial: { premium: { net: unknown } } | null }[] } },
            { id: string }
          >(FORESEEN, { id: quote.id })
        ).data?.quote.options;
      const options = await ask(dealer);
      const compulsory = {
        commission: { rate: '0.04', amount: { amount: '35.84' }, clause: { key: 'COMMISSION_RATE' } },
      };
      expect(options).toEqual([
        { label: 'A', compulsory, commercial: null },
        {
          label: 'B',
          compulsory,
          commercial: {
            premium: { net: options?.[1]?.commercial?.premium.net },
            commission: { base: options?.[1]?.commercial?.premium.net, rate: '0.15', refusal: null },
          },
        },
      ]);
      const masked = await ask(await world.credentialOf(dealer.made, { roles: ['SELLER'] }));
      expect(masked).toBeUndefined(); // no such field
    });

    it('as a list: newest first, page by page, narrowed, each line with its policy; only one’s own', async () => {
      const seller = await world.partner();
      const policies = [...(await world.issued(seller)), ...(await world.issued(seller, { commercial: false }))];
      await world.issued(await world.partner(), { commercial: false });
      const LIST = `query List($filter: CommissionFilter, $first: Int, $after: String) { commissions(filter: $filter, first: $first, after: $after) {
        totalCount nodes { id kind policyKind amount { amount } policy { number } } pageInfo { hasNextPage endCursor } } }`;
      interface Listed {
        readonly totalCount: number;
        readonly nodes: {
          readonly id: string;
          readonly policyKind: string;
          readonly policy: { readonly number: string };
        }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      }
      const list = async (variables: object, caller: Pick<Seller, 'send'> = seller) =>
        (await caller.send<{ commissions: Listed | null }, object>(LIST, variables)).data?.commissions;
      const all = await list({});
      expect(all?.totalCount).toBe(3);
      expect(all?.nodes.map(({ policy }) => policy.number).sort()).toEqual(policies.map(({ number }) => number).sort());
      const first = await list({ first: 2 });
      const rest = await list({ first: 2, after: first?.pageInfo.endCursor });
      expect([...(first?.nodes ?? []), ...(rest?.nodes ?? [])]).toEqual(all?.nodes);
      expect(rest?.pageInfo.hasNextPage).toBe(false);
      expect(
        (await list({ filter: { policyKinds: ['COMMERCIAL'] } }))?.nodes.map(({ policyKind }) => policyKind),
      ).toEqual(['COMMERCIAL']);
      expect((await list({ filter: { kinds: ['CLAWBACK'] } }))?.totalCount).toBe(0);
      expect((await list({ filter: { accruedAt: { from: '2030-01-01T00:00:00+08:00' } } }))?.totalCount).toBe(0);
      // By its id too, and by no other partner.
      const node = `query One($id: ID!) { node(id: $id) { ... on CommissionEntry { rate } } }`;
      const id = all?.nodes[0]?.id ?? '';
      expect((await seller.send<object, object>(node, { id })).data).toMatchObject({
        node: { rate: expect.any(String) },
      });
      expect((await dealer.send<object, object>(node, { id })).data).toEqual({ node: null });
      const masked = await world.credentialOf(seller.made, { roles: ['SELLER'] });
      expect((await masked.send(LIST, {})).errors[0]?.message).toBe('Unknown type "CommissionFilter".');
      expect((await masked.send<object, object>(node, { id })).data).toBeNull(); // nor such a type
    });

    it('what was foreseen is what is booked', async () => {
      const seller = await world.partner();
      const paid = await world.paid(seller);
      const [row] = await world.db.owner<
        { id: string }[]
      >`select q.id from quotes q where application_id = ${paid.applicationId}`;
      const quoteId = `quo_${(row?.id ?? '').replaceAll('-', '')}`;
      const foreseen = await seller.send<
        { quote: { options: { compulsory: Part; commercial: Part }[] } },
        { id: string }
      >(
        `query Both($id: ID!) { quote(by: { id: $id }) { options { compulsory { commission { amount { amount } } } commercial { commission { amount { amount } } } } } }`,
        { id: quoteId },
      );
      await world.issue(paid);
      const rows = await entries(await world.policiesOf(paid.applicationId));
      const [option] = foreseen.data?.quote.options ?? [];
      expect(rows.map(({ amount_fen }) => Number(amount_fen))).toEqual(
        [option?.compulsory, option?.commercial].map((part) =>
          Math.round(Number(part?.commission.amount.amount) * 100),
        ),
      );
    });
    interface Part {
      readonly commission: { readonly amount: { readonly amount: string } };
    }
  });
});
