/** The database of a start: the server that was named, or the embedded one; migrated, and its two log-ins proven. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { startEmbedded } from '../kernel/db/embedded-postgres.js';
import { migrate } from '../kernel/db/migrate.js';
import { type Config, ConfigError } from './config.js';

export interface Database {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
  /** Stops the embedded server; does nothing for a server of one's own. */
  stop(): Promise<void>;
}

const MIGRATIONS = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'drizzle');

export async function openDatabase(config: Config): Promise<Database> {
  const embedded =
    config.databaseUrl === null ? await startEmbedded({ dir: path.join(config.dataDir, 'postgres') }) : null;
  const ownerUrl = config.databaseUrl ?? embedded?.url ?? '';
  try {
    await proveServer(ownerUrl);
    await migrate(ownerUrl, MIGRATIONS);
    const appUrl = config.databaseAppUrl ?? withUser(ownerUrl, 'gw_app');
    const workerUrl = config.databaseWorkerUrl ?? withUser(ownerUrl, 'gw_worker');
    await proveLogIn(appUrl, 'DATABASE_APP_URL', 'gw_app');
    await proveLogIn(workerUrl, 'DATABASE_WORKER_URL', 'gw_worker');
    return { ownerUrl, appUrl, workerUrl, stop: async () => embedded?.stop() };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

function withUser(url: string, user: string): string {
  const changed = new URL(url);
  changed.username = user;
  changed.password = '';
  return changed.href;
}

const OLDEST_SERVER = 150_000;

/** Said before anything is changed: a migration that fails half-way on an old server helps nobody. */
async function proveServer(ownerUrl: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    const rows = await sql<{ version: number }[]>`select current_setting('server_version_num')::int as version`;
    if ((rows[0]?.version ?? 0) < OLDEST_SERVER)
      throw new ConfigError('DATABASE_URL: PostgreSQL 15 or newer is needed.');
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(
      'DATABASE_URL: no PostgreSQL answers there, or it refuses the log-in. Leave it out to use the embedded server.',
      { cause: error },
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function proveLogIn(url: string, variable: string, role: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    const rows = await sql<
      { role: string; strong: boolean }[]
    >`select current_user as role, rolsuper or rolbypassrls as strong from pg_roles where rolname = current_user`;
    const [found] = rows;
    if (found?.role !== role || found.strong)
      throw new ConfigError(`${variable} must log in as ${role}, which may be neither superuser nor BYPASSRLS.`);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(
      `The log-in of ${role} failed: set ${variable} (default: the address of DATABASE_URL with user ${role} and no password).`,
      { cause: error },
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}
