import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { journalProblems, migrate, readJournal } from '../../../src/kernel/db/migrate.js';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';

const FOLDER = 'drizzle';
const sqlFiles = (folder: string): string[] => fs.readdirSync(folder).filter((file) => file.endsWith('.sql'));

describe('bringing a database to the current schema', () => {
  let db: TestDatabase;
  let empty: string;
  beforeAll(async () => {
    db = await freshDatabase();
    empty = `${db.name}_empty`; // beside the clone, which is migrated already
    await db.owner.unsafe(`create database ${empty}`);
  });
  afterAll(async () => {
    await db.owner.unsafe(`drop database if exists ${empty} with (force)`);
    await db.drop();
  });

  const urlOf = (name: string): string => {
    const url = new URL(db.ownerUrl);
    url.pathname = `/${name}`;
    return url.href;
  };

  it('two starts at once both succeed, and each migration is applied once', async () => {
    await Promise.all([migrate(urlOf(empty), FOLDER), migrate(urlOf(empty), FOLDER)]);
    const owner = postgres(urlOf(empty), { max: 1, fetch_types: false });
    const [applied] = await owner<{ n: number }[]>`select count(*)::int as n from drizzle.__drizzle_migrations`;
    await owner.end();
    expect(applied?.n).toBe(readJournal(FOLDER).entries.length);
  });

  it('a repeat changes nothing', async () => {
    const catalogue = (): Promise<unknown> =>
      db.owner`select (select json_agg(m order by m.id) from drizzle.__drizzle_migrations m) as applied,
        (select count(*)::int from pg_class) as relations, (select count(*)::int from pg_policy) as policies`.then(
        (rows) => rows[0],
      );
    const before = await catalogue();
    await migrate(db.ownerUrl, FOLDER);
    expect(await catalogue()).toEqual(before);
  });
});

describe('the journal of migrations', () => {
  const entry = (idx: number, when: number): { idx: number; when: number; tag: string } => ({
    idx,
    when,
    tag: `000${String(idx)}_x`,
  });

  it('is complete and rising', () => {
    expect(journalProblems(readJournal(FOLDER), sqlFiles(FOLDER))).toEqual([]);
  });

  it.each([
    [
      'a migration dated before the last one, which drizzle skips without a word',
      [entry(0, 20), entry(1, 10)],
      ['0000_x.sql', '0001_x.sql'],
      '0001_x is dated before 0000_x and would be skipped silently',
    ],
    [
      'two of the same moment',
      [entry(0, 10), entry(1, 10)],
      ['0000_x.sql', '0001_x.sql'],
      '0001_x is dated before 0000_x and would be skipped silently',
    ],
    ['an entry without its file', [entry(0, 10)], [], '0000_x.sql is missing'],
    [
      'a file without its entry, as a bad merge leaves it',
      [entry(0, 10)],
      ['0000_x.sql', '0001_y.sql'],
      '0001_y.sql is not in the journal',
    ],
  ])('shows %s', (_what, entries, files, problem) => {
    expect(journalProblems({ entries }, files)).toEqual([problem]);
  });

  it('every migration has a note that says why', () => {
    const without = readJournal(FOLDER).entries.filter(({ tag }) => {
      const note = path.join(FOLDER, 'notes', `${tag.slice(0, 4)}.md`);
      return !fs.existsSync(note) || fs.readFileSync(note, 'utf8').trim() === '';
    });
    expect(without.map(({ tag }) => tag)).toEqual([]);
  });

  it('the tables in the code are the tables of the migrations: nothing is left to generate', () => {
    // Generated into a copy: the kit has no dry run. It takes a relative `out` only.
    const copy = path.join('.data', `drizzle-${String(process.pid)}`);
    try {
      fs.cpSync(FOLDER, copy, { recursive: true });
      const kit = spawnSync(
        process.execPath,
        [
          'node_modules/drizzle-kit/bin.cjs',
          'generate',
          '--dialect',
          'postgresql',
          '--schema',
          './src/modules/**/*.tables.ts',
          '--out',
          `./${copy}`,
        ],
        { encoding: 'utf8' },
      );
      expect(kit.status).toBe(0);
      const added = sqlFiles(copy).filter((file) => !sqlFiles(FOLDER).includes(file));
      expect(added.map((file) => fs.readFileSync(path.join(copy, file), 'utf8'))).toEqual([]);
      expect(kit.stdout).toContain('No schema changes');
    } finally {
      fs.rmSync(copy, { recursive: true, force: true });
    }
  });
});
