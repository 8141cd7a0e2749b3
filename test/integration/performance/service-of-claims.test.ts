/**
 * What is promised about claims (S-273, S-227): first answer, decision, payment. Whoever reports a loss under somebody
 * else's policy has the promises of its own agreement, the owner those of its own; each is measured from its own record,
 * at the instant at which it happened, however late and in whatever order the reporter is told.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tellReporterJob } from '../../../src/modules/claims/index.js';
import { tellPromises } from '../../../src/modules/performance/index.js';
import {
  ClaimPromisesDocument,
  ClaimSubmitDocumentsDocument,
  type PromisedTaskFragment,
} from '../../generated/operations.js';
import { type Chain, claimChain, cny, type Handled } from '../../kit/claim-chain.js';
import { type ClaimMoneyWorld, claimMoneyWorld, type MoneyClaim } from '../../kit/claim-money-world.js';
import { AN_ESTIMATE, BY_PARTNER, BY_SHOP, DURING } from '../../kit/claim-world.js';
import { EVERYTHING, newKey, nextTerms, type Seller } from '../../kit/quote-world.js';
import { type Card, cardOf, rowsOf, toldOf } from '../../kit/service-world.js';

const promised = (minutes: string, decision: string, payment?: string) => ({
  target: [
    { metric: 'LOSS_NOTICE_RESPONSE', value: minutes },
    { metric: 'CLAIM_DECISION', value: decision },
    ...(payment === undefined ? [] : [{ metric: 'CLAIM_PAYMENT', value: payment }]),
  ],
});
const OWNERS = promised('30', '3', '2');

let world: ClaimMoneyWorld;
let chain: Chain;
let first: { readonly dealer: Seller; readonly club: Seller; readonly shop: Seller };
let dealer: Seller;
let club: Seller;
let shop: Seller;

beforeAll(async () => {
  world = await claimMoneyWorld();
  dealer = await world.partner({ clauses: { ...EVERYTHING, SERVICE_LEVELS: OWNERS } });
  const reports = {
    BUSINESS_LINES: ['REFERRAL', 'CLAIMS'],
    CLAIM_SCOPE: { acts: ['REPORT', 'DOCUMENTS', 'STATUS', 'RUN_OFF'] },
  };
  club = await world.club({ clauses: { ...reports, SERVICE_LEVELS: promised('60', '5') } });
  shop = await world.shop();
  first = { dealer, club, shop };
  chain = await claimChain(world);
}, 90_000);
afterAll(() => world.stop());

/** Moves the clock; a token does not live so long. */
async function at(text: string): Promise<void> {
  await world.on(`${text}+08:00`);
  dealer = await world.signInAgain(first.dealer);
  club = await world.signInAgain(first.club);
  shop = await world.signInAgain(first.shop);
}

type Reader = Pick<Seller, 'ask'>;
async function promises(by: Reader, claim: { readonly id: string }): Promise<Record<string, PromisedTaskFragment>> {
  const { claim: found } = await by.ask(ClaimPromisesDocument, { id: claim.id });
  if (!found) throw new Error('no such claim');
  return Object.fromEntries(found.promises.map((each) => [each.metric, each]));
}

/** What waits for reporters, the newest first: jobs that come late and out of order. */
async function tellBackwards(): Promise<void> {
  const waiting = await world.db.owner<{ id: string; payload: unknown }[]>`
    select j.id::text, p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p on p.id = j.id
    where j.task_identifier = ${tellReporterJob.name} order by j.id desc`;
  for (const { id, payload } of waiting) {
    await world.work(tellReporterJob, payload, id);
    await world.db.owner`delete from graphile_worker._private_jobs where id = ${id}`;
  }
}

async function approve(claim: Handled): Promise<Handled> {
  const calculated = await chain.did(chain.verifier, 'calculate', claim, { liability: 'FULL' });
  const payable = cny(calculated.calculation?.payable.amount ?? '0');
  return chain.did(chain.approver, 'approve', calculated, { payable, opinion: '同意' });
}

async function assessed(claim: Handled): Promise<Handled> {
  let now = await chain.did(chain.assessor, 'survey', claim, {
    method: 'PHOTO',
    findings: '后保险杠破损。',
    surveyedAt: world.clock.now(),
    liability: 'FULL',
  });
  now = await chain.did(chain.assessor, 'register', now, { estimate: cny('10000.00') });
  return chain.did(chain.assessor, 'assess', now, {
    lines: [
      { line: { kind: 'PART', label: '后保险杠', quantity: '1', unitPrice: cny('9000.00') }, assessed: cny('9000.00') },
    ],
  });
}

