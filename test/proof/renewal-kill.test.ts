/**
 * The worker dies by SIGKILL in the middle of a preparation of renewal quotes, and another goes on: every renewal has its
 * outcome once, and one offer (S-207, S-210; issue 5, point 4). Controls: the check finds four planted defects.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type postgres from 'postgres';
import { addDays, formatInstant, localDate, startOfDay } from '../../src/kernel/dates.js';
import { RenewalQuotesPrepareDocument, RenewalRunByIdDocument } from '../generated/operations.js';
import { TEST_SECRET } from '../kit/gateway.js';
import { eventually } from '../kit/jobs.js';
import { ownCode } from '../kit/own-code.js';
import { proof } from '../kit/proof.js';
import { aValuedSaloon, newKey, type Seller } from '../kit/quote-world.js';
import { copyBook, type Insured } from '../kit/renewal-book.js';
import { must, renewalWorld, type RenewalWorld } from '../kit/renewal-world.js';

/** Renewals; a piece is 200, in two lanes. */
const run = proof('renewal kill', { reduced: 450, full: 4000 });
const KILLS = run.full ? 5 : 1;
const TODAY = localDate('2027-03-01');

let world: RenewalWorld;
let seller: Seller;
const children = new Set<ChildProcess>();
/** What they told, for a failing test's message. */
const said: string[] = [];

beforeAll(async () => {
  world = await renewalWorld();
  seller = await world.renewer();
  const [model] = await world.issued(seller, {
    request: { producerId: seller.producerId, vehicle: aValuedSaloon() },
  });
  const [row] = await world.db.owner<{ application_id: string }[]>`
    select application_id from policies where id = ${must(model).id}`;
  const book = Array.from({ length: run.n }, (_, index): Insured => ({
    vin: `LKE${String(index + 1).padStart(14, '0')}`,
    endsOn: addDays(TODAY, 5 + (index % 20)),
    fate: 'RENEW',
    claims: 0,
  }));
  await copyBook(world.db.owner, must(row).application_id, book);
  await world.on(formatInstant(startOfDay(TODAY)).replace('T00:00', 'T09:00'));
  await listed();
}, 120_000);
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await world.stop();
});

/** The whole book on the work list at once, as the scan lists one after the other. */
async function listed(): Promise<void> {
  await world.db.owner`
    with made as (
      insert into renewals (id, partner_id, outlet_id, producer_id, owner, state, vehicle_id, subject_id, region, vin, plate, holder_name, due_at,
        window_opens_at, next_at, revision, created_at, updated_at)
      select gen_random_uuid(), partner_id, outlet_id, producer_id, 'PLACING_PARTNER', 'OPEN', vehicle_id, subject_id, '310000', vin, plate, holder_name,
        ends_at, ends_at - interval '30 days', ends_at, 1, ${world.clock.now()}, ${world.clock.now()}
      from policies where vin like 'LKE%' and kind = 'COMMERCIAL' returning id, partner_id, vehicle_id)
    insert into renewal_policies (partner_id, renewal_id, policy_id, kind, ends_at, dropped, late)
      select m.partner_id, m.id, p.id, p.kind, p.ends_at, false, false from made m join policies p on p.vehicle_id = m.vehicle_id`;
}

/** Outcomes so far. */
const outcomes = async (): Promise<number> =>
  (await world.db.owner<{ n: number }[]>`select count(*)::int as n from renewal_run_rows`)[0]?.n ?? -1;

async function startWorker(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [path.join(await ownCode(), 'test', 'kit', 'renewal-worker.js')], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_WORKER_URL: world.db.workerUrl,
      GATEWAY_SECRET: TEST_SECRET,
      GW_NOW: world.clock.now(),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  said.length = 0;
  for (const stream of [child.stdout, child.stderr])
    readline.createInterface({ input: stream }).on('line', (line) => said.push(line));
  await eventually('the worker process is up', 60_000, () => {
    if (child.exitCode !== null) throw new Error(`the worker process ended: ${said.join('\n')}`);
    return Promise.resolve(said.some((line) => line.startsWith('pool ')) || null);
  });
  return child;
}

