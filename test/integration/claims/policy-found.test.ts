/**
 * A loss reported under somebody else's policy, or none: the insurer's people find it and the claim goes on as one of the
 * partner that placed it (S-215). A car whose two covers two partners placed is one accident with a claim for each.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parseWireId } from '../../../src/kernel/ids.js';
import { openOtherCoverJob } from '../../../src/modules/claims/index.js';
import { ClaimPolicyAssignDocument, ClaimServedDocument, type ClaimReportInput } from '../../generated/operations.js';
import { type Chain, claimChain } from '../../kit/claim-chain.js';
import { BY_PARTNER, claimWorld, type ClaimWorld, DURING, LOSS_AT } from '../../kit/claim-world.js';
import type { Held } from '../../kit/endorsement-world.js';
import type { Client } from '../../kit/gateway.js';
import {
  anOption,
  aSelection,
  aValuedSaloon,
  aVin,
  codes,
  DAMAGE,
  newKey,
  type Seller,
  THIRD_PARTY,
} from '../../kit/quote-world.js';

let world: ClaimWorld;
let dealer: Seller;
let other: Seller;
let club: Seller;
let chain: Chain;
beforeAll(async () => {
  world = await claimWorld();
  [dealer, other, club] = [await world.partner(), await world.partner(), await world.club()];
  chain = await claimChain(world);
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on('2026-11-21T10:00:00.000+08:00'));

type Named = { readonly id: string; readonly revision: number };
const assign = async (caller: Client, { id, revision }: Named, policyNumber: string, idempotencyKey = newKey()) => {
  const input = { idempotencyKey, claimId: id, expectedVersion: revision, policyNumber };
  const { claimPolicyAssign } = await caller.ask(ClaimPolicyAssignDocument, { input });
  if (!claimPolicyAssign) throw new Error('no answer');
  return claimPolicyAssign;
};
const served = async (caller: Client, by: { readonly id: string } | { readonly externalRef: string }) =>
  (await caller.ask(ClaimServedDocument, { by })).claim ?? null;
let numbers = 0;
/** Reported by a club that knows a plate which is on no policy. */
const lost = (notice: Partial<ClaimReportInput> = {}) => {
  numbers += 1;
  return world.reported(club, {
    policy: { plate: `沪K${String(50_000 + numbers)}` },
    reporter: BY_PARTNER,
    externalRef: `LOST-${String(numbers)}`,
    ...notice,
  });
};