describe('a loss that a club reports under a dealer’s policy', () => {
  let claim: Handled;

  it('has for each the promise of its own agreement, and none for the shop that was promised nothing', async () => {
    world.clock.at('2026-11-21T10:00:00.000+08:00');
    const { commercial } = await world.pair(await world.signInAgain(first.dealer));
    const plate = await world.plateOf(commercial);
    await at('2026-12-21T10:00:00');
    const reported = await world.reported(club, { policy: { plate }, reporter: BY_PARTNER });
    await world.reported(shop, { policy: { plate }, reporter: BY_SHOP, estimate: AN_ESTIMATE });
    claim = await chain.read(chain.verifier, reported);
    expect(await promises(dealer, claim)).toMatchObject({
      LOSS_NOTICE_RESPONSE: { dueAt: '2026-12-21T10:30:00.000+08:00', promisedBy: { target: '30' } },
    });
    expect(await promises(club, claim)).toMatchObject({
      LOSS_NOTICE_RESPONSE: { dueAt: '2026-12-21T11:00:00.000+08:00', promisedBy: { target: '60' } },
    });
    expect(await promises(shop, claim)).toEqual({});
    // The owner's clocks are of the owner's agreement, whoever reported and whoever runs them.
    expect(claim.deadlines.find(({ rule }) => rule.rule === 'SERVICE_LEVELS_LOSS_NOTICE_RESPONSE')).toMatchObject({
      dueAt: '2026-12-21T10:30:00.000+08:00',
      state: 'RUNNING',
    });
  }, 90_000);

  it('is answered late for the one and in time for the other, as of the instant, though the reporter hears later', async () => {
    await at('2026-12-21T10:45:00');
    await world.scan(tellPromises);
    claim = await chain.did(chain.verifier, 'dispatch', claim, { surveyor: chain.assessor.staff, method: 'PHOTO' });
    expect((await promises(dealer, claim))['LOSS_NOTICE_RESPONSE']).toMatchObject({
      state: 'LATE',
      taken: '45.00',
      lateByMinutes: 15,
    });
    const missed = claim.deadlines.find(({ rule }) => rule.rule === 'SERVICE_LEVELS_LOSS_NOTICE_RESPONSE');
    expect(missed?.state).toBe('BREACHED'); // clock and scorecard say the same
    await at('2026-12-21T11:30:00');
    await tellBackwards();
    expect((await promises(club, claim))['LOSS_NOTICE_RESPONSE']).toMatchObject({
      state: 'WITHIN',
      endedAt: '2026-12-21T10:45:00.000+08:00',
      taken: '45.00',
    });
    await world.scan(tellPromises);
    expect(await toldOf(world, (await promises(dealer, claim))['LOSS_NOTICE_RESPONSE']!)).toEqual([
      'service.commitment_breached',
    ]);
    expect(await toldOf(world, (await promises(club, claim))['LOSS_NOTICE_RESPONSE']!)).toEqual([]);
  }, 60_000);

  it('decided in the fourth day: broken for the dealer, kept for the club; the days run from the papers, not from the check', async () => {
    claim = await assessed(claim);
    await chain.papers(claim);
    // The last paper: the decision is owed from here on.
    const payee = { payee: { person: { name: '测试甲' } }, accountNumber: '6222020200112233453', bank: '测试银行' };
    const input = { idempotencyKey: newKey(), claimId: claim.id, payee };
    expect((await dealer.ask(ClaimSubmitDocumentsDocument, { input })).claimSubmitDocuments?.userErrors).toEqual([]);
    await at('2026-12-22T09:00:00');
    claim = await chain.did(chain.verifier, 'verify', await chain.read(chain.verifier, claim), { confirmed: true });
    await tellBackwards();
    expect((await promises(dealer, claim))['CLAIM_DECISION']).toMatchObject({
      dueAt: '2026-12-25T00:00:00.000+08:00',
      promisedBy: { target: '3' },
    });
    expect((await promises(club, claim))['CLAIM_DECISION']).toMatchObject({
      dueAt: '2026-12-27T00:00:00.000+08:00',
      promisedBy: { target: '5' },
    });
    expect((await promises(shop, claim))['CLAIM_DECISION']).toBeUndefined();
    await at('2026-12-25T00:00:00.001');
    claim = await approve(claim);
    await at('2026-12-30T09:00:00');
    await tellBackwards();
    await tellBackwards();
    expect((await promises(dealer, claim))['CLAIM_DECISION']).toMatchObject({ state: 'LATE', taken: '4.00' });
    expect((await promises(club, claim))['CLAIM_DECISION']).toMatchObject({
      state: 'WITHIN',
      endedAt: '2026-12-25T00:00:00.001+08:00',
      taken: '4.00',
    });
    expect(await promises(club, claim)).not.toHaveProperty('CLAIM_PAYMENT'); // not promised to it
  }, 60_000);

  it('each scorecard has its own cases', async () => {
    const results = (card: Card) =>
      Object.fromEntries(['LOSS_NOTICE_RESPONSE', 'CLAIM_DECISION'].map((metric) => [metric, rowsOf(card, metric)[0]]));
    expect(results(await cardOf('2026-12', dealer))).toMatchObject({
      LOSS_NOTICE_RESPONSE: { result: 'BROKEN', caseCount: 1, metCount: 0, cases: { nodes: [{ state: 'LATE' }] } },
      CLAIM_DECISION: { result: 'BROKEN', caseCount: 1, metCount: 0 },
    });
    const card = await cardOf('2026-12', club);
    expect(results(card)).toMatchObject({
      LOSS_NOTICE_RESPONSE: {
        result: 'KEPT',
        caseCount: 1,
        cases: { nodes: [{ subject: { id: claim.id }, taken: '45.00' }] },
      },
      CLAIM_DECISION: { result: 'KEPT', caseCount: 1, metCount: 1 },
    });
    expect(rowsOf(card, 'CLAIM_PAYMENT')).toMatchObject([{ result: 'NO_PROMISE', caseCount: 0 }]);
    expect(rowsOf(await cardOf('2026-12', shop), 'CLAIM_DECISION')).toMatchObject([
      { result: 'NO_PROMISE', caseCount: 0 },
    ]);
  }, 60_000);
});

