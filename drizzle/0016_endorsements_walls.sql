-- Walls, grants and constraints of endorsements that drizzle-kit cannot write. Notes: drizzle/notes/0016.md

select app.wall(t::regclass, 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])')
from unnest(array['endorsements', 'endorsement_slips', 'endorsed_versions', 'endorsement_refunds', 'endorsement_files']) t;
--> statement-breakpoint
create sequence app.endorsement_numbers;
--> statement-breakpoint
grant usage on sequence app.endorsement_numbers to gw_app;
--> statement-breakpoint
grant select, insert on endorsements, endorsement_slips, endorsement_files to gw_app;
--> statement-breakpoint
grant select on endorsements, endorsement_slips, endorsement_files to gw_worker;
--> statement-breakpoint
-- The worker lets paid changes take effect, and gives money back.
grant select, insert on endorsed_versions, endorsement_refunds to gw_app, gw_worker;
--> statement-breakpoint
grant update (state, charge_id, note, signed_at, effected_at, effective_at, revision, updated_at) on endorsements to gw_app, gw_worker;
--> statement-breakpoint
grant update (plan, slip_number, version_id) on endorsement_slips to gw_app, gw_worker;
--> statement-breakpoint
create trigger endorsed_versions_are_immutable before update or delete on endorsed_versions for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger endorsement_refunds_are_immutable before update or delete on endorsement_refunds for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger endorsement_files_are_immutable before update or delete on endorsement_files for each row execute function app.refuse_change();
--> statement-breakpoint
-- What a slip says is settled when it has its number.
create function app.slip_is_settled() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.slip_number is not null then
    raise exception 'a numbered slip does not change' using errcode = 'check_violation', constraint = 'endorsement_slips_settled';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function app.slip_is_settled() from public;
--> statement-breakpoint
create trigger endorsement_slips_settled before update on endorsement_slips for each row execute function app.slip_is_settled();
--> statement-breakpoint
-- An endorsement changes who is who, what the vehicle is, and when cover ends; the time line itself lies in the versions.
grant update (policyholder_id, insured_id, owner_id, first_beneficiary_id, vehicle_id, subject_id, vehicle_group, vin, holder_name,
  starts_at, ends_at, ends_as, rests_from, rests_until) on policies to gw_app, gw_worker;
--> statement-breakpoint
-- The request role writes versions of an endorsed policy as the worker does; neither changes what one said.
grant update (superseded_at) on policy_versions to gw_app, gw_worker;