describe('a policy that is found', () => {
  it('moves the claim to its placing partner: everything that was told, at its time, and the reporter goes on reading it', async () => {
    const { compulsory, commercial } = await world.pair(dealer);
    await world.on(DURING);
    const reported = await lost({
      injuredCount: 1,
      capturedAt: '2026-12-20T19:00:00.000+08:00',
      driver: { person: { name: '测试司机', phone: '13900000000' } },
      otherParties: [{ plate: '沪B12345', party: { person: { name: '对方甲' } }, damage: '车门' }],
    });
    expect(await world.claim(dealer, reported.id)).toBeNull();
    await world.on('2026-12-24T10:00:00.000+08:00');
    const key = newKey();
    const done = await assign(chain.verifier, reported, commercial.number, key);
    expect(done.userErrors).toEqual([]);
    const moved = await world.claim(dealer, done.claim?.id ?? '');
    expect(moved).toMatchObject({
      state: 'REPORTED',
      loss: { ...reported.loss, otherParties: [{ plate: '沪B12345', damage: '车门' }] },
      missingDocuments: reported.missingDocuments,
    });
    expect(Date.parse(moved?.reportedAt ?? '')).toBe(Date.parse(DURING));
    expect(moved?.joinedReports.map(({ relation }) => relation)).toEqual(['PARTNER']);
    // Both policies of the owner, each pinned at the version of the loss.
    const pinned = await world.db.owner<{ policy_id: string }[]>`
      select p.policy_id from claim_policies p join claims c on c.id = p.claim_id where c.number = ${moved?.number ?? ''}`;
    expect(pinned.map(({ policy_id }) => policy_id).sort()).toEqual([compulsory.id, commercial.id].sort());
    // People are records of the new owner's own.
    const people = await world.db.owner<{ name: string; partner_id: string }[]>`
      select y.name, y.partner_id from claims c left join claim_other_parties o on o.claim_id = c.id
      join parties y on y.id in (c.driver_id, o.party_id) where c.number = ${moved?.number ?? ''} order by y.name`;
    expect(people.map(({ partner_id }) => partner_id)).toEqual([dealer.made.id, dealer.made.id]);
    // Clocks go on from the notice, not from the finding.
    const steps = await world.db.owner<{ at: Date }[]>`
      select s.at from claim_steps s join claims c on c.id = s.claim_id where c.number = ${moved?.number ?? ''} and s.step = 'REPORTED'`;
    expect(steps.map(({ at }) => at.getTime())).toEqual([Date.parse(DURING)]);
    // The reporter: its own claim leads there, its number finds it, and of the policy it sees nothing.
    const first = await served(club, { id: reported.id });
    expect(first).toMatchObject({ state: 'CANCELLED', continuedAs: { number: moved?.number } });
    const follows = await served(club, { externalRef: reported.externalRef ?? '' });
    expect(follows).toMatchObject({ number: moved?.number, state: 'REPORTED', externalRef: reported.externalRef });
    const whole = await club.send(`query Whole { claim(by: { id: "${done.claim?.id ?? ''}" }) { policies { id } } }`);
    expect(JSON.stringify(whole.errors)).toContain('Cannot query field');
    // Audited, told in the owner's stream, and carried to the reporter's.
    await world.tellReporters();
    const heard = await world.db.owner<{ type: string; partner_id: string }[]>`
      select e.type, e.partner_id from events e join claims c on c.id = e.subject_id where c.number = ${moved?.number ?? ''} and e.type = 'claim.policy_assigned'`;
    expect(heard.map(({ partner_id }) => partner_id).sort()).toEqual([dealer.made.id, club.made.id].sort());
    const audited = await world.db.owner<{ n: number }[]>`
      select count(*)::int as n from audit_records where act = 'claimPolicyAssign' and purpose = ${`${reported.number} → ${moved?.number ?? ''}`}`;
    expect(audited[0]?.n).toBeGreaterThan(0);
    // Nobody else.
    expect(await world.claim(other, done.claim?.id ?? '')).toBeNull();
    expect(await assign(chain.verifier, reported, commercial.number, key)).toMatchObject({
      replayed: true,
      claim: { id: done.claim?.id },
    });
    const again = await assign(chain.verifier, { id: reported.id, revision: reported.revision + 1 }, commercial.number);
    expect(again.userErrors).toMatchObject([{ code: 'CLAIM_STATE' }]);
  });

  it('with evidence: the owner reads the reporter’s files, they stay the reporter’s, and one that was rejected stays so', async () => {
    const { compulsory } = await world.pair(dealer);
    await world.on(DURING);
    const file = { declare: { name: 'a.jpg', contentType: 'image/jpeg', sizeBytes: 10, sha256: 'a'.repeat(64) } };
    const reported = await lost({ evidence: [{ kind: 'DAMAGE_PHOTO', file }] });
    await world.db
      .owner`update claim_files set rejected_at = ${DURING} where claim_id = ${parseWireId('Claim', reported.id)}`;
    const done = await assign(chain.verifier, reported, compulsory.number);
    const moved = await world.claim(dealer, done.claim?.id ?? '');
    const photos = moved?.documents.find(({ kind }) => kind === 'DAMAGE_PHOTO');
    expect(photos?.files.map(({ name }) => name)).toEqual(['a.jpg']);
    const [row] = await world.db.owner<{ partner_id: string; rejected_at: Date | null }[]>`
      select f.partner_id, cf.rejected_at from files f join claim_files cf on cf.file_id = f.id join claims c on c.id = cf.claim_id where c.number = ${moved?.number ?? ''}`;
    expect(row).toEqual({ partner_id: club.made.id, rejected_at: new Date(DURING) });
  });

  it('whose partner reported the loss itself: the report joins its claim', async () => {
    const { commercial } = await world.pair(dealer);
    const plate = await world.plateOf(commercial);
    await world.on(DURING);
    const own = await world.reported(dealer, { policy: { plate } });
    const reported = await lost();
    const done = await assign(chain.verifier, reported, commercial.number);
    expect(done.claim?.number).toBe(own.number);
    expect((await world.claim(dealer, own.id))?.joinedReports.map(({ relation }) => relation)).toEqual([
      'INSURED',
      'PARTNER',
    ]);
    expect((await served(club, { id: own.id }))?.number).toBe(own.number);
  });

  it('is refused where it does not cover the loss, does not exist, or is known already', async () => {
    const { commercial } = await world.pair(dealer);
    const plate = await world.plateOf(commercial);
    await world.on(DURING);
    const early = await lost({ occurredAt: '2026-11-21T23:59:59.999+08:00' });
    const outside = await assign(chain.verifier, early, commercial.number);
    expect(outside.userErrors).toMatchObject([{ code: 'LOSS_OUTSIDE_PERIOD', field: ['input', 'policyNumber'] }]);
    expect(codes(await assign(chain.verifier, early, 'NO-SUCH-1'))).toEqual(['NOT_FOUND']);
    const own = await world.reported(dealer, { policy: { plate } });
    expect(codes(await assign(chain.verifier, own, commercial.number))).toEqual(['CLAIM_POLICY_KNOWN']);
    const partner = await dealer.send('mutation Try { claimPolicyAssign(input: {}) { replayed } }');
    expect(JSON.stringify(partner.errors)).toContain('Cannot query field');
  });
});