describe('a claim of the own policy', () => {
  let money: MoneyClaim;
  let claim: Handled;

  it('stands still while papers are awaited; a claim keeps for each clock the version that stood when it started', async () => {
    money = await world.opened(await world.signInAgain(first.dealer));
    await at(DURING.slice(0, 19));
    claim = await chain.read(chain.verifier, { id: money.wire });
    claim = await chain.did(chain.verifier, 'dispatch', claim, { surveyor: chain.assessor.staff, method: 'PHOTO' });
    claim = await assessed(claim);
    await chain.papers(claim);
    // From here on the agreement promises a decision in six days; what began before keeps its own.
    await nextTerms(world, first.dealer, { SERVICE_LEVELS: promised('30', '6', '2') });
    claim = await chain.did(chain.verifier, 'verify', claim, { confirmed: true });
    const due = '2026-12-28T00:00:00.000+08:00';
    expect((await promises(dealer, claim))['CLAIM_DECISION']).toMatchObject({
      dueAt: due,
      promisedBy: { target: '6' },
    });
    expect((await promises(dealer, claim))['LOSS_NOTICE_RESPONSE']).toMatchObject({ promisedBy: { target: '30' } });
    const clock = () => claim.deadlines.find(({ rule }) => rule.rule === 'SERVICE_LEVELS_CLAIM_DECISION');
    expect(clock()).toMatchObject({ dueAt: due, state: 'RUNNING' });
    const documents = [{ kind: 'OTHER', label: '行车记录仪视频' }];
    claim = await chain.did(chain.verifier, 'suspend', claim, { documents, note: '请补充。' });
    expect((await promises(dealer, claim))['CLAIM_DECISION']).toMatchObject({ state: 'PAUSED', dueAt: null });
    expect(clock()).toMatchObject({ dueAt: null, state: 'PAUSED' });
  }, 90_000);

  it('CLAIM_PAYMENT: from the approval until all of it has arrived', async () => {
    const other = await world.opened(await world.signInAgain(first.dealer));
    await at('2026-12-21T12:00:00');
    let paid = await chain.read(chain.verifier, { id: other.wire });
    paid = await chain.did(chain.verifier, 'dispatch', paid, { surveyor: chain.assessor.staff, method: 'PHOTO' });
    paid = await assessed(paid);
    await chain.papers(paid);
    paid = await approve(await chain.did(chain.verifier, 'verify', paid, { confirmed: true }));
    expect((await promises(dealer, paid))['CLAIM_PAYMENT']).toMatchObject({
      state: 'RUNNING',
      dueAt: '2026-12-24T00:00:00.000+08:00',
    });
    await at('2026-12-23T23:00:00');
    const finance = await world.staff(['FINANCE'], 5);
    const amount = paid.calculation?.payable.amount ?? '0';
    expect((await world.payClaim(finance, other, amount, { payeeId: other.insured })).userErrors).toEqual([]);
    await world.settle();
    await world.settle();
    expect((await promises(dealer, paid))['CLAIM_PAYMENT']).toMatchObject({ state: 'WITHIN', taken: '2.00' });
    const rows = rowsOf(await cardOf('2026-12', dealer), 'CLAIM_PAYMENT');
    expect(rows.map(({ result, caseCount, metCount }) => [result, caseCount, metCount])).toContainEqual(['KEPT', 1, 1]);
  }, 90_000);
});
