/** Which jobs and timers run, inside the gateway or in a worker of its own. */
import type { Clock } from '../kernel/clock.js';
import type { Log, Ports } from '../kernel/ctx.js';
import { jobCatalogue, keepWorker, timerCatalogue, workerPools } from '../modules/platform/jobs/index.js';
import '../modules/quotes/operations/expire-quotes.js';

export interface RunningJobs {
  stop(): Promise<void>;
}

export async function runJobs(workerUrl: string, parts: { clock: Clock; log: Log; ports: Ports }): Promise<RunningJobs> {
  const pools = workerPools(workerUrl);
  const worker = await keepWorker({ workerUrl, pools, ...parts, jobs: jobCatalogue(), timers: timerCatalogue() });
  return {
    async stop() {
      await worker.stop();
      await Promise.all([pools.main.end(), pools.side.end()]);
    },
  };
}
