/** What `operations.ts` declares and the code leaves out does not commit (house.md 2.7). */
import { describe, expect, it } from '@jest/globals';
import type { Ctx } from '../../../src/kernel/ctx.js';
import { instant } from '../../../src/kernel/dates.js';
import { type DutyRow, Duties } from '../../../src/kernel/duties.js';
import { Defect } from '../../../src/kernel/failure.js';
import { inTransaction } from '../../../src/kernel/in-transaction.js';
import { makeCtx, withDuties } from '../../../src/kernel/make-ctx.js';
import { asPartner } from '../../kit/channels-callers.js';
import { strangerId } from '../../kit/channels-fixture.js';

const ROW: DutyRow = {
  operation: 'quoteRequest',
  clauses: ['PRODUCTS', 'TERRITORY'],
  events: ['quote.priced', 'quote.refused'],
  once: 'Quote',
};

/** A context whose pool only notes how its transactions ended. */
function noting(row: DutyRow): { ctx: Ctx; ended: string[] } {
  const ended: string[] = [];
  const end = (how: string) => () => {
    if (ended.length === 0) ended.push(how); // a rollback after the commit ends nothing
    return Promise.resolve();
  };
  const lease = { commit: end('commit'), rollback: end('rollback') };
  const pool = { lease: () => Promise.resolve(lease) } as never;
  const quiet = () => undefined;
  const ctx = makeCtx({
    requestId: 'r',
    now: instant('2026-11-21T10:00:00+08:00'),
    actor: asPartner(strangerId('Partner')),
    language: 'EN',
    log: { info: quiet, warn: quiet, error: quiet },
    pools: { main: pool, side: pool },
    ports: {} as never,
  });
  return { ctx: withDuties(ctx, row), ended };
}

const STEPS = {
  'clause PRODUCTS': (duties: Duties) => {
    duties.consulted('PRODUCTS');
  },
  'clause TERRITORY': (duties: Duties) => {
    duties.consulted('TERRITORY');
  },
  event: (duties: Duties) => {
    duties.emitted('quote.refused');
  },
  key: (duties: Duties) => {
    duties.claimed('Quote');
  },
};
type Step = keyof typeof STEPS;

async function run(left: readonly Step[]): Promise<{ ended: string[]; error: unknown }> {
  const { ctx, ended } = noting(ROW);
  try {
    await inTransaction(ctx, 'test', (tx) => {
      for (const [step, act] of Object.entries(STEPS)) if (!left.includes(step as Step)) act(tx.duties);
      return Promise.resolve();
    });
    return { ended, error: null };
  } catch (error) {
    return { ended, error };
  }
}

describe('a mutation', () => {
  it('that does what its row declares commits; one event of several is enough', async () => {
    expect(await run([])).toEqual({ ended: ['commit'], error: null });
  });

  it.each<[Step, string]>([
    ['clause PRODUCTS', 'clause PRODUCTS was not consulted'],
    ['clause TERRITORY', 'clause TERRITORY was not consulted'],
    ['event', 'none of quote.priced, quote.refused was emitted'],
    ['key', 'no idempotency key was claimed for the kind Quote'],
  ])('that leaves out the %s does not commit, and says what it left out', async (step, words) => {
    const { ended, error } = await run([step]);
    expect(ended).toEqual(['rollback']);
    expect(error).toBeInstanceOf(Defect);
    expect((error as Defect).message).toBe(`quoteRequest: ${words}`);
  });

  it('whose key leads to another kind of object than its row says does not commit', async () => {
    const { ctx, ended } = noting({ ...ROW, once: 'Application' });
    const done = inTransaction(ctx, 'test', (tx) => {
      for (const act of Object.values(STEPS)) act(tx.duties);
      return Promise.resolve();
    });
    await expect(done).rejects.toThrow('no idempotency key was claimed for the kind Application');
    expect(ended).toEqual(['rollback']);
  });

  it('that leaves out everything is told all of it', async () => {
    const { error } = await run(Object.keys(STEPS) as Step[]);
    expect((error as Defect).message.split('; ')).toHaveLength(4);
  });

  it('that replays a key owes nothing: its duties were done when the key came first', async () => {
    const { ctx, ended } = noting(ROW);
    await inTransaction(ctx, 'test', (tx) => {
      tx.duties.replayed();
      return Promise.resolve();
    });
    expect(ended).toEqual(['commit']);
  });

  it('owes its duties to every transaction anew: what was done in one does not count for the next', async () => {
    const { ctx, ended } = noting(ROW);
    ctx.duties.replayed(); // outside of any transaction: without effect
    await expect(inTransaction(ctx, 'test', () => Promise.resolve())).rejects.toThrow(Defect);
    expect(ended).toEqual(['rollback']);
  });
});
