/**
 * Policies of the vehicle that do not answer for a loss that another of them covers: told with the reason to whom the
 * policies are, as known when the claim was opened (S-215, S-229; domain 6.3).
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import { ClaimNotCoveringDocument, PolicyVoidDocument, type QuoteRequestInput } from '../../generated/operations.js';
import { aProducer } from '../../kit/channels-fixture.js';
import { BY_PARTNER, claimWorld, type ClaimWorld } from '../../kit/claim-world.js';
import type { Held } from '../../kit/endorsement-world.js';
import type { Client } from '../../kit/gateway.js';
import { recordingLog } from '../../kit/jobs.js';
import { policyWorld } from '../../kit/policy-world.js';
import {
  anOption,
  aSelection,
  aValuedSaloon,
  bothParts,
  DAMAGE,
  newKey,
  type Seller,
  THIRD_PARTY,
} from '../../kit/quote-world.js';
import { must } from '../../kit/renewal-world.js';

let world: ClaimWorld;
let dealer: Seller;
let handler: Client;
let underwriter: Client;
beforeAll(async () => {
  world = await claimWorld();
  dealer = await world.partner();
  handler = await world.staff(['CLAIMS_HANDLER'], 2);
  underwriter = await world.staff(['UNDERWRITER'], 5);
}, 120_000);
afterAll(() => world.stop());

const SOLD = '2026-11-21T10:00:00.000+08:00';
const at = (text: string): string => `${text}:00.000+08:00`;
const DAMAGES = aSelection([DAMAGE, THIRD_PARTY]);

interface Pair {
  readonly compulsory: Held;
  readonly commercial: Held;
}
/** Issued the day before cover begins. */
async function pairOf(seller: Seller, commercialStartsAt?: string): Promise<Pair> {
  world.clock.at(SOLD);
  const options = [bothParts('A', commercialStartsAt ? { ...DAMAGES, startsAt: commercialStartsAt } : DAMAGES)];
  return world.pair(seller, { request: { options } });
}
async function resting(seller: Seller, policy: Held): Promise<void> {
  await world.on(at('2027-03-01T09:00'));
  await world.endorsed(seller, [policy.wire], [{ specialAgreement: { code: 'SUSPENSION_OF_COVER', included: true } }]);
  await world.endorsed(seller, [policy.wire], [{ suspend: '2027-04-01' }]); // from 00:00 of 2 March
}
async function voided(policy: Held): Promise<void> {
  const input = {
    idempotencyKey: newKey(),
    policyId: policy.wire,
    expectedVersion: await world.revisionOf(policy),
    reason: 'WRONG_ISSUE' as const,
  };
  expect(must((await underwriter.ask(PolicyVoidDocument, { input })).policyVoid).userErrors).toEqual([]);
}
const reported = async (policy: Held, occurredAt: string, caller: Client = dealer): Promise<string> =>
  (await world.reported(caller, { policy: { policyNumber: policy.number }, occurredAt })).id;

/** What a caller is told: numbers of what covers, and `number reason` of what does not. */
async function told(caller: Client, id: string): Promise<{ covers: string[]; not: string[]; because: string[] }> {
  const { claim } = await caller.ask(ClaimNotCoveringDocument, { by: { id } });
  const { policies, notCovering } = must(claim);
  return {
    covers: policies.map(({ number }) => number),
    not: notCovering.map(({ policy, reason }) => `${policy.number} ${reason}`),
    because: notCovering.map(({ message }) => message),
  };
}
const nothing = (...covers: Held[]) => ({ covers: covers.map(({ number }) => number), not: [], because: [] });

