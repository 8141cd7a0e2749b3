/** @apart jobs of its own */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { instantOf } from '../../../src/kernel/dates.js';
import { type Id, INSURER_TENANT } from '../../../src/kernel/ids.js';
import { inTransaction } from '../../../src/kernel/in-transaction.js';
import { databaseError } from '../../../src/kernel/pg-errors.js';
import {
  defineJob,
  defineScan,
  effectOnce,
  enqueue,
  JobFailure,
  requeueSpent,
  spentJobs,
  sweepTimer,
  workerCtx,
} from '../../../src/modules/platform/jobs/index.js';
import { eventually, JobsWorld, partnerCtx } from '../../kit/jobs.js';

const title = { zh: '测试', en: 'test' };
const note = z.object({ note: z.string() });
const PARTNER = '00000000-0000-7000-8000-00000000000b' as Id<'Partner'>;

describe('jobs', () => {
  let world: JobsWorld;
  beforeAll(async () => {
    world = await JobsWorld.make();
    const { owner } = world.db;
    await owner`create table due_things (id uuid primary key, partner_id uuid not null, due_at timestamptz not null, done boolean not null default false)`;
    await owner`grant select, update on due_things to gw_worker`;
    await owner`select app.wall('due_things', 'partner_id', null, 'false')`;
  });
  afterEach(() => world.reset());
  afterAll(() => world.end());

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
    await world.worker([writeNote]);
    const rolledBack = inTransaction(partnerCtx(world.app), 'test', async (tx) => {
      await enqueue(tx, writeNote, { note: 'rolled back' });
      throw new Error('the operation refuses');
    });
    await expect(rolledBack).rejects.toThrow('the operation refuses');
    expect(await world.waiting()).toBe(0);

    await world.ask(writeNote, 'committed');
    const row = await eventually(
      'the note is written',
      5000,
      async () => (await world.db.owner`select note, tenant, login, scope from notes`)[0] ?? null,
    );
    expect(row).toEqual({ note: 'committed', tenant: INSURER_TENANT, login: 'gw_worker', scope: 'PARTNER' });
    await world.allDone();
  });

  it('refuse a payload that the job could not read, where it is asked for', async () => {
    const wrong = { note: 7 } as unknown as { note: string };
    await expect(inTransaction(partnerCtx(world.app), 'test', (tx) => enqueue(tx, writeNote, wrong))).rejects.toThrow(
      'cannot read',
    );
  });

  it('with one key stand for each other while they wait: the latest is done', async () => {
    await world.ask(writeNote, 'first', 'one-key');
    await world.ask(writeNote, 'second', 'one-key');
    await world.worker([writeNote]);
    await world.allDone();
    expect(await world.notes()).toEqual(['second']);
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
    const refused = await inTransaction(partnerCtx(world.app), 'test', (tx) => tx.db.execute(sql.raw(statement))).catch(
      (error: unknown) => error,
    );
    expect(databaseError(refused)?.code).toBe('42501');
  });

  it.each([
    `insert into graphile_worker._private_jobs (task_id) values (1)`,
    'create table graphile_worker.mine ()',
    'alter table graphile_worker._private_jobs disable row level security',
    'update graphile_worker.migrations set breaking = false',
  ])('cannot be changed past the rules by the worker login either: %s', async (statement) => {
    const refused = await inTransaction(world.system, 'test', (tx) => tx.db.execute(sql.raw(statement))).catch(
      (error: unknown) => error,
    );
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
    await world.worker([flaky]);
    const id = await world.ask(flaky, SECRET);
    const failed = await eventually(
      'the first attempt has failed',
      5000,
      async () =>
        (
          await world.db
            .owner`select attempts, last_error from graphile_worker.jobs where id = ${id} and last_error is not null`
        )[0] ?? null,
    );
    expect(failed).toEqual({ attempts: 1, last_error: 'INTERNAL Error' });
    await world.allDone(10_000);
    expect(attempts).toBe(2);
    expect(world.lines).toContainEqual({
      level: 'error',
      message: 'a job failed',
      job: 'test.flaky',
      jobId: id,
      attempt: 1,
      code: 'INTERNAL Error',
    });
    expect(JSON.stringify(world.lines)).not.toContain('Zhang');
  });

  it('that a database error fails leave its SQLSTATE, not its sentence', async () => {
    const broken = defineJob({
      name: 'test.broken',
      title,
      payload: note,
      run: (job, payload) =>
        job.asPartner(INSURER_TENANT, 'test.broken', async (tx) => {
          await tx.db.execute(sql`select ${payload.note}::text::int`);
        }),
    });
    await world.worker([broken]);
    const id = await world.ask(broken, 'Zhang San');
    const failed = await eventually(
      'it has failed',
      5000,
      async () =>
        (
          await world.db.owner`select last_error from graphile_worker.jobs where id = ${id} and last_error is not null`
        )[0] ?? null,
    );
    expect(failed).toEqual({ last_error: 'SQLSTATE 22P02' });
  });

  it('that no attempt can save are parked at once, hold up nothing, are seen as spent, and can be put back', async () => {
    let cured = false;
    const poison = defineJob({
      name: 'test.poison',
      title,
      payload: note,
      run: (job, payload, run) =>
        cured ? writeNote.execute(job, payload, run) : Promise.reject(JobFailure.final('NO_SUCH_POLICY')),
    });
    await world.worker([poison, writeNote]);
    const id = await world.ask(poison, 'poison');
    await world.ask(writeNote, 'after the poison');
    const ctx = world.system;
    const spent = await eventually('it is parked', 5000, async () => (await spentJobs(ctx))[0] ?? null);
    expect(spent).toMatchObject({ id, name: 'test.poison', attempts: 25, lastError: 'NO_SUCH_POLICY' });
    await eventually('the next job is done', 5000, async () => ((await world.waiting()) === 1 ? true : null));

    cured = true;
    expect(await requeueSpent(ctx, [id, '999999'])).toEqual([id]);
    expect(await requeueSpent(ctx, [id])).toEqual([]); // not spent any more
    await world.allDone();
    expect(await world.notes()).toEqual(['after the poison', 'poison']);
    expect(await spentJobs(ctx)).toEqual([]);
  });

  it('whose payload has another shape by now are parked, not tried for days', async () => {
    await world.worker([writeNote]);
    await world.db.owner`select app.enqueue('test.note', '{"note": 7}')`;
    const spent = await eventually('it is parked', 5000, async () => (await spentJobs(world.system))[0] ?? null);
    expect(spent).toMatchObject({ lastError: 'PAYLOAD_INVALID' });
  });

  describe('and their reach', () => {
    const rows = [
      { id: '00000000-0000-7000-8000-0000000000a1', partner: INSURER_TENANT, due: '2026-01-01T00:00:00Z' },
      { id: '00000000-0000-7000-8000-0000000000a2', partner: PARTNER, due: '2026-01-02T00:00:00Z' },
      { id: '00000000-0000-7000-8000-0000000000a3', partner: PARTNER, due: '2027-01-01T00:00:00Z' },
    ];
    beforeAll(async () => {
      for (const row of rows)
        await world.db
          .owner`insert into due_things (id, partner_id, due_at) values (${row.id}, ${row.partner}, ${row.due})`;
    });

    it('SYSTEM lists rows of every partner and writes none of them', async () => {
      const ctx = world.system;
      expect(await ctx.db.execute(sql`select id from due_things`)).toHaveLength(3);
      await ctx.reads.close();
      const changed = await inTransaction(ctx, 'test', (tx) =>
        tx.db.execute(sql`update due_things set done = true returning id`),
      );
      expect(changed).toHaveLength(0);
      const refused = await inTransaction(ctx, 'test', (tx) =>
        tx.db.execute(sql`insert into audit_records (id, partner_id, at, actor_side, actor_label, act, request_id)
          values (${rows[0]?.id}, ${PARTNER}, now(), 'SYSTEM', 'x', 'x', 'x')`),
      ).catch((error: unknown) => error);
      expect(databaseError(refused)?.code).toBe('42501');
    });

    it('SYSTEM means nothing under the request login', async () => {
      const ctx = workerCtx({ ...world.surroundings, pools: world.app });
      await world.db.owner`grant select on due_things to gw_app`;
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
      await Promise.all([
        world.worker([scan.job], { timers: [scan], clock }),
        world.worker([scan.job], { timers: [scan], clock }),
      ]);
      await eventually('the good row is done', 10_000, async () =>
        (await world.db.owner`select id from due_things where done`).length === 1 ? true : null,
      );
      expect(seen.slice(0, 2)).toEqual([
        { id: rows[0]?.id, tenant: INSURER_TENANT, rows: 1 },
        { id: rows[1]?.id, tenant: PARTNER, rows: 2 },
      ]);
      const key = await world.db
        .owner`select count(*)::int as n from graphile_worker.jobs where task_identifier = 'test.due' and attempts < max_attempts`;
      expect((key[0] as { n: number }).n).toBeLessThanOrEqual(1);
    });
  });

  it('whose end cannot be written, as when all connections are taken, end their worker and not the process', async () => {
    const { owner, name } = world.db;
    const shutOut = defineJob({
      name: 'test.shut_out',
      title,
      payload: note,
      async run() {
        await owner.unsafe(`alter database ${name} connection limit 0`); // none is let in but the owner
        await owner`select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = ${name} and usename = 'gw_worker'`;
      },
    });
    const lost = (): string[] => world.lines.filter(({ level }) => level === 'lost').map(({ message }) => message);
    try {
      await world.worker([shutOut]);
      await world.ask(shutOut, 'once');
      await eventually('the worker is lost', 8000, () => Promise.resolve(lost().length > 0 ? true : null));
      expect(lost()).toEqual(['graphile-worker ended by itself']);
    } finally {
      await owner.unsafe(`alter database ${name} connection limit -1`);
    }
  });

  it('that are gone lose their effect keys after a day; those that may still run keep them', async () => {
    const spent = await world.ask(writeNote, 'spent');
    await world.db.owner`update graphile_worker._private_jobs set attempts = max_attempts where id = ${spent}`;
    await world.db.owner`insert into job_effects (effect_key, done_at) values
      ('777000.0.', now() - interval '2 days'), ('777001.0.', now()), (${`${spent}.0.`}, now() - interval '2 days')`;
    await world.worker([sweepTimer.job], { timers: [sweepTimer] });
    const keys = async (): Promise<string[]> =>
      (await world.db.owner<{ effect_key: string }[]>`select effect_key from job_effects`).map((row) => row.effect_key);
    await eventually('the old key is swept', 5000, async () => ((await keys()).includes('777000.0.') ? null : true));
    expect(await keys()).toEqual(expect.arrayContaining(['777001.0.', `${spent}.0.`]));
  });
});
