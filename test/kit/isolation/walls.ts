/** Takes the two walls down and puts them up again, in one test database. */
import type postgres from 'postgres';
import { walls } from '../../../src/modules/platform/scoped.js';

export interface Standing {
  /** The predicate in every store. */
  readonly scoped: boolean;
  /** Row-level security. */
  readonly rows: boolean;
}

/** Tables that a wall stands round: those whose rows belong to a partner. */
export async function walledTables(owner: postgres.Sql): Promise<readonly string[]> {
  const rows = await owner<{ name: string }[]>`
    select distinct c.relname::text as name from pg_policy p join pg_class c on c.oid = p.polrelid where not p.polpermissive order by 1`;
  return rows.map(({ name }) => name);
}

export async function setWalls(owner: postgres.Sql, tables: readonly string[], standing: Standing): Promise<void> {
  walls.scoped = standing.scoped;
  const how = standing.rows ? ['enable', 'force'] : ['disable', 'no force'];
  for (const table of tables) {
    for (const verb of how) await owner.unsafe(`alter table ${table} ${verb} row level security`);
  }
}
