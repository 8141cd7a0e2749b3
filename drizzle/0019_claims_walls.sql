-- Walls, grants, functions and triggers of claims that drizzle-kit cannot write. Notes: drizzle/notes/0019.md

select app.wall(t::regclass, 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])')
from unnest(array['claim_policies', 'claim_notices', 'claim_injuries', 'claim_payees']) t;
--> statement-breakpoint
-- Who reported a loss reads the claim under a grant: what was reported and asked for, never the policy, its people, injuries or payees.
select app.wall('claims', 'partner_id', 'id', 'partner_id = any ((select app.staff_partners())::uuid[])');
--> statement-breakpoint
select app.wall(t::regclass, 'partner_id', 'claim_id', 'partner_id = any ((select app.staff_partners())::uuid[])')
from unnest(array['claim_reports', 'claim_other_parties', 'claim_materials', 'claim_files', 'claim_repair_estimates']) t;
--> statement-breakpoint
select app.wall('claim_repair_lines', 'partner_id',
  '(select e.claim_id from public.claim_repair_estimates e where e.partner_id = claim_repair_lines.partner_id and e.id = claim_repair_lines.estimate_id)',
  'partner_id = any ((select app.staff_partners())::uuid[])');
--> statement-breakpoint
-- Evidence stays its sender's and is read by the claim's owner under a grant: the wall of files, with that door.
drop policy files_open on files;
--> statement-breakpoint
drop policy files_read on files;
--> statement-breakpoint
drop policy files_insert on files;
--> statement-breakpoint
drop policy files_update on files;
--> statement-breakpoint
drop policy files_delete on files;
--> statement-breakpoint
select app.wall('files', 'partner_id', 'id', 'partner_id = any ((select app.staff_partners())::uuid[])');
--> statement-breakpoint
-- A file that was stored asks which claims it was sent for.
create index claim_files_by_file on claim_files (file_id);
--> statement-breakpoint
create sequence app.claim_numbers;
--> statement-breakpoint
grant usage on sequence app.claim_numbers to gw_app;
--> statement-breakpoint
grant select, insert on claims, claim_policies, claim_notices, claim_reports, claim_other_parties, claim_injuries, claim_materials, claim_files,
  claim_repair_estimates, claim_repair_lines, claim_payees to gw_app;
--> statement-breakpoint
grant select on claims, claim_policies, claim_notices, claim_reports, claim_other_parties, claim_injuries, claim_materials, claim_files,
  claim_repair_estimates, claim_repair_lines, claim_payees to gw_worker;
--> statement-breakpoint
-- The worker registers what nobody registered in time, and tells those who reported.
grant update (state, registration_number, cause, police_reported, injured_count, liability, claimed_at, suspended_at, closing_reason,
  revision, updated_at) on claims to gw_app, gw_worker;
--> statement-breakpoint
grant update (state, rejection) on claim_materials to gw_app;
--> statement-breakpoint
grant update (verified_at) on claim_payees to gw_app;
--> statement-breakpoint
grant update (disability_grade) on claim_injuries to gw_app;
--> statement-breakpoint
do $$
declare
  t text;
