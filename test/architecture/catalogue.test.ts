/** Security S2: the catalogue holds no hole, and the test that says so sees each kind of hole when one is planted. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type postgres from 'postgres';
import {
  catalogueViolations,
  expectedWalls,
  INSURER_WIDE,
  tableNames,
  UNIQUE_ACROSS_PARTNERS,
  type Walls,
} from '../kit/catalogue.js';
import { freshDatabase, type TestDatabase } from '../kit/database.js';

class TakenBack extends Error {}

let db: TestDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

/** Asks inside a transaction that is taken back, so that roles, which the whole cluster shares, stay as they are. */
async function takenBack<Found>(ask: (sql: postgres.Sql) => Promise<Found>): Promise<Found> {
  let found: { is: Found } | undefined;
  await db.owner
    .begin(async (tx) => {
      found = { is: await ask(tx as unknown as postgres.Sql) };
      throw new TakenBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
  if (found === undefined) throw new Error('nothing was asked');
  return found.is;
}

describe('S2: the catalogue of the migrated database', () => {
  it('holds no violation', async () => {
    expect(await takenBack((sql) => catalogueViolations(sql))).toEqual([]);
  });

  it('has every exception of the lists: an entry whose object is gone has to go too', async () => {
    const tables = await tableNames(db.owner);
    expect(Object.keys(INSURER_WIDE).filter((name) => !tables.includes(name))).toEqual([]);
    const keys = (await db.owner<{ name: string }[]>`select relname as name from pg_class where relkind = 'i'`).map(
      ({ name }) => name,
    );
    expect(Object.keys(UNIQUE_ACROSS_PARTNERS).filter((name) => !keys.includes(name))).toEqual([]);
  });
});

const OWN = 'id uuid primary key, partner_id uuid not null';
const walled = (table: string): string =>
  `select app.wall('${table}', 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])');`;

/** Each plant breaks one rule; the violation must name the object and the rule. */
const PLANTS: readonly (readonly [what: string, plant: string, violation: string])[] = [
  [
    'a table without an owner',
    'create table lists (id uuid primary key)',
    'table lists: has no partner_id and is not on the list of insurer-wide tables',
  ],
  ['a table that was never walled', `create table notes (${OWN})`, 'table notes: row-level security is not enabled'],
  [
    'security that is not forced on the owner',
    'alter table quotes no force row level security',
    'table quotes: row-level security is not forced',
  ],
  [
    'security switched off',
    'alter table parties disable row level security',
    'table parties: row-level security is not enabled',
  ],
  [
    'an owner that may be null',
    `create table notes (id uuid primary key, partner_id uuid); ${walled('notes')}`,
    'table notes: partner_id may be null',
  ],
  [
    'an owner that is text',
    `create table notes (id uuid primary key, partner_id text not null)`,
    'table notes: partner_id is not a uuid',
  ],
  [
    'an owner with a default',
    `alter table events alter partner_id set default gen_random_uuid()`,
    'table events: partner_id has a default',
  ],
  [
    'a policy with "or true"',
    'alter policy quotes_read on quotes using (true)',
    "table quotes: policy quotes_read is not the wall's",
  ],
  [
    'a wall that is only permissive',
    'drop policy vehicles_read on vehicles; create policy vehicles_read on vehicles for select to gw_app, gw_worker using (true)',
    "table vehicles: policy vehicles_read is not the wall's",
  ],
  [
    'a write policy that was dropped',
    'drop policy agreements_update on agreements',
    'table agreements: policy agreements_update is missing',
  ],
  [
    'grants that a partner gives itself',
    'drop policy access_grants_not_to_oneself on access_grants',
    'table access_grants: policy access_grants_not_to_oneself is missing',
  ],
  [
    'a partner that writes its own standing',
    'alter policy agreements_insurer_updates on agreements with check (true)',
    "table agreements: policy agreements_insurer_updates is not the wall's",
  ],
  [
    'a policy beside the wall',
    'create policy everybody on parties for select using (true)',
    'table parties: policy everybody is not part of the wall',
  ],
  [
    'what only the bare facts may read, opened to the app',
    'alter policy policies_fact on policies to gw_app',
    "table policies: policy policies_fact is not the wall's",
  ],
  [
    'what only the bare facts may read, open without them',
    'alter policy credentials_fact on credentials using (true)',
    "table credentials: policy credentials_fact is not the wall's",
  ],
  [
    'a policy that calls a volatile function',
    'create policy lottery on parties using (random() < 0.5)',
    'policy lottery: calls the volatile function random',
  ],
  [
    'a foreign key without the partner',
    'alter table quotes add constraint plain_vehicle foreign key (vehicle_id) references vehicles (id)',
    'foreign key plain_vehicle: leads from quotes to vehicles without the partner',
  ],
  [
    'an insurer-wide table that points at a partner’s row',
    'alter table counters add quote uuid constraint counted references quotes (id)',
    "foreign key counted: insurer-wide counters refers to a partner's quotes",
  ],
  [
    'a key that is unique across partners',
    'create unique index by_plate on vehicles (plate)',
    "unique key by_plate: tells partners of each other's rows in vehicles",
  ],
  [
    'an exclusion across partners',
    'alter table quotes add constraint one_vin exclude using gist (vin with =)',
    "unique key one_vin: tells partners of each other's rows in quotes",
  ],
  [
    'a view that reads as its owner',
    'create view all_quotes as select * from quotes',
    'view public.all_quotes: reads as its owner, not as its caller',
  ],
  [
    'a materialized view',
    'create materialized view app.every_quote as select * from quotes',
    'materialized view app.every_quote: row-level security does not reach it',
  ],
  [
    'a SECURITY DEFINER function',
    `create function app.peek() returns bigint language sql security definer set search_path = pg_catalog, pg_temp as 'select count(*) from public.quotes'`,
    'function app.peek: SECURITY DEFINER and not on the list',
  ],
  [
    'a listed definer that lost its search_path',
    'alter function app.tenant_of_client(text) reset search_path',
    'function app.tenant_of_client: SECURITY DEFINER without a fixed search_path that ends in pg_temp',
  ],
  [
    'dynamic SQL in a listed definer',
    `create or replace function app.enqueue(task text, payload json, key text default null) returns bigint language plpgsql security definer set search_path = pg_catalog, pg_temp as 'begin execute task; return 1; end'`,
    'function app.enqueue: SECURITY DEFINER with dynamic SQL',
  ],
  [
    'a function that everybody may call',
    'grant execute on function app.wall(regclass, name, text, text) to public',
    'function app.wall: everybody may execute it',
  ],
  ['a role that bypasses the walls', 'alter role gw_app bypassrls', 'role gw_app: bypassrls'],
  ['a role that may make roles', 'alter role gw_worker createrole', 'role gw_worker: createrole'],
  [
    'a role that reads everything by membership',
    'grant pg_read_all_data to gw_app',
    'role gw_app: is a member of pg_read_all_data',
  ],
  ['a role that owns a table', 'alter table counters owner to gw_app', 'role gw_app: owns table counters'],
  ['TRUNCATE', 'grant truncate on counters to gw_app', 'table public.counters: gw_app has TRUNCATE'],
  ['a DELETE nobody reviewed', 'grant delete on quotes to gw_app', 'table public.quotes: gw_app has DELETE'],
  [
    'a partner that can be changed',
    'grant update (partner_id) on quotes to gw_app',
    'table public.quotes: gw_app may change partner_id',
  ],
  [
    'a number that can be changed, by a grant on the table',
    'grant update on agreements to gw_worker',
    'table public.agreements: gw_worker may change number',
  ],
  [
    'a premium that can be changed',
    'grant update (premium_fen) on quote_options to gw_app',
    'table public.quote_options: gw_app may change premium_fen',
  ],
  [
    'an amount that grows, without the trigger that holds it',
    'alter table claim_recoveries disable trigger claim_recoveries_grow',
    'table public.claim_recoveries: gw_worker may change amount_fen',
  ],
  ['a grant to PUBLIC', 'grant select on tariffs to public', 'table public.tariffs: PUBLIC has SELECT'],
  [
    'a column granted to PUBLIC',
    'grant select (name) on partners to public',
    'table public.partners: PUBLIC has SELECT',
  ],
  [
    'a sequence that can be set',
    'grant update on sequence app.quote_numbers to gw_app',
    'sequence app.quote_numbers: gw_app has UPDATE',
  ],
  [
    'the job tables opened',
    'grant usage on schema graphile_worker to gw_app',
    'schema graphile_worker: gw_app has USAGE',
  ],
  [
    'default privileges',
    'alter default privileges grant select on tables to gw_app',
    'default privileges: gw_app gets SELECT on every new object of type r',
  ],
];

describe('S2: the catalogue test sees', () => {
  let walls: Walls;
  beforeAll(async () => {
    walls = await takenBack(expectedWalls);
  });

  it.each(PLANTS)('%s', async (_what, plant, violation) => {
    const found = await takenBack(async (sql) => {
      await sql.unsafe(plant);
      return catalogueViolations(sql, walls);
    });
    expect(found).toContain(violation);
  });
});
