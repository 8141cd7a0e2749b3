/**
 * Recurring work. What is due is found by scanning `due ≤ ctx.now`, not by jobs with a future date, so a moved clock
 * works and a lost timer loses nothing: the next scan finds the same rows.
 */
import { z } from 'zod';
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { inOwnCommit } from '../../../kernel/in-transaction.js';
import type { Sentence } from '../../../kernel/refusal.js';
import { defineJob, type JobCtx, type RunnableJob } from './job.js';
import { codeOf, JobFailure } from './job-failure.js';
import { tick } from './jobs.store.js';
import { repeat, type Repeating } from './repeat.js';

/** A job without payload that is asked for every so often. */
export interface Timer {
  readonly everySeconds: number;
  readonly job: RunnableJob;
}

const NOTHING = z.object({});
const catalogue: Timer[] = [];

export function defineTimer(definition: {
  name: string;
  title: Sentence;
  everySeconds: number;
  run(job: JobCtx): Promise<void>;
}): Timer {
  const { name, title, everySeconds } = definition;
  if (!Number.isInteger(everySeconds) || everySeconds < 1) throw new RangeError('a timer ticks in whole seconds');
  const timer = { everySeconds, job: defineJob({ name, title, payload: NOTHING, run: (job) => definition.run(job) }) };
  catalogue.push(timer);
  return timer;
}

export function timerCatalogue(): readonly Timer[] {
  return catalogue;
}

/** A row that is due, and whose it is. */
export interface DueRow {
  readonly id: string;
  readonly partnerId: Id<'Partner'>;
}

export interface Scan<Row extends DueRow, Asked = undefined> {
  /** `quotes.expire`. */
  readonly name: string;
  readonly title: Sentence;
  readonly everySeconds: number;
  /** Ids of what is due at `ctx.now`, oldest first, at most `limit`; scope SYSTEM. */
  due(ctx: Ctx, limit: number): Promise<readonly Row[]>;
  /** Asks an outside system about a row, before the transaction and without a lease. When it fails, the row waits for the next tick. */
  ask?(ctx: Ctx, row: Row): Promise<Asked>;
  /** One row under its partner's scope. It reads the row again under lock: somebody may have been faster. */
  work(tx: TxCtx, row: Row, asked: Asked): Promise<void>;
}

const BATCH = 200;

/** Registers a scan that is done every so many seconds. A row that fails holds up no other row. */
export function defineScan<Row extends DueRow, Asked = undefined>(scan: Scan<Row, Asked>): Timer {
  return defineTimer({ ...scan, run: (job) => runScan(scan, job) });
}

async function runScan<Row extends DueRow, Asked>(scan: Scan<Row, Asked>, job: JobCtx): Promise<void> {
  const tried = new Set<string>();
  let failed = 0;
  for (;;) {
    const batch = await scan.due(job.ctx, BATCH);
    const fresh = batch.filter((row) => !tried.has(row.id));
    if (fresh.length === 0) break;
    for (const row of fresh) {
      tried.add(row.id);
      try {
        await job.ctx.reads.close(); // no lease is held while the outside system thinks
        const asked = (await scan.ask?.(job.ctx, row)) as Asked;
        await job.asPartner(row.partnerId, scan.name, (tx) => scan.work(tx, row, asked));
      } catch (error) {
        failed += 1;
        job.ctx.log.error({ scan: scan.name, row: row.id, code: codeOf(error) }, 'a due row could not be worked on');
      }
    }
    if (batch.length < BATCH) break;
  }
  if (failed > 0) throw JobFailure.passing('ROWS_FAILED'); // the next tick tries them again
}

/** Asks for the timers' jobs. Every process ticks; the database lets one tick a slot through. */
export function startTimers(ctx: Ctx, timers: readonly Timer[]): Repeating {
  const running = timers.map(({ job, everySeconds }) =>
    repeat(everySeconds * 1000, async () => {
      try {
        await inOwnCommit(ctx, (tx) => tick(tx, job.name, everySeconds));
      } catch (error) {
        ctx.log.warn({ timer: job.name, code: codeOf(error) }, 'a timer could not tick'); // the next tick finds the same rows
      }
    }),
  );
  return {
    async stop() {
      await Promise.all(running.map((timer) => timer.stop()));
    },
  };
}
