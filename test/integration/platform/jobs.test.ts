import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { systemClock } from '../../../src/kernel/clock.js';
import { instantOf } from '../../../src/kernel/dates.js';
import { type Id, INSURER_TENANT } from '../../../src/kernel/ids.js';
import { inOwnCommit, inTransaction } from '../../../src/kernel/in-transaction.js';
import { databaseError } from '../../../src/kernel/pg-errors.js';
import {
  defineJob,
  defineScan,
  effectOnce,
  enqueue,
  JobFailure,
  keepWorker,
  type RunnableJob,
  requeueSpent,
  spentJobs,
  startWorker,
  type Timer,
  TIMINGS,
  type Worker,
  workerCtx,
} from '../../../src/modules/platform/jobs/index.js';
import { releaseDead } from '../../../src/modules/platform/jobs/heartbeat.store.js';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';
import { eventually, partnerCtx, poolsOf, recordingLog } from '../../kit/jobs.js';

const title = { zh: '测试', en: 'test' };
const note = z.object({ note: z.string() });
const PARTNER = '00000000-0000-7000-8000-00000000000b' as Id<'Partner'>;

describe('jobs', () => {
  let db: TestDatabase;
  let app: ReturnType<typeof poolsOf>;
  let own: ReturnType<typeof poolsOf>;
  const workers: Worker[] = [];
  const { log, lines } = recordingLog();
  const surroundings = () => ({ pools: own, log, clock: systemClock(), ports: {} });
  const started = async (jobs: RunnableJob[], timers: Timer[] = [], clock = systemClock()): Promise<Worker> => {
    const worker = await startWorker({ ...surroundings(), clock, workerUrl: db.workerUrl, jobs, timers, onLost: (reason) => lines.push({ level: 'lost', message: reason }) });
    workers.push(worker);
    return worker;
  };
  const jobsWaiting = async (): Promise<number> => (await db.owner<{ n: number }[]>`select count(*)::int as n from graphile_worker.jobs`)[0]?.n ?? -1;
  const ask = (job: Parameters<typeof enqueue<{ note: string }>>[1], text: string, key?: string): Promise<string> =>
    inTransaction(partnerCtx(app), 'test', (tx) => enqueue(tx, job, { note: text }, key));

  beforeAll(async () => {
    db = await freshDatabase();
    app = poolsOf(db.appUrl);
    own = poolsOf(db.workerUrl);
    await db.owner`create table notes (id serial, note text, tenant text, login text, scope text)`;
    await db.owner`create table due_things (id uuid primary key, partner_id uuid not null, due_at timestamptz not null, done boolean not null default false)`;
    await db.owner`grant select, insert on notes to gw_worker`;
    await db.owner`grant usage on sequence notes_id_seq to gw_worker`;
    await db.owner`grant select, update on due_things to gw_worker`;
    await db.owner`select app.wall('due_things', 'partner_id', false, 'false')`;
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
    await db.owner`truncate notes, graphile_worker._private_jobs`;
    lines.length = 0;
  });
  afterAll(async () => {
    await app.end();
    await own.end();
    await db.drop();
  });

  const writeNote = defineJob({
    name: 'test.note',
    title,
    payload: note,
    run: (job, payload, run) =>
      job.asPartner(INSURER_TENANT, 'test.note', async (tx) => {
        await effectOnce(tx, run, async () => {
          await tx.db.execute(sql`insert into notes (note, tenant, login, scope)
            values (${payload.note}, current_setting('app.partner_id'), current_user, current_setting('app.scope'))`);
        });
      }),
  });

  it('are asked for inside the business transaction: a rollback leaves none, a commit leaves one that is done', async () => {
    await started([writeNote]);
    const rolledBack = inTransaction(partnerCtx(app), 'test', async (tx) => {
      await enqueue(tx, writeNote, { note: 'rolled back' });
      throw new Error('the operation refuses');
    });
    await expect(rolledBack).rejects.toThrow('the operation refuses');
    expect(await jobsWaiting()).toBe(0);

    await ask(writeNote, 'committed');
    const row = await eventually('the note is written', 5000, async () => (await db.owner`select note, tenant, login, scope from notes`)[0] ?? null);
    expect(row).toEqual({ note: 'committed', tenant: INSURER_TENANT, login: 'gw_worker', scope: 'PARTNER' });
    await eventually('the job is gone', 5000, async () => ((await jobsWaiting()) === 0 ? true : null));
  });

  it('refuse a payload that the job could not read, where it is asked for', async () => {
    const wrong = { note: 7 } as unknown as { note: string };
    await expect(inTransaction(partnerCtx(app), 'test', (tx) => enqueue(tx, writeNote, wrong))).rejects.toThrow('cannot read');
  });

  it('with one key stand for each other while they wait: the latest is done', async () => {
    await ask(writeNote, 'first', 'one-key');
    await ask(writeNote, 'second', 'one-key');
    await started([writeNote]);
    await eventually('the queue is empty', 5000, async () => ((await jobsWaiting()) === 0 ? true : null));
    expect(await db.owner`select note from notes`).toEqual([{ note: 'second' }]);
  });

  it.each([
    'select from graphile_worker._private_jobs',
    'select from graphile_worker.jobs',
    'delete from graphile_worker._private_jobs',
    `select graphile_worker.add_job('x')`,
    `select graphile_worker.force_unlock_workers('{x}')`,
    `delete from worker_heartbeats`,
    `insert into job_effects (effect_key) values ('1.0.')`,
  ])('are out of reach of the request login: %s', async (statement) => {
    const refused = await inTransaction(partnerCtx(app), 'test', (tx) => tx.db.execute(sql.raw(statement))).catch((error: unknown) => error);
    expect(databaseError(refused)?.code).toBe('42501');
  });

  it.each([
    `insert into graphile_worker._private_jobs (task_id) values (1)`,
    'create table graphile_worker.mine ()',
    'alter table graphile_worker._private_jobs disable row level security',
    'update graphile_worker.migrations set breaking = false',
  ])('cannot be changed past the rules by the worker login either: %s', async (statement) => {
    const refused = await inTransaction(workerCtx(surroundings()), 'test', (tx) => tx.db.execute(sql.raw(statement))).catch((error: unknown) => error);
    expect(databaseError(refused)?.code).toBe('42501');
  });

  it('that fail are tried again, and leave a code but no word of anybody', async () => {
    const SECRET = '京A12345 Zhang San';
    let attempts = 0;
    const flaky = defineJob({
      name: 'test.flaky',
      title,
      payload: note,
      run: async (_job, payload) => {
        attempts += 1;
        if (attempts === 1) throw new Error(`no such customer: ${payload.note}`);
        await Promise.resolve();
      },
    });
    await started([flaky]);
    const id = await ask(flaky, SECRET);
    const failed = await eventually('the first attempt has failed', 5000, async () => (await db.owner`select attempts, last_error from graphile_worker.jobs where id = ${id} and last_error is not null`)[0] ?? null);
    expect(failed).toEqual({ attempts: 1, last_error: 'INTERNAL Error' });
    await eventually('the second attempt succeeds', 10_000, async () => ((await jobsWaiting()) === 0 ? true : null));
    expect(attempts).toBe(2);
    expect(lines).toContainEqual({ level: 'error', message: 'a job failed', job: 'test.flaky', jobId: id, attempt: 1, code: 'INTERNAL Error' });
    expect(JSON.stringify(lines)).not.toContain('Zhang');
  });

  it('that a database error fails leave its SQLSTATE, not its sentence', async () => {
    const broken = defineJob({
      name: 'test.broken',
      title,
      payload: note,
      run: (job, payload) => job.asPartner(INSURER_TENANT, 'test.broken', async (tx) => void (await tx.db.execute(sql`select ${payload.note}::text::int`))),
    });
    await started([broken]);
    const id = await ask(broken, 'Zhang San');
    const failed = await eventually('it has failed', 5000, async () => (await db.owner`select last_error from graphile_worker.jobs where id = ${id} and last_error is not null`)[0] ?? null);
    expect(failed).toEqual({ last_error: 'SQLSTATE 22P02' });
  });

  it('that no attempt can save are parked at once, hold up nothing, are seen as spent, and can be put back', async () => {
    let cured = false;
    const poison = defineJob({
      name: 'test.poison',
      title,
      payload: note,
      run: (job, payload, run) => (cured ? writeNote.execute(job, payload, run) : Promise.reject(JobFailure.final('NO_SUCH_POLICY'))),
    });
    await started([poison, writeNote]);
    const id = await ask(poison, 'poison');
    await ask(writeNote, 'after the poison');
    const ctx = workerCtx(surroundings());
    const spent = await eventually('it is parked', 5000, async () => (await spentJobs(ctx))[0] ?? null);
    expect(spent).toMatchObject({ id, name: 'test.poison', attempts: 25, lastError: 'NO_SUCH_POLICY' });
    await eventually('the next job is done', 5000, async () => ((await jobsWaiting()) === 1 ? true : null));

    cured = true;
    expect(await requeueSpent(ctx, [id, '999999'])).toEqual([id]);
    expect(await requeueSpent(ctx, [id])).toEqual([]); // not spent any more
    await eventually('it is done', 5000, async () => ((await jobsWaiting()) === 0 ? true : null));
    expect(await db.owner`select note from notes order by id`).toEqual([{ note: 'after the poison' }, { note: 'poison' }]);
    expect(await spentJobs(ctx)).toEqual([]);
  });

  it('whose payload has another shape by now are parked, not tried for days', async () => {
    await started([writeNote]);
    await db.owner`select app.enqueue('test.note', '{"note": 7}')`;
    const spent = await eventually('it is parked', 5000, async () => (await spentJobs(workerCtx(surroundings())))[0] ?? null);
    expect(spent).toMatchObject({ lastError: 'PAYLOAD_INVALID' });
  });

  describe('and their reach', () => {
    const rows = [
      { id: '00000000-0000-7000-8000-0000000000a1', partner: INSURER_TENANT, due: '2026-01-01T00:00:00Z' },
      { id: '00000000-0000-7000-8000-0000000000a2', partner: PARTNER, due: '2026-01-02T00:00:00Z' },
      { id: '00000000-0000-7000-8000-0000000000a3', partner: PARTNER, due: '2027-01-01T00:00:00Z' },
    ];
    beforeAll(async () => {
      for (const row of rows) await db.owner`insert into due_things (id, partner_id, due_at) values (${row.id}, ${row.partner}, ${row.due})`;
    });

    it('SYSTEM lists rows of every partner and writes none of them', async () => {
      const ctx = workerCtx(surroundings());
      expect(await ctx.db.execute(sql`select id from due_things`)).toHaveLength(3);
      await ctx.reads.close();
      const changed = await inTransaction(ctx, 'test', (tx) => tx.db.execute(sql`update due_things set done = true returning id`));
      expect(changed).toHaveLength(0);
      const refused = await inTransaction(ctx, 'test', (tx) =>
        tx.db.execute(sql`insert into audit_records (id, partner_id, at, actor_side, actor_label, act, request_id)
          values (${rows[0]?.id}, ${PARTNER}, now(), 'SYSTEM', 'x', 'x', 'x')`),
      ).catch((error: unknown) => error);
      expect(databaseError(refused)?.code).toBe('42501');
    });

    it('SYSTEM means nothing under the request login', async () => {
      const ctx = workerCtx({ ...surroundings(), pools: app });
      await db.owner`grant select on due_things to gw_app`;
      expect(await ctx.db.execute(sql`select id from due_things`)).toHaveLength(0);
      await ctx.reads.close();
    });

    it('a scan finds what is due at ctx.now, works row by row under its partner, and a bad row holds up no other', async () => {
      const seen: { id: string; tenant: unknown; rows: number }[] = [];
      const scan = defineScan<{ id: string; partnerId: Id<'Partner'> }>({
        name: 'test.due',
        title,
        everySeconds: 1,
        async due(ctx, limit) {
          const found = await ctx.db.execute<{ id: string; partner_id: Id<'Partner'> }>(
            sql`select id, partner_id from due_things where not done and due_at <= ${ctx.now} order by due_at limit ${limit}`,
          );
          return found.map((row) => ({ id: row.id, partnerId: row.partner_id }));
        },
        async work(tx, row) {
          const [at] = await tx.db.execute<{ tenant: string }>(sql`select current_setting('app.partner_id') as tenant`);
          const visible = await tx.db.execute(sql`select id from due_things`);
          seen.push({ id: row.id, tenant: at?.tenant, rows: visible.length });
          if (row.id === rows[0]?.id) throw new Error('a bad row');
          await tx.db.execute(sql`update due_things set done = true where id = ${row.id}`);
        },
      });
      const clock = { now: () => instantOf(Date.parse('2026-06-01T00:00:00Z')) };
      // Two processes tick; the database lets one tick a second through.
      await Promise.all([started([scan.job], [scan], clock), started([scan.job], [scan], clock)]);
      await eventually('the good row is done', 10_000, async () => ((await db.owner`select id from due_things where done`).length === 1 ? true : null));
      expect(seen.slice(0, 2)).toEqual([
        { id: rows[0]?.id, tenant: INSURER_TENANT, rows: 1 },
        { id: rows[1]?.id, tenant: PARTNER, rows: 2 },
      ]);
      const key = await db.owner`select count(*)::int as n from graphile_worker.jobs where task_identifier = 'test.due' and attempts < max_attempts`;
      expect((key[0] as { n: number }).n).toBeLessThanOrEqual(1);
    });
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
        await job.asPartner(INSURER_TENANT, 'test.slow', async (tx) => void (await tx.db.execute(sql`insert into notes (note) values (${`${payload.note} ${String(run.attempt)}`})`)));
      },
    });
    const worker = await started([slow]);
    await ask(slow, 'attempt');
    await eventually('the job runs', 5000, () => Promise.resolve(runs === 1 || null));
    await db.owner`select graphile_worker.force_unlock_workers(array[${worker.poolId}])`;
    await eventually('another run has done it', 5000, async () => ((await jobsWaiting()) === 0 ? true : null));
    open();
    await eventually('the first run is refused', 5000, () => Promise.resolve(lines.some((line) => line['code'] === 'JOB_LOST') || null));
    expect(await db.owner`select note from notes`).toEqual([{ note: 'attempt 2' }]);
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
          await effectOnce(tx, run, async () => void (await tx.db.execute(sql`insert into notes (note) values (${payload.note})`)));
          writing = true;
          await gate;
        }),
    });
    const worker = await startWorker({ ...surroundings(), workerUrl: db.workerUrl, jobs: [inside], timers: [], timings, onLost: () => undefined });
    workers.push(worker);
    await ask(inside, 'once');
    await eventually('the effect is being written', 5000, () => Promise.resolve(writing || null));
    await db.owner`update worker_heartbeats set beat_at = beat_at - interval '1 minute' where pool_id = ${worker.poolId}`;
    const release = (): Promise<string[]> => inOwnCommit(workerCtx(surroundings()), (tx) => releaseDead(tx, TIMINGS.staleMs));
    expect(await release()).toEqual([]);
    open();
    expect(await eventually('the dead is released', 5000, async () => ((found) => (found.length > 0 ? found : null))(await release()))).toEqual([worker.poolId]);
    expect(await db.owner`select note from notes`).toEqual([{ note: 'once' }]);
  });

  it('inside the gateway, a worker whose heartbeat was lost is replaced by another', async () => {
    const timings = { beatMs: 100, staleMs: 2000, reapMs: 100, pollMs: 100 };
    const keeper = keepWorker({ ...surroundings(), workerUrl: db.workerUrl, jobs: [writeNote], timers: [], timings }, 50);
    const living = async (): Promise<string | null> => (await db.owner<{ pool_id: string }[]>`select pool_id from worker_heartbeats`)[0]?.pool_id ?? null;
    const first = await eventually('a worker lives', 5000, living);
    await db.owner`delete from worker_heartbeats where pool_id = ${first}`; // as a process that held it for dead would
    await eventually('another lives', 5000, async () => ((await living()) ?? first) !== first || null);
    await ask(writeNote, 'done by the second');
    await eventually('the job is done', 5000, async () => ((await jobsWaiting()) === 0 ? true : null));
    await keeper.stop();
    expect(await living()).toBeNull();
    expect(lines).toContainEqual({ level: 'error', message: 'this worker counts as dead and ends itself', pool: first, reason: 'others hold it for dead' });
  });

  it('a stopped worker takes its heartbeat back', async () => {
    const worker = await started([writeNote]);
    expect(await db.owner`select from worker_heartbeats where pool_id = ${worker.poolId}`).toHaveLength(1);
    await worker.stop();
    expect(await db.owner`select from worker_heartbeats where pool_id = ${worker.poolId}`).toHaveLength(0);
  });
});
