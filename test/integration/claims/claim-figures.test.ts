/**
 * How claims go, in figures, over real HTTP: a small world of claims whose every step has its hour, and figures that a
 * reader can reckon in the head. Hours are those of the clock on the wall in Shanghai.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, parseWireId, wireId } from '../../../src/kernel/ids.js';
import {
  ClaimFlowDocument,
  type ClaimFlowQuery,
  ClaimReworkDocument,
  ClaimSupplementDocument,
} from '../../generated/operations.js';
import { declaredFile } from '../../kit/acceptance.js';
import { type Act, A_REPAIR, type Chain, claimChain, cny, type Handled } from '../../kit/claim-chain.js';
import { BY_PARTNER, claimWorld, type ClaimWorld } from '../../kit/claim-world.js';
import type { Client } from '../../kit/gateway.js';

import { newKey, type Seller } from '../../kit/quote-world.js';

const must = <T>(value: T | null | undefined): T => {
  if (value == null) throw new Error('nothing there');
  return value;
};

let world: ClaimWorld;
let chain: Chain;
let dealer: Seller;
/** Another partner, looked after by the branch in Guangdong. */
let stranger: Seller;
let plate: string;
let institution: Readonly<Record<string, Id<'Institution'>>>;
const claims: Record<string, Handled> = {};

/** `21 10:00` is ten in the morning of 21 December 2026 in Shanghai. */
const at = (text: string): string => `2026-12-${text.replace(' ', 'T')}:00.000+08:00`;

let losses = 0;
async function reported(name: string, when: string, by: Seller = dealer, of: string = plate): Promise<void> {
  await world.on(at(when));
  losses += 1;
  const occurredAt = new Date(Date.parse('2026-12-20T10:00:00Z') - losses * 7 * 3_600_000).toISOString();
  claims[name] = await chain.upTo('REPORTED', by, { policy: { plate: of }, occurredAt });
}

const SURVEY = { method: 'PHOTO', findings: '后保险杠破损。', liability: 'FULL' };
/** Steps of the chain, each at its time. */
async function step(name: string, when: string, act: Act, by: Client, more: object = {}): Promise<void> {
  await world.on(at(when));
  const given = act === 'survey' ? { ...SURVEY, surveyedAt: world.clock.now(), ...more } : more;
  if (act === 'verify') await chain.papers(must(claims[name]));
  claims[name] = await chain.did(by, act, must(claims[name]), given);
}
const dispatched = (name: string, when: string): Promise<void> =>
  step(name, when, 'dispatch', chain.verifier, { surveyor: chain.assessor.staff, method: 'PHOTO' });
/** What a provider's notice, or another claim's use of the cover, makes of a claim. */
async function moved(name: string, when: string, state: string): Promise<void> {
  await world.on(at(when));
  const claim = must(claims[name]);
  await world.db
    .owner`update claims set state = ${state}, revision = revision + 1, updated_at = ${world.clock.now()} where number = ${claim.number}`;
  claims[name] = await chain.read(chain.verifier, claim);
}

