/**
 * Jobs survive the death of their worker, each effect happens once, and a worker that was frozen and wakes has none.
 * Security rows 37–40, R6. Full: PROVE=1. Controls: without the reaper the jobs of the dead stay locked, and without the
 * effect key they are done twice.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import path from 'node:path';
import readline from 'node:readline';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { eventually } from '../kit/jobs.js';
import { ownCode } from '../kit/own-code.js';

const FULL = process.env['PROVE'] === '1';
const JOBS = FULL ? 400 : 120;
const KILLS = FULL ? 6 : 2;
const SEED = Number(process.env['SEED'] ?? randomInt(1_000_000));

/**
 * Promised delays, in seconds, after the death of a lock's holder. The reduced run beats and looks more often than a worker
 * in production does, and holds it to as much less.
 */
const QUICK = { beatMs: 500, staleMs: 5000, reapMs: 500, pollMs: 250 } as const;
const RELEASE = FULL ? 15 : 8;
const DONE = FULL ? 30 : 20;

interface Process {
  readonly child: ChildProcess;
  readonly poolId: string;
  /** What it has told and written, for a failing test's message. */
  readonly said: string[];
  reached(point: string): Promise<true>;
  ended(deadlineMs: number): Promise<number | null>;
}

/** Small repeatable numbers (mulberry32), so that a seed tells the whole run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

describe('a worker process', () => {
  let db: TestDatabase;
  const processes = new Set<Process>();

  const start = async (env: Record<string, string> = {}): Promise<Process> => {
    const child = spawn(process.execPath, [path.join(await ownCode(), 'test', 'kit', 'worker-process.js')], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_WORKER_URL: db.workerUrl,
        ...(FULL ? {} : { GW_TIMINGS: JSON.stringify(QUICK) }),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      readline.createInterface({ input: stream }).on('line', (line) => said.push(line));
    const poolId = await eventually('the worker process is up', 30_000, () => {
      if (child.exitCode !== null) throw new Error(`the worker process ended: ${said.join('\n')}`);
      return Promise.resolve(said.find((line) => line.startsWith('pool '))?.slice(5) ?? null);
    });
    const made: Process = {
      child,
      poolId,
      said,
      reached: (point) =>
        eventually(`a worker is ${point}`, 20_000, () => Promise.resolve(said.includes(point) || null)),
      ended: (deadlineMs) => eventually('the worker ends itself', deadlineMs, () => Promise.resolve(child.exitCode)),
    };
    processes.add(made);
    return made;
  };
  const signal = (target: Process, name: NodeJS.Signals): void => {
    target.child.kill(name);
    if (name === 'SIGKILL') processes.delete(target);
  };
  const enqueue = async (
    n: number,
    dwell: { before?: number; inside?: number; after?: number } = {},
  ): Promise<void> => {
    await db.owner`select app.enqueue('proof.effect', ${JSON.stringify({ n, ...dwell })}::text::json)`;
  };
  const count = async (what: 'jobs' | 'effects' | 'duplicates'): Promise<number> => {
    const text = {
      jobs: 'select count(*)::int as n from graphile_worker._private_jobs',
      effects: 'select count(*)::int as n from proof_effects',
      duplicates: 'select count(*)::int as n from (select n from proof_effects group by n having count(*) > 1) d',
    }[what];
    return (await db.owner.unsafe<{ n: number }[]>(text))[0]?.n ?? -1;
  };
  const lockedBy = async (poolId: string): Promise<string[]> =>
    (await db.owner<{ id: string }[]>`select id from graphile_worker._private_jobs where locked_by = ${poolId}`).map(
      (row) => row.id,
    );

  beforeAll(async () => {
    db = await freshDatabase();
    await db.owner.unsafe(`
      create table proof_effects (n int not null, pool text not null, at timestamptz not null default clock_timestamp());
      create table proof_done (id bigint, created_at timestamptz, at timestamptz default clock_timestamp());
      create table proof_deaths (id bigint, pool text, at timestamptz default clock_timestamp());
      grant insert on proof_effects, proof_done to gw_worker;
      create function proof_note_done() returns trigger language plpgsql as $$
        begin insert into public.proof_done (id, created_at) values (old.id, old.created_at); return null; end $$;
      create trigger proof_note_done after delete on graphile_worker._private_jobs for each row execute function proof_note_done();`);
  });
  afterEach(async () => {
    for (const left of processes) {
      left.child.kill('SIGCONT');
      left.child.kill('SIGKILL');
    }
    processes.clear();
    await db.owner`truncate proof_effects, proof_done, proof_deaths, graphile_worker._private_jobs, worker_heartbeats, job_effects`;
  });
  afterAll(() => db.drop());

  it(`killed ${String(KILLS)} times over at least ${String(JOBS)} jobs: all are done, each effect once, none waits long for the dead`, async () => {
    const started = performance.now();
    const next = numbers(SEED);
    const living = await Promise.all([start(), start()]);
    let total = 0;
    const more = async (jobs: number): Promise<void> => {
      for (let i = 0; i < jobs; i += 1) {
        total += 1;
        await enqueue(total, { before: next(60), inside: next(40), after: next(250) });
      }
    };

    // A batch per kill, and one after the last. The survivor may finish a batch while a slow machine still starts the
    // next process or asks; then there is more work, so that every kill falls in the middle of jobs.
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await more(Math.ceil(JOBS / (KILLS + 1)));
      const at = next(living.length);
      const victim = living[at];
      if (!victim) throw new Error('nobody lives');
      await eventually('it holds jobs in the middle of the backlog', 60_000, async () => {
        if ((await lockedBy(victim.poolId)).length > 0) return true;
        if ((await count('jobs')) === 0) await more(10);
        return null;
      });
      signal(victim, 'SIGKILL');
      await db.owner`insert into proof_deaths (id, pool) select id, locked_by from graphile_worker._private_jobs where locked_by = ${victim.poolId}`;
      living[at] = await start();
    }
    await more(Math.ceil(JOBS / (KILLS + 1)));
    await eventually('every job is done', 90_000, async () => ((await count('jobs')) === 0 ? true : null));

    // A job can lose its worker twice: `recovery` counts from its last death, `twice` from its first.
    const [times] = await db.owner<{ orphans: number; recovery: number; twice: number; delay: number }[]>`
      with dead as (select id, min(at) as first, max(at) as last from proof_deaths group by id)
      select (select count(*)::int from proof_deaths) as orphans,
        (select max(extract(epoch from done.at - dead.last))::float8 from dead join proof_done done using (id)) as recovery,
        (select max(extract(epoch from done.at - dead.first))::float8 from dead join proof_done done using (id)) as twice,
        (select max(extract(epoch from at - created_at))::float8 from proof_done) as delay`;
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    console.log(
      `worker-kill: ${JSON.stringify({ jobs: total, kills: KILLS, seed: SEED, ...times, seconds, node: process.version })}` +
        ' (orphans: jobs the killed held; recovery: longest from the death of a holder to the end of its job; delay: longest from request to end; s)',
    );
    expect(await count('effects')).toBe(total);
    expect(await count('duplicates')).toBe(0);
    expect(times?.orphans).toBeGreaterThan(0);
    expect(times?.recovery).toBeLessThan(DONE);
    expect(times?.twice).toBeLessThan(2 * DONE);
    expect(times?.delay).toBeLessThan(DONE);
  }, 240_000);

  it('frozen and woken after its jobs were given away has no second effect, and ends itself', async () => {
    const started = performance.now();
    // Three workers, one job each, frozen before, inside and after the transaction of the effect.
    const points = ['before', 'inside', 'after'] as const;
    const frozen: Process[] = [];
    for (const [index, point] of points.entries()) {
      const worker = await start({ GW_CONCURRENCY: '1' });
      await enqueue(index + 1, { [point]: 1500 });
      await worker.reached(`at ${point} ${String(index + 1)}`);
      signal(worker, 'SIGSTOP');
      frozen.push(worker);
    }
    const witness = await start({ GW_CONCURRENCY: '1' });
    await eventually('another worker has done the jobs of the frozen', 60_000, async () =>
      (await count('jobs')) === 0 ? true : null,
    );
    const released = Math.round((performance.now() - started) / 100) / 10;
    for (const worker of frozen) signal(worker, 'SIGCONT');
    const codes = await Promise.all(frozen.map((worker) => worker.ended(10_000)));

    console.log(`worker-kill: frozen ${JSON.stringify({ points, codes, doneByOthersAfterSeconds: released })}`);
    expect(codes).toEqual([75, 75, 75]);
    const effects = await db.owner<{ n: number; pool: string }[]>`select n, pool from proof_effects order by n`;
    expect(effects).toEqual([
      { n: 1, pool: witness.poolId },
      { n: 2, pool: witness.poolId }, // PostgreSQL ended the frozen transaction
      { n: 3, pool: frozen[2]?.poolId }, // it was committed before the freeze
    ]);
  }, 180_000);

  it('control: without the reaper the jobs of the dead stay locked, without the effect key they are done twice', async () => {
    const planted = { GW_PLANTED: 'no-reaper,no-effect-key' };
    const victim = await start(planted);
    for (let n = 1; n <= 4; n += 1) await enqueue(n, { after: 5000 });
    for (let n = 1; n <= 4; n += 1) await victim.reached(`at after ${String(n)}`);
    signal(victim, 'SIGKILL');
    const survivor = await start(planted);
    await enqueue(5);
    await eventually('the survivor works', 10_000, async () => ((await count('effects')) === 5 ? true : null));
    const waited = eventually('the jobs of the dead are released', (RELEASE + 3) * 1000, async () =>
      (await lockedBy(victim.poolId)).length < 4 ? true : null,
    );
    await expect(waited).rejects.toThrow('it did not happen');

    signal(survivor, 'SIGKILL');
    await start({ GW_PLANTED: 'no-effect-key' });
    await eventually('a worker with a reaper releases them', RELEASE * 1000, async () =>
      (await lockedBy(victim.poolId)).length === 0 ? true : null,
    );
    await eventually('and they are done', 30_000, async () => ((await count('jobs')) === 0 ? true : null));
    const duplicates = await count('duplicates');
    console.log(
      `worker-kill: controls ${JSON.stringify({ stillLockedWithoutReaperAfterSeconds: RELEASE + 3, duplicatesWithoutEffectKey: duplicates })}`,
    );
    expect(duplicates).toBeGreaterThan(0);
  }, 180_000);
});
