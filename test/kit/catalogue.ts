/**
 * Asks PostgreSQL's own catalogue whether the walls stand (security S2). Nothing here reads our sources: what counts is
 * what the migrations have made. Every answer names the object, so that a reviewer knows where to look.
 */
import type postgres from 'postgres';
import { APP_ROLES, INSURER_WIDE, UNIQUE_ACROSS_PARTNERS, wallOf } from './catalogue-lists.js';
import { accessViolations } from './catalogue-access.js';

export { APP_ROLES, INSURER_WIDE, UNIQUE_ACROSS_PARTNERS };

type Sql = postgres.Sql;

interface Table {
  readonly name: string;
  /** Column that names the partner, and what it is; null for an insurer-wide table. */
  readonly owner: string | null;
  readonly type: string | null;
  readonly required: boolean | null;
  readonly filled: boolean | null;
  readonly enabled: boolean;
  readonly forced: boolean;
}

/**
 * Every violation, as `object: what is wrong`; empty when the walls stand. `sql` must be one connection of the owner.
 * Who asks many times gives the walls found the first time; those of tables that are new since are found here.
 */
export async function catalogueViolations(sql: Sql, walls: Walls = new Map()): Promise<string[]> {
  const tables = await tablesOf(sql);
  const found = [
    ...tableFaults(tables),
    ...(await policyFaults(sql, tables, walls)),
    ...(await referenceFaults(sql, tables)),
    ...(await uniquenessFaults(sql, tables)),
    ...(await viewFaults(sql)),
    ...(await accessViolations(sql)),
  ];
  return found.sort();
}

/** Names of tables, for the test of the lists: an entry for a table that is gone has to go too. */
export async function tableNames(sql: Sql): Promise<string[]> {
  return (await tablesOf(sql)).map((table) => table.name);
}

async function tablesOf(sql: Sql): Promise<Table[]> {
  return sql<Table[]>`
    select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, o.attname as owner,
      format_type(o.atttypid, null) as type, o.attnotnull as required, (o.atthasdef or o.attidentity <> '') as filled
    from pg_class c
      left join pg_attribute o on o.attrelid = c.oid and not o.attisdropped
        and o.attname = case when c.relname = 'partners' then 'id' else 'partner_id' end
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by c.relname`;
}

function tableFaults(tables: readonly Table[]): string[] {
  const faults: string[] = [];
  for (const { name, owner, enabled, forced, type, required, filled } of tables) {
    if (owner === null) {
      if (!(name in INSURER_WIDE))
        faults.push(`table ${name}: has no partner_id and is not on the list of insurer-wide tables`);
      continue;
    }
    if (name in INSURER_WIDE) faults.push(`table ${name}: is on the list of insurer-wide tables but has an owner`);
    if (!enabled) faults.push(`table ${name}: row-level security is not enabled`);
    if (!forced) faults.push(`table ${name}: row-level security is not forced`);
    if (type !== 'uuid') faults.push(`table ${name}: ${owner} is not a uuid`);
    if (required !== true) faults.push(`table ${name}: ${owner} may be null`);
    if (filled === true) faults.push(`table ${name}: ${owner} has a default`);
  }
  return faults;
}

interface Policy {
  readonly name: string;
  readonly permissive: boolean;
  readonly command: string;
  readonly roles: string;
  readonly using: string | null;
  readonly check: string | null;
}

/** The policies of every table of a schema. */
async function policiesIn(sql: Sql, schema: string): Promise<Map<string, Policy[]>> {
  const policies = await sql<(Policy & { table: string })[]>`
    select c.relname as table, polname as name, polpermissive as permissive, polcmd::text as command,
      (select coalesce(string_agg(coalesce(r.rolname, 'public'), ',' order by r.rolname), '')
         from unnest(polroles) role left join pg_roles r on r.oid = role) as roles,
      pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as check
    from pg_policy p join pg_class c on c.oid = p.polrelid
    where c.relnamespace = ${schema}::regnamespace order by polname`;
  const byTable = new Map<string, Policy[]>();
  for (const { table, ...policy } of policies) byTable.set(table, [...(byTable.get(table) ?? []), policy]);
  return byTable;
}

function twinOf(name: string): string {
  const { read, reach, extra } = wallOf(name);
  const extras = Object.entries(extra).map(([policy, rule]) => `create policy ${policy} on gw_twin.${name} ${rule};`);
  const to = `to ${APP_ROLES.join(', ')}`;
  return `
    create table gw_twin.${name} (like public.${name});
    create policy ${name}_open on gw_twin.${name} as permissive for all ${to} using (true) with check (true);
    create policy ${name}_read on gw_twin.${name} as restrictive for select ${to} using (${read});
    create policy ${name}_insert on gw_twin.${name} as restrictive for insert ${to} with check (${reach});
    create policy ${name}_update on gw_twin.${name} as restrictive for update ${to} using (${reach}) with check (${reach});
    create policy ${name}_delete on gw_twin.${name} as restrictive for delete ${to} using (${reach});
    ${extras.join('\n')}`;
}

/** What the wall of each owned table should be; see `catalogueViolations`. A table that cannot carry one has none. */
export type Walls = ReadonlyMap<string, readonly Policy[]>;

/**
 * The wall of each owned table, written on a twin of the table in a schema that is taken back, so that PostgreSQL itself
 * brings what is expected and what is there into the same form.
 */
export async function expectedWalls(sql: Sql): Promise<Walls> {
  return wallsOf(sql, await tablesOf(sql));
}

