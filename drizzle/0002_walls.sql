-- Row-level security, grants, constraints and functions that drizzle-kit cannot write. Notes: drizzle/notes/0002.md

-- Institutions in the subtree of the acting member of staff.
create function app.staff_institutions() returns uuid[]
language sql stable set search_path = pg_catalog, public as $$
  select coalesce(array_agg(below.id), '{}')
  from public.staff_members s
  join public.institutions own on own.id = s.institution_id
  join public.institutions below on below.path = own.path or starts_with(below.path, own.path || '/')
  where s.id = nullif(current_setting('app.actor_id', true), '')::uuid and s.active
$$;
--> statement-breakpoint
-- Partners looked after by those institutions, and the insurer's own tenant. It names the institutions itself: stores ask it
-- too, and their predicate must stand without the wall of partners.
create function app.staff_partners() returns uuid[]
language sql stable set search_path = pg_catalog, public as $$
  select case when exists (select from public.staff_members s where s.id = nullif(current_setting('app.actor_id', true), '')::uuid and s.active)
    then (select array_agg(p.id) from public.partners p where p.institution_id = any ((select app.staff_institutions())::uuid[])) || '00000000-0000-7000-8000-000000000001'::uuid else '{}' end
$$;
--> statement-breakpoint
-- People of those institutions: whose log-ins the acting member of staff may see and close.
create function app.staff_colleagues() returns uuid[]
language sql stable set search_path = pg_catalog, public as $$
  select coalesce(array_agg(s.id), '{}') from public.staff_members s where s.institution_id = any ((select app.staff_institutions())::uuid[])
$$;
--> statement-breakpoint
revoke all on function app.staff_institutions(), app.staff_partners(), app.staff_colleagues() from public;
--> statement-breakpoint
grant execute on function app.staff_institutions(), app.staff_partners(), app.staff_colleagues() to gw_app, gw_worker;
--> statement-breakpoint
select app.wall('partners', 'id', null, 'institution_id = any ((select app.staff_institutions())::uuid[])');
--> statement-breakpoint
select app.wall(t::regclass, 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])')
from unnest(array['idempotency_keys', 'events', 'audit_records', 'access_grants', 'vehicles', 'parties', 'licences', 'outlets',
  'producers', 'agreements', 'agreement_versions', 'agreement_clauses']) t;
--> statement-breakpoint
-- A log-in of one of the insurer's people is seen from the institutions above that person, not from every branch.
select app.wall('credentials', 'partner_id', null,
  'partner_id = any ((select app.staff_partners())::uuid[]) and (staff_id is null or staff_id = any ((select app.staff_colleagues())::uuid[]))');
--> statement-breakpoint
-- A granted quote is read with its versions and options; its people, vehicle and terms stay its own partner's.
select app.wall('quotes', 'partner_id', 'id', 'partner_id = any ((select app.staff_partners())::uuid[])');
--> statement-breakpoint
select app.wall('quote_versions', 'partner_id', 'quote_id', 'partner_id = any ((select app.staff_partners())::uuid[])');
--> statement-breakpoint
select app.wall('quote_options', 'partner_id',
  '(select v.quote_id from public.quote_versions v where v.partner_id = quote_options.partner_id and v.id = quote_options.quote_version_id)',
  'partner_id = any ((select app.staff_partners())::uuid[])');
--> statement-breakpoint
-- A grant belongs to the one who gets to see: without these two it could open every door for itself.
create policy access_grants_not_to_oneself on access_grants as restrictive for insert to gw_app, gw_worker
  with check (current_setting('app.scope', true) = 'STAFF');
--> statement-breakpoint
create policy access_grants_not_prolonged_by_oneself on access_grants as restrictive for update to gw_app, gw_worker
  using (current_setting('app.scope', true) = 'STAFF') with check (current_setting('app.scope', true) = 'STAFF');
--> statement-breakpoint

-- What a partner may never write about itself, whoever forgets to ask: its state, its licences, its terms are the insurer's acts.
-- USING stays true: a writing partner locks these rows FOR SHARE, which asks the UPDATE policies' USING too.
do $$
declare
  t text;
begin
  foreach t in array array['partners', 'licences', 'agreements', 'agreement_versions', 'agreement_clauses'] loop
    execute format($q$create policy %I on %I as restrictive for insert to gw_app with check (current_setting('app.scope', true) = 'STAFF')$q$, t || '_insurer_inserts', t);
    execute format($q$create policy %I on %I as restrictive for update to gw_app using (true) with check (current_setting('app.scope', true) = 'STAFF')$q$, t || '_insurer_updates', t);
  end loop;
end $$;
--> statement-breakpoint

