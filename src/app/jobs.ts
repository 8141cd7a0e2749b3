/** Which jobs and timers run, inside the gateway or in a worker of its own. */
import type { Clock } from '../kernel/clock.js';
import type { Log, Ports } from '../kernel/ctx.js';
import { jobCatalogue, keepWorker, timerCatalogue, workerPools } from '../modules/platform/jobs/index.js';
import '../modules/channels/index.js'; // these define their jobs and scans
import '../modules/billing/index.js';
import '../modules/performance/index.js';
import '../modules/claims/index.js';
import '../modules/endorsements/index.js';
import '../modules/policies/index.js';
import '../modules/quotes/index.js';
import '../modules/renewals/index.js';

export interface RunningJobs {
  stop(): Promise<void>;
}

const CONCURRENCY = 2;

export function runJobs(workerUrl: string, parts: { clock: Clock; log: Log; ports: Ports }): RunningJobs {
  const pools = workerPools(workerUrl, CONCURRENCY);
  const worker = keepWorker({
    workerUrl,
    pools,
    ...parts,
    jobs: jobCatalogue(),
    timers: timerCatalogue(),
    concurrency: CONCURRENCY,
  });
  return {
    async stop() {
      await worker.stop();
      await Promise.all([pools.main.end(), pools.side.end()]);
    },
  };
}
