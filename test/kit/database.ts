/** A database of one's own: a clone of the migrated template, dropped at the end. */
import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { migrate } from '../../src/kernel/db/migrate.js';

export interface TestDatabase {
  readonly name: string;
  /** The owner: migrations, and assertions made directly, past every wall. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
  /** A client of the owner. */
  readonly owner: postgres.Sql;
  drop(): Promise<void>;
}

function serverUrl(): string {
  const url = process.env['GW_TEST_SERVER'];
  if (!url) throw new Error('the test server is not up: run through `npm test`');
  return url;
}

function as(user: string | null, database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  if (user !== null) {
    url.username = user;
    url.password = '';
  }
  return url.href;
}

function freshName(): string {
  return `gw_t_${String(process.pid)}_${randomBytes(4).toString('hex')}`;
}

export async function freshDatabase(): Promise<TestDatabase> {
  const name = freshName();
  const { GW_TEST_TEMPLATE: template = '', GW_TEST_CLONE: strategy = 'wal_log' } = process.env;
  const admin = postgres(serverUrl(), { max: 1, onnotice: () => undefined });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await admin.unsafe(`create database ${name} template ${template} strategy ${strategy}`);
      break;
    } catch (error) {
      // Two clones at the same moment: the template is briefly "being accessed by other users".
      if ((error as { code?: string }).code !== '55006' || attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  }
  await admin.end();
  return databaseNamed(name, as(null, name), () => Promise.resolve());
}

/**
 * A database as a hosted PostgreSQL gives it: whoever owns it, and migrates it, is neither superuser nor BYPASSRLS. `owner`
 * stays the superuser's client, so that a test can put rows past every wall.
 */
export async function plainlyOwnedDatabase(): Promise<TestDatabase> {
  const name = freshName();
  const role = `${name}_owner`;
  const admin = postgres(serverUrl(), { max: 1, onnotice: () => undefined });
  await admin.unsafe(`create role ${role} login nosuperuser nobypassrls`);
  await admin.unsafe(`create database ${name} owner ${role}`);
  await admin.end();
  await migrate(as(role, name), 'drizzle');
  return databaseNamed(name, as(role, name), async (last) => {
    await last.unsafe(`drop role ${role}`);
  });
}

function databaseNamed(name: string, ownerUrl: string, after: (last: postgres.Sql) => Promise<void>): TestDatabase {
  const owner = postgres(as(null, name), { max: 2, onnotice: () => undefined, fetch_types: false });
  return {
    name,
    ownerUrl,
    appUrl: as('gw_app', name),
    workerUrl: as('gw_worker', name),
    owner,
    async drop() {
      await owner.end({ timeout: 1 });
      const last = postgres(serverUrl(), { max: 1, onnotice: () => undefined });
      await last.unsafe(`drop database if exists ${name} with (force)`);
      await after(last);
      await last.end();
    },
  };
}
