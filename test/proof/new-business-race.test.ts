/**
 * 64 at once (issue 3; security rows 18–22): simultaneous acceptances, payment orders, payers, notices of one payment and
 * runs of the issue, all of one quote with a compulsory and a commercial part. It ends with one application, one charge, one
 * payment, two policies and numbers without a gap, and everybody who was too late is told so in a word of the contract.
 * Full: PROVE=1. Controls take one guard away each, and are seen.
 */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { providerChecks } from '../../src/modules/billing/operations/take-provider-fact.js';
import { proof } from '../kit/proof.js';
import { faultsOf } from './new-business/books.js';
import {
  type Answers,
  type Arena,
  arena,
  AT_ONCE,
  type Came,
  cameOf,
  ONE_OF_EACH,
  race,
  type Raced,
} from './new-business/race.js';

const size = proof('new business race', { reduced: 1, full: 10 });
jest.setTimeout(size.full ? 1_200_000 : 240_000);

/**
 * The answers of 64 callers: at most one made it (its answer may have been UNAVAILABLE, and it was replayed when it came
 * again), those that were too late have this word, and nobody is left without an answer.
 */
function expectOneOf(answers: Answers, named: ReadonlySet<string>, late: string): void {
  const told = new Map(answers);
  told.delete('UNAVAILABLE'); // told to come again, and came
  expect([...told.keys()].filter((word) => ![late, 'made', 'replayed'].includes(word))).toEqual([]);
  expect(told.get('made') ?? 0).toBeLessThanOrEqual(1);
  expect(told.get(late) ?? 0).toBeGreaterThanOrEqual(AT_ONCE / 2 - 1);
  expect([...told.values()].reduce((all, times) => all + times, 0)).toBe(AT_ONCE);
  expect([...named]).toHaveLength(1);
}

function told(answers: Answers): Record<string, number> {
  return Object.fromEntries([...answers].filter(([word]) => word !== '503'));
}

describe('64 at once', () => {
  let at: Arena;
  beforeAll(async () => {
    at = await arena();
  }, 60_000);
  afterAll(() => at.stop());

  it('make one application, one charge, one payment and two policies of one quote, and numbers without a gap', async () => {
    let again = 0;
    let replayed = 0;
    for (let round = 0; round < size.n; round += 1) {
      const ref = `R-${String(round)}`;
      const { accepts, orders, notices, issues, named } = await race(at, ref);
      expectOneOf(accepts, named.applications, 'QUOTE_STATE');
      expectOneOf(orders, named.orders, 'PAYMENT_ORDER_EXISTS');
      expect(told(notices)).toEqual({ SETTLED: 1, DUPLICATE: AT_ONCE - 1 });
      expect([...issues]).toEqual([]);
      expect(await cameOf(at, ref)).toEqual(ONE_OF_EACH);
      for (const answers of [accepts, orders, notices])
        again += (answers.get('UNAVAILABLE') ?? 0) + (answers.get('503') ?? 0);
      for (const answers of [accepts, orders]) replayed += answers.get('replayed') ?? 0;
    }
    expect(await faultsOf(at.world.db.owner, 'R', size.n, at.provider.balance())).toEqual([]);
    size.report({ callers: size.n * AT_ONCE * 3, replayed, again, faults: 0 });

    // Planted: a number that was drawn and went to nobody.
    await at.world.db.owner`update counters set value = value + 1 where series = 'PAY'`;
    expect(await faultsOf(at.world.db.owner, 'R', size.n, at.provider.balance())).toHaveLength(1);
  });
});

/** Makes a state that was reached be forgotten: whoever asks under the lock is told that nothing has happened yet. */
async function forget({ db }: Arena['world'], table: string, reached: string, undone: string): Promise<void> {
  await db.owner.unsafe(`
    create function public.gw_forget() returns trigger language plpgsql as $$
      begin if new.state = '${reached}' then ${undone} end if; return new; end $$;
    create trigger gw_forget before update on ${table} for each row execute function public.gw_forget();`);
}

/** One guard less, and what of the books then shows it. */
interface Guard {
  readonly away: (at: Arena) => Promise<void>;
  readonly seen: (came: Came, faults: string[], raced: Raced) => boolean;
}

const GUARDS: Readonly<Record<string, Guard>> = {
  'the state of the quote': {
    away: ({ world }) => forget(world, 'quotes', 'ACCEPTED', 'new := old;'),
    seen: ({ applications }) => applications.length > 1,
  },
  'the state of the application': {
    away: ({ world }) => forget(world, 'applications', 'ISSUED', "new.state := 'PAID';"),
    seen: ({ refunds }) => refunds > 0,
  },
  'the claim of the notice': {
    away: () => {
      providerChecks.claim = false;
      return Promise.resolve();
    },
    // The journal's own rules refuse most of what is booked twice: that is an INTERNAL error, and red as well.
    seen: (_came, faults, { notices }) => notices.has('500') || faults.some((fault) => fault.startsWith('cash')),
  },
};

describe('control: the race is lost without', () => {
  it.each(Object.entries(GUARDS))('%s', async (_name, { away, seen }) => {
    const at = await arena();
    try {
      await away(at);
      const raced = await race(at, 'C');
      const faults = await faultsOf(at.world.db.owner, 'C', 1, at.provider.balance());
      expect(seen(await cameOf(at, 'C'), faults, raced)).toBe(true);
    } finally {
      providerChecks.claim = true;
      await at.stop();
    }
  });
});