beforeAll(async () => {
  world = await claimWorld();
  dealer = await world.partner();
  const rows = await world.db.owner<{ code: string; id: Id<'Institution'> }[]>`select code, id from institutions`;
  institution = Object.fromEntries(rows.map(({ code, id }) => [code, id]));
  stranger = await world.partner({ institutionId: must(institution['GD']) });
  chain = await claimChain(world);
  plate = await world.plateOf((await world.pair(dealer)).commercial);
  const theirs = await world.plateOf((await world.pair(stranger)).commercial);
  const { assessor, verifier, approver } = chain;

  await reported('A', '21 10:00');
  await reported('B', '21 10:00');
  await reported('C', '21 10:00');
  await reported('theirs', '21 10:00', stranger, theirs);
  await dispatched('A', '21 12:00'); // 2 h
  await dispatched('B', '21 14:00'); // 4 h, and stands there
  await dispatched('theirs', '21 15:00');
  await step('A', '21 18:00', 'survey', assessor); // 6 h
  await dispatched('C', '21 20:00'); // 10 h
  await step('A', '21 20:00', 'register', assessor, { estimate: cny('10000.00') });
  await step('C', '21 22:00', 'survey', assessor); // 2 h
  await step('C', '21 23:00', 'register', assessor, { estimate: cny('1000.00') });
  // A small repair, which goes the fast way.
  const [bumper] = must(A_REPAIR.lines);
  const small = { line: { ...must(bumper).line, unitPrice: cny('1000.00') }, assessed: cny('1000.00') };
  await step('C', '22 00:00', 'assess', assessor, { lines: [small] });
  await step('C', '22 01:00', 'verify', verifier, { confirmed: true });
  await step('C', '22 04:00', 'calculate', verifier, { liability: 'FULL' }); // 18 h after the report, approved at once
  await step('A', '22 20:00', 'assess', assessor, A_REPAIR);
  await step('A', '23 08:00', 'verify', verifier, { confirmed: true });
  await step('A', '23 18:00', 'calculate', verifier, { liability: 'FULL' });
  await step('A', '24 10:00', 'approve', approver, { payable: cny('12000.00'), opinion: '同意' }); // 72 h
  await moved('A', '24 14:00', 'PAID'); // 4 h
  await step('A', '24 20:00', 'close', verifier); // 6 h, 82 h in all
  await moved('C', '24 23:30', 'CALCULATED'); // approved, and made again: the last minutes of the 24th in Shanghai
  await moved('C', '25 00:30', 'APPROVED'); // 16:30 of the 24th in Greenwich
  await step('A', '26 20:00', 'reopen', approver, { reason: '新的证据。' });
}, 240_000);
afterAll(() => world.stop());

type Flow = NonNullable<ClaimFlowQuery['claimFigures']>;
const flow = async (by: Client, from: string, until: string, more: object = {}): Promise<Flow> =>
  must((await by.ask(ClaimFlowDocument, { from: `2026-12-${from}`, until: `2026-12-${until}`, ...more })).claimFigures);
const stateOf = (figures: Flow, state: string) => must(figures.states?.find((each) => each.state === state));
const took = (count: number, ...hours: readonly (string | null)[]) => ({
  count,
  median: hours[0] ?? null,
  ninetieth: hours[1] ?? hours[0] ?? null,
  longest: hours[2] ?? hours[1] ?? hours[0] ?? null,
});

describe('S-260: time in state', () => {
  it('tells of every state how long it was stood in, where it led, and who stands there since when', async () => {
    const figures = await flow(dealer, '21', '24');
    expect(figures).toMatchObject({ from: '2026-12-21', until: '2026-12-24', reported: 3 });
    expect(figures.states?.map(({ state }) => state)).toHaveLength(14);
    // 2, 4 and 10 hours: half took 4 at most, nine of ten 10.
    expect(stateOf(figures, 'REPORTED')).toEqual({
      state: 'REPORTED',
      stays: took(3, '4.00', '10.00'),
      handOvers: [{ to: 'DISPATCHED', took: took(3, '4.00', '10.00') }],
      standing: 0,
      oldestSince: null,
    });
    expect(stateOf(figures, 'DISPATCHED')).toMatchObject({
      stays: took(2, '2.00', '6.00'),
      standing: 1,
      oldestSince: at('21 14:00'),
    });
    // S-222: from one hand to the next.
    expect(stateOf(figures, 'APPROVED')).toMatchObject({
      stays: took(2, '4.00', '67.50'),
      handOvers: [
        { to: 'CALCULATED', took: took(1, '67.50') },
        { to: 'PAID', took: took(1, '4.00') },
      ],
    });
    expect(stateOf(figures, 'CANCELLED')).toMatchObject({ stays: took(0), handOvers: [], standing: 0 });
    expect(stateOf(figures, 'REOPENED')).toMatchObject({ stays: took(0), standing: 1, oldestSince: at('26 20:00') });
  });

  it('counts days as Shanghai does: half past midnight is another day, whatever Greenwich says', async () => {
    expect(stateOf(await flow(dealer, '24', '24'), 'CALCULATED').stays).toEqual(took(1, '16.00'));
    expect(stateOf(await flow(dealer, '25', '25'), 'CALCULATED').stays).toEqual(took(1, '1.00'));
    expect(stateOf(await flow(dealer, '24', '24'), 'APPROVED').stays.count).toBe(2);
  });

  it('an empty time is zeros and nulls', async () => {
    const figures = await flow(dealer, '01', '10');
    expect(figures.reported).toBe(0);
    for (const each of must(figures.states)) expect(each).toMatchObject({ stays: took(0), handOvers: [] });
    expect(figures.cycle).toEqual({
      reportToDecision: took(0),
      decisionToPayment: took(0),
      paymentToClose: took(0),
      reportToClose: took(0),
      fastTracked: 0,
      fastTrackShare: null,
    });
  });

  it('a stay is written by the claim that moves, once, and by nobody else', async () => {
    const rows = await world.db.owner<{ state: string; left_for: string | null }[]>`
      select s.state, s.left_for from claim_stays s join claims c on c.id = s.claim_id where c.number = ${must(claims['A']).number} order by s.sequence`;
    const way = ['REPORTED', 'DISPATCHED', 'SURVEYED', 'REGISTERED', 'ASSESSED', 'LOSS_VERIFIED', 'DOCUMENTS_COMPLETE'];
    way.push('CALCULATED', 'APPROVED', 'PAID', 'CLOSED', 'REOPENED');
    expect(rows.map((row) => row.state)).toEqual(way);
    expect(rows.map((row) => row.left_for)).toEqual([...way.slice(1), null]);
    await expect(world.db.owner`insert into claim_stays select * from claim_stays limit 1`).rejects.toMatchObject({
      code: '23001',
    });
    await expect(world.db.owner`update claim_stays set left_for = 'PAID' where left_at is null`).rejects.toMatchObject({
      code: '23001',
    });
  });
});

