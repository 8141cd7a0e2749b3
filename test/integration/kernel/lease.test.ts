import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import net from 'node:net';
import { drizzleOver } from '../../../src/kernel/db/drizzle-session.js';
import { LeasePool } from '../../../src/kernel/db/lease-pool.js';
import { LeaseLost } from '../../../src/kernel/db/lease.js';
import { translate } from '../../../src/kernel/pg-errors.js';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';
import { eventually } from '../../kit/jobs.js';

describe('a lease', () => {
  let db: TestDatabase;
  let pool: LeasePool;
  beforeAll(async () => {
    db = await freshDatabase();
    await db.owner`create table probe (id int primary key, partner text)`;
    await db.owner`grant select, insert on probe to gw_app`;
    pool = new LeasePool({ url: db.appUrl, applicationName: 'gw-test', size: 2, waitMs: 1000 });
  });
  afterAll(async () => {
    await pool.end();
    await db.drop();
  });
  const scope = { scope: 'PARTNER', partnerId: '00000000-0000-7000-8000-00000000000a', actorId: null } as const;

  it('sets the tenant for its transaction and leaves nothing behind', async () => {
    const lease = await pool.lease(scope, 'write');
    const rows = await drizzleOver(lease).execute(
      sql`select current_setting('app.partner_id') as p, current_user as u`,
    );
    expect(rows[0]).toEqual({ p: scope.partnerId, u: 'gw_app' });
    await lease.commit();
    const next = await pool.lease({ scope: 'STAFF', partnerId: null, actorId: null }, 'read');
    expect((await next.rows(`select current_setting('app.partner_id') as p`, []))[0]).toEqual({ p: '' });
    await next.rollback();
  });

  it('refuses to call a failed transaction committed', async () => {
    const lease = await pool.lease(scope, 'write');
    await lease.rows('insert into probe values (1)', []);
    await expect(lease.rows('insert into probe values (1)', [])).rejects.toMatchObject({ code: '23505' });
    await expect(lease.commit()).rejects.toThrow('failed before COMMIT');
    expect(await db.owner`select * from probe`).toHaveLength(0);
  });

  it('answers UNAVAILABLE when no connection comes free in time', async () => {
    const [a, b] = [await pool.lease(scope, 'write'), await pool.lease(scope, 'write')];
    await expect(pool.lease(scope, 'write')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await a.rollback();
    await b.rollback();
    await (await pool.lease(scope, 'write')).rollback();
  });

  it('takes no statement after COMMIT was asked for: it would run by itself, without a tenant', async () => {
    const lease = await pool.lease(scope, 'write');
    const counted = lease.rows('insert into probe values (10)', []); // asked for before: belongs to the transaction
    const committed = lease.commit();
    await expect(lease.rows('insert into probe values (11)', [])).rejects.toThrow('after the end of its transaction');
    await Promise.all([counted, committed]);
    await expect(lease.rows('insert into probe values (12)', [])).rejects.toThrow('after the end of its transaction');
    expect(await db.owner`select id from probe where id >= 10`).toEqual([{ id: 10 }]);
  });

  it('drops on ROLLBACK what still waits for its turn', async () => {
    const lease = await pool.lease(scope, 'write');
    const asked = Array.from({ length: 120 }, (_, i) => lease.rows('insert into probe values ($1)', [1000 + i]));
    const answers = Promise.allSettled(asked);
    await lease.rollback();
    expect((await answers).filter(({ status }) => status === 'fulfilled').length).toBeLessThan(2);
  });

  const killAll = async (state: string): Promise<void> => {
    // Waits until they are gone: a signal alone may arrive in the middle of the next transaction.
    await db.owner`select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'gw-test' and datname = ${db.name} and state = ${state}`;
  };

  it('tells the caller that nothing was written when its connection dies, without words of the statement', async () => {
    const lease = await pool.lease(scope, 'write');
    const drizzled = drizzleOver(lease);
    await killAll('idle in transaction');
    const error: unknown = await drizzled
      .execute(sql`insert into probe values (20, 'secret')`)
      .catch((caught: unknown) => caught);
    await lease.rollback();
    expect(translate(error)).toBeInstanceOf(LeaseLost); // drizzle wraps it in a message with statement and parameters
    expect(translate(error)?.message).not.toContain('secret');
  });

  it.each([
    ['noticed', false],
    ['unnoticed', true],
  ])(
    'begins on another connection when the idle ones have died %s, as after a restart of the server',
    async (_, unnoticed) => {
      await (await pool.lease(scope, 'write')).commit();
      const killed = killAll('idle');
      for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate); // sent
      // The process stands still while they die: BEGIN is the first to meet a dead connection.
      if (unnoticed) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
      else await killed;
      for (let i = 0; i < 10; i += 1) await (await pool.lease(scope, 'write')).commit();
      await killed;
    },
  );

  it('frees the place of a dead connection although its holder has not noticed', async () => {
    const stuck = [await pool.lease(scope, 'write'), await pool.lease(scope, 'write')];
    const waiting = pool.lease(scope, 'write');
    await killAll('idle in transaction');
    await (await waiting).rollback();
    await Promise.all(stuck.map((lease) => lease.rollback()));
    expect(pool.free).toBe(2);
  });

  it.each([
    ['never answers', (): void => undefined],
    ['hangs up at once', (socket: net.Socket): void => void socket.end()],
  ])('answers UNAVAILABLE in time when the server accepts and %s', async (_what, serve) => {
    const sockets = new Set<net.Socket>();
    const server = net.createServer((socket) => {
      sockets.add(socket.on('error', () => undefined));
      serve(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as net.AddressInfo;
    const lost = new LeasePool({
      url: `postgres://gw_app@127.0.0.1:${String(port)}/x`,
      applicationName: 'gw-test',
      size: 1,
      connectTimeoutSeconds: 1,
    });
    const from = performance.now();
    await expect(lost.lease(scope, 'write')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(performance.now() - from).toBeLessThan(3000);
    await lost.end();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });

  it('believes an answer that came while the process stood still, however long that was', async () => {
    const brief = new LeasePool({ url: db.appUrl, applicationName: 'gw-frozen', size: 1, statementTimeoutMs: 1000 });
    const lease = await brief.lease(scope, 'write');
    await lease.rows(`select set_config('statement_timeout', '0', true)`, []); // only our patience is in question
    const answer = lease.rows('select pg_sleep(0.4)', []);
    await eventually('the server has it', 5000, async () => {
      const [found] = await db.owner`select from pg_stat_activity
        where datname = ${db.name} and application_name = 'gw-frozen' and query like '%pg_sleep%'`;
      return found ? true : null;
    });
    // Longer than our patience: its timer is due before the answer is read.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3500);
    expect(await answer).toHaveLength(1);
    await lease.commit();
    await brief.end();
  });

  it('answers UNAVAILABLE when a server falls silent in the middle of a statement, with or without its time limit', async () => {
    const brief = new LeasePool({ url: db.appUrl, applicationName: 'gw-silent', size: 1, statementTimeoutMs: 300 });
    const lease = await brief.lease(scope, 'write');
    // The server's own limit is lifted, so that only our patience is left.
    await lease.rows(`select set_config('statement_timeout', '0', true)`, []);
    await expect(lease.rows('select pg_sleep(20)', [])).rejects.toBeInstanceOf(LeaseLost);
    await lease.rollback();
    await (await brief.lease(scope, 'write')).commit();
    await brief.end();
  });
});
