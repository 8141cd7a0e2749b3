/** The second half of the catalogue test: functions, roles, and who may do what. */
import type postgres from 'postgres';
import {
  APP_ROLES,
  DEFINERS,
  DELETERS,
  FIXED_COLUMNS,
  GUARDED_COLUMNS,
  SCHEMAS,
  SEQUENCES,
} from './catalogue-lists.js';

type Sql = postgres.Sql;
const ROLES = `{${APP_ROLES.join(',')}}`;
/** Schemas with objects of ours; the rest belongs to libraries and is closed to the app roles altogether. */
const OURS = '{public,app}';
const ALLOWED_ON_TABLES = new Set(['SELECT', 'INSERT', 'UPDATE', 'DELETE']);

export async function accessViolations(sql: Sql): Promise<string[]> {
  return [
    ...(await functionFaults(sql)),
    ...(await roleFaults(sql)),
    ...(await relationGrantFaults(sql)),
    ...(await fixedColumnFaults(sql)),
    ...(await schemaGrantFaults(sql)),
    ...(await defaultGrantFaults(sql)),
  ];
}

async function functionFaults(sql: Sql): Promise<string[]> {
  const functions = await sql<
    { name: string; definer: boolean; path: string | null; body: string; everyone: boolean }[]
  >`
    select n.nspname || '.' || p.proname as name, p.prosecdef as definer, p.prosrc as body,
      (select setting from unnest(p.proconfig) setting where setting like 'search\_path=%') as path,
      exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g where g.grantee = 0) as everyone
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname not in ('pg_catalog', 'information_schema')
      and (n.nspname = any (${OURS}::text[]) or p.prosecdef)
      and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')`;
  const faults: string[] = [];
  for (const { name, definer, path, body, everyone } of functions) {
    if (everyone) faults.push(`function ${name}: everybody may execute it`);
    if (!definer) continue;
    if (!(name in DEFINERS)) faults.push(`function ${name}: SECURITY DEFINER and not on the list`);
    if (!path || !/^search_path=pg_catalog, .*pg_temp$/.test(path))
      faults.push(`function ${name}: SECURITY DEFINER without a fixed search_path that ends in pg_temp`);
    if (/\bexecute\b/i.test(body)) faults.push(`function ${name}: SECURITY DEFINER with dynamic SQL`);
  }
  return faults;
}

async function roleFaults(sql: Sql): Promise<string[]> {
  const faults: string[] = [];
  const roles = await sql<Record<string, boolean | string>[]>`
    select rolname as name, rolsuper as superuser, rolbypassrls as bypassrls, rolcreaterole as createrole, rolcreatedb as createdb,
      rolreplication as replication, not rolcanlogin as nologin
    from pg_roles where rolname = any (${ROLES}::text[])`;
  for (const role of APP_ROLES) if (!roles.some(({ name }) => name === role)) faults.push(`role ${role}: is missing`);
  for (const { name, ...flags } of roles) {
    for (const [flag, set] of Object.entries(flags)) if (set === true) faults.push(`role ${String(name)}: ${flag}`);
  }
  const memberships = await sql<{ member: string; of: string }[]>`
    select m.rolname as member, r.rolname as of from pg_auth_members a
    join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid where m.rolname = any (${ROLES}::text[])`;
  for (const { member, of } of memberships) faults.push(`role ${member}: is a member of ${of}`);
  const owned = await sql<{ role: string; object: string }[]>`
    select r.rolname as role, pg_describe_object(d.classid, d.objid, 0) as object
    from pg_shdepend d join pg_roles r on r.oid = d.refobjid
    where d.refclassid = 'pg_authid'::regclass and d.deptype = 'o' and r.rolname = any (${ROLES}::text[])
      and d.dbid in (0, (select oid from pg_database where datname = current_database()))`;
  for (const { role, object } of owned) faults.push(`role ${role}: owns ${object}`);
  return faults;
}

interface Grant {
  readonly relation: string;
  readonly schema: string;
  readonly kind: string;
  readonly column: string | null;
  readonly grantee: string;
  readonly privilege: string;
  readonly passable: boolean;
}