describe('S-234: cycle time', () => {
  it('leads from the report over decision and payment to the close, with the share that went the fast way', async () => {
    expect((await flow(dealer, '21', '24')).cycle).toEqual({
      reportToDecision: took(2, '18.00', '72.00'),
      decisionToPayment: took(1, '4.00'),
      paymentToClose: took(1, '6.00'),
      reportToClose: took(1, '82.00'),
      fastTracked: 1,
      fastTrackShare: '0.5000',
    });
  });

  it('counts a claim’s first decision alone: approved again it decides nothing new', async () => {
    expect((await flow(dealer, '25', '25')).cycle?.reportToDecision.count).toBe(0);
  });
});

describe('S-259: what had to be done again', () => {
  const rework = async (from: string, until: string) =>
    must(
      (await chain.verifier.ask(ClaimReworkDocument, { from: `2026-12-${from}`, until: `2026-12-${until}` }))
        .claimFigures,
    ).rework;

  it('is what the insurer opened or calculated again, over what was paid in the same time', async () => {
    expect(await rework('21', '24')).toEqual({
      paid: 1,
      reopenedAfterPayment: 0,
      reopenedAfterRejection: 0,
      recalculated: 1,
      supplemented: 0,
      rate: '1.0000',
    });
    expect(await rework('25', '26')).toMatchObject({ paid: 0, reopenedAfterPayment: 1, rate: null });
    expect(await rework('21', '26')).toMatchObject({ reopenedAfterPayment: 1, recalculated: 1, rate: '2.0000' });
    expect(await rework('01', '10')).toMatchObject({ paid: 0, recalculated: 0, rate: null });
  });

  it('what the claimant asks for on top is no rework of the insurer’s', async () => {
    await moved('C', '27 10:00', 'PAID');
    const input = {
      idempotencyKey: newKey(),
      claimId: must(claims['C']).id,
      reason: '拆检发现新的损失。',
      evidence: [{ kind: 'DAMAGE_PHOTO' as const, file: declaredFile('image/jpeg') }],
    };
    const { claimSupplement } = await dealer.ask(ClaimSupplementDocument, { input });
    expect(claimSupplement?.userErrors).toEqual([]);
    expect(await rework('27', '27')).toMatchObject({
      paid: 1,
      reopenedAfterPayment: 0,
      recalculated: 0,
      supplemented: 1,
      rate: '0.0000',
    });
  });
});