describe('the owner and the insurer’s people are told', () => {
  it('that it rested (停驶), in both languages; nothing of a loss that both cover', async () => {
    const { compulsory, commercial } = await pairOf(dealer);
    await resting(dealer, commercial);
    await world.on(at('2027-04-20T10:00'));
    const claim = await reported(compulsory, at('2027-03-15T12:00'));
    const expected = {
      covers: [compulsory.number],
      not: [`${commercial.number} RESTS`],
      because: ['Cover rested at the instant of the loss.'],
    };
    expect(await told(dealer, claim)).toEqual(expected);
    expect(await told(handler, claim)).toEqual(expected);
    const chinese = await dealer.send<{ claim: { notCovering: { message: string }[] } }, object>(
      'query N($id: ID!) { claim(by: { id: $id }) { notCovering { message } } }',
      { id: claim },
      { language: 'zh-CN' },
    );
    expect(chinese.data?.claim.notCovering).toEqual([{ message: '出险时该保单处于停驶中止期间。' }]);
    const both = await reported(compulsory, at('2027-04-10T12:00'));
    expect(await told(dealer, both)).toEqual(nothing(compulsory, commercial));
  });

  it('that it had ended, from the midnight after the notice', async () => {
    const { compulsory, commercial } = await pairOf(dealer);
    await world.on(at('2026-12-25T10:00'));
    await world.cancel(dealer, commercial, { reason: 'POLICYHOLDER_REQUEST' }, { signature: world.signature() });
    await world.on(at('2026-12-28T10:00'));
    expect(await told(dealer, await reported(compulsory, at('2026-12-25T23:59')))).toEqual(
      nothing(compulsory, commercial),
    );
    const { not, because } = await told(dealer, await reported(compulsory, at('2026-12-27T00:00')));
    expect([not, because]).toEqual([
      [`${commercial.number} ENDED`],
      ['The policy had ended at the instant of the loss.'],
    ]);
  });

  it('that it had not begun', async () => {
    const { compulsory, commercial } = await pairOf(dealer, at('2026-12-01T00:00'));
    await world.on(at('2026-12-02T10:00'));
    const early = await told(dealer, await reported(compulsory, at('2026-11-30T20:00')));
    expect(early).toEqual({
      covers: [compulsory.number],
      not: [`${commercial.number} NOT_BEGUN`],
      because: ['The policy had not begun at the instant of the loss.'],
    });
    expect(await told(dealer, await reported(compulsory, at('2026-12-01T00:00')))).toEqual(
      nothing(compulsory, commercial),
    );
  });

  it('that it never was; a claim of before it was voided says what was known then', async () => {
    const { compulsory, commercial } = await pairOf(dealer, at('2026-12-01T00:00'));
    await world.on(at('2026-12-02T10:00'));
    const before = await reported(compulsory, at('2026-11-30T08:00'));
    await world.on(at('2026-12-06T10:00'));
    await voided(commercial);
    await world.on(at('2026-12-07T10:00'));
    const inIt = await reported(compulsory, at('2026-12-04T08:00'));
    expect((await told(dealer, inIt)).not).toEqual([`${commercial.number} NEVER_WAS`]);
    expect((await told(dealer, before)).not).toEqual([`${commercial.number} NOT_BEGUN`]);
  });

  it('of nothing that was placed after the claim was opened', async () => {
    world.clock.at(SOLD);
    const vehicle = aValuedSaloon();
    const [first] = await world.issued(dealer, { commercial: false, request: { vehicle } });
    await world.on(at('2026-12-05T10:00'));
    const compulsory = { ...must(first), wire: '' };
    const claim = await reported(compulsory, at('2026-12-01T08:00'));
    await world.on(at('2026-12-05T10:01'));
    const options: QuoteRequestInput['options'] = [{ label: 'A', commercial: DAMAGES }];
    expect(await world.issued(dealer, { request: { vehicle, options } })).toHaveLength(1);
    expect(await told(dealer, claim)).toEqual(nothing(compulsory));
    // A loss of before it, told now: it had not begun, and they know of it.
    await world.on(at('2026-12-07T10:00'));
    expect((await told(dealer, await reported(compulsory, at('2026-12-02T08:00')))).not).toEqual([
      expect.stringMatching(/ NOT_BEGUN$/),
    ]);
  });
});

