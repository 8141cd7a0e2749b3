-- Extensions, log-ins, and the one function that walls a partner-owned table. Notes: drizzle/notes/0000.md
create extension if not exists btree_gist;
--> statement-breakpoint
-- Roles are cluster-wide: another database of the same cluster may make them at the same moment.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['gw_app', 'gw_worker'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      begin
        execute format('create role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls', role_name);
      exception when duplicate_object or unique_violation then
        null;
      end;
    end if;
  end loop;
end $$;
--> statement-breakpoint
create schema if not exists app;
--> statement-breakpoint
revoke all on schema public from public;
--> statement-breakpoint
grant usage on schema public, app to gw_app, gw_worker;
--> statement-breakpoint
-- Walls off a table whose rows belong to a partner. Used by migrations only, so its dynamic SQL meets no input.
--   owner_column  the column that names the partner
--   granted       the subject by whose grant (access_grants) a row may also be read, as SQL over the row; null for none
--   staff         what STAFF may reach, as SQL over the row
create function app.wall(owned regclass, owner_column name, granted text, staff text) returns void
language plpgsql set search_path = pg_catalog, public as $wall$
declare
  table_name text := (select relname from pg_class where oid = owned);
  own text := format($q$(current_setting('app.scope', true) = 'PARTNER' and %I = nullif(current_setting('app.partner_id', true), '')::uuid)$q$, owner_column);
  reach text := own || format($q$ or (current_setting('app.scope', true) = 'STAFF' and (%s))$q$, staff);
  read text := reach || $q$ or (current_setting('app.scope', true) = 'SYSTEM' and current_user = 'gw_worker')$q$;
begin
  if granted is not null then
    read := read || format($q$ or (current_setting('app.scope', true) = 'PARTNER' and %s in (select g.subject_id from public.access_grants g where g.partner_id = nullif(current_setting('app.partner_id', true), '')::uuid and (g.until is null or g.until > statement_timestamp())))$q$, granted);
  end if;
  execute format('alter table %s enable row level security', owned);
  execute format('alter table %s force row level security', owned);
  -- Row-level security needs a permissive policy to let anything through; the walls are the restrictive ones, which no later policy can widen.
  execute format('create policy %I on %s as permissive for all to gw_app, gw_worker using (true) with check (true)', table_name || '_open', owned);
  execute format('create policy %I on %s as restrictive for select to gw_app, gw_worker using (%s)', table_name || '_read', owned, read);
  execute format('create policy %I on %s as restrictive for insert to gw_app, gw_worker with check (%s)', table_name || '_insert', owned, reach);
  execute format('create policy %I on %s as restrictive for update to gw_app, gw_worker using (%s) with check (%s)', table_name || '_update', owned, reach, reach);
  execute format('create policy %I on %s as restrictive for delete to gw_app, gw_worker using (%s)', table_name || '_delete', owned, reach);
end $wall$;
--> statement-breakpoint
revoke all on function app.wall(regclass, name, text, text) from public;
