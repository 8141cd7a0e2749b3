-- Walls, grants and triggers of commission and of coming ends. Notes: drizzle/notes/0010.md

select app.wall(t::regclass, 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])')
from unnest(array['commission_entries', 'lapse_notices']) t;
--> statement-breakpoint

-- billing: commission. Written where a policy is issued (worker) and where premium is given back (both).
grant select, insert on commission_entries to gw_app, gw_worker;
--> statement-breakpoint
create trigger commission_entries_are_immutable before update or delete on commission_entries for each row execute function app.refuse_change();
--> statement-breakpoint
-- An entry is what its journal books, and no more is taken back of a policy than it earned, nor more premium than was sold.
-- Runs with the rights of whoever writes: everything lies in one partner's rows.
create function app.commission_is_booked() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if coalesce((select -sum(p.amount_fen) from public.postings p
      where p.partner_id = new.partner_id and p.journal_id = new.id and p.account = 'COMMISSION_PAYABLE'), 0) <> new.amount_fen then
    raise exception 'commission is not what is booked' using errcode = 'check_violation', constraint = 'commission_entries_booked';
  end if;
  if (select least(sum(e.amount_fen), sum(e.base_fen), sum(e.premium_fen)) from public.commission_entries e
      where e.partner_id = new.partner_id and e.policy_id = new.policy_id) < 0 then
    raise exception 'more commission is taken back than was earned' using errcode = 'check_violation', constraint = 'commission_entries_never_below_nothing';
  end if;
  return null;
end $$;
--> statement-breakpoint
revoke all on function app.commission_is_booked() from public;
--> statement-breakpoint
create constraint trigger commission_entries_booked after insert on commission_entries deferrable initially deferred
  for each row execute function app.commission_is_booked();
--> statement-breakpoint

-- channels: what was told about an end that comes. Only the worker tells.
grant select on lapse_notices to gw_app;
--> statement-breakpoint
grant select, insert on lapse_notices to gw_worker;
