/** Reading policies back: lists, search, time, links; and who may not. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import { expirePolicies, issuePaid, startPolicies } from '../../../src/modules/policies/index.js';
import {
  PolicyByLookupDocument,
  PolicyDeliverDocument,
  PolicySearchDocument,
  type PolicySearchQueryVariables,
  PolicyVersionAtDocument,
} from '../../generated/operations.js';
import type { Client } from '../../kit/gateway.js';
import { type PolicyRow, policyWorld, type PolicyWorld } from '../../kit/policy-world.js';
import { aValuedSaloon, MORNING, newKey, type Seller } from '../../kit/quote-world.js';

let world: PolicyWorld;
let dealer: Seller;
let broker: Seller;
let compulsory: PolicyRow;
let commercial: PolicyRow;
let theirs: PolicyRow;

const VEHICLE = aValuedSaloon({ registration: { plate: { number: '沪B70001' } } });

beforeAll(async () => {
  world = await policyWorld();
  dealer = await world.partner();
  broker = await world.partner({ kind: 'BROKER' });
  [compulsory, commercial] = (await world.issued(dealer, {
    externalRef: 'DMS-1',
    request: { vehicle: VEHICLE, people: { policyholder: { person: { name: '周明远' } } } },
  })) as [PolicyRow, PolicyRow];
  world.clock.at('2026-11-21T10:00:01.000+08:00');
  await world.issued(dealer, { commercial: false });
  [theirs] = (await world.issued(broker, { commercial: false })) as [PolicyRow];
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at(MORNING);
});

async function search(caller: Client, variables: Partial<PolicySearchQueryVariables> = {}) {
  const { policies } = await caller.ask(PolicySearchDocument, { order: 'NEWEST', ...variables });
  if (!policies) throw new Error('no answer');
  return policies;
}
const numbers = async (caller: Client, variables: Partial<PolicySearchQueryVariables>) =>
  (await search(caller, variables)).nodes.map(({ number }) => number).sort();

describe('one policy', () => {
  it.each([
    ['id', () => ({ id: wireId('Policy', compulsory.id) })],
    ['number', () => ({ number: compulsory.number.toLowerCase() })],
    ['your own number: the compulsory one', () => ({ externalRef: 'DMS-1' })],
  ])('by %s', async (_how, by) => {
    const { policy } = await dealer.ask(PolicyByLookupDocument, { by: by() });
    expect(policy?.number).toBe(compulsory.number);
    expect(policy?.registeredVehicle).toEqual({ vin: VEHICLE.vin, policies: { totalCount: 2 } });
    expect(policy?.companion?.number).toBe(commercial.number);
    expect(policy?.application.policies.map(({ number }) => number)).toEqual([compulsory.number, commercial.number]);
    expect(policy?.agreementVersion.id).toBe(wireId('AgreementVersion', dealer.made.versionId as never));
  });

  it('shows coverages, lines and tax of what was paid', async () => {
    const { policy } = await dealer.ask(PolicyByLookupDocument, { by: { id: wireId('Policy', commercial.id) } });
    expect(policy?.currentVersion.coverages.map(({ selection, role }) => [selection.code, role])).toEqual([
      ['VEHICLE_DAMAGE', 'MAIN'],
      ['THIRD_PARTY_LIABILITY', 'MAIN'],
    ]);
    const cents = (amount: string) => BigInt(amount.replace('.', ''));
    const { premium } = policy?.currentVersion ?? { premium: null };
    expect(premium?.lines.reduce((sum, line) => sum + cents(line.amount.amount), 0n)).toBe(
      cents(premium?.amount.amount ?? '0'),
    );
    expect(policy?.vehicleTax).toBeNull();
  });

  it('S-182: what it said at an instant, as known at another', async () => {
    const by = { id: wireId('Policy', compulsory.id) };
    const at = async (effectiveAt: string, knownAt?: string) =>
      (await dealer.ask(PolicyVersionAtDocument, { by, effectiveAt, ...(knownAt ? { knownAt } : {}) })).policy
        ?.versionAt;
    expect(await at('2027-01-01T00:00:00.000+08:00')).toEqual({ sequence: 1 });
    expect(await at('2026-11-21T10:00:00.000+08:00')).toBeNull();
    expect(await at('2027-01-01T00:00:00.000+08:00', '2026-11-01T00:00:00.000+08:00')).toBeNull();
  });
});

describe('the list', () => {
  it('S-198: is the caller’s own, newest first, in pages that neither skip nor repeat', async () => {
    const first = await search(dealer, { first: 2 });
    const second = await search(dealer, { first: 2, after: first.pageInfo.endCursor ?? null });
    expect([first.totalCount, first.nodes.length, second.nodes.length, second.pageInfo.hasNextPage]).toEqual([
      3,
      2,
      1,
      false,
    ]);
    expect(new Set([...first.nodes, ...second.nodes].map(({ number }) => number)).size).toBe(3);
    const back = await search(dealer, { last: 2, before: second.pageInfo.startCursor ?? null });
    expect(back.nodes).toEqual(first.nodes);
  });

  it.each([
    ['plate', () => '沪B7000'],
    ['VIN', () => VEHICLE.vin.slice(0, 17)],
    ['start of the holder’s name', () => '周明'],
    ['your own number', () => 'DMS-1'],
  ])('S-198: is searched by %s', async (_what, text) => {
    expect(await numbers(dealer, { filter: { search: text() } })).toEqual(
      [compulsory.number, commercial.number].sort(),
    );
  });
  it('is searched by policy number', async () => {
    expect(await numbers(dealer, { filter: { search: commercial.number } })).toEqual([commercial.number]);
  });
  it('is filtered by kind, period and group', async () => {
    expect(await numbers(dealer, { filter: { kind: 'COMMERCIAL' } })).toEqual([commercial.number]);
    expect((await search(dealer, { filter: { vehicleGroups: [] } })).totalCount).toBe(0);
    expect((await search(dealer, { filter: { endsAt: { until: '2027-11-22T00:00:00.000+08:00' } } })).totalCount).toBe(
      0,
    );
    expect((await search(dealer, { filter: { issuedAt: { from: '2026-11-21T10:00:01.000+08:00' } } })).totalCount).toBe(
      1,
    );
    expect((await search(dealer, { order: 'ENDS_SOONEST' })).nodes).toHaveLength(3);
  });
});

describe('the clock', () => {
  it('S-165: begins and ends cover for readers at the very instant, whether or not a scan has come by', async () => {
    const states = async () => {
      const all = await Promise.all(
        (['ISSUED', 'IN_FORCE', 'EXPIRED'] as const).map((state) => search(dealer, { filter: { states: [state] } })),
      );
      return all.map(({ totalCount }) => totalCount);
    };
    expect(await states()).toEqual([3, 0, 0]);
    world.clock.at('2026-11-22T00:00:00.000+08:00');
    expect(await states()).toEqual([0, 3, 0]);
    world.clock.at('2027-11-22T00:00:00.000+08:00');
    expect(await states()).toEqual([0, 0, 3]);
  });

  it('S-165: after an outage of two years the scans leave out no event, and do nothing twice', async () => {
    world.clock.at('2028-11-22T00:00:00.000+08:00');
    for (const timer of [startPolicies, expirePolicies, startPolicies, expirePolicies]) await world.scan(timer);
    const [row] = await world.db.owner<{ state: string }[]>`select state from policies where id = ${compulsory.id}`;
    expect(row?.state).toBe('EXPIRED');
    const events = await world.db.owner<
      { type: string }[]
    >`select type from events where subject_id = ${compulsory.id} order by sequence`;
    expect(events.map(({ type }) => type)).toEqual(['policy.issued', 'policy.started', 'policy.expired']);
  });

  it('a paid application whose job was lost is found, and asked for once more under its key', async () => {
    const paid = await world.paid(dealer, { commercial: false });
    await world.scan(issuePaid);
    const jobs = () =>
      world.db.owner<
        { key: string }[]
      >`select key from graphile_worker.jobs where key = ${`policies.issue:${paid.applicationId}`}`;
    expect(await jobs()).toHaveLength(0);
    world.clock.at('2026-11-21T10:02:00.000+08:00');
    await world.scan(issuePaid);
    await world.scan(issuePaid);
    expect(await jobs()).toHaveLength(1);
  });
});

describe('security', () => {
  it('another partner’s policy is not there: by id, number, node, search or delivery', async () => {
    const id = wireId('Policy', theirs.id);
    expect((await dealer.ask(PolicyByLookupDocument, { by: { id } })).policy).toBeNull();
    expect((await dealer.ask(PolicyByLookupDocument, { by: { number: theirs.number } })).policy).toBeNull();
    expect(await numbers(dealer, { filter: { search: theirs.number } })).toEqual([]);
    const node = await dealer.send(`query N { node(id: "${id}") { id } }`);
    expect(node.data).toEqual({ node: null });
    const { policyDeliver } = await dealer.ask(PolicyDeliverDocument, {
      input: { idempotencyKey: newKey(), policyId: id, method: 'SMS' },
    });
    expect(policyDeliver?.userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  it('a caller bound to another outlet of the partner does not see it', async () => {
    const [row] = await world.db.owner<
      { outlet_id: string }[]
    >`select outlet_id from policies where id = ${compulsory.id}`;
    expect(row?.outlet_id ?? null).not.toBe(dealer.made.outlets.branch);
    const bound = await world.credentialOf(dealer.made, { boundTo: 'branch' });
    expect((await search(bound)).totalCount).toBe(0);
  });

  it('a reader reads and does not deliver; the insurer’s people read over all partners', async () => {
    const reader = await world.credentialOf(dealer.made, { roles: ['READER'] });
    expect((await search(reader)).nodes.length).toBeGreaterThan(0);
    const input = { idempotencyKey: newKey(), policyId: wireId('Policy', compulsory.id), method: 'SMS' as const };
    expect((await reader.send(PolicyDeliverDocument, { input })).errors[0]?.extensions).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
    const underwriter = await world.staff(['UNDERWRITER']);
    expect((await numbers(underwriter, { first: 50 })).sort()).toEqual(
      expect.arrayContaining([compulsory.number, theirs.number]),
    );
  });

  it('an unlicensed club sees no policy; without a token nobody does', async () => {
    const club = await world.partner({ kind: 'CAR_CLUB', licensed: false });
    expect((await club.send(PolicySearchDocument, { order: 'NEWEST' })).errors[0]?.extensions).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
    const nobody = await fetch(`${world.gateway.url}/graphql`, { method: 'POST', body: '{}' });
    expect(nobody.status).toBe(401);
  });
});
