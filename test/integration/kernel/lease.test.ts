import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { drizzleOver } from '../../../src/kernel/db/drizzle-session.js';
import { LeasePool } from '../../../src/kernel/db/lease-pool.js';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';

describe('a lease', () => {
  let db: TestDatabase;
  let pool: LeasePool;
  beforeAll(async () => {
    db = await freshDatabase();
    await db.owner`create table probe (id int primary key, partner text)`;
    await db.owner`grant select, insert on probe to gw_app`;
    pool = new LeasePool({ url: db.appUrl, applicationName: 'gw-test', size: 2, waitMs: 200 });
  });
  afterAll(async () => {
    await pool.end();
    await db.drop();
  });
  const scope = { scope: 'PARTNER', partnerId: '00000000-0000-7000-8000-00000000000a', actorId: null } as const;

  it('sets the tenant for its transaction and leaves nothing behind', async () => {
    const lease = await pool.lease(scope, 'write');
    const rows = await drizzleOver(lease).execute(sql`select current_setting('app.partner_id') as p, current_user as u`);
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
});