describe('whose figures', () => {
  const standing = (figures: Flow): number => must(figures.states).reduce((sum, each) => sum + each.standing, 0);

  it('a partner’s are of its own claims, the insurer’s people’s of their institutions', async () => {
    expect((await flow(stranger, '21', '24')).reported).toBe(1);
    expect(standing(await flow(stranger, '21', '24'))).toBe(1);
    expect((await flow(chain.verifier, '21', '24')).reported).toBe(4);
    const branch = await chain.handler(1);
    await world.db
      .owner`update staff_members set institution_id = ${must(institution['GD'])} where id = ${parseWireId('Staff', branch.staff)}`;
    expect((await flow(branch, '21', '24')).reported).toBe(1);
    const of = (code: string) => ({ institutionId: wireId('Institution', must(institution[code])) });
    expect((await flow(chain.verifier, '21', '24', of('GD'))).reported).toBe(1);
    expect((await flow(chain.verifier, '21', '24', of('SH'))).reported).toBe(0);
    expect((await flow(chain.verifier, '21', '24', of('HQ'))).reported).toBe(4);
    // One that is not the asker's answers nothing, not even what of it the asker may see.
    expect((await flow(branch, '21', '24', of('HQ'))).reported).toBe(0);
    expect((await flow(dealer, '21', '24', of('HQ'))).reported).toBe(0);
  });

  it('a caller bound to an outlet has those of its outlet; the partner asks for one of them', async () => {
    await world.db
      .owner`update claims set outlet_id = ${dealer.made.outlets.branch} where number = ${must(claims['B']).number}`;
    const branch = await world.credentialOf(dealer.made, { boundTo: 'branch' });
    const figures = await flow(branch, '21', '24');
    expect([figures.reported, standing(figures)]).toEqual([1, 1]);
    expect(stateOf(figures, 'REPORTED').stays).toEqual(took(1, '4.00'));
    expect(figures.cycle?.reportToDecision.count).toBe(0);
    const outlet = (id: Id<'Outlet'>) => ({ outletId: wireId('Outlet', id) });
    expect((await flow(dealer, '21', '24', outlet(dealer.made.outlets.branch))).reported).toBe(1);
    expect((await flow(branch, '21', '24', outlet(dealer.made.outlets.main))).reported).toBe(0);
    expect((await flow(stranger, '21', '24', outlet(dealer.made.outlets.branch))).reported).toBe(0);
    expect((await flow(stranger, '21', '24', { outletId: 'nonsense' })).reported).toBe(0);
  });

  it('whoever only reported a loss has nothing of it', async () => {
    const club = await world.club();
    await world.on(at('28 10:00'));
    const notice = { policy: { plate }, occurredAt: at('27 20:00'), reporter: BY_PARTNER };
    expect((await world.claim(club, (await world.reported(club, notice)).id))?.state).toBe('REPORTED');
    const figures = await flow(club, '28', '28');
    expect([figures.reported, standing(figures)]).toEqual([0, 0]);
    expect((await flow(dealer, '28', '28')).reported).toBe(1);
  });

  it('a partner whose agreement does not open how claims stand reads how many were reported, and no more', async () => {
    const shop = await world.shop();
    const figures = await flow(shop, '21', '24');
    expect([figures.reported, figures.states, figures.cycle]).toEqual([0, null, null]);
  });

  it('what the insurer keeps to itself is not in a partner’s schema', async () => {
    const { errors } = await dealer.send(
      'query Look { claimFigures(from: "2026-12-21", until: "2026-12-24") { rework { rate } } }',
    );
    expect(JSON.stringify(errors)).toContain('Cannot query field');
  });

  it('a role that reads no figures has no such query', async () => {
    const finance = await world.credentialOf(dealer.made, { roles: ['FINANCE'] });
    for (const caller of [finance, await world.staff(['ADMIN'])]) {
      const { errors } = await caller.send(
        'query Look { claimFigures(from: "2026-12-21", until: "2026-12-24") { reported } }',
      );
      expect(JSON.stringify(errors)).toContain('Cannot query field');
    }
  });
});

describe('a time that cannot be told', () => {
  const refused = async (from: string, until: string) => {
    const { errors } = await dealer.send(
      `query Look { claimFigures(from: "${from}", until: "${until}") { reported } }`,
    );
    return errors[0]?.extensions;
  };
  it('is refused with the argument, the rule and the day that would pass', async () => {
    expect(await refused('2026-12-24', '2026-12-23')).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'until',
      rule: 'UNTIL_BEFORE_FROM',
      wouldPass: '2026-12-24',
    });
    expect(await refused('2026-01-01', '2027-01-02')).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'until',
      rule: 'TOO_LONG',
      wouldPass: '2027-01-01',
    });
    expect(await refused('2026-01-01', '2027-01-01')).toBeUndefined();
  });
});
