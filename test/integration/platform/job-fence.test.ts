/** @apart jobs of its own */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { INSURER_TENANT } from '../../../src/kernel/ids.js';
import { inOwnCommit } from '../../../src/kernel/in-transaction.js';
import { releaseDead } from '../../../src/modules/platform/jobs/heartbeat.store.js';
import { defineJob, effectOnce, keepWorker, TIMINGS } from '../../../src/modules/platform/jobs/index.js';
import { eventually, JobsWorld } from '../../kit/jobs.js';

const title = { zh: '测试', en: 'test' };
const note = z.object({ note: z.string() });

describe('jobs and the life of their worker', () => {
  let world: JobsWorld;
  beforeAll(async () => {
    world = await JobsWorld.make();
  });
  afterEach(() => world.reset());
  afterAll(() => world.end());

  const writeNote = defineJob({
    name: 'test.note',
    title,
    payload: note,
    run: (job, payload) =>
      job.asPartner(INSURER_TENANT, 'test.note', async (tx) => {
        await tx.db.execute(sql`insert into notes (note) values (${payload.note})`);
      }),
  });

  it('have no effect once the job was given to somebody else, even without an effect key', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    let runs = 0;
    const slow = defineJob({
      name: 'test.slow',
      title,
      payload: note,
      async run(job, payload, run) {
        runs += 1;
        if (run.attempt === 1) await gate;
        await job.asPartner(INSURER_TENANT, 'test.slow', async (tx) => {
          await tx.db.execute(sql`insert into notes (note) values (${`${payload.note} ${String(run.attempt)}`})`);
        });
      },
    });
    const worker = await world.worker([slow]);
    await world.ask(slow, 'attempt');
    await eventually('the job runs', 5000, () => Promise.resolve(runs === 1 || null));
    await world.db.owner`select graphile_worker.force_unlock_workers(array[${worker.poolId}])`;
    await world.allDone();
    open();
    await eventually('the first run is refused', 5000, () =>
      Promise.resolve(world.lines.some((line) => line['code'] === 'JOB_LOST') || null),
    );
    expect(await world.notes()).toEqual(['attempt 2']);
  });

  it('are not given to somebody else while an effect of theirs is being written, and are right after', async () => {
    const timings = { ...TIMINGS, beatMs: 60_000, reapMs: 60_000 }; // this worker neither beats nor reaps during the test
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    let writing = false;
    const inside = defineJob({
      name: 'test.inside',
      title,
      payload: note,
      run: (job, payload, run) =>
        job.asPartner(INSURER_TENANT, 'test.inside', async (tx) => {
          await effectOnce(tx, run, async () => {
            await tx.db.execute(sql`insert into notes (note) values (${payload.note})`);
          });
          writing = true;
          await gate;
        }),
    });
    const worker = await world.worker([inside], { timings });
    await world.ask(inside, 'once');
    await eventually('the effect is being written', 5000, () => Promise.resolve(writing || null));
    await world.db
      .owner`update worker_heartbeats set beat_at = beat_at - interval '1 minute' where pool_id = ${worker.poolId}`;
    const release = (): Promise<string[]> => inOwnCommit(world.system, (tx) => releaseDead(tx, TIMINGS.staleMs));
    expect(await release()).toEqual([]);
    open();
    expect(
      await eventually('the dead is released', 5000, async () =>
        ((found) => (found.length > 0 ? found : null))(await release()),
      ),
    ).toEqual([worker.poolId]);
    expect(await world.notes()).toEqual(['once']);
  });

  it('inside the gateway, a worker whose heartbeat was lost is replaced by another', async () => {
    const timings = { beatMs: 100, staleMs: 2000, reapMs: 100, pollMs: 100 };
    const keeper = keepWorker({ ...world.surroundings, jobs: [writeNote], timers: [], timings }, 50);
    const living = async (): Promise<string | null> =>
      (await world.db.owner<{ pool_id: string }[]>`select pool_id from worker_heartbeats`)[0]?.pool_id ?? null;
    const first = await eventually('a worker lives', 5000, living);
    await world.db.owner`delete from worker_heartbeats where pool_id = ${first}`; // as a process that held it for dead would
    await eventually('another lives', 5000, async () => ((await living()) ?? first) !== first || null);
    await world.ask(writeNote, 'done by the second');
    await world.allDone();
    await keeper.stop();
    expect(await living()).toBeNull();
    expect(world.lines).toContainEqual({
      level: 'error',
      message: 'this worker counts as dead and ends itself',
      pool: first,
      reason: 'others hold it for dead',
    });
  });

  it('a stopped worker takes its heartbeat back', async () => {
    const worker = await world.worker([writeNote]);
    expect(await world.db.owner`select from worker_heartbeats where pool_id = ${worker.poolId}`).toHaveLength(1);
    await worker.stop();
    expect(await world.db.owner`select from worker_heartbeats where pool_id = ${worker.poolId}`).toHaveLength(0);
  });
});
