/**
 * A connection to the database that really is lost under a read, over HTTP: a failure by its code that says to try again, never
 * INTERNAL and never words of a statement; nothing half is left, and asked again it is answered. A paper that a read makes is
 * committed on the way: whichever moment it was lost at, nobody is left with an open question (S-164).
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QuotationDocument, QuoteByLookupDocument } from '../../generated/operations.js';
import { eventually } from '../../kit/jobs.js';
import { quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';

let world: QuoteWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
}, 60_000);
afterAll(() => world.stop());

const TRY_AGAIN = { code: 'UNAVAILABLE', retryable: true, retryAfterSeconds: 1 };

it('under a statement: it is told to try again, and then it is answered', async () => {
  const { id, number } = await dealer.quoted();
  const by = { id };
  const answer = await world.db.owner.begin(async (held) => {
    await held`lock table quotes in access exclusive mode`;
    const asked = dealer.send(QuoteByLookupDocument, { by });
    await eventually('its statement waits, and its session is ended', 10_000, async () => {
      const ended = await world.db.owner`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = ${world.db.name} and application_name = 'gw-app' and wait_event_type = 'Lock'`;
      return ended.length > 0 ? true : null;
    });
    return asked;
  });
  expect(answer.errors.map(({ extensions }) => extensions)).toEqual([TRY_AGAIN]);
  expect(answer.text).not.toMatch(/select|quotes"|gw_app/i);
  expect((await dealer.ask(QuoteByLookupDocument, { by })).quote?.number).toBe(number);
});

describe('under a paper that is being kept', () => {
  beforeAll(async () => {
    await world.db.owner`create function the_line_breaks() returns trigger language plpgsql security definer as $$
      begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$`;
  });

  it.each([
    ['before COMMIT', 'create trigger lost after insert on quote_documents'],
    [
      'while committing',
      'create constraint trigger lost after insert on quote_documents deferrable initially deferred',
    ],
  ])('%s: the same, and then there is one file', async (_when, trigger) => {
    const { id, number } = await dealer.quoted();
    await world.db.owner.unsafe(`${trigger} for each row execute function the_line_breaks()`);
    const { errors } = await dealer.send(QuotationDocument, { by: { id } });
    expect(errors.map(({ extensions }) => extensions)).toEqual([TRY_AGAIN]); // no `outcome: UNKNOWN`: a read has no key to ask by
    await world.db.owner`drop trigger lost on quote_documents`;
    const files = () => world.db.owner`select from files where name = ${`${number}-1.pdf`}`;
    expect(await files()).toHaveLength(0);
    const [first, second] = await Promise.all([1, 2].map(() => dealer.ask(QuotationDocument, { by: { id } })));
    expect(first?.quote?.document?.id).toBe(second?.quote?.document?.id);
    expect(await files()).toHaveLength(1);
  });
});