-- Partner-owned tables. UPDATE is granted by column: owner, number and price cannot be changed by the app at all.
grant select, insert on idempotency_keys, events, audit_records to gw_app, gw_worker;
--> statement-breakpoint
grant usage on sequence events_position_seq to gw_app, gw_worker;
--> statement-breakpoint
grant select, insert on credentials to gw_app;
--> statement-breakpoint
grant update (state, secret_hash, previous_secret_hash, previous_until, public_keys, expires_at, last_used_at, revision) on credentials to gw_app;
--> statement-breakpoint
grant select on credentials to gw_worker;
--> statement-breakpoint
grant select, insert on access_grants to gw_app;
--> statement-breakpoint
grant update (until) on access_grants to gw_app;
--> statement-breakpoint
grant select on access_grants to gw_worker;
--> statement-breakpoint
grant select, insert on vehicles, parties to gw_app;
--> statement-breakpoint
grant update (plate, facts, revision, updated_at) on vehicles to gw_app;
--> statement-breakpoint
grant select on vehicles, parties to gw_worker;
--> statement-breakpoint
grant select, insert on partners, licences, outlets, producers, agreements, agreement_versions, agreement_clauses to gw_app;
--> statement-breakpoint
grant update (state, revision) on partners, agreements, agreement_versions, producers to gw_app;
--> statement-breakpoint
grant update (registration_number, registered_until, trained_until) on producers to gw_app;
--> statement-breakpoint
grant update (active) on outlets to gw_app;
--> statement-breakpoint
grant select on partners, licences, outlets, producers, agreements, agreement_versions, agreement_clauses to gw_worker;
--> statement-breakpoint
grant select, insert on quotes, quote_versions, quote_options to gw_app;
--> statement-breakpoint
grant select on quotes, quote_versions, quote_options to gw_worker;
--> statement-breakpoint
grant update (state, outlet_id, producer_id, vehicle_id, policyholder_id, insured_id, owner_id, first_beneficiary_id, agreement_version_id, version_sequence, vehicle_group, vin, plate, holder_name, withdrawn_reason, valid_until, revision, updated_at) on quotes to gw_app;
--> statement-breakpoint
grant update (state, revision, updated_at) on quotes to gw_worker;
--> statement-breakpoint

-- Insurer-wide tables: no partner's data in them.
grant select on institutions, staff_members to gw_app, gw_worker;
--> statement-breakpoint
grant select, insert on vehicle_subjects, party_subjects to gw_app;
--> statement-breakpoint
grant select on vehicle_subjects, party_subjects to gw_worker;
--> statement-breakpoint
grant select, insert on signing_keys to gw_app;
--> statement-breakpoint
grant update (retires_at) on signing_keys to gw_app;
--> statement-breakpoint
grant select, insert, delete on used_assertions to gw_app;
--> statement-breakpoint
grant select, insert on products, product_versions to gw_app;
--> statement-breakpoint
grant update (state, on_sale_until, approved_by, revision, updated_at) on product_versions to gw_app;
--> statement-breakpoint
grant select on products, product_versions to gw_worker;
--> statement-breakpoint
grant select, insert on tariffs to gw_app;
--> statement-breakpoint
grant select on tariffs to gw_worker;
--> statement-breakpoint
grant select, insert, update on counters to gw_app, gw_worker;
--> statement-breakpoint
grant select, insert, update, delete on worker_heartbeats to gw_worker;
--> statement-breakpoint
grant select on worker_heartbeats to gw_app;
--> statement-breakpoint
grant select, insert on job_effects to gw_worker;
--> statement-breakpoint

-- Numbers: quotes are unique and ordered; a gap after a rollback harms nobody.
create sequence app.quote_numbers;
--> statement-breakpoint
grant usage on sequence app.quote_numbers to gw_app;
--> statement-breakpoint

-- Versions in force never overlap, and one partner has one agreement in force at a time.
alter table agreement_versions add constraint agreement_versions_never_overlap
  exclude using gist (partner_id with =, tstzrange(effective_from, effective_until) with &&) where (state in ('SIGNED', 'ACTIVE'));
--> statement-breakpoint
-- Editions of one product on sale never overlap.
alter table product_versions add constraint product_versions_never_overlap
  exclude using gist (product_id with =, daterange(on_sale_from, on_sale_until) with &&) where (state in ('ON_SALE', 'SUSPENDED'));
--> statement-breakpoint

-- What never changes, never changes: also not by the owner of the tables.
create function app.refuse_change() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception '% is immutable', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
revoke all on function app.refuse_change() from public;
--> statement-breakpoint
create trigger tariffs_are_immutable before update or delete on tariffs for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger quote_versions_are_immutable before update or delete on quote_versions for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger quote_options_are_immutable before update or delete on quote_options for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger audit_records_are_immutable before update or delete on audit_records for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger events_are_immutable before update or delete on events for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger agreement_clauses_are_immutable before update or delete on agreement_clauses for each row execute function app.refuse_change();
--> statement-breakpoint

-- SECURITY DEFINER, on the short list (design §2). Before a caller is known there is no scope to read credentials in:
-- this answers whose a client id is, and nothing else.
create function app.tenant_of_client(client text) returns table (partner_id uuid, credential_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.partner_id, c.id from public.credentials c where c.client_id = client
$$;
--> statement-breakpoint
revoke all on function app.tenant_of_client(text) from public;
--> statement-breakpoint
grant execute on function app.tenant_of_client(text) to gw_app;
--> statement-breakpoint
-- SECURITY DEFINER, on the short list: the request role cannot touch the job tables, only ask for a job inside its own transaction.
create function app.enqueue(task text, payload json, key text default null) returns bigint
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select (graphile_worker.add_job(task, payload, job_key := key, max_attempts := 25)).id
$$;
--> statement-breakpoint
revoke all on function app.enqueue(text, json, text) from public;
--> statement-breakpoint
grant execute on function app.enqueue(text, json, text) to gw_app, gw_worker;