/** What is wrong with a finished run; each a sentence. */
async function faults(runId: string, sql: postgres.Sql | postgres.TransactionSql = world.db.owner): Promise<string[]> {
  const rows = await sql<{ fault: string }[]>`
    select 'no outcome of ' || r.vin as fault from renewals r where not exists
      (select 1 from renewal_run_rows o where o.run_id = ${runId} and o.renewal_id = r.id)
    union all select 'offers of ' || r.vin || ': ' || count(q.id) from renewals r left join quotes q on q.vehicle_id = r.vehicle_id and q.business_line = 'RENEWAL'
      group by r.id, r.vin having count(q.id) <> 1
    union all select 'another offer stands of ' || r.vin from renewals r join renewal_run_rows o on o.renewal_id = r.id and o.run_id = ${runId}
      where o.outcome <> 'QUOTED' or r.state <> 'QUOTED' or r.quote_id is distinct from o.quote_id
    union all select 'told ' || count(e.id) || ' times of ' || r.vin from renewals r left join events e on e.subject_id = r.id and e.type = 'renewal.quoted'
      group by r.id, r.vin having count(e.id) <> 1
    union all select 'figures of the run' from renewal_runs u where u.id = ${runId} and (u.state <> 'DONE' or u.done_count <> u.total_count
      or u.quoted_count <> (select count(*) from renewal_run_rows o where o.run_id = u.id and o.outcome = 'QUOTED'))`;
  return rows.map(({ fault }) => fault);
}

let runId = '';

describe('a preparation whose worker is killed', () => {
  it('goes on: every renewal once, every outcome there', async () => {
    const input = { idempotencyKey: newKey(), due: { from: TODAY, until: addDays(TODAY, 60) } };
    const { renewalQuotesPrepare } = await seller.ask(RenewalQuotesPrepareDocument, { input });
    const asked = must(renewalQuotesPrepare?.run);
    const [row] = await world.db.owner<{ id: string }[]>`select id from renewal_runs`;
    runId = must(row).id;
    let worker = await startWorker();
    const met: number[] = [];
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const before = met.at(-1) ?? 0;
      await eventually('it is in the middle', 60_000, async () => ((await outcomes()) > before ? true : null)).catch(
        (error: unknown) => {
          throw new Error(said.join('\n'), { cause: error });
        },
      );
      worker.kill('SIGKILL');
      children.delete(worker);
      met.push(await outcomes());
      worker = await startWorker();
    }
    const done = await eventually('the run is done', 300_000, async () => {
      const { renewalRun } = await seller.ask(RenewalRunByIdDocument, { id: asked.id, first: 1 });
      return renewalRun?.state === 'DONE' ? renewalRun : null;
    });
    const found = await faults(runId);
    run.report({ kills: KILLS, doneWhenKilled: met.join('/'), quoted: done.quotedCount, faults: found.length });
    expect(met.every((each) => each < run.n)).toBe(true); // the kills fell inside the run
    expect(found).toEqual([]);
    expect(done).toMatchObject({ totalCount: run.n, doneCount: run.n, quotedCount: run.n });
  }, 600_000);

  it.each([
    ['an outcome that is missing', 'delete from renewal_run_rows where renewal_id = $1'],
    [
      'a second offer',
      `insert into quotes select q.* from renewals r, quotes o, jsonb_populate_record(null::quotes, to_jsonb(o) ||
        jsonb_build_object('id', gen_random_uuid(), 'number', 'QUO-TWICE')) q where r.id = $1 and o.id = r.quote_id`,
    ],
    ['an offer that does not stand', "update renewals set state = 'OPEN' where id = $1"],
    [
      'an event told twice',
      `insert into events select t.* from events e, jsonb_populate_record(null::events, to_jsonb(e) ||
        jsonb_build_object('id', gen_random_uuid(), 'sequence', 99)) t where e.subject_id = $1 and e.type = 'renewal.quoted'`,
    ],
  ])('the check finds %s', async (_defect, statement) => {
    await world.db.owner
      .begin(async (sql) => {
        await sql`set local session_replication_role = replica`;
        const [row] = await sql<{ id: string }[]>`select id from renewals order by id limit 1`;
        await sql.unsafe(statement, [must(row).id]);
        expect(await faults(runId, sql)).not.toEqual([]);
        throw new PlantedDefect();
      })
      .catch((error: unknown) => {
        if (!(error instanceof PlantedDefect)) throw error;
      });
  });
});

/** Rolls a planted defect back. */
class PlantedDefect extends Error {}
