-- Walls, grants and triggers of what 0054 made. Notes: drizzle/notes/0055.md

select app.wall('claim_reviews', 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])');
--> statement-breakpoint
grant select, insert on claim_reviews to gw_app;
--> statement-breakpoint
grant select on claim_reviews to gw_worker;
--> statement-breakpoint
-- What the insurer learnt of a claim its people alone read and write.
create policy claim_reviews_insurer_inserts on claim_reviews as restrictive for insert to gw_app with check (current_setting('app.scope', true) = 'STAFF');
--> statement-breakpoint
create policy claim_reviews_insurer_updates on claim_reviews as restrictive for update to gw_app using (true) with check (current_setting('app.scope', true) = 'STAFF');
--> statement-breakpoint
create policy claim_reviews_insurer_reads on claim_reviews as restrictive for select to gw_app using (current_setting('app.scope', true) = 'STAFF');
--> statement-breakpoint
create trigger claim_reviews_are_immutable before update or delete on claim_reviews for each row execute function app.refuse_change();
--> statement-breakpoint

-- A paper that was sent stays as it was sent; that it was of no use the insurer's people say, once.
grant update (rejected_at) on claim_files to gw_app;
--> statement-breakpoint
create policy claim_files_insurer_updates on claim_files as restrictive for update to gw_app using (true) with check (current_setting('app.scope', true) = 'STAFF');
--> statement-breakpoint
create function app.sent_paper_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.rejected_at is not null or to_jsonb(new) - 'rejected_at' <> to_jsonb(old) - 'rejected_at' then
    raise exception 'a paper that was sent stays as it is, and is rejected once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function app.sent_paper_stays() from public;
--> statement-breakpoint
drop trigger claim_files_are_immutable on claim_files;
--> statement-breakpoint
-- Papers that were rejected before: every file of theirs. The owner is under the wall too.
alter table claim_files no force row level security;
--> statement-breakpoint
alter table claim_materials no force row level security;
--> statement-breakpoint
alter table claim_suspensions no force row level security;
--> statement-breakpoint
update claim_files f set rejected_at = coalesce((select max(s.demanded_at) from claim_suspensions s
    where s.partner_id = m.partner_id and s.claim_id = m.claim_id and s.material_ids ? m.id::text), f.sent_at)
  from claim_materials m where m.partner_id = f.partner_id and m.id = f.material_id and m.state = 'REJECTED';
--> statement-breakpoint
alter table claim_files force row level security;
--> statement-breakpoint
alter table claim_materials force row level security;
--> statement-breakpoint
alter table claim_suspensions force row level security;
--> statement-breakpoint
create trigger claim_files_are_immutable before delete on claim_files for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger claim_files_stay before update on claim_files for each row execute function app.sent_paper_stays();
--> statement-breakpoint

-- SECURITY DEFINER, on the short list: a bare fact across partners. Under whose policies a loss falls, as ids: the policies of the
-- vehicle (named by policy number, plate or VIN) that held at an instant, as we know it now. No name, no number, no period.
-- A plate is the one that the vehicle carried at the instant; only where no vehicle did, the one that it carries now.
-- once_named: the vehicle is named by a VIN that one of its policies was written under, and that has been corrected since.
drop function app.policies_at_loss(text, text, text, timestamptz);
--> statement-breakpoint
create function app.policies_at_loss(named_number text, named_plate text, named_vin text, at timestamptz)
  returns table (partner_id uuid, policy_id uuid, subject_id uuid, once_named boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp rows 4 set plan_cache_mode = 'force_generic_plan' as $$
  with carried as materialized (
      select v.partner_id, v.policy_id from public.policy_versions v
      where (v.content #>> '{vehicle,plate,number}') = named_plate
        and v.superseded_at is null and v.effective_from <= at and at < v.effective_until),
    named as (
      select n.partner_id, n.id, n.subject_id, false as once from public.policies n where n.number = named_number
      union all
      select n.partner_id, n.id, n.subject_id, false from public.policies n where n.vin = named_vin
      union all
      select n.partner_id, n.id, n.subject_id, false from carried c join public.policies n on n.partner_id = c.partner_id and n.id = c.policy_id
      union all
      select n.partner_id, n.id, n.subject_id, false from public.policies n where n.plate = named_plate and not exists (select from carried)
      union all
      select n.partner_id, n.id, n.subject_id, true from public.policy_versions w
        join public.policies n on n.partner_id = w.partner_id and n.id = w.policy_id
        where (w.content #>> '{vehicle,vin}') = named_vin and n.vin <> named_vin),
    vehicles as materialized (
      select n.subject_id, bool_and(n.once) as once from named n
      where exists (select from public.policy_versions v where v.partner_id = n.partner_id and v.policy_id = n.id
          and v.superseded_at is null and v.effective_from <= at and at < v.effective_until)
      group by n.subject_id)
  select p.partner_id, p.id, p.subject_id, k.once
  from vehicles k join public.policies p on p.subject_id = k.subject_id
  where exists (select from public.policy_versions v where v.partner_id = p.partner_id and v.policy_id = p.id
      and v.superseded_at is null and v.effective_from <= at and at < v.effective_until)
  order by k.once, p.kind desc, p.id
$$;
--> statement-breakpoint
revoke all on function app.policies_at_loss(text, text, text, timestamptz) from public;
--> statement-breakpoint
grant execute on function app.policies_at_loss(text, text, text, timestamptz) to gw_app, gw_worker;
