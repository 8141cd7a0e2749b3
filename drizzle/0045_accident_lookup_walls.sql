-- What a loss asks across partners. Notes: drizzle/notes/0045.md

-- SECURITY DEFINER, on the short list: a bare fact across partners. Under whose policies a loss falls, as ids: the policies of the
-- vehicle (named by policy number, plate or VIN) that held at an instant, as we know it now. No name, no number, no period.
-- A plate is the one that the vehicle carried at the instant; only where no vehicle did, the one that it carries now.
create or replace function app.policies_at_loss(named_number text, named_plate text, named_vin text, at timestamptz)
  returns table (partner_id uuid, policy_id uuid, subject_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp rows 4 set plan_cache_mode = 'force_generic_plan' as $$
  with carried as materialized (
      select v.partner_id, v.policy_id from public.policy_versions v
      where (v.content #>> '{vehicle,plate,number}') = named_plate
        and v.superseded_at is null and v.effective_from <= at and at < v.effective_until),
    named as (
      select n.partner_id, n.id, n.subject_id from public.policies n where n.number = named_number
      union all
      select n.partner_id, n.id, n.subject_id from public.policies n where n.vin = named_vin
      union all
      select n.partner_id, n.id, n.subject_id from carried c join public.policies n on n.partner_id = c.partner_id and n.id = c.policy_id
      union all
      select n.partner_id, n.id, n.subject_id from public.policies n where n.plate = named_plate and not exists (select from carried))
  select p.partner_id, p.id, p.subject_id
  from public.policies p
  where p.subject_id in (
      select n.subject_id from named n
      where exists (select from public.policy_versions v where v.partner_id = n.partner_id and v.policy_id = n.id
          and v.superseded_at is null and v.effective_from <= at and at < v.effective_until))
    and exists (select from public.policy_versions v where v.partner_id = p.partner_id and v.policy_id = p.id
      and v.superseded_at is null and v.effective_from <= at and at < v.effective_until)
  order by p.kind desc, p.id
$$;
--> statement-breakpoint

-- What the function below reads when the owner of the tables is nobody special (0008).
create policy claim_policies_fact on claim_policies as permissive for select to current_user
  using (current_setting('search_path') = 'pg_catalog, pg_temp');
--> statement-breakpoint
drop function app.same_accident(uuid, text, text[], timestamptz, interval);
--> statement-breakpoint

-- SECURITY DEFINER, on the short list: a bare fact across partners. Claims of the same accident, as ids: of the same vehicle within a
-- time (same_vehicle: its subject, or a policy of it that held), or of the other side, each naming the other's plate. Nothing that was
-- told of it.
create function app.same_accident(subject uuid, owners uuid[], held uuid[], own_plate text, other_plates text[], at timestamptz, within interval)
  returns table (claim_id uuid, partner_id uuid, accident_id uuid, same_vehicle boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp rows 4 set plan_cache_mode = 'force_generic_plan' as $$
  with covered as materialized (
      select cp.partner_id, cp.claim_id from unnest(owners, held) h(partner_id, policy_id)
        join public.claim_policies cp on cp.partner_id = h.partner_id and cp.policy_id = h.policy_id),
    near as (
      select k.id from public.claims k where k.subject_id = subject and k.occurred_at between at - within and at + within
      union
      select k.id from public.claims k where k.plate = any (own_plate || other_plates) and k.occurred_at between at - within and at + within
      union
      select k.id from covered v join public.claims k on k.partner_id = v.partner_id and k.id = v.claim_id
        where k.occurred_at between at - within and at + within)
  select c.id, c.partner_id, c.accident_id, c.same_vehicle from (
    select k.id, k.partner_id, k.accident_id, k.reported_at,
      coalesce(k.subject_id = subject, k.subject_id is null and subject is null and k.plate = own_plate, false)
        or k.id in (select claim_id from covered) as same_vehicle,
      k.plate = any (other_plates) and exists (select from public.claim_other_parties o
        where o.partner_id = k.partner_id and o.claim_id = k.id and o.plate = own_plate) as other_side
    from near n join public.claims k on k.id = n.id
    where k.state <> 'CANCELLED'
  ) c
  where c.same_vehicle or c.other_side
  order by c.same_vehicle desc, c.reported_at, c.id
$$;
--> statement-breakpoint
revoke all on function app.same_accident(uuid, uuid[], uuid[], text, text[], timestamptz, interval) from public;
--> statement-breakpoint
grant execute on function app.same_accident(uuid, uuid[], uuid[], text, text[], timestamptz, interval) to gw_app, gw_worker;
--> statement-breakpoint

-- The same after a wait for whoever reports the same vehicle's loss. VOLATILE: what is asked after the locks sees what was written
-- while this waited, as a statement of its own would.
create function app.lock_same_accident(locks text[], subject uuid, owners uuid[], held uuid[], own_plate text, other_plates text[],
    at timestamptz, within interval)
  returns table (claim_id uuid, partner_id uuid, accident_id uuid, same_vehicle boolean)
language plpgsql volatile set search_path = pg_catalog, pg_temp rows 4 as $$
#variable_conflict use_column
declare
  each text;
begin
  foreach each in array locks loop
    perform pg_advisory_xact_lock(hashtextextended(each, 0));
  end loop;
  return query select s.claim_id, s.partner_id, s.accident_id, s.same_vehicle
    from app.same_accident(subject, owners, held, own_plate, other_plates, at, within) s;
end $$;
--> statement-breakpoint
revoke all on function app.lock_same_accident(text[], uuid, uuid[], uuid[], text, text[], timestamptz, interval) from public;
--> statement-breakpoint
grant execute on function app.lock_same_accident(text[], uuid, uuid[], uuid[], text, text[], timestamptz, interval) to gw_app, gw_worker;
