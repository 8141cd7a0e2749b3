/**
 * A worker process for `proof/worker-kill.test.ts`, made to be killed. Its one job writes a row that nothing in the
 * database makes unique, and can dwell before, inside and after its transaction so that a signal meets it there.
 * It tells its parent, a line each: `pool <id>` and `at <point> <n>`.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { systemClock } from '../../src/kernel/clock.js';
import type { Log, Ports } from '../../src/kernel/ctx.js';
import { INSURER_TENANT } from '../../src/kernel/ids.js';
import { defineJob, effectOnce, runWorkerProcess, type WorkerSettings } from '../../src/modules/platform/jobs/index.js';

const tell = (line: string): void => void process.stdout.write(`${line}\n`);
const planted = new Set((process.env['GW_PLANTED'] ?? '').split(','));
const dwell = z.number().int().min(0).default(0);

const effect = defineJob({
  name: 'proof.effect',
  title: { zh: '测试', en: 'proof' },
  payload: z.object({ n: z.number().int(), before: dwell, inside: dwell, after: dwell }),
  async run(job, { n, before, inside, after }, run) {
    const point = async (name: string, ms: number): Promise<void> => {
      if (ms >= 1000) tell(`at ${name} ${String(n)}`);
      if (ms > 0) await pause(ms);
    };
    await point('before', before);
    await job.asPartner(INSURER_TENANT, 'proof.effect', async (tx) => {
      const write = async (): Promise<void> => {
        await tx.db.execute(sql`insert into proof_effects (n, pool) values (${n}, ${run.poolId})`);
        await point('inside', inside);
      };
      if (planted.has('no-effect-key')) await write();
      else await effectOnce(tx, run, write);
    });
    await point('after', after);
  },
});

const log =
  (level: string): Log['info'] =>
  (fields, message) =>
    void process.stderr.write(`${JSON.stringify({ level, message, ...fields })}\n`);

const timings = process.env['GW_TIMINGS'];
const worker = await runWorkerProcess({
  workerUrl: process.env['DATABASE_WORKER_URL'] ?? '',
  log: { info: log('info'), warn: log('warn'), error: log('error') },
  clock: systemClock(),
  ports: {} as Ports, // the job reaches no outside system
  jobs: [effect],
  timers: [],
  concurrency: Number(process.env['GW_CONCURRENCY'] ?? '4'),
  ...(timings === undefined ? {} : { timings: JSON.parse(timings) as NonNullable<WorkerSettings['timings']> }),
  planted: { noReaper: planted.has('no-reaper') },
});
tell(`pool ${worker.poolId}`);
