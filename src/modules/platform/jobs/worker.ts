/**
 * Runs jobs, inside the gateway or as a process of its own. graphile-worker finds and locks them (three milliseconds
 * after a commit, by LISTEN); what it lacks for free is told here: who holds a lock is alive (`heartbeat.ts`), the dead
 * hold none (`reaper.ts`), and the frozen have no effect (`run-job.ts`).
 */
import { EventEmitter } from 'node:events';
import { Logger, run, type TaskList, type WorkerEvents, type WorkerPool } from 'graphile-worker';
import type { Clock } from '../../../kernel/clock.js';
import type { Ctx, Log, Pools, Ports } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { makeCtx } from '../../../kernel/make-ctx.js';
import { Heartbeat } from './heartbeat.js';
import type { RunnableJob } from './job.js';
import { startReaper } from './reaper.js';
import { runJob, systemActor } from './run-job.js';
import { startTimers, type Timer } from './timers.js';
import { TIMINGS, type Timings } from './timings.js';

export interface WorkerSettings {
  /** The worker's own log-in; never the owner's. graphile-worker opens a few connections with it. */
  readonly workerUrl: string;
  /** With the same log-in; `main` no smaller than `concurrency`. */
  readonly pools: Pools;
  readonly log: Log;
  readonly clock: Clock;
  readonly ports: Ports;
  readonly jobs: readonly RunnableJob[];
  readonly timers: readonly Timer[];
  /** Jobs at a time. */
  readonly concurrency?: number;
  readonly timings?: Timings;
  /** This worker may no longer act. A process of its own exits here, at once; the gateway starts another (`keepWorker`). */
  readonly onLost: (reason: string) => void;
  /** For the proof's controls only. */
  readonly planted?: { readonly noReaper?: boolean };
}

export interface Worker {
  /** What `locked_by` holds of its jobs. */
  readonly poolId: string;
  /** Takes no more jobs, ends those under way, and takes its heartbeat back. */
  stop(): Promise<void>;
}

/** A context of the worker itself, scope SYSTEM: for heartbeats, ticks and `spentJobs`. */
export function workerCtx(parts: Pick<WorkerSettings, 'pools' | 'log' | 'clock' | 'ports'>): Ctx {
  const { pools, log, clock, ports } = parts;
  return makeCtx({
    requestId: 'worker',
    now: clock.now(),
    actor: systemActor('worker'),
    language: 'ZH_CN',
    log,
    pools,
    ports,
  });
}

export async function startWorker(settings: WorkerSettings): Promise<Worker> {
  const { concurrency = 4, timings = TIMINGS } = settings;
  const ctx = workerCtx(settings);
  const around = { ...settings, timings };
  let heartbeat: Heartbeat | null = null;
  let giveUp = (): void => undefined;

  const events = new EventEmitter() as WorkerEvents;
  events.once('pool:create', ({ workerPool }: { workerPool: WorkerPool }) => {
    heartbeat = new Heartbeat(ctx, workerPool.id, timings, (reason) => {
      settings.log.error({ pool: workerPool.id, reason }, 'this worker counts as dead and ends itself');
      giveUp();
      settings.onLost(reason);
    });
  });
  const beating = (): Heartbeat => {
    if (!heartbeat) throw new Defect('graphile-worker made no pool');
    return heartbeat;
  };

  const taskList: TaskList = {};
  for (const job of settings.jobs)
    taskList[job.name] = (_payload, helpers) => runJob(around, beating(), job, helpers.job);
  const runner = await run({
    connectionString: settings.workerUrl,
    maxPoolSize: concurrency + 2, // one listens, one is spare
    concurrency,
    pollInterval: timings.pollMs,
    noHandleSignals: true, // the process has one shutdown of its own
    // With a delay of none a job whose end cannot be written ends graphile-worker's pool. Without this it would end the
    // process, and with it the gateway: that promise is awaited by nobody (a database whose connections were all taken).
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    parsedCronItems: [],
    events,
    logger: quiet(settings.log),
    taskList,
  });
  const timers = startTimers(ctx, settings.timers);
  const reaper = settings.planted?.noReaper === true ? null : startReaper(ctx, timings);
  const quit = async (): Promise<void> => {
    await Promise.all([timers.stop(), reaper?.stop(), runner.stop().catch(() => undefined)]);
  };
  let quitting: Promise<void> | null = null;
  giveUp = () => void (quitting ??= quit());
  // Ended by itself: nobody would run jobs, although the heart goes on beating.
  const ended = (): void => {
    if (quitting === null) beating().lose('graphile-worker ended by itself');
  };
  runner.promise.then(ended, ended);

  await beating().begun;
  return {
    poolId: beating().poolId,
    async stop() {
      await (quitting ??= quit());
      await beating().stop();
    },
  };
}

/**
 * A worker for as long as the gateway lives: when one is lost (the process was frozen, the database was away) another
 * takes its place. The old one's transactions are refused, and its locks are released like those of any dead worker.
 */
export function keepWorker(settings: Omit<WorkerSettings, 'onLost'>, pauseMs = 1000): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const started: Worker[] = [];
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const lost = new AbortController();
      try {
        started.push(
          await startWorker({
            ...settings,
            onLost: () => {
              lost.abort();
            },
          }),
        );
        await aborted(lost.signal, stopping.signal);
      } catch {
        settings.log.warn({}, 'the worker could not start; it is tried again');
      }
      await aborted(stopping.signal, AbortSignal.timeout(pauseMs));
    }
  };
  const running = loop();
  return {
    async stop() {
      stopping.abort();
      await running;
      await Promise.all(started.map((worker) => worker.stop()));
    },
  };
}

/** Waits until one of the signals is given. */
function aborted(...signals: AbortSignal[]): Promise<void> {
  const any = AbortSignal.any(signals);
  return new Promise((resolve) => {
    if (any.aborted) resolve();
    else
      any.addEventListener(
        'abort',
        () => {
          resolve();
        },
        { once: true },
      );
  });
}

const LOUD: ReadonlySet<string> = new Set(['error', 'warning']);

/** graphile-worker's words hold payloads, stacks and addresses: only its trouble is told, by code. Failures of jobs are told by `run-job.ts`. */
function quiet(log: Log): Logger {
  return new Logger((scope) => (level, _message, meta) => {
    if (!LOUD.has(level) || meta?.['failure'] === true) return;
    const code = (meta?.['error'] as { code?: unknown } | undefined)?.code;
    log.warn(
      { part: scope.label ?? 'core', code: typeof code === 'string' ? code : null },
      'graphile-worker has trouble',
    );
  });
}
