/**
 * One PostgreSQL for the run: the server of DATABASE_URL, or the embedded one (not durable: a test that needs durability
 * starts its own). A template database is migrated once; every test file takes a clone.
 */
import '@swc-node/register/esm-register'; // jest loads global hooks outside its module system
const { startEmbedded } = await import('../../src/kernel/db/embedded-postgres.ts');
const { migrate } = await import('../../src/kernel/db/migrate.ts');
const { default: postgres } = await import('postgres');

export default async function setup() {
  const given = process.env.DATABASE_URL;
  const embedded = given ? null : await startEmbedded({ dir: '.data/test', durable: false });
  const serverUrl = given ?? embedded.url;
  const admin = postgres(serverUrl, { max: 1, onnotice: () => undefined });
  const template = `gw_template_${process.pid}`;
  for (const { datname } of await admin`select datname from pg_database where datname like 'gw\\_%'`) {
    // Only what a run that has died left behind: the name holds its process.
    if (alive(Number(/_(\d+)(_|$)/.exec(datname)?.[1]))) continue;
    await admin.unsafe(`drop database if exists "${datname}"`).catch(() => undefined);
  }
  await admin.unsafe(`create database ${template}`);
  const url = new URL(serverUrl);
  url.pathname = `/${template}`;
  await migrate(url.href, 'drizzle');
  await admin.end();
  process.env.GW_TEST_SERVER = serverUrl;
  process.env.GW_TEST_TEMPLATE = template;
  // A copy of the files takes a third of the processor time of a logged one, and waits for the disk where fsync is on.
  process.env.GW_TEST_CLONE = embedded ? 'file_copy' : 'wal_log';
  globalThis.__gwEmbedded = embedded;
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
