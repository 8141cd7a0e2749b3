/**
 * What one commit holds: the claim of a key, the effect, the event, the audit row, the number. All of it, or nothing.
 * @apart events of its own
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { defineEvents } from '../../../src/kernel/events.js';
import { type Id, newId } from '../../../src/kernel/ids.js';
import { inTransaction } from '../../../src/kernel/in-transaction.js';
import { constraintNames } from '../../../src/kernel/pg-errors.js';
import '../../../src/app/rooms.js';
import {
  auditRefused,
  checkCharacter,
  emit,
  gaplessNumber,
  once,
  react,
  receiptOf,
} from '../../../src/modules/platform/index.js';
import { asPartner, type Gateway, gatewayOver } from '../../kit/channels-callers.js';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';

const Events = defineEvents('test', 'Quote', {
  'thing.done': { zh: '已完成', en: 'Done' },
  'thing.watched': { zh: '被关注', en: 'Watched' },
});
const partnerId = newId('Partner');
const other = newId('Partner');

describe('one commit', () => {
  let db: TestDatabase;
  let gateway: Gateway;
  beforeAll(async () => {
    db = await freshDatabase();
    gateway = gatewayOver(db, 8);
  });
  afterAll(async () => {
    await gateway.end();
    await db.drop();
  });
  afterEach(async () => {
    await db.owner`truncate idempotency_keys, events, audit_records, counters`;
  });

  const ctx = (of: Id<'Partner'> = partnerId) => gateway.ctx(asPartner(of));
  const claim = (input: unknown = { a: 1 }, key = 'key-1') => ({ operation: 'thingDo', key, input });
  const receipt = async (of = partnerId) => {
    const reading = ctx(of);
    try {
      return await receiptOf(reading, 'key-1');
    } finally {
      await reading.reads.close(); // as the end of a request does: the snapshot holds the lock it asked for
    }
  };
  const rows = async () => {
    const [counted] =
      await db.owner`select (select count(*)::int from idempotency_keys) as keys, (select count(*)::int from events) as events, (select count(*)::int from audit_records) as audits`;
    return counted;
  };
  const act = (input: unknown, fail = false, of = partnerId, key = 'key-1') =>
    inTransaction(ctx(of), 'thingDo', (tx) =>
      once(tx, claim(input, key), async () => {
        const id = newId('Quote');
        await emit(tx, { event: Events['thing.done'], subject: { kind: 'Quote', id }, partnerId: of });
        if (fail) throw new Error('killed in the middle');
        return { kind: 'Quote', id };
      }),
    );

  it('holds key, event and audit row together, or none of them', async () => {
    await expect(act({ a: 1 }, true)).rejects.toThrow('killed');
    expect(await rows()).toEqual({ keys: 0, events: 0, audits: 0 });
    await act({ a: 1 });
    expect(await rows()).toEqual({ keys: 1, events: 1, audits: 1 });
  });

  it('replays a key with its input, refuses it with another, and lets another partner use it', async () => {
    const first = await act({ a: 1, b: 2 });
    expect(await act({ b: 2, a: 1 })).toEqual({ subject: first.subject, replayed: true });
    await expect(act({ a: 2 })).rejects.toMatchObject({
      items: [{ code: 'KEY_REUSED', field: ['input', 'idempotencyKey'] }],
    });
    expect((await act({ a: 1, b: 2 }, false, other)).replayed).toBe(false);
    expect(await rows()).toEqual({ keys: 2, events: 2, audits: 2 });
  });

  it('does the work once for 32 twins at the same moment', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 32 }, () => act({ a: 1 })));
    const done = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    expect(new Set(done.map(({ subject }) => subject.id)).size).toBe(1);
    expect(done.filter(({ replayed }) => !replayed)).toHaveLength(1);
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'UNAVAILABLE' });
    expect(await rows()).toEqual({ keys: 1, events: 1, audits: 1 });
  });

  it.each(['', ' ', 'a b', 'x'.repeat(129), 'ключ', 'a\tb'])('refuses the key %j', async (key) => {
    await expect(act({ a: 1 }, false, partnerId, key)).rejects.toMatchObject({
      items: [{ code: 'INVALID_INPUT', field: ['input', 'idempotencyKey'] }],
    });
  });

  it('tells how far a key got: not committed, in progress, committed', async () => {
    expect(await receipt()).toMatchObject({ state: 'NOT_COMMITTED', subject: null });
    let seen: string | undefined;
    await inTransaction(ctx(), 'thingDo', (tx) =>
      once(tx, claim(), async () => {
        seen = (await receipt()).state;
        expect((await receipt(other)).state).toBe('NOT_COMMITTED'); // another tenant's key is another key
        return { kind: 'Quote', id: newId('Quote') };
      }),
    );
    expect(seen).toBe('IN_PROGRESS');
    expect(await receipt()).toMatchObject({ state: 'COMMITTED', mutation: 'thingDo' });
  });

  it('runs reactions of upper rooms inside it: one that fails undoes all', async () => {
    react('thing.watched', () => Promise.reject(new Error('the upper room says no')));
    const id = newId('Quote');
    await expect(
      inTransaction(ctx(), 'x', (tx) =>
        emit(tx, { event: Events['thing.watched'], subject: { kind: 'Quote', id }, partnerId }),
      ),
    ).rejects.toThrow('upper room');
    expect(await rows()).toEqual({ keys: 0, events: 0, audits: 0 });
  });

  it('numbers the events of a subject from 1 without a gap', async () => {
    const id = newId('Quote');
    for (let index = 0; index < 5; index += 1)
      await inTransaction(ctx(), 'x', (tx) =>
        emit(tx, { event: Events['thing.done'], subject: { kind: 'Quote', id }, partnerId }),
      );
    const sequence = await db.owner<
      { sequence: number }[]
    >`select sequence from events where subject_id = ${id} order by position`;
    expect(sequence.map((row) => row.sequence)).toEqual([1, 2, 3, 4, 5]);
  });

  it('records a refused attempt in a commit of its own, after the rollback', async () => {
    await auditRefused(ctx(), 'thingDo', 'KEY_REUSED');
    const [row] = await db.owner`select act, refusal, partner_id from audit_records`;
    expect(row).toEqual({ act: 'thingDo', refusal: 'KEY_REUSED', partner_id: partnerId });
  });

  it('cannot be changed afterwards: the log-ins of the gateway may neither change nor delete an event or an audit row', async () => {
    await act({ a: 1 });
    for (const statement of [
      'update events set type = $1',
      'update audit_records set act = $1',
      'delete from events where type = $1',
      'delete from audit_records where act = $1',
    ]) {
      const lease = await gateway.pool.lease({ scope: 'PARTNER', partnerId, actorId: null }, 'write');
      await expect(lease.rows(statement, ['x'])).rejects.toMatchObject({ code: '42501' });
      await lease.rollback();
    }
    await expect(db.owner`update events set type = 'x'`).rejects.toMatchObject({ code: '23001' }); // nor its owner
  });

  it('takes numbers without a gap, although every third transaction is rolled back', async () => {
    const taken = await Promise.allSettled(
      Array.from({ length: 60 }, (_, index) =>
        inTransaction(ctx(), 'number', async (tx) => {
          const number = await gaplessNumber(tx, 'POL');
          if (index % 3 === 0) throw new Error('rolled back');
          return number;
        }),
      ),
    );
    const numbers = taken.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : [])).sort();
    expect(numbers.map((number) => Number(number.split('-')[2]))).toEqual(
      Array.from({ length: numbers.length }, (_, index) => index + 1),
    );
    expect(numbers.length).toBeGreaterThan(0);
  });

  it('gives every number a check character that finds a wrong digit', () => {
    const body = 'QUO-20261121-000042';
    const check = checkCharacter(body);
    for (let index = 0; index < body.length; index += 1) {
      for (const digit of '0123456789') {
        const wrong = `${body.slice(0, index)}${digit}${body.slice(index + 1)}`;
        if (/\d/.test(body.charAt(index)) && digit !== body.charAt(index))
          expect(checkCharacter(wrong)).not.toBe(check);
      }
    }
  });

  it('draws the same check character in the database as here, also past six digits', async () => {
    await db.owner`create sequence app.gw_drawn`;
    for (const sequence of ['000001', '999999', '1000000']) {
      await db.owner`select setval('app.gw_drawn', ${Number(sequence)}, false)`;
      const [row] = await db.owner<
        { number: string }[]
      >`select app.ordered_number('QUO', '2026-11-21', 'app.gw_drawn') as number`;
      const body = `QUO-20261121-${sequence}`;
      expect(row?.number).toBe(`${body}-${checkCharacter(body)}`);
    }
    await db.owner`drop sequence app.gw_drawn`;
  });

  it('names only constraints that exist: a renamed one would answer INTERNAL', async () => {
    const found = await db.owner<
      { name: string }[]
    >`select conname as name from pg_constraint union select indexname from pg_indexes where schemaname = 'public'`;
    const known = new Set(found.map(({ name }) => name));
    expect(constraintNames().filter((name) => !known.has(name))).toEqual([]);
    expect(constraintNames().length).toBeGreaterThan(3);
  });
});
