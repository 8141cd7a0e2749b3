/** The worker as a process of its own: its pools, its log, its signals. */
import type { Clock } from '../../../kernel/clock.js';
import type { Log, Pools, Ports } from '../../../kernel/ctx.js';
import { LeasePool } from '../../../kernel/db/lease-pool.js';
import type { RunnableJob } from './job.js';
import type { Timer } from './timers.js';
import type { Timings } from './timings.js';
import { startWorker, type Worker, type WorkerSettings } from './worker.js';

export interface WorkerProcessSettings {
  readonly workerUrl: string;
  readonly log: Log;
  readonly clock: Clock;
  readonly ports: Ports;
  readonly jobs: readonly RunnableJob[];
  readonly timers: readonly Timer[];
  readonly concurrency?: number;
  readonly timings?: Timings;
  readonly planted?: WorkerSettings['planted'];
}

/** "Try again": a supervisor starts another. */
const EXIT_LOST = 75;

/** `side` is apart so that heartbeats never wait behind jobs. */
export function workerPools(workerUrl: string, concurrency: number): Pools {
  return {
    main: new LeasePool({ url: workerUrl, applicationName: 'gw-worker', size: concurrency, waitMs: 5000 }),
    side: new LeasePool({ url: workerUrl, applicationName: 'gw-worker-side', size: 2, waitMs: 2000 }),
  };
}

export async function runWorkerProcess(settings: WorkerProcessSettings): Promise<Worker> {
  const concurrency = settings.concurrency ?? 4;
  const pools = workerPools(settings.workerUrl, concurrency);
  const worker = await startWorker({
    ...settings,
    concurrency,
    pools,
    onLost: () => process.exit(EXIT_LOST), // no word of goodbye: nothing more may reach the database
  });
  const stop = async (): Promise<void> => {
    await worker.stop();
    await Promise.all([pools.main.end(), pools.side.end()]);
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      stop().catch(() => process.exit(1));
    });
  }
  return worker;
}