describe('two covers of one car, by two partners', () => {
  const openOthers = async (): Promise<number> => {
    const waiting = await world.db.owner<{ id: string; payload: unknown }[]>`
      select j.id::text, p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p on p.id = j.id
      where j.task_identifier = ${openOtherCoverJob.name} order by j.id`;
    for (const { id, payload } of waiting) {
      await world.work(openOtherCoverJob, payload, id);
      await world.work(openOtherCoverJob, payload, id); // a worker that died after it
      await world.db.owner`delete from graphile_worker._private_jobs where id = ${id}`;
    }
    return waiting.length;
  };
  const twoCovers = async (): Promise<{ plate: string; second: Held['number'] }> => {
    numbers += 1;
    const plate = `沪K${String(50_000 + numbers)}`;
    const vehicle = aValuedSaloon({ vin: aVin(), registration: { plate: { number: plate } } });
    await world.issued(dealer, { commercial: false, request: { vehicle } });
    const { compulsory: _none, ...option } = anOption('A');
    const [policy] = await world.issued(other, {
      request: { vehicle, options: [{ ...option, commercial: aSelection([DAMAGE, THIRD_PARTY]) }] },
    });
    return { plate, second: policy?.number ?? '' };
  };

  it('each owner has a claim of the same accident under its own cover, and neither sees the other’s', async () => {
    const { plate } = await twoCovers();
    await world.on(DURING);
    const mine = await world.reported(dealer, { policy: { plate }, injuredCount: 1, narrative: '倒车时碰撞。' });
    expect(await openOthers()).toBe(1);
    const rows = await world.db.owner<{ number: string; partner_id: string; kinds: string; reported_by_id: unknown }[]>`
      select c.number, c.partner_id, c.reported_by_id, string_agg(p.kind, ' ') as kinds from claims c join claim_policies p on p.claim_id = c.id
      where c.accident_id = (select accident_id from claims where number = ${mine.number}) group by c.id order by c.reported_at, c.id`;
    expect(rows.map(({ partner_id, kinds }) => [partner_id, kinds])).toEqual([
      [dealer.made.id, 'COMPULSORY'],
      [other.made.id, 'COMMERCIAL'],
    ]);
    const theirs = (await other.ask(ClaimServedDocument, { by: { number: rows[1]?.number ?? '' } })).claim;
    const seen = await world.claim(other, theirs?.id ?? '');
    expect(seen).toMatchObject({
      state: 'REPORTED',
      loss: { occurredAt: LOSS_AT, injuredCount: 1, narrative: '倒车时碰撞。' },
      joinedReports: [{ reporter: { kind: 'INSURER' } }],
    });
    expect(await world.claim(other, mine.id)).toBeNull();
    expect(await world.claim(dealer, theirs?.id ?? '')).toBeNull();
    // Nothing that its owner reads names the other partner or its people.
    const told = JSON.stringify(await other.ask(ClaimServedDocument, { by: { id: theirs?.id ?? '' } }));
    expect(told + JSON.stringify(seen)).not.toContain(dealer.made.id);
    const trail = await world.db.owner<{ actor_label: string; actor_side: string }[]>`
      select distinct e.actor_label, e.actor_side from events e where e.partner_id = ${other.made.id} and e.subject_id = (select id from claims where number = ${rows[1]?.number ?? ''})`;
    expect(trail.map(({ actor_side }) => actor_side)).toEqual(['SYSTEM']);
    // Its clocks run as those of any notice.
    expect((await chain.read(chain.verifier, { id: theirs?.id ?? '' })).state).toBe('REPORTED');
    await chain.did(chain.verifier, 'dispatch', await chain.read(chain.verifier, { id: theirs?.id ?? '' }), {
      surveyor: chain.assessor.staff,
      method: 'PHOTO',
    });
  });

  it('reported by both: two claims of one accident, no third', async () => {
    const { plate } = await twoCovers();
    await world.on(DURING);
    const mine = await world.reported(dealer, { policy: { plate } });
    const theirs = await world.reported(other, { policy: { plate } });
    await openOthers();
    const rows = await world.db.owner<{ number: string }[]>`
      select number from claims where accident_id = (select accident_id from claims where number = ${mine.number}) order by number`;
    expect(rows.map(({ number }) => number)).toEqual([mine.number, theirs.number].sort());
  });

  it('a car whose covers one partner placed asks for nothing', async () => {
    const { commercial } = await world.pair(dealer);
    await world.on(DURING);
    await world.reported(dealer, { policy: { policyNumber: commercial.number } });
    expect(await openOthers()).toBe(0);
  });
});
