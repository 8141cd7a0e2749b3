-- Walls, grants and triggers of exclusions, and of recoveries that grow as money arrives, that drizzle-kit cannot write. Notes: drizzle/notes/0041.md

select app.wall('claim_exclusions', 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])');
--> statement-breakpoint
grant select, insert on claim_exclusions to gw_app;
--> statement-breakpoint
grant select on claim_exclusions to gw_worker;
--> statement-breakpoint
grant update (confirmed, decider_id, decider_label, note, decided_at, lifted_by_id, lifted_by_label, lifted_at) on claim_exclusions to gw_app;
--> statement-breakpoint
-- What the insurer thinks of a claim its people alone read and write; the worker reads it to claim money back.
create policy claim_exclusions_insurer_inserts on claim_exclusions as restrictive for insert to gw_app with check (current_setting('app.scope', true) = 'STAFF');
--> statement-breakpoint
create policy claim_exclusions_insurer_updates on claim_exclusions as restrictive for update to gw_app using (true) with check (current_setting('app.scope', true) = 'STAFF');
--> statement-breakpoint
create policy claim_exclusions_insurer_reads on claim_exclusions as restrictive for select to gw_app using (current_setting('app.scope', true) = 'STAFF');
--> statement-breakpoint
-- Declined or lifted is the end of it; what was decided is only lifted, never decided again.
create trigger claim_exclusions_ended before update on claim_exclusions for each row when (old.confirmed = false or old.lifted_at is not null) execute function app.has_ended();
--> statement-breakpoint
create function app.exclusion_is_decided() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (new.confirmed, new.decider_id, new.decided_at) is distinct from (old.confirmed, old.decider_id, old.decided_at) then
    raise exception 'an exclusion is decided once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function app.exclusion_is_decided() from public;
--> statement-breakpoint
create trigger claim_exclusions_decided_once before update on claim_exclusions for each row when (old.confirmed is not null) execute function app.exclusion_is_decided();
--> statement-breakpoint
-- A recovery from a wrongdoer is opened by the worker when money has arrived, and grows with what arrives later.
grant insert, update (amount_fen, revision) on claim_recoveries to gw_worker;
--> statement-breakpoint
grant update (amount_fen) on claim_recoveries to gw_app;
--> statement-breakpoint
create function app.recovery_only_grows() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.amount_fen < old.amount_fen or old.state <> 'OPEN' then
    raise exception 'a recovery only grows while it is open' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function app.recovery_only_grows() from public;
--> statement-breakpoint
create trigger claim_recoveries_grow before update on claim_recoveries for each row when (new.amount_fen is distinct from old.amount_fen) execute function app.recovery_only_grows();
