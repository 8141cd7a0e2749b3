-- Grants and the guard of what 0046 made. Notes: drizzle/notes/0050.md

grant select on service_points to gw_app, gw_worker;
--> statement-breakpoint
grant insert on service_points to gw_app;
--> statement-breakpoint
grant update (closed_at, revision) on service_points to gw_app;
--> statement-breakpoint
-- Insurer-wide, so no wall stands before it: whoever is not the insurer's writes none, and its people those of their institutions.
create function app.service_points_hold() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if current_user in ('gw_app', 'gw_worker') and (current_setting('app.scope', true) is distinct from 'STAFF'
     or not new.institution_id = any ((select app.staff_institutions())::uuid[])) then
    raise exception 'service points are kept by the institutions above them' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'UPDATE' and old.closed_at is not null then
    raise exception 'a closed service point stays as it was' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function app.service_points_hold() from public;
--> statement-breakpoint
create trigger service_points_hold before insert or update on service_points for each row execute function app.service_points_hold();
