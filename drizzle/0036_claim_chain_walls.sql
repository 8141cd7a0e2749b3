-- Walls, grants and triggers of drafts, the blocklist, services after a loss, and cancellations that drizzle-kit cannot write. Notes: drizzle/notes/0036.md

select app.wall(t::regclass, 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])')
from unnest(array['claim_drafts', 'claim_cancellations', 'blocklist_entries', 'claim_services']) t;
--> statement-breakpoint
-- Whoever reported a loss reads what it answered itself.
select app.wall('claim_follow_ups', 'partner_id', 'claim_id', 'partner_id = any ((select app.staff_partners())::uuid[])');
--> statement-breakpoint
grant select, insert on claim_drafts, claim_cancellations, blocklist_entries, claim_services, claim_follow_ups to gw_app;
--> statement-breakpoint
grant select on claim_drafts, claim_cancellations, blocklist_entries, claim_services, claim_follow_ups to gw_worker;
--> statement-breakpoint
grant update (state, content, claim_id, revision, updated_at, expires_at) on claim_drafts to gw_app;
--> statement-breakpoint
grant update (state, content, revision, updated_at) on claim_drafts to gw_worker;
--> statement-breakpoint
grant update (confirmed, decider_id, decider_label, note, decided_at) on claim_cancellations to gw_app;
--> statement-breakpoint
grant update (state, decided_by_id, decided_by_label, decided_at, note, lifted_by_id, lifted_at, revision) on blocklist_entries to gw_app;
--> statement-breakpoint
grant update (state, started_on, ended_on, note, revision) on claim_services to gw_app;
--> statement-breakpoint
-- The worker opens the claim of the owner of a car's other cover.
grant usage on sequence app.claim_numbers to gw_worker;
--> statement-breakpoint
-- The statement that writes a whole claim names claim_notices, also where it writes none.
grant insert on claims, claim_policies, claim_reports, claim_other_parties, claim_materials, claim_notices to gw_worker;
--> statement-breakpoint
grant execute on function app.policies_at_loss(text, text, text, timestamptz), app.same_accident(uuid, text, text[], timestamptz, interval) to gw_worker;
--> statement-breakpoint
-- A draft is its filer's alone: not even the insurer's people read or write one.
create policy claim_drafts_filer_reads on claim_drafts as restrictive for select to gw_app using (current_setting('app.scope', true) = 'PARTNER');
--> statement-breakpoint
create policy claim_drafts_filer_writes on claim_drafts as restrictive for insert to gw_app with check (current_setting('app.scope', true) = 'PARTNER');
--> statement-breakpoint
-- Whom the insurer follows up after an injury no partner reads.
create policy claim_services_injuries_apart on claim_services as restrictive for select to gw_app using (current_setting('app.scope', true) = 'STAFF' or kind <> 'INJURY_SUPPORT');
--> statement-breakpoint
do $$
declare
  t text;
begin
  foreach t in array array['claim_cancellations', 'blocklist_entries', 'claim_services'] loop
    execute format($q$create policy %I on %I as restrictive for insert to gw_app with check (current_setting('app.scope', true) = 'STAFF')$q$, t || '_insurer_inserts', t);
    execute format($q$create policy %I on %I as restrictive for update to gw_app using (true) with check (current_setting('app.scope', true) = 'STAFF')$q$, t || '_insurer_updates', t);
  end loop;
  foreach t in array array['claim_cancellations', 'blocklist_entries'] loop
    execute format($q$create policy %I on %I as restrictive for select to gw_app using (current_setting('app.scope', true) = 'STAFF')$q$, t || '_insurer_reads', t);
  end loop;
end $$;
--> statement-breakpoint
create trigger claim_follow_ups_are_immutable before update or delete on claim_follow_ups for each row execute function app.refuse_change();
--> statement-breakpoint
-- What ended stays ended: a draft, a decided cancellation, an entry that was declined or lifted.
create function app.has_ended() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception '% has ended', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
revoke all on function app.has_ended() from public;
--> statement-breakpoint
create trigger claim_drafts_ended before update on claim_drafts for each row when (old.state <> 'OPEN') execute function app.has_ended();
--> statement-breakpoint
create trigger claim_cancellations_ended before update on claim_cancellations for each row when (old.decided_at is not null) execute function app.has_ended();
--> statement-breakpoint
create trigger blocklist_entries_ended before update on blocklist_entries for each row when (old.state in ('DECLINED', 'LIFTED')) execute function app.has_ended();
--> statement-breakpoint
create trigger claim_services_ended before update on claim_services for each row when (old.state in ('DONE', 'CANCELLED')) execute function app.has_ended();
--> statement-breakpoint
-- Where a claim goes on when the policy of it is found.
grant update (continued_as_id) on claims to gw_app;
