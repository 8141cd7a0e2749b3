/** What a policy said: on two time lines, between any two versions, and never over cover that stands beside it (S-182, domain 4.2, 4.3). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PolicyVersionAtDocument, PolicyVersionChangesDocument } from '../../generated/operations.js';
import type { Held } from '../../kit/endorsement-world.js';
import { codes, type Seller } from '../../kit/quote-world.js';
import { must, renewalWorld, type RenewalWorld } from '../../kit/renewal-world.js';

let world: RenewalWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await renewalWorld();
  dealer = await world.renewer();
}, 120_000);
afterAll(() => world.stop());

const BUYER = {
  person: {
    name: '周明远',
    phone: '13900000000',
    identity: { kind: 'RESIDENT_ID' as const, number: '110101199003070038' },
  },
};
const LIMIT = (amount: string) => [
  { sumInsuredChange: { code: 'THIRD_PARTY_LIABILITY' as const, sumInsured: { amount, currency: 'CNY' as const } } },
];
async function begun(): Promise<{ compulsory: Held; commercial: Held }> {
  world.clock.at('2026-11-21T10:00:00.000+08:00');
  const pair = await world.pair(dealer, { request: { producerId: dealer.producerId } });
  await world.on('2026-11-22T00:00:00.000+08:00');
  return pair;
}
const saidAt = async ({ wire }: Held, effectiveAt: string, knownAt?: string): Promise<number | null> =>
  (await dealer.ask(PolicyVersionAtDocument, { by: { id: wire }, effectiveAt, knownAt: knownAt ?? null })).policy
    ?.versionAt?.sequence ?? null;

describe('two time lines', () => {
  it('S-182: effective at and known at are asked apart, to the instant, whatever came later', async () => {
    const { commercial } = await begun();
    await world.on('2027-03-01T09:00:00.000+08:00');
    await world.endorsed(dealer, [commercial.wire], LIMIT('2000000.00'), {
      effectiveAt: '2027-06-01T00:00:00.000+08:00',
    });
    await world.on('2027-08-01T09:00:00.000+08:00');
    // A pure correction reaches back behind the change.
    await world.endorsed(dealer, [commercial.wire], [{ contactChange: { phone: '13800000009' } }], {
      effectiveAt: '2027-05-01T00:00:00.000+08:00',
    });
    const { versions } = await world.timeLine(dealer, commercial);
    const phoneAt = async (effectiveAt: string, knownAt?: string) => {
      const sequence = await saidAt(commercial, effectiveAt, knownAt);
      const version = must(versions.nodes.find((each) => each.sequence === sequence));
      const [row] = await world.db.owner<{ phone: string | null; sum: string }[]>`
        select p.phone, (select c ->> 'sumInsuredFen' from jsonb_array_elements(v.content -> 'policy' -> 'coverages') c
          where c ->> 'code' = 'THIRD_PARTY_LIABILITY') as sum
        from policy_versions v join parties p on p.id = (v.content -> 'people' ->> 'policyholderId')::uuid
        where v.policy_id = ${commercial.id} and v.sequence = ${version.sequence}`;
      return [must(row).phone === '13800000009', must(row).sum];
    };
    const [before, after] = ['100000000', '200000000'];
    const [known1, known2] = ['2027-02-28T00:00:00.000+08:00', '2027-07-31T00:00:00.000+08:00'];
    // As known before the change was agreed, the old limit held to the end.
    expect(await phoneAt('2027-07-01T00:00:00.000+08:00', known1)).toEqual([false, before]);
    // As known after it: from its day on, to the instant.
    expect(await phoneAt('2027-05-31T23:59:59.999+08:00', known2)).toEqual([false, before]);
    expect(await phoneAt('2027-06-01T00:00:00.000+08:00', known2)).toEqual([false, after]);
    // As known now, the correction holds from where it reaches back to, before the change and after it.
    expect(await phoneAt('2027-04-30T23:59:59.999+08:00')).toEqual([false, before]);
    expect(await phoneAt('2027-05-01T00:00:00.000+08:00')).toEqual([true, before]);
    expect(await phoneAt('2027-07-01T00:00:00.000+08:00')).toEqual([true, after]);
    // The instant at which it became known belongs to what is known.
    expect(await phoneAt('2027-07-01T00:00:00.000+08:00', '2027-08-01T08:59:59.999+08:00')).toEqual([false, after]);
    expect(await phoneAt('2027-07-01T00:00:00.000+08:00', '2027-08-01T09:00:00.000+08:00')).toEqual([true, after]);
  }, 60_000);

  it('a correction that reaches back behind them leaves plate, people and end of the policy as last agreed', async () => {
    const { compulsory, commercial } = await begun();
    const both = [compulsory.wire, commercial.wire];
    await world.on('2027-03-01T09:00:00.000+08:00');
    await world.endorsed(dealer, both, [
      { plateChange: { plate: { number: '沪D66666' }, registeredOn: '2027-02-27' } },
    ]);
    await world.on('2027-03-02T09:00:00.000+08:00');
    await world.endorsed(dealer, both, [{ peopleChange: { policyholder: BUYER, insured: BUYER } }]);
    await world.on('2027-03-03T09:00:00.000+08:00');
    const agreed = { specialAgreement: { code: 'SUSPENSION_OF_COVER' as const, included: true } };
    await world.endorsed(dealer, [commercial.wire], [agreed]);
    await world.endorsed(dealer, [commercial.wire], [{ suspend: '2027-03-14' }]); // from 4 March: ten days
    await world.on('2027-04-10T09:00:00.000+08:00');
    const rows = () => world.db.owner<Record<string, unknown>[]>`
      select p.plate, p.vin, p.holder_name, p.policyholder_id, p.insured_id, p.owner_id, p.vehicle_group, p.starts_at, p.ends_at,
        v.plate as vehicle_plate from policies p join vehicles v on v.id = p.vehicle_id
      where p.id in (${compulsory.id}, ${commercial.id}) order by p.kind desc`;
    const before = await rows();
    expect(before).toMatchObject([
      { plate: '沪D66666', vehicle_plate: '沪D66666', holder_name: BUYER.person.name },
      { plate: '沪D66666', ends_at: new Date('2027-12-02T00:00:00.000+08:00') },
    ]);
    await world.endorsed(dealer, both, [{ vinEngineCorrection: { engineNumber: 'EA2119999' } }], {
      effectiveAt: '2026-11-22T00:00:00.000+08:00',
    });
    expect(await rows()).toEqual(before);
  }, 60_000);
});

describe('the difference of any two versions', () => {
  it('is told field by field, both ways, over what lies between; of a version with itself there is none', async () => {
    const { commercial, compulsory } = await begun();
    await world.on('2027-03-01T09:00:00.000+08:00');
    await world.endorsed(dealer, [commercial.wire], LIMIT('2000000.00'));
    await world.on('2027-04-01T09:00:00.000+08:00');
    await world.endorsed(dealer, [commercial.wire], [{ removeCoverage: 'VEHICLE_DAMAGE' }]);
    await world.on('2027-05-01T09:00:00.000+08:00');
    await world.endorsed(dealer, [commercial.wire], LIMIT('1000000.00'));
    const { nodes } = (await world.timeLine(dealer, commercial)).versions;
    const [newest, oldest] = [must(nodes[0]), must(nodes.at(-1))];
    const between = async (id: string, since: string) => {
      const { node } = await dealer.ask(PolicyVersionChangesDocument, { id, since });
      return node?.__typename === 'PolicyVersion' ? node.changes : [];
    };
    // The limit went up and came back: between the ends only the coverage is gone, and the premium another.
    const forward = await between(newest.id, oldest.id);
    expect(forward.map(({ path }) => path)).toEqual(['coverages.VEHICLE_DAMAGE', 'premium']);
    const back = await between(oldest.id, newest.id);
    expect(back.map(({ path, before, after }) => [path, before, after])).toEqual(
      forward.map(({ path, before, after }) => [path, after, before]),
    );
    expect(await between(newest.id, newest.id)).toEqual([]);
    // No difference is an answer; of another policy's version there is none.
    const [other] = (await world.timeLine(dealer, compulsory)).versions.nodes;
    for (const since of [must(other).id, 'nonsense'])
      await expect(between(newest.id, since)).rejects.toThrow(/names no version of this policy/);
  }, 60_000);
});

describe('cover that stands beside it', () => {
  it('what is renewed does not rest past its renewal, and the renewal does not move into it: cover would be paid twice', async () => {
    const { compulsory, commercial } = await begun();
    await world.endorsed(
      dealer,
      [commercial.wire],
      [{ specialAgreement: { code: 'SUSPENSION_OF_COVER', included: true } }],
    );
    await world.live('2027-11-10T10:00:00.000+08:00');
    const [row] = await world.db.owner<{ id: string }[]>`
      select replace(renewal_id::text, '-', '') as id from renewal_policies where policy_id = ${compulsory.id}`;
    const renewals = (await world.search(dealer)).nodes;
    const { id } = must(renewals.find((each) => each.id.endsWith(must(row).id)));
    const renewed = await world.renewed(dealer, id);
    const rest = await world.request(dealer, [commercial.wire], [{ suspend: '2027-11-15' }]);
    expect(codes(rest)).toEqual(['COVER_BESIDE']);
    expect(rest.userErrors[0]?.facts.map(({ name, value }) => [name, value])).toEqual([
      ['startsAt', '2026-11-22T00:00:00.000+08:00'],
      ['endsAt', '2027-11-26T00:00:00.000+08:00'],
      ['beside', '2027-11-22T00:00:00.000+08:00'],
    ]);
    for (const { id: policyId } of renewed.renewedBy) {
      const earlier = await world.request(dealer, [policyId], [{ periodChange: '2027-11-20T00:00:00.000+08:00' }]);
      expect(codes(earlier)).toEqual(['COVER_BESIDE']);
      const later = await world.request(dealer, [policyId], [{ periodChange: '2027-11-25T00:00:00.000+08:00' }]);
      expect(codes(later)).toEqual([]);
    }
  }, 60_000);
});