begin
  foreach t in array array['claim_policies', 'claim_notices', 'claim_reports', 'claim_other_parties', 'claim_files', 'claim_repair_estimates', 'claim_repair_lines'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function app.refuse_change()', t || '_are_immutable', t);
  end loop;
end $$;
--> statement-breakpoint

-- What the functions below read and write when the owner of the tables is nobody special (0008).
do $$
declare
  t text;
begin
  foreach t in array array['policy_versions', 'claims', 'claim_reports', 'claim_other_parties', 'claim_files'] loop
    execute format($q$create policy %I on %I as permissive for select to current_user using (current_setting('search_path') = 'pg_catalog, pg_temp')$q$, t || '_fact', t);
  end loop;
end $$;
--> statement-breakpoint
create policy access_grants_made on access_grants as permissive for insert to current_user
  with check (current_setting('search_path') = 'pg_catalog, pg_temp');
--> statement-breakpoint

-- SECURITY DEFINER, on the short list: a bare fact across partners. Under whose policies a loss falls, as ids: the policies of the
-- vehicle (named by policy number, plate or VIN) that held at an instant, as we know it now. No name, no number, no period.
create function app.policies_at_loss(named_number text, named_plate text, named_vin text, at timestamptz)
  returns table (partner_id uuid, policy_id uuid, subject_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.partner_id, p.id, p.subject_id
  from public.policies p
  where p.subject_id in (
      select n.subject_id from public.policies n
      where (n.number = named_number or n.plate = named_plate or n.vin = named_vin)
        and exists (select from public.policy_versions v where v.partner_id = n.partner_id and v.policy_id = n.id
          and v.superseded_at is null and v.effective_from <= at and at < v.effective_until))
    and exists (select from public.policy_versions v where v.partner_id = p.partner_id and v.policy_id = p.id
      and v.superseded_at is null and v.effective_from <= at and at < v.effective_until)
  order by p.kind desc, p.id
$$;
--> statement-breakpoint
revoke all on function app.policies_at_loss(text, text, text, timestamptz) from public;
--> statement-breakpoint
grant execute on function app.policies_at_loss(text, text, text, timestamptz) to gw_app;
--> statement-breakpoint

-- SECURITY DEFINER, on the short list: a bare fact across partners. Claims of the same accident, as ids: of the same vehicle within a
-- time (same_vehicle), or of the other side, each naming the other's plate. Nothing that was told of it.
create function app.same_accident(subject uuid, own_plate text, other_plates text[], at timestamptz, within interval)
  returns table (claim_id uuid, partner_id uuid, accident_id uuid, same_vehicle boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, c.partner_id, c.accident_id, c.same_vehicle from (
    select k.id, k.partner_id, k.accident_id, k.reported_at,
      coalesce(k.subject_id = subject, k.subject_id is null and subject is null and k.plate = own_plate, false) as same_vehicle,
      k.plate = any (other_plates) and exists (select from public.claim_other_parties o
        where o.partner_id = k.partner_id and o.claim_id = k.id and o.plate = own_plate) as other_side
    from public.claims k
    where k.occurred_at between at - within and at + within and k.state <> 'CANCELLED'
      and (k.subject_id = subject or k.plate = own_plate or k.plate = any (other_plates))
  ) c
  where c.same_vehicle or c.other_side
  order by c.same_vehicle desc, c.reported_at, c.id
$$;
--> statement-breakpoint
revoke all on function app.same_accident(uuid, text, text[], timestamptz, interval) from public;
--> statement-breakpoint
grant execute on function app.same_accident(uuid, text, text[], timestamptz, interval) to gw_app;
--> statement-breakpoint

-- SECURITY DEFINER, on the short list: a grant belongs to the one who gets to see, and nobody opens a door for itself, so neither the
-- claim's owner nor the reporter can write it. Only under the scope of the claim's owner, and only what the claim's own papers bear
-- out: whoever filed a report of it reads the claim; the owner reads the files that were sent for it.
create function app.grant_claim(claim uuid, at timestamptz) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.access_grants (id, partner_id, subject_kind, subject_id, scope, basis, granted_at)
  select gen_random_uuid(), r.filed_by_id, 'Claim', c.id, 'claim', 'reported the loss', at
    from public.claims c join public.claim_reports r on r.partner_id = c.partner_id and r.claim_id = c.id
    where c.id = claim and current_setting('app.scope', true) = 'PARTNER'
      and c.partner_id = nullif(current_setting('app.partner_id', true), '')::uuid
      and r.filed_by_id is not null and r.filed_by_id <> c.partner_id
  union
  select gen_random_uuid(), c.partner_id, 'File', f.file_id, 'claim', 'evidence of a claim', at
    from public.claims c join public.claim_files f on f.partner_id = c.partner_id and f.claim_id = c.id
    where c.id = claim and current_setting('app.scope', true) = 'PARTNER'
      and c.partner_id = nullif(current_setting('app.partner_id', true), '')::uuid
      and f.sent_by_id <> c.partner_id
  on conflict do nothing
$$;
--> statement-breakpoint
revoke all on function app.grant_claim(uuid, timestamptz) from public;
--> statement-breakpoint
grant execute on function app.grant_claim(uuid, timestamptz) to gw_app;
