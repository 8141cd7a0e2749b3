/** Words for tests of jobs: contexts, and waiting for a fact with a deadline instead of sleeping. */
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '../../src/kernel/clock.js';
import type { Actor, Ctx, Log, Pools, Ports } from '../../src/kernel/ctx.js';
import { LeasePool } from '../../src/kernel/db/lease-pool.js';
import { type Id, INSURER_TENANT } from '../../src/kernel/ids.js';
import { inTransaction } from '../../src/kernel/in-transaction.js';
import { makeCtx } from '../../src/kernel/make-ctx.js';
import {
  enqueue,
  type Job,
  type RunnableJob,
  startWorker,
  type Worker,
  workerCtx,
  type WorkerSettings,
} from '../../src/modules/platform/jobs/index.js';
import { freshDatabase, type TestDatabase } from './database.js';

/** Jobs of these tests reach no outside system. */
const NO_PORTS = {} as Ports;

export interface LogLine {
  readonly level: string;
  readonly message: string;
  readonly [field: string]: string | number | boolean | null;
}

export function recordingLog(): { log: Log; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const at =
    (level: string): Log['info'] =>
    (fields, message) => {
      lines.push({ ...fields, level, message });
    };
  return { log: { info: at('info'), warn: at('warn'), error: at('error') }, lines };
}

type EndingPools = Pools & { end(): Promise<void> };

export function poolsOf(url: string, size = 4): EndingPools {
  const main = new LeasePool({ url, applicationName: 'gw-test', size, waitMs: 5000 });
  const side = new LeasePool({ url, applicationName: 'gw-test-side', size: 3, waitMs: 5000 });
  return {
    main,
    side,
    async end() {
      await Promise.all([main.end(), side.end()]);
    },
  };
}

/** The request of a partner, as `app` would make it. */
export function partnerCtx(pools: Pools, partnerId: Id<'Partner'> = INSURER_TENANT): Ctx {
  const actor: Actor = {
    side: 'PARTNER',
    id: null,
    label: 'test',
    partnerId,
    outletIds: null,
    permissions: new Set(),
    roles: [],
    standing: 'ACTIVE',
  };
  return makeCtx({
    requestId: 'test',
    now: systemClock().now(),
    actor,
    language: 'EN',
    log: recordingLog().log,
    pools,
    ports: NO_PORTS,
  });
}

/** A database with a table `notes` that jobs may write, and workers that end with the test. */
export class JobsWorld {
  readonly log: Log;
  readonly lines: LogLine[];
  private readonly workers: Worker[] = [];

  private constructor(
    readonly db: TestDatabase,
    /** Logs in as requests do. */
    readonly app: EndingPools,
    /** Logs in as the worker. */
    readonly own: EndingPools,
  ) {
    ({ log: this.log, lines: this.lines } = recordingLog());
  }

  static async make(): Promise<JobsWorld> {
    const db = await freshDatabase();
    await db.owner`create table notes (id serial, note text, tenant text, login text, scope text)`;
    await db.owner`grant select, insert on notes to gw_worker`;
    await db.owner`grant usage on sequence notes_id_seq to gw_worker`;
    return new JobsWorld(db, poolsOf(db.appUrl), poolsOf(db.workerUrl));
  }

  get surroundings(): Pick<WorkerSettings, 'pools' | 'log' | 'clock' | 'ports' | 'workerUrl'> {
    return { pools: this.own, log: this.log, clock: systemClock(), ports: NO_PORTS, workerUrl: this.db.workerUrl };
  }

  /** A context of the worker itself, scope SYSTEM. */
  get system(): Ctx {
    return workerCtx(this.surroundings);
  }

  async worker(jobs: readonly RunnableJob[], more: Partial<WorkerSettings> = {}): Promise<Worker> {
    const onLost = (reason: string): void => void this.lines.push({ level: 'lost', message: reason });
    const worker = await startWorker({ ...this.surroundings, jobs, timers: [], onLost, ...more });
    this.workers.push(worker);
    return worker;
  }

  /** A partner's operation asks for the job. Answers its id. */
  ask(job: Job<{ note: string }>, text: string, key?: string): Promise<string> {
    return inTransaction(partnerCtx(this.app), 'test', (tx) => enqueue(tx, job, { note: text }, key));
  }

  async waiting(): Promise<number> {
    return (await this.db.owner<{ n: number }[]>`select count(*)::int as n from graphile_worker.jobs`)[0]?.n ?? -1;
  }

  async allDone(deadlineMs = 5000): Promise<void> {
    await eventually('the queue is empty', deadlineMs, async () => ((await this.waiting()) === 0 ? true : null));
  }

  async notes(): Promise<unknown[]> {
    return (await this.db.owner<{ note: string }[]>`select note from notes order by id`).map((row) => row.note);
  }

  async reset(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.stop()));
    await this.db.owner`truncate notes, graphile_worker._private_jobs`;
    this.lines.length = 0;
  }

  async end(): Promise<void> {
    await this.app.end();
    await this.own.end();
    await this.db.drop();
  }
}

/** Asks until the answer is not null; fails with what was waited for. */
export async function eventually<T>(what: string, deadlineMs: number, ask: () => Promise<T | null>): Promise<T> {
  const started = performance.now();
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() - started > deadlineMs)
      throw new Error(`within ${String(deadlineMs)} ms it did not happen that ${what}`);
    await pause(50);
  }
}
