/** Issue: from a paid application to policies with numbers, or the money back. The worker's log-in, a real database. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/kernel/ids.js';
import { PolicyByLookupDocument } from '../../generated/operations.js';
import { policyWorld, type PolicyWorld } from '../../kit/policy-world.js';
import { aValuedSaloon, aVin, insuredBefore, MORNING, type Seller } from '../../kit/quote-world.js';

let world: PolicyWorld;
let dealer: Seller;
let broker: Seller;

beforeAll(async () => {
  world = await policyWorld();
  dealer = await world.partner();
  broker = await world.partner({ kind: 'BROKER' });
});
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at(MORNING);
  world.platform.before = () => Promise.resolve();
});

async function applicationOf(id: string) {
  const [row] = await world.db.owner<
    { state: string; not_issued: { code: string; facts: { name: string; value: string }[] } | null }[]
  >`select state, not_issued from applications where id = ${id}`;
  return row;
}

async function eventsOf(id: string): Promise<string[]> {
  const rows = await world.db.owner<
    { type: string }[]
  >`select type from events where subject_id = ${id} order by sequence`;
  return rows.map(({ type }) => type);
}

async function refundsOf(applicationId: string) {
  return world.db.owner<
    { amount_fen: string; state: string }[]
  >`select amount_fen::text, state from refunds where cause_id = ${applicationId}`;
}

describe('a paid application', () => {
  it('S-162, S-164: becomes two policies with two numbers, the platform’s numbers, and the content of the application', async () => {
    const paid = await world.paid(dealer, {
      externalRef: 'DMS-77',
      request: { vehicle: aValuedSaloon({ makeModel: '晨光 S5 1.5T' }) },
    });
    await world.issue(paid);
    const [compulsory, commercial] = await world.policiesOf(paid.applicationId);
    expect(compulsory?.number).toMatch(/^PTC-2026-\d{6}-[0-9A-Z]$/);
    expect(commercial?.number).toMatch(/^PCM-2026-\d{6}-[0-9A-Z]$/);
    expect(compulsory).toMatchObject({
      state: 'ISSUED',
      query_number: 'Q-COMPULSORY',
      confirmation_number: `C-COMPULSORY-${paid.applicationId}`,
    });
    const { policy } = await dealer.ask(PolicyByLookupDocument, { by: { number: compulsory?.number ?? '' } });
    expect(policy).toMatchObject({
      externalRef: 'DMS-77',
      kind: 'COMPULSORY',
      state: 'ISSUED',
      period: { startsAt: '2026-11-22T00:00:00.000+08:00', endsAt: '2027-11-22T00:00:00.000+08:00', days: 365 },
      companion: { number: commercial?.number, kind: 'COMMERCIAL' },
      currentVersion: {
        sequence: 1,
        reason: 'ISSUE',
        vehicle: { vin: paid.vin, makeModel: '晨光 S5 1.5T' },
        premium: { amount: { amount: '950.00' } },
        people: { policyholder: { name: { masked: '林**' } } },
      },
      versions: { totalCount: 1 },
    });
    expect(await applicationOf(paid.applicationId)).toEqual({ state: 'ISSUED', not_issued: null });
    expect(await eventsOf(paid.applicationId)).toContain('application.issued');
    expect(await eventsOf(compulsory?.id ?? '')).toEqual(['policy.issued']);
  });

  it('CTR 13: the compulsory policy is issued alone as well', async () => {
    const policies = await world.issued(dealer, { commercial: false });
    expect(policies.map(({ kind }) => kind)).toEqual(['COMPULSORY']);
  });

  it('domain 1.5: with immediate effect cover begins at the issue and lasts a year from it', async () => {
    const paid = await world.paid(dealer, {
      content: (content) => ({
        ...content,
        policies: content.policies.map((policy) => ({ ...policy, startsOnIssue: true })),
      }),
    });
    world.clock.at('2026-11-21T10:07:30.000+08:00');
    await world.issue(paid);
    for (const policy of await world.policiesOf(paid.applicationId)) {
      expect(policy.starts_at.toISOString()).toBe('2026-11-21T02:07:30.000Z');
      expect(policy.ends_at.toISOString()).toBe('2027-11-21T02:07:30.000Z');
    }
  });

  it('security row 21: run again, nothing happens; run ten times at once, it is issued once', async () => {
    const paid = await world.paid(dealer);
    await Promise.all(Array.from({ length: 10 }, () => world.issue(paid)));
    await world.issue(paid);
    const policies = await world.policiesOf(paid.applicationId);
    expect(policies).toHaveLength(2);
    for (const { id } of policies) expect(await eventsOf(id)).toEqual(['policy.issued']);
  });

  it('security row 21: twenty at once take numbers without a gap, and none is lost to a refusal', async () => {
    const paid = [];
    for (let n = 0; n < 20; n += 1) paid.push(await world.paid(dealer));
    await Promise.all(paid.map((each) => world.issue(each)));
    for (const kind of ['COMPULSORY', 'COMMERCIAL']) {
      const rows = await world.db.owner<
        { n: number }[]
      >`select split_part(number, '-', 3)::int as n from policies where kind = ${kind} order by n`;
      const numbers = rows.map(({ n }) => n);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  }, 90_000);

  it('design §4: paid before the agreement was suspended, it is still issued: the insurer’s act', async () => {
    const partner = await world.partner();
    const paid = await world.paid(partner);
    await world.db.owner`update agreements set state = 'SUSPENDED' where partner_id = ${partner.made.id}`;
    await world.issue(paid);
    expect(await world.policiesOf(paid.applicationId)).toHaveLength(2);
  });

  it('issued late, after its start, it keeps the period that was paid for', async () => {
    const paid = await world.paid(dealer, { commercial: false });
    world.clock.at('2026-11-23T09:00:00.000+08:00');
    await world.issue(paid);
    const [policy] = await world.policiesOf(paid.applicationId);
    expect(policy?.starts_at.toISOString()).toBe('2026-11-21T16:00:00.000Z');
    const { policy: read } = await dealer.ask(PolicyByLookupDocument, { by: { number: policy?.number ?? '' } });
    expect(read?.state).toBe('IN_FORCE');
  });
});

describe('what cannot be issued', () => {
  it('domain 4.1: a second compulsory cover is refused as a bare fact, and the whole payment goes back', async () => {
    const vin = aVin();
    await world.issued(dealer, { request: { vehicle: aValuedSaloon({ vin }) } });
    const paid = await world.paid(broker, { request: { vehicle: aValuedSaloon({ vin }) } });
    await world.issue(paid);
    expect(await world.policiesOf(paid.applicationId)).toEqual([]);
    expect(await applicationOf(paid.applicationId)).toEqual({
      state: 'NOT_ISSUED',
      not_issued: { code: 'DUPLICATE_COMPULSORY', facts: [] },
    });
    expect(await eventsOf(paid.applicationId)).toContain('application.not_issued');
    const [refund] = await refundsOf(paid.applicationId);
    const [charge] = await world.db.owner<
      { amount_fen: string }[]
    >`select amount_fen::text from charges where subject_id = ${paid.applicationId}`;
    expect(refund).toEqual({ amount_fen: charge?.amount_fen, state: 'DUE' });
  });

  it('security row 20: of many at once for one vehicle, whoever brings them, one is issued and the others get their money back', async () => {
    const vin = aVin();
    const sellers = [dealer, broker, await world.partner(), await world.partner()];
    const paid = await Promise.all(
      sellers
        .flatMap((seller) => [seller, seller])
        .map((seller) => world.paid(seller, { request: { vehicle: aValuedSaloon({ vin }) } })),
    );
    await Promise.all(paid.map((each) => world.issue(each)));
    const states = await Promise.all(paid.map(async (each) => (await applicationOf(each.applicationId))?.state));
    expect(states.sort()).toEqual(['ISSUED', ...Array.from({ length: 7 }, () => 'NOT_ISSUED')]);
    const refunds = await Promise.all(paid.map((each) => refundsOf(each.applicationId)));
    expect(refunds.flat()).toHaveLength(7);
  });

  it('the exclusion constraint alone refuses it too, should anybody forget the lock', async () => {
    const [policy] = await world.issued(dealer, { commercial: false });
    const other = await world.paid(dealer);
    const changed = JSON.stringify({ id: newId('Policy'), number: 'X-1', application_id: other.applicationId });
    await expect(
      world.db
        .owner`insert into policies select (jsonb_populate_record(p, ${changed}::text::jsonb)).* from policies p where id = ${policy?.id ?? ''}`,
    ).rejects.toMatchObject({ constraint_name: 'policies_one_compulsory_cover' });
  });

  it('a cover that follows the one before at the same instant is no duplicate', async () => {
    const vin = aVin();
    await world.issued(dealer, { commercial: false, request: { vehicle: aValuedSaloon({ vin }) } });
    const next = await world.paid(dealer, {
      commercial: false,
      request: { vehicle: aValuedSaloon({ vin }) },
      content: (content) => ({
        ...content,
        policies: content.policies.map((policy) => ({
          ...policy,
          startsAt: policy.endsAt,
          endsAt: '2028-11-21T16:00:00.000Z' as typeof policy.endsAt,
        })),
      }),
    });
    await world.issue(next);
    expect(await world.policiesOf(next.applicationId)).toHaveLength(1);
  });

  it('design §5: a float that has changed since the quote stops the issue and returns the money', async () => {
    const vehicle = aValuedSaloon();
    world.platform.records.set(vehicle.vin, insuredBefore(3));
    const paid = await world.paid(dealer, { request: { vehicle }, commercial: false });
    world.platform.records.set(vehicle.vin, insuredBefore(3, [{ death: false }]));
    await world.issue(paid);
    expect(await applicationOf(paid.applicationId)).toEqual({
      state: 'NOT_ISSUED',
      not_issued: {
        code: 'RECORD_CHANGED',
        facts: [
          { name: 'kind', value: 'COMPULSORY' },
          { name: 'was', value: 'A3' },
          { name: 'is', value: 'A4' },
        ],
      },
    });
    expect(await refundsOf(paid.applicationId)).toHaveLength(1);
  });

  it('a platform that is down delays the issue and loses nothing: the next run issues', async () => {
    const paid = await world.paid(dealer);
    world.platform.before = () => Promise.reject(new Error('down'));
    await expect(world.issue(paid)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await applicationOf(paid.applicationId)).toMatchObject({ state: 'PAID' });
    world.platform.before = () => Promise.resolve();
    await world.issue(paid);
    expect(await world.policiesOf(paid.applicationId)).toHaveLength(2);
  });

  it('S-168: content that is not what was paid blocks: a defect, nothing issued, nothing returned', async () => {
    const paid = await world.paid(dealer, { surplusFen: 1n });
    await expect(world.issue(paid)).rejects.toThrow('cannot be issued');
    expect(await applicationOf(paid.applicationId)).toMatchObject({ state: 'PAID' });
    expect(await world.policiesOf(paid.applicationId)).toEqual([]);
  });
});
