-- Walls and grants of tasks measured against promises. Notes: drizzle/notes/0023.md

select app.wall('service_cases', 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])');
--> statement-breakpoint
grant select, insert on service_cases to gw_app, gw_worker;
--> statement-breakpoint
grant update (running_since, used_ms, due_at, ended_at, settled, taken_ms, counted_at, tell_at) on service_cases to gw_app, gw_worker;
--> statement-breakpoint
grant update (soon_told_at, breach_told_at) on service_cases to gw_worker;
--> statement-breakpoint

-- What was promised, when it began and that it is over are history: nobody mends a month that is told.
create function app.service_case_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.ended_at is not null and (new.ended_at, new.settled, new.taken_ms, new.counted_at, new.due_at)
      is distinct from (old.ended_at, old.settled, old.taken_ms, old.counted_at, old.due_at) then
    raise exception 'a task that is over does not change' using errcode = 'restrict_violation';
  end if;
  if (new.id, new.partner_id, new.metric, new.subject_kind, new.subject_id, new.started_at, new.version_id, new.target)
      is distinct from (old.id, old.partner_id, old.metric, old.subject_kind, old.subject_id, old.started_at, old.version_id, old.target) then
    raise exception 'what a task is and what was promised of it does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function app.service_case_stays() from public;
--> statement-breakpoint
create trigger service_cases_stay before update on service_cases for each row execute function app.service_case_stays();
