-- Walls, grants and triggers of the insurer's side of claims that drizzle-kit cannot write. Notes: drizzle/notes/0021.md

select app.wall(t::regclass, 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])')
from unnest(array['claim_surveys', 'claim_reserves', 'claim_assessments', 'claim_calculations', 'claim_approvals', 'claim_suspensions',
  'claim_steps', 'claim_conflicts', 'claim_signals', 'claim_inquiries', 'claim_findings']) t;
--> statement-breakpoint
-- Whoever reported a loss reads its clocks and the written reasons of a rejection under its grant of the claim.
select app.wall(t::regclass, 'partner_id', 'claim_id', 'partner_id = any ((select app.staff_partners())::uuid[])')
from unnest(array['claim_deadlines', 'claim_rejections']) t;
--> statement-breakpoint
create sequence app.claim_registration_numbers;
--> statement-breakpoint
grant usage on sequence app.claim_registration_numbers to gw_app, gw_worker;
--> statement-breakpoint
grant select, insert on claim_surveys, claim_reserves, claim_assessments, claim_calculations, claim_approvals, claim_rejections,
  claim_suspensions, claim_steps, claim_deadlines, claim_conflicts, claim_signals, claim_inquiries, claim_findings to gw_app;
--> statement-breakpoint
grant select on claim_surveys, claim_reserves, claim_assessments, claim_calculations, claim_approvals, claim_rejections,
  claim_suspensions, claim_steps, claim_deadlines, claim_conflicts, claim_signals, claim_inquiries, claim_findings to gw_worker;
--> statement-breakpoint
-- The worker registers what nobody registered in time, sends notices, and keeps the clocks.
grant insert on claim_reserves, claim_steps, claim_deadlines to gw_worker;
--> statement-breakpoint
grant update (method, findings, liability, surveyed_at, recorded_by_id, recorded_at) on claim_surveys to gw_app;
--> statement-breakpoint
grant update (confirmed, verifier_id, verifier_label, note, verified_at) on claim_assessments to gw_app;
--> statement-breakpoint
grant update (told_at) on claim_rejections to gw_app, gw_worker;
--> statement-breakpoint
grant update (ended_at) on claim_suspensions to gw_app, gw_worker;
--> statement-breakpoint
grant update (due_at, warn_at, met_at, warned_at, breached_at) on claim_deadlines to gw_app, gw_worker;
--> statement-breakpoint
grant update (outcome, concluded_at) on claim_inquiries to gw_app;
--> statement-breakpoint
do $$
declare
  t text;
begin
  -- What only the insurer says of a claim. USING stays true, as for the standing of partners (0002).
  foreach t in array array['claim_surveys', 'claim_reserves', 'claim_assessments', 'claim_calculations', 'claim_approvals', 'claim_rejections',
    'claim_conflicts', 'claim_signals', 'claim_inquiries', 'claim_findings'] loop
    execute format($q$create policy %I on %I as restrictive for insert to gw_app with check (current_setting('app.scope', true) = 'STAFF')$q$, t || '_insurer_inserts', t);
    execute format($q$create policy %I on %I as restrictive for update to gw_app using (true) with check (current_setting('app.scope', true) = 'STAFF')$q$, t || '_insurer_updates', t);
  end loop;
  -- What only the insurer reads: its estimate, its doubts, and what its people declared.
  foreach t in array array['claim_reserves', 'claim_conflicts', 'claim_signals', 'claim_inquiries', 'claim_findings'] loop
    execute format($q$create policy %I on %I as restrictive for select to gw_app using (current_setting('app.scope', true) = 'STAFF')$q$, t || '_insurer_reads', t);
  end loop;
  foreach t in array array['claim_reserves', 'claim_calculations', 'claim_approvals', 'claim_steps', 'claim_conflicts', 'claim_signals', 'claim_findings'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function app.refuse_change()', t || '_are_immutable', t);
  end loop;
end $$;
--> statement-breakpoint
-- What a second person said of an assessment stays said.
create function app.assessment_is_verified_once() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.verified_at is not null then
    raise exception 'a verified assessment does not change' using errcode = 'check_violation', constraint = 'claim_assessments_verified_once';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function app.assessment_is_verified_once() from public;
--> statement-breakpoint
create trigger claim_assessments_verified_once before update on claim_assessments for each row execute function app.assessment_is_verified_once();
--> statement-breakpoint
-- What the function below reads when the owner of the tables is nobody special (0008).
create policy claim_payees_fact on claim_payees as permissive for select to current_user using (current_setting('search_path') = 'pg_catalog, pg_temp');
--> statement-breakpoint
-- SECURITY DEFINER, on the short list: bare facts across partners, to the insurer's people alone, as counts. How many other losses the
-- vehicle had since a day; how many files of this claim came as evidence of another accident; in how many claims of another vehicle the
-- account stands that this one is to be paid to.
create function app.claim_seen_elsewhere(claim uuid, since timestamptz) returns table (losses int, evidence int, accounts int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with own as (select c.id, c.subject_id, c.accident_id from public.claims c
    where c.id = claim and current_setting('app.scope', true) = 'STAFF')
  select
    (select count(*)::int from public.claims k, own where k.subject_id = own.subject_id and k.id <> own.id
      and k.occurred_at >= since and k.state <> 'CANCELLED'),
    (select count(distinct f.sha256)::int from own
      join public.claim_files cf on cf.claim_id = own.id join public.files f on f.id = cf.file_id
      where exists (select from public.files g join public.claim_files cg on cg.file_id = g.id
        join public.claims k on k.partner_id = cg.partner_id and k.id = cg.claim_id
        where g.sha256 = f.sha256 and k.accident_id <> own.accident_id)),
    (select count(distinct q.claim_id)::int from own
      join public.claim_payees p on p.claim_id = own.id
      join public.claim_payees q on q.account_number = p.account_number
      join public.claims k on k.partner_id = q.partner_id and k.id = q.claim_id
      where k.subject_id is distinct from own.subject_id)
$$;
--> statement-breakpoint
revoke all on function app.claim_seen_elsewhere(uuid, timestamptz) from public;
--> statement-breakpoint
grant execute on function app.claim_seen_elsewhere(uuid, timestamptz) to gw_app;