async function relationGrantFaults(sql: Sql): Promise<string[]> {
  const grants = await sql<Grant[]>`
    select n.nspname as schema, c.relname as relation, c.relkind::text as kind, a.column, coalesce(r.rolname, 'PUBLIC') as grantee,
      g.privilege_type as privilege, g.is_grantable as passable
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    cross join lateral (
      select null::name as column, c.relacl as acl union all
      select attname, attacl from pg_attribute where attrelid = c.oid and attacl is not null) a
    cross join lateral aclexplode(a.acl) g left join pg_roles r on r.oid = g.grantee
    where n.nspname = any (${OURS}::text[]) and (g.grantee = 0 or r.rolname = any (${ROLES}::text[]))
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;
  return grants.flatMap((grant) => {
    const name = `${grant.schema}.${grant.relation}`;
    const what = `${grant.kind === 'S' ? 'sequence' : 'table'} ${name}: ${grant.grantee} has ${grant.privilege}`;
    if (grant.grantee === 'PUBLIC') return [what];
    if (grant.passable) return [`${what} and may pass it on`];
    if (grant.kind === 'S') return name in SEQUENCES && grant.privilege === 'USAGE' ? [] : [what];
    if (!ALLOWED_ON_TABLES.has(grant.privilege)) return [what];
    if (grant.privilege === 'DELETE' && !(`${grant.grantee} ${grant.relation}` in DELETERS)) return [what];
    return [];
  });
}

/** Asked of the privilege, not of the grant: a grant of the whole table counts too. */
async function fixedColumnFaults(sql: Sql): Promise<string[]> {
  const changeable = await sql<{ role: string; table: string; column: string }[]>`
    select role, c.relname as table, a.attname as column
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    cross join unnest(${ROLES}::text[]) role
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and has_column_privilege(role, c.oid, a.attnum, 'UPDATE')`;
  const triggers = await sql<{ name: string }[]>`select tgname as name from pg_trigger where tgenabled = 'O'`;
  const guarded = (column: string): boolean => triggers.some(({ name }) => name === GUARDED_COLUMNS[column]);
  return changeable
    .filter(({ table, column }) => FIXED_COLUMNS.test(column) && !guarded(`${table}.${column}`))
    .map(({ role, table, column }) => `table public.${table}: ${role} may change ${column}`);
}

async function schemaGrantFaults(sql: Sql): Promise<string[]> {
  const grants = await sql<{ schema: string; grantee: string; privilege: string }[]>`
    select n.nspname as schema, coalesce(r.rolname, 'PUBLIC') as grantee, g.privilege_type as privilege
    from pg_namespace n cross join lateral aclexplode(n.nspacl) g left join pg_roles r on r.oid = g.grantee
    where n.nspname not like 'pg\_%' and n.nspname <> 'information_schema' and (g.grantee = 0 or r.rolname = any (${ROLES}::text[]))`;
  return grants
    .filter(
      ({ schema, grantee, privilege }) =>
        grantee === 'PUBLIC' ||
        privilege !== 'USAGE' ||
        !(['public', 'app'].includes(schema) || `${grantee} ${schema}` in SCHEMAS),
    )
    .map(({ schema, grantee, privilege }) => `schema ${schema}: ${grantee} has ${privilege}`);
}

async function defaultGrantFaults(sql: Sql): Promise<string[]> {
  const grants = await sql<{ grantee: string; privilege: string; on: string }[]>`
    select coalesce(r.rolname, 'PUBLIC') as grantee, g.privilege_type as privilege, d.defaclobjtype::text as on
    from pg_default_acl d cross join lateral aclexplode(d.defaclacl) g left join pg_roles r on r.oid = g.grantee
    where g.grantee = 0 or r.rolname = any (${ROLES}::text[])`;
  return grants.map(
    ({ grantee, privilege, on }) =>
      `default privileges: ${grantee} gets ${privilege} on every new object of type ${on}`,
  );
}