describe('nobody else is', () => {
  it('who reported under it: a broker that may read policies is told nothing, a club has no such field', async () => {
    const { compulsory, commercial } = await pairOf(dealer);
    await resting(dealer, commercial);
    await world.on(at('2027-03-20T10:00'));
    const [broker, club] = [await world.partner({ kind: 'BROKER' }), await world.club()];
    const notice = {
      policy: { plate: await world.plateOf(compulsory) },
      occurredAt: at('2027-03-15T12:00'),
      reporter: { ...BY_PARTNER, insuredConsentAt: at('2027-03-16T09:00') },
    };
    const claim = await world.reported(broker, notice);
    await world.reported(club, notice);
    expect((await told(dealer, claim.id)).not).toEqual([`${commercial.number} RESTS`]);
    expect(await told(broker, claim.id)).toEqual(nothing());
    const answer = await club.send('query N($id: ID!) { claim(by: { id: $id }) { notCovering { reason } } }', {
      id: claim.id,
    });
    expect(answer.errors[0]?.message).toContain('Cannot query field');
  });

  it('an outlet beside the policy’s: it sees the claim of its own policy alone', async () => {
    world.clock.at(SOLD);
    const { owner } = world.db;
    const vehicle = aValuedSaloon();
    const { branch: outletId } = dealer.made.outlets;
    const producerId = wireId('Producer', await aProducer(owner, dealer.made.id, { outletId }));
    const [atBranch] = await world.issued(dealer, {
      commercial: false,
      request: { vehicle, producerId, outletId: wireId('Outlet', outletId) },
    });
    const options: QuoteRequestInput['options'] = [
      { label: 'A', commercial: { ...DAMAGES, startsAt: at('2026-12-01T00:00') } },
    ];
    const [atMain] = await world.issued(dealer, { request: { vehicle, options } });
    const [compulsory, commercial] = [must(atBranch), must(atMain)];
    await world.on(at('2026-11-26T10:00'));
    const branch = await world.credentialOf(dealer.made, { roles: ['OWNER', 'CLAIMS'], boundTo: 'branch' });
    const claim = await reported({ ...compulsory, wire: '' }, at('2026-11-25T08:00'), branch);
    expect(await told(branch, claim)).toEqual({ covers: [compulsory.number], not: [], because: [] });
    expect((await told(dealer, claim)).not).toEqual([`${commercial.number} NOT_BEGUN`]);
  });

  it('another partner’s policy of the vehicle is none of a claim’s, whoever asks', async () => {
    world.clock.at(SOLD);
    const vehicle = aValuedSaloon();
    const other = await world.partner();
    const [compulsory] = await world.issued(dealer, { commercial: false, request: { vehicle } });
    const options: QuoteRequestInput['options'] = [
      { label: 'A', commercial: { ...DAMAGES, startsAt: at('2026-12-01T00:00') } },
    ];
    await world.issued(other, { request: { vehicle, options } });
    await world.on(at('2026-11-26T10:00'));
    const held = { ...must(compulsory), wire: '' };
    const claim = await reported(held, at('2026-11-25T08:00'));
    for (const caller of [dealer, handler]) expect(await told(caller, claim)).toEqual(nothing(held));
  });
});

it('costs the same number of statements for one claim and for many, and none where it is not asked for', async () => {
  const { log, lines } = recordingLog();
  const base = await policyWorld({ log });
  try {
    const listed = await claimWorld(base as never); // nothing of endorsements is asked of it
    const seller = await listed.partner();
    const options = [bothParts('A', { ...DAMAGES, startsAt: at('2026-12-01T00:00') }), anOption('B')];
    for (let index = 0; index < 5; index += 1) {
      listed.clock.at(SOLD);
      const [compulsory] = await listed.issued(seller, { request: { options, vehicle: aValuedSaloon() } });
      listed.clock.at(at('2026-11-26T10:00'));
      const policy = { policyNumber: must(compulsory).number };
      await listed.reported(seller, { policy, occurredAt: at('2026-11-25T08:00') });
    }
    const statementsOf = async (first: number, field: string): Promise<number> => {
      const { data } = await seller.send<{ claims: { nodes: { notCovering?: unknown[] }[] } }, object>(
        `query Listed($first: Int!) { claims(first: $first) { nodes { number ${field} } } }`,
        { first },
      );
      expect(data?.claims.nodes.map(({ notCovering }) => notCovering?.length)).toEqual(
        Array.from({ length: first }, () => (field === '' ? undefined : 1)),
      );
      const line = lines.findLast((each) => each.message === 'graphql' && each['operationName'] === 'Listed');
      return Number(line?.['statements']);
    };
    const asked = 'notCovering { reason message policy { number } }';
    const counts = [await statementsOf(1, asked), await statementsOf(5, asked), await statementsOf(5, '')];
    console.log(`statements for 1 and 5 claims, and for 5 without it: ${counts.join(', ')}`);
    expect(counts[1]).toBe(counts[0]);
    // Policies of the claims, what is beside them, and the versions of that.
    expect((counts[1] ?? 0) - (counts[2] ?? 0)).toBe(3);
  } finally {
    await base.stop();
  }
}, 120_000);
