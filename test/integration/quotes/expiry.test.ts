/** Validity ends by the clock; the job only makes a fact of it, once. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeCtx } from '../../../src/kernel/make-ctx.js';
import { inTransaction } from '../../../src/kernel/in-transaction.js';
import type { Ctx, Ports } from '../../../src/kernel/ctx.js';
import { expireQuotes } from '../../../src/modules/quotes/index.js';
import { type JobCtx, startWorker } from '../../../src/modules/platform/jobs/index.js';
import { systemActor } from '../../../src/modules/platform/jobs/run-job.js';
import { eventually, poolsOf, recordingLog } from '../../kit/jobs.js';
import { MORNING, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';

let world: QuoteWorld;
let dealer: Seller;
let pools: ReturnType<typeof poolsOf>;
const NO_PORTS = {} as Ports; // expiry reaches no outside system

beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
  pools = poolsOf(world.db.workerUrl, 16);
});
afterAll(async () => {
  await pools.end();
  await world.stop();
});

/** One run of the job, as the worker would make it. */
async function runOnce(): Promise<void> {
  const parts = {
    requestId: 'job',
    now: world.clock.now(),
    language: 'ZH_CN' as const,
    log: recordingLog().log,
    pools,
    ports: NO_PORTS,
  };
  const ctx: Ctx = makeCtx({ ...parts, actor: systemActor('quotes.expire') });
  const job: JobCtx = {
    ctx,
    async asPartner(partnerId, name, work) {
      await ctx.reads.close();
      return inTransaction(makeCtx({ ...parts, actor: systemActor('quotes.expire', partnerId) }), name, work);
    },
  };
  try {
    await expireQuotes.job.execute(job, {}, { id: '1', revision: 1, attempt: 1, maxAttempts: 1, poolId: 'test' });
  } finally {
    await ctx.reads.close();
  }
}

async function eventsOf(number: string): Promise<string[]> {
  const rows = await world.db.owner<
    { type: string }[]
  >`select e.type from events e join quotes q on q.id = e.subject_id where q.number = ${number} order by e.sequence`;
  return rows.map(({ type }) => type);
}

describe('a quote past its validity', () => {
  it('is EXPIRED from the very end of its validity, before any job has come by: shown, found and counted so', async () => {
    world.clock.at(MORNING);
    const quote = await dealer.quoted();
    world.clock.at('2026-11-21T23:59:59.999+08:00');
    expect((await dealer.quote(quote.id))?.state).toBe('PRICED');
    world.clock.at('2026-11-22T00:00:00.000+08:00');
    expect((await dealer.quote(quote.id))?.state).toBe('EXPIRED');
    expect((await dealer.search({ filter: { states: ['EXPIRED'], search: quote.number } })).totalCount).toBe(1);
    expect((await dealer.search({ filter: { states: ['PRICED'], search: quote.number } })).totalCount).toBe(0);
    expect(await eventsOf(quote.number)).toEqual(['quote.priced']);
  });

  it('is moved by the job, once: sixteen runs at the same moment leave one event each', async () => {
    world.clock.at(MORNING);
    const quotes = await Promise.all([1, 2, 3, 4].map(() => dealer.quoted()));
    world.clock.at('2026-11-22T00:00:00.000+08:00');
    await Promise.all(Array.from({ length: 16 }, runOnce));
    for (const quote of quotes) expect(await eventsOf(quote.number)).toEqual(['quote.priced', 'quote.expired']);
    expect((await dealer.quote(quotes[0]?.id ?? ''))?.revision).toBe(2);
  });

  it('is left alone by the job as long as it is valid, and when it was withdrawn', async () => {
    world.clock.at(MORNING);
    const [open, withdrawn] = [await dealer.quoted(), await dealer.quoted()];
    await dealer.withdraw({ quoteId: withdrawn.id, expectedVersion: 1 });
    world.clock.at('2026-11-21T23:59:59.999+08:00');
    await runOnce();
    expect(await eventsOf(open.number)).toEqual(['quote.priced']);
    world.clock.at('2026-11-22T00:00:00.000+08:00');
    await runOnce();
    expect(await eventsOf(withdrawn.number)).toEqual(['quote.priced', 'quote.withdrawn']);
  });

  it('is found by the worker’s own timer, whatever clock the sandbox lives by', async () => {
    world.clock.at(MORNING);
    const quote = await dealer.quoted();
    world.clock.at('2027-03-01T00:00:00.000+08:00');
    const worker = await startWorker({
      workerUrl: world.db.workerUrl,
      pools,
      log: recordingLog().log,
      clock: world.clock,
      ports: NO_PORTS,
      jobs: [expireQuotes.job],
      timers: [expireQuotes],
      onLost: (reason) => {
        throw new Error(reason);
      },
    });
    try {
      await eventually('the quote has expired', 10_000, async () =>
        (await eventsOf(quote.number)).includes('quote.expired') ? true : null,
      );
    } finally {
      await worker.stop();
    }
  });
});