async function wallsOf(sql: Sql, tables: readonly Table[]): Promise<Walls> {
  const owned = tables.filter((table) => table.owner !== null).map((table) => table.name);
  if (owned.length === 0) return new Map();
  await sql.unsafe('savepoint twins; create schema gw_twin').catch(() => {
    throw new Error('the catalogue is asked inside a transaction, so that its twins can be taken back');
  });
  for (const name of owned)
    await sql
      .unsafe(`savepoint twin; ${twinOf(name)} release savepoint twin`)
      .catch(() => sql.unsafe('rollback to savepoint twin'));
  const walls = await policiesIn(sql, 'gw_twin');
  await sql.unsafe('rollback to savepoint twins');
  return walls;
}

/** The policies of each owned table must be exactly the wall's. */
async function policyFaults(sql: Sql, tables: readonly Table[], known: Walls): Promise<string[]> {
  const faults: string[] = [];
  const walls = new Map([
    ...known,
    ...(await wallsOf(
      sql,
      tables.filter((table) => !known.has(table.name)),
    )),
  ]);
  const policies = await policiesIn(sql, 'public');
  for (const { name, owner } of tables) {
    if (owner === null) continue;
    const expected = walls.get(name);
    if (expected === undefined) {
      faults.push(`table ${name}: cannot carry the wall`);
      continue;
    }
    const actual = policies.get(name) ?? [];
    for (const policy of expected) {
      const made = actual.find((candidate) => candidate.name === policy.name);
      if (!made) faults.push(`table ${name}: policy ${policy.name} is missing`);
      else if (JSON.stringify(made) !== JSON.stringify(policy))
        faults.push(`table ${name}: policy ${policy.name} is not the wall's`);
    }
    for (const policy of actual) {
      if (!expected.some((candidate) => candidate.name === policy.name))
        faults.push(`table ${name}: policy ${policy.name} is not part of the wall`);
    }
  }
  // Built-in functions leave no dependency, so the stored expression is read.
  const volatile = await sql<{ policy: string; function: string }[]>`
    select distinct p.polname as policy, f.proname as function
    from pg_policy p, unnest(array[p.polqual::text, p.polwithcheck::text]) tree,
      regexp_matches(tree, ':(?:funcid|opfuncid) ([0-9]+)', 'g') used join pg_proc f on f.oid = used[1]::oid
    where f.provolatile = 'v'`;
  for (const use of volatile) faults.push(`policy ${use.policy}: calls the volatile function ${use.function}`);
  return faults;
}

async function referenceFaults(sql: Sql, tables: readonly Table[]): Promise<string[]> {
  const named = new Map(tables.map((table) => [table.name, table]));
  const references = await sql<{ name: string; from: string; to: string; pairs: string[][] }[]>`
    select k.conname as name, s.relname as from, t.relname as to,
      (select json_agg(json_build_array(sa.attname, ta.attname))
         from unnest(k.conkey, k.confkey) pair (source, target)
         join pg_attribute sa on sa.attrelid = k.conrelid and sa.attnum = pair.source
         join pg_attribute ta on ta.attrelid = k.confrelid and ta.attnum = pair.target) as pairs
    from pg_constraint k join pg_class s on s.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and s.relnamespace = 'public'::regnamespace`;
  const faults: string[] = [];
  for (const { name, from, to, pairs } of references) {
    const source = named.get(from)?.owner ?? null;
    const target = named.get(to)?.owner ?? null;
    if (target === null) continue;
    if (source === null) faults.push(`foreign key ${name}: insurer-wide ${from} refers to a partner's ${to}`);
    else if (!pairs.some(([a, b]) => a === source && b === target))
      faults.push(`foreign key ${name}: leads from ${from} to ${to} without the partner`);
  }
  return faults;
}

async function uniquenessFaults(sql: Sql, tables: readonly Table[]): Promise<string[]> {
  const keys = await sql<
    { name: string; table: string; primary: boolean; columns: string[] | null; types: string[] | null }[]
  >`
    select i.relname as name, t.relname as table, x.indisprimary as primary,
      (select json_agg(a.attname) from unnest(x.indkey[0:x.indnkeyatts - 1]) k join pg_attribute a on a.attrelid = t.oid and a.attnum = k) as columns,
      (select json_agg(format_type(a.atttypid, null)) from unnest(x.indkey[0:x.indnkeyatts - 1]) k
         join pg_attribute a on a.attrelid = t.oid and a.attnum = k) as types
    from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
    where (x.indisunique or x.indisexclusion) and t.relnamespace = 'public'::regnamespace`;
  const owners = new Map(tables.map((table) => [table.name, table.owner]));
  const faults: string[] = [];
  for (const key of keys) {
    const owner = owners.get(key.table) ?? null;
    if (owner === null || key.columns?.includes(owner) || key.name in UNIQUE_ACROSS_PARTNERS) continue;
    // A random uuid of ours tells nobody anything.
    if (key.primary && key.types?.length === 1 && key.types[0] === 'uuid') continue;
    faults.push(`unique key ${key.name}: tells partners of each other's rows in ${key.table}`);
  }
  return faults;
}

async function viewFaults(sql: Sql): Promise<string[]> {
  const relations = await sql<{ name: string; kind: string; invoker: boolean }[]>`
    select n.nspname || '.' || c.relname as name, c.relkind::text as kind,
      coalesce('security_invoker=true' = any (c.reloptions) or 'security_invoker=on' = any (c.reloptions), false) as invoker
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'app') and c.relkind in ('v', 'm', 'f')`;
  return relations.flatMap(({ name, kind, invoker }) => {
    if (kind === 'm') return [`materialized view ${name}: row-level security does not reach it`];
    if (kind === 'f') return [`foreign table ${name}: row-level security does not reach it`];
    return invoker ? [] : [`view ${name}: reads as its owner, not as its caller`];
  });
}
