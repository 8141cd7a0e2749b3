/**
 * Jobs: work that must happen although the request is over. A room defines a job once; an operation asks for it inside
 * its own transaction, so a rollback leaves no job and a commit cannot lose one.
 */
import type { z } from 'zod';
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import type { Id } from '../../../kernel/ids.js';
import type { Sentence } from '../../../kernel/refusal.js';
import { JobFailure } from './job-failure.js';
import type { JobRun } from './job-run.js';
import { insertJob } from './jobs.store.js';

/** What a job may reach. */
export interface JobCtx {
  /** Scope SYSTEM, to list ids; it has `ports`, and it cannot write a partner's rows. */
  readonly ctx: Ctx;
  /**
   * The only way to an effect: one transaction under that partner's scope, opened only while this worker still holds
   * the job, and nobody can release the job before it ends.
   */
  asPartner<T>(partnerId: Id<'Partner'>, name: string, work: (tx: TxCtx) => Promise<T>): Promise<T>;
}

/** A job with the type of its payload forgotten: what the worker runs. */
export interface RunnableJob {
  /** `room.verb`. */
  readonly name: string;
  readonly title: Sentence;
  execute(job: JobCtx, payload: unknown, run: JobRun): Promise<void>;
}

export interface Job<Payload> extends RunnableJob {
  readonly payload: z.ZodType<Payload>;
}

export interface JobDefinition<Payload> {
  readonly name: string;
  readonly title: Sentence;
  /** Ids and figures only: payloads are kept while a job waits, and operators see them. */
  readonly payload: z.ZodType<Payload>;
  run(job: JobCtx, payload: Payload, run: JobRun): Promise<void>;
}

const catalogue = new Map<string, RunnableJob>();

export function defineJob<Payload>(definition: JobDefinition<Payload>): Job<Payload> {
  const { name, title, payload } = definition;
  if (catalogue.has(name)) throw new Error(`job ${name} is defined twice`);
  if (!/^[a-z_]+\.[a-z_]+$/.test(name)) throw new Error(`job ${name} is not room.verb`);
  const job: Job<Payload> = {
    name,
    title,
    payload,
    execute(jobCtx, raw, run) {
      const parsed = payload.safeParse(raw);
      // No later attempt could read it either.
      if (!parsed.success) throw JobFailure.final('PAYLOAD_INVALID');
      return definition.run(jobCtx, parsed.data, run);
    },
  };
  catalogue.set(name, job);
  return job;
}

export function jobCatalogue(): RunnableJob[] {
  return [...catalogue.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Asks for a job; it exists when the transaction commits. With a `key` the latest request stands for all that still
 * wait under it, so use one only where the later work includes the earlier. Answers the job's id.
 */
export async function enqueue<Payload>(
  tx: TxCtx,
  job: Job<Payload>,
  payload: Payload,
  key: string | null = null,
): Promise<string> {
  const parsed = job.payload.safeParse(payload);
  if (!parsed.success) throw new Defect(`job ${job.name} was asked for with a payload that it cannot read`);
  return insertJob(tx, job.name, parsed.data, key);
}
