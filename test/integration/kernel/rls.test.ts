/** The second wall alone: no store, no predicate, only the log-in, the scope and the policies. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LeasePool } from '../../../src/kernel/db/lease-pool.js';
import type { TransactionSettings } from '../../../src/kernel/db/settings.js';
import { newId } from '../../../src/kernel/ids.js';
import postgres from 'postgres';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';
import { insertQuote, type Twins, twins } from '../../kit/twins.js';

const PRIVILEGE = { code: '42501' };
const OWNED = ['partners', 'agreements', 'agreement_versions', 'vehicles', 'parties', 'quotes'];

describe('row-level security', () => {
  let db: TestDatabase;
  let app: LeasePool;
  let worker: LeasePool;
  let world: Twins;
  beforeAll(async () => {
    db = await freshDatabase();
    world = await twins(db.owner);
    app = new LeasePool({ url: db.appUrl, applicationName: 'gw-test', size: 2 });
    worker = new LeasePool({ url: db.workerUrl, applicationName: 'gw-test', size: 1 });
  });
  afterAll(async () => {
    await Promise.all([app.end(), worker.end()]);
    await db.drop();
  });

  type Rows = Record<string, unknown>[];
  /** One statement in a transaction of its own, taken back afterwards. */
  async function as(pool: LeasePool, scope: TransactionSettings, statement: string): Promise<Rows> {
    const lease = await pool.lease(scope, 'write');
    try {
      return await lease.rows(statement, []);
    } finally {
      await lease.rollback();
    }
  }
  const partner = (partnerId: string): TransactionSettings => ({ scope: 'PARTNER', partnerId, actorId: null });
  const staff = (actorId: string | null): TransactionSettings => ({ scope: 'STAFF', partnerId: null, actorId });
  const SYSTEM: TransactionSettings = { scope: 'SYSTEM', partnerId: null, actorId: null };
  const quotes = async (pool: LeasePool, scope: TransactionSettings): Promise<unknown[]> =>
    (await as(pool, scope, 'select id from quotes order by number')).map(({ id }) => id);

  describe('a partner', () => {
    it.each(OWNED)('sees of %s its own row and not its twin’s', async (table) => {
      const owner = table === 'partners' ? 'id' : 'partner_id';
      for (const { partnerId } of [world.first, world.second]) {
        expect(await as(app, partner(partnerId), `select distinct ${owner} as owner from ${table}`)).toEqual([
          { owner: partnerId },
        ]);
      }
    });

    it('may not insert a row for its twin', async () => {
      const foreign = insertQuote(world.second, newId('Quote'), 'Q-X');
      await expect(as(app, partner(world.first.partnerId), foreign)).rejects.toMatchObject(PRIVILEGE);
    });

    it('changes nothing of its twin: the row is not there', async () => {
      const withdraw = `update quotes set state = 'WITHDRAWN' where id = '${world.second.quoteId}' returning id`;
      expect(await as(app, partner(world.first.partnerId), withdraw)).toEqual([]);
    });

    it('may not move a row to its twin, nor change its number', async () => {
      for (const change of [`partner_id = '${world.second.partnerId}'`, `number = 'Q-2b'`]) {
        await expect(as(app, partner(world.first.partnerId), `update quotes set ${change}`)).rejects.toMatchObject(
          PRIVILEGE,
        );
      }
    });

    it('may not refer to its twin’s vehicle: the key is composite', async () => {
      const crossing = insertQuote(world.first, newId('Quote'), 'Q-Y', world.second.vehicleId);
      await expect(as(app, partner(world.first.partnerId), crossing)).rejects.toMatchObject({
        code: '23503',
        constraint_name: 'quotes_vehicle',
      });
    });

    it('learns nothing of its twin from a unique key: the same external reference is free', async () => {
      await db.owner`update quotes set external_ref = 'DEAL-1' where id = ${world.second.quoteId}`;
      const own = `update quotes set plate = null where external_ref = 'DEAL-1' returning id`;
      expect(await as(app, partner(world.first.partnerId), own)).toEqual([]);
      await db.owner`update quotes set external_ref = 'DEAL-1' where id = ${world.first.quoteId}`; // and no 23505
    });
  });

  describe('without a scope', () => {
    it.each([
      ['nothing set', 'select 1'],
      [
        'everything set to the empty string',
        `select set_config('app.scope', '', true), set_config('app.partner_id', '', true)`,
      ],
      ['a partner but no scope', `select set_config('app.partner_id', '{first}', true)`],
      [
        'a scope of PARTNER but no partner',
        `select set_config('app.scope', 'PARTNER', true), set_config('app.partner_id', '', true)`,
      ],
      [
        'an unknown scope',
        `select set_config('app.scope', 'ROOT', true), set_config('app.partner_id', '{first}', true)`,
      ],
    ])('%s: no row of any table', async (_what, settings) => {
      const bare = postgres(db.appUrl, { max: 1, fetch_types: false });
      try {
        await bare.unsafe('begin').simple();
        await bare.unsafe(settings.replace('{first}', world.first.partnerId)).simple();
        for (const table of OWNED) expect(await bare.unsafe(`select * from ${table}`)).toHaveLength(0);
      } finally {
        await bare.end({ timeout: 1 });
      }
    });
  });

  describe('staff', () => {
    it('of the head office sees both branches', async () => {
      expect(await quotes(app, staff(world.headOffice))).toEqual([world.first.quoteId, world.second.quoteId]);
    });

    it('of a branch sees that branch only', async () => {
      expect(await quotes(app, staff(world.firstBranch))).toEqual([world.first.quoteId]);
      expect(await as(app, staff(world.firstBranch), 'select number from partners')).toEqual([{ number: 'P-1' }]);
    });

    it('who has left, or is nobody, sees nothing', async () => {
      expect(await quotes(app, staff(world.formerStaff))).toEqual([]);
      expect(await quotes(app, staff(null))).toEqual([]);
      expect(await quotes(app, staff(newId('Staff')))).toEqual([]);
    });
  });

  describe('the system', () => {
    it('reads all ids as the worker, and nothing as the gateway', async () => {
      expect(await quotes(worker, SYSTEM)).toEqual([world.first.quoteId, world.second.quoteId]);
      expect(await quotes(app, SYSTEM)).toEqual([]);
    });

    it('writes nothing: work goes on row by row as the partner', async () => {
      const expire = `update quotes set state = 'EXPIRED' returning id`;
      expect(await as(worker, SYSTEM, expire)).toEqual([]);
      expect(await as(worker, partner(world.first.partnerId), expire)).toEqual([{ id: world.first.quoteId }]);
      const event = `insert into events (id, partner_id, type, subject_kind, subject_id, sequence, actor_side, actor_label, request_id, occurred_at)
        values ('${newId('Event')}', '${world.first.partnerId}', 'x', 'Quote', '${world.first.quoteId}', 1, 'SYSTEM', 'job', 'r', now())`;
      await expect(as(worker, SYSTEM, event)).rejects.toMatchObject(PRIVILEGE);
    });
  });

  describe('a grant', () => {
    const grant = (until: string | null): Promise<unknown> =>
      db.owner`insert into access_grants (id, partner_id, subject_kind, subject_id, scope, basis, granted_at, until)
        values (${newId('Event')}, ${world.second.partnerId}, 'Quote', ${world.first.quoteId}, 'READ', 'test', now(), ${until})`;
    const seen = (): Promise<unknown[]> => quotes(app, partner(world.second.partnerId));
    beforeAll(async () => {
      const extra = newId('Quote');
      await db.owner.unsafe(insertQuote(world.first, extra, 'Q-3'));
    });

    it('opens exactly one row for reading, until it ends', async () => {
      await grant(null);
      expect(await seen()).toEqual([world.first.quoteId, world.second.quoteId]);
      await db.owner`update access_grants set until = clock_timestamp() - interval '1 second'`;
      expect(await seen()).toEqual([world.second.quoteId]);
      await db.owner`update access_grants set until = clock_timestamp() + interval '1 hour'`;
      expect(await seen()).toEqual([world.first.quoteId, world.second.quoteId]);
    });

    it('never opens it for writing', async () => {
      const withdraw = `update quotes set state = 'WITHDRAWN' where id = '${world.first.quoteId}' returning id`;
      expect(await as(app, partner(world.second.partnerId), withdraw)).toEqual([]);
    });

    it('opens nothing that hangs on the row', async () => {
      const vehicles = await as(app, partner(world.second.partnerId), 'select id from vehicles');
      expect(vehicles).toEqual([{ id: world.second.vehicleId }]);
    });

    describe('is given by staff', () => {
      const give = `insert into access_grants (id, partner_id, subject_kind, subject_id, scope, basis, granted_at)
        select '${newId('Event')}', '{receiver}', 'Quote', '{quote}', 'READ-2', 'test', now() returning scope`;
      const giving = (): string =>
        give.replace('{receiver}', world.second.partnerId).replace('{quote}', world.first.quoteId);

      it('of whose subtree the receiver is', async () => {
        expect(await as(app, staff(world.headOffice), giving())).toEqual([{ scope: 'READ-2' }]);
        await expect(as(app, staff(world.firstBranch), giving())).rejects.toMatchObject(PRIVILEGE);
      });

      it('never by the receiver to itself, nor prolonged by it', async () => {
        await expect(as(app, partner(world.second.partnerId), giving())).rejects.toMatchObject(PRIVILEGE);
        expect(
          await as(app, partner(world.second.partnerId), 'update access_grants set until = null returning id'),
        ).toEqual([]);
      });
    });
  });
});
