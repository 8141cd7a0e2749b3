/**
 * Brings a database to the current schema. One advisory lock for the cluster's database, so two starts at once are one
 * start after the other; drizzle itself takes no lock, and skips without a word what its journal dates before the last
 * applied migration, so the count is checked afterwards.
 */
import fs from 'node:fs';
import path from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as drizzleMigrate } from 'drizzle-orm/postgres-js/migrator';
import { Logger, runMigrations as installJobTables } from 'graphile-worker';
import postgres from 'postgres';
import { Defect } from '../failure.js';

const LOCK = 7_210_311;
/** graphile-worker prints its own migrations; ours are announced by the start. */
const silent = new Logger(() => () => undefined);

export interface Journal {
  readonly entries: readonly { readonly idx: number; readonly when: number; readonly tag: string }[];
}

export function readJournal(folder: string): Journal {
  return JSON.parse(fs.readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8')) as Journal;
}

/** What is wrong with a journal; empty when it is complete and rising. */
export function journalProblems(journal: Journal, files: readonly string[]): string[] {
  const problems: string[] = [];
  journal.entries.forEach((entry, index) => {
    const before = journal.entries[index - 1];
    if (before && entry.when <= before.when)
      problems.push(`${entry.tag} is dated before ${before.tag} and would be skipped silently`);
    if (!files.includes(`${entry.tag}.sql`)) problems.push(`${entry.tag}.sql is missing`);
  });
  for (const file of files) {
    if (!journal.entries.some((entry) => `${entry.tag}.sql` === file)) problems.push(`${file} is not in the journal`);
  }
  return problems;
}

export async function migrate(ownerUrl: string, folder: string): Promise<void> {
  const sql = postgres(ownerUrl, {
    max: 1,
    onnotice: () => undefined,
    connection: { lock_timeout: 60_000, application_name: 'gw-migrate' },
  });
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    // Before ours, because app.enqueue names a function of the job tables.
    await installJobTables({ connectionString: ownerUrl, logger: silent });
    await drizzleMigrate(drizzle(sql), { migrationsFolder: folder });
    const applied = await sql<{ n: number }[]>`select count(*)::int as n from drizzle.__drizzle_migrations`;
    const expected = readJournal(folder).entries.length;
    if (applied[0]?.n !== expected)
      throw new Defect(`${String(applied[0]?.n)} migrations are applied, the journal has ${String(expected)}`);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
