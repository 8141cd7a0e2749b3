-- Walls, grants and triggers of what 0046 made. Notes: drizzle/notes/0052.md

select app.wall('claim_participants', 'partner_id', 'claim_id', 'partner_id = any ((select app.staff_partners())::uuid[])');
--> statement-breakpoint
grant select, insert on claim_participants to gw_app;
--> statement-breakpoint
grant select on claim_participants to gw_worker;
--> statement-breakpoint
grant update (ended_at, ended_by_label, end_reason) on claim_participants to gw_app;
--> statement-breakpoint
-- Under a grant of the claim each reads whom it named itself, and no other.
create policy claim_participants_own_under_grant on claim_participants as restrictive for select to gw_app
  using (current_setting('app.scope', true) = 'STAFF' or nullif(current_setting('app.partner_id', true), '')::uuid in (partner_id, added_by_id));
--> statement-breakpoint
-- Ended is the end of it: nothing begins again under the same power of attorney.
create trigger claim_participants_ended before update on claim_participants for each row when (old.ended_at is not null) execute function app.has_ended();
