-- Wall, grants and triggers of what 0056 made. Notes: drizzle/notes/0057.md

-- Of claims of before only this is known: when anything was last written of them.
alter table claims no force row level security;
--> statement-breakpoint
insert into claim_stays (partner_id, claim_id, sequence, state, entered_at) select partner_id, id, 1, state, updated_at from claims;
--> statement-breakpoint
alter table claims force row level security;
--> statement-breakpoint
select app.wall('claim_stays', 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])');
--> statement-breakpoint
grant select, insert on claim_stays to gw_app, gw_worker;
--> statement-breakpoint
grant update (left_at, left_for) on claim_stays to gw_app, gw_worker;
--> statement-breakpoint
-- Runs with the rights of whoever moves the claim, under the claim's lock. A clock that was set back makes a stay of no length, never one of less.
create function app.claim_moved() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'INSERT' then
    insert into public.claim_stays (partner_id, claim_id, sequence, state, entered_at)
      values (new.partner_id, new.id, 1, new.state, new.updated_at);
    return null;
  end if;
  update public.claim_stays s set left_at = greatest(new.updated_at, s.entered_at), left_for = new.state
    where s.partner_id = new.partner_id and s.claim_id = new.id and s.left_at is null;
  insert into public.claim_stays (partner_id, claim_id, sequence, state, entered_at)
    select new.partner_id, new.id, coalesce(max(s.sequence), 0) + 1, new.state, greatest(new.updated_at, max(s.left_at))
    from public.claim_stays s where s.partner_id = new.partner_id and s.claim_id = new.id;
  return null;
end $$;
--> statement-breakpoint
revoke all on function app.claim_moved() from public;
--> statement-breakpoint
create trigger claims_stay after insert on claims for each row execute function app.claim_moved();
--> statement-breakpoint
create trigger claims_move after update of state on claims for each row when (old.state is distinct from new.state) execute function app.claim_moved();
--> statement-breakpoint
-- Only the claim itself says where it stood.
create function app.stays_follow_the_claim() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'stays are written by the claim that moves' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function app.stays_follow_the_claim() from public;
--> statement-breakpoint
create trigger claim_stays_follow before insert or update on claim_stays for each row execute function app.stays_follow_the_claim();
--> statement-breakpoint
create trigger claim_stays_ended before update on claim_stays for each row when (old.left_at is not null) execute function app.has_ended();
