/** Entry of the worker as a process of its own. `app/config.ts` will hand it parsed settings; until then, one variable. */
import { systemClock } from './kernel/clock.js';
import type { Log, Ports } from './kernel/ctx.js';
import { jobCatalogue, runWorkerProcess, timerCatalogue } from './modules/platform/jobs/index.js';

const line =
  (level: string): Log['info'] =>
  (fields, message) => {
    process.stderr.write(`${JSON.stringify({ level, message, ...fields })}\n`);
  };

const workerUrl = process.env['DATABASE_WORKER_URL'];
if (workerUrl === undefined || workerUrl === '') {
  process.stderr.write('Set DATABASE_WORKER_URL: the worker logs in as gw_worker.\n');
  process.exit(78);
}
await runWorkerProcess({
  workerUrl,
  log: { info: line('info'), warn: line('warn'), error: line('error') },
  clock: systemClock(),
  ports: {} as Ports, // no job reaches an outside system yet; `app` will provide them
  jobs: jobCatalogue(),
  timers: timerCatalogue(),
});
