/** Quotes of many renewals by a job: progress, an outcome for each, resumable, each once (S-204, S-206). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareJob } from '../../../src/modules/renewals/index.js';
import { RenewalQuotesPrepareDocument, RenewalRunByIdDocument } from '../../generated/operations.js';
import { MORNING, newKey, onlyRefusal, type Seller } from '../../kit/quote-world.js';
import { must, renewalWorld, type RenewalWorld } from '../../kit/renewal-world.js';

let world: RenewalWorld;
let dealer: Seller;
const DUE = { from: '2027-11-01', until: '2027-11-30' };

beforeAll(async () => {
  world = await renewalWorld();
  dealer = await world.renewer();
  for (let pair = 0; pair < 4; pair += 1) {
    world.clock.at(MORNING);
    await world.due(dealer, 40);
  }
});
afterAll(() => world.stop());

describe('a preparation', () => {
  it('quotes what is due, leaves what stands, and says why not, row by row', async () => {
    const list = await world.search(dealer, { due: DUE });
    const [standing] = list.nodes;
    await world.quoteRenewal(dealer, { renewalId: must(standing).id });
    const run = await world.prepared(dealer, DUE.from, DUE.until);
    expect(run).toMatchObject({
      state: 'DONE',
      progress: '1',
      totalCount: 4,
      doneCount: 4,
      quotedCount: 3,
      skippedCount: 1,
    });
    expect(run.rows?.nodes.map(({ outcome, codes, quote }) => [outcome, codes, quote?.state ?? null]).sort()).toEqual([
      ['QUOTED', [], 'PRICED'],
      ['QUOTED', [], 'PRICED'],
      ['QUOTED', [], 'PRICED'],
      ['SKIPPED', ['QUOTED'], null],
    ]);
    expect((await world.search(dealer, { states: ['QUOTED'] })).totalCount).toBe(4);
  });

  it('worked again, as after a kill, changes nothing; another run finds every offer standing', async () => {
    const [row] = await world.db.owner<{ id: string; partner_id: string }[]>`select id, partner_id from renewal_runs`;
    const { id: runId, partner_id: partnerId } = must(row);
    for (const lane of [0, 1]) await world.work(prepareJob, { runId, partnerId, lane });
    const [rows] = await world.db.owner<
      { n: number }[]
    >`select count(*)::int as n from renewal_run_rows where run_id = ${runId}`;
    expect(rows?.n).toBe(4);
    const again = await world.prepared(dealer, DUE.from, DUE.until);
    expect(again).toMatchObject({ quotedCount: 0, skippedCount: 4 });
  });

  it('refuses terms, an empty span, one that is none; another partner reads nothing of it', async () => {
    const ask = async (seller: Seller, due: { from: string; until: string }) =>
      must(
        (await seller.ask(RenewalQuotesPrepareDocument, { input: { idempotencyKey: newKey(), due } }))
          .renewalQuotesPrepare,
      );
    expect(onlyRefusal(await ask(dealer, { from: '2028-05-01', until: '2028-05-31' })).code).toBe(
      'RENEWAL_NOTHING_DUE',
    );
    expect(onlyRefusal(await ask(dealer, { from: '2027-11-30', until: '2027-11-01' })).code).toBe('INVALID_INPUT');
    const { run } = await ask(dealer, DUE);
    const stranger = await world.renewer();
    expect((await stranger.ask(RenewalRunByIdDocument, { id: must(run).id })).renewalRun).toBeNull();
  });

  it('over every outlet is not for a branch to read, which has its own', async () => {
    const over = async (caller: Seller): Promise<string> => {
      const input = { idempotencyKey: newKey(), due: DUE };
      return must((await caller.ask(RenewalQuotesPrepareDocument, { input })).renewalQuotesPrepare?.run).id;
    };
    const read = async (caller: Seller, id: string): Promise<number | null> =>
      (await caller.ask(RenewalRunByIdDocument, { id })).renewalRun?.totalCount ?? null;
    const branch = await world.credentialOf(dealer.made, { boundTo: 'branch' });
    const whole = await over(dealer);
    expect(await read(dealer, whole)).toBe(4);
    expect(await read(branch, whole)).toBeNull();
    await world.db.owner`update renewals set outlet_id = ${must(dealer.made.outlets['branch'])}
      where id = (select id from renewals where partner_id = ${dealer.made.id} limit 1)`;
    const own = await over(branch);
    expect([await read(branch, own), await read(dealer, own)]).toEqual([1, 1]);
  });

  it('a platform that is silent about everything stops the job, and nothing is written', async () => {
    const [row] = await world.db.owner<{ id: string; partner_id: string }[]>`
      select id, partner_id from renewal_runs where state = 'RUNNING'`;
    world.platform.before = () => Promise.reject(new Error('silent'));
    const { id: runId, partner_id: partnerId } = must(row);
    const lanes = await Promise.allSettled([0, 1].map((lane) => world.work(prepareJob, { runId, partnerId, lane })));
    expect(lanes.map(({ status }) => status)).toContain('rejected'); // a lane may have nothing to ask about
    world.platform.before = () => Promise.resolve();
    const [after] = await world.db.owner<
      { done_count: number }[]
    >`select done_count from renewal_runs where id = ${must(row).id}`;
    expect(after?.done_count).toBe(0);
  });
});
