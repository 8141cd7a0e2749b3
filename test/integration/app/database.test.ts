/** A start against somebody's server: what is wrong is said in one sentence, by variable. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../src/app/config.js';
import { openDatabase } from '../../../src/app/database.js';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';
import { TEST_SECRET } from '../../kit/gateway.js';

describe('a server of one’s own', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
  });
  afterAll(() => db.drop());
  const open = (change: Record<string, string>) =>
    openDatabase(
      readConfig({
        DATABASE_URL: db.ownerUrl,
        DATABASE_APP_URL: db.appUrl,
        DATABASE_WORKER_URL: db.workerUrl,
        GATEWAY_SECRET: TEST_SECRET,
        ...change,
      }),
    );

  it('is taken with its two log-ins, twice in a row', async () => {
    await (await open({})).stop();
    await (await open({})).stop();
  });
  it('that does not answer is told by DATABASE_URL', async () => {
    await expect(open({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toThrow(
      'DATABASE_URL: no PostgreSQL answers there',
    );
  });
  it('whose log-in fails is told by the variable that names it', async () => {
    await expect(open({ DATABASE_APP_URL: db.appUrl.replace('gw_app', 'gw_nobody') })).rejects.toThrow(
      'set DATABASE_APP_URL',
    );
    await expect(open({ DATABASE_WORKER_URL: db.workerUrl.replace('gw_worker', 'gw_nobody') })).rejects.toThrow(
      'set DATABASE_WORKER_URL',
    );
  });
  it('is never served with a log-in that stands above row-level security', async () => {
    await expect(open({ DATABASE_APP_URL: db.ownerUrl })).rejects.toThrow('DATABASE_APP_URL must log in as gw_app');
  });
});
