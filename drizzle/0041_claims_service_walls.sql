-- Walls and grants of what 0040 made. Notes: drizzle/notes/0041.md

select app.wall('claim_assessed_repairs', 'partner_id', 'claim_id', 'partner_id = any ((select app.staff_partners())::uuid[])');
--> statement-breakpoint
grant select, insert on claim_assessed_repairs to gw_app;
--> statement-breakpoint
grant select on claim_assessed_repairs to gw_worker;
--> statement-breakpoint
create policy claim_assessed_repairs_insurer_inserts on claim_assessed_repairs as restrictive for insert to gw_app with check (current_setting('app.scope', true) = 'STAFF');
--> statement-breakpoint
create policy claim_assessed_repairs_insurer_updates on claim_assessed_repairs as restrictive for update to gw_app using (true) with check (current_setting('app.scope', true) = 'STAFF');
--> statement-breakpoint
-- Under a grant of the claim a shop reads what was assessed of its own estimates, and of no other.
create policy claim_assessed_repairs_own_shop on claim_assessed_repairs as restrictive for select to gw_app
  using (current_setting('app.scope', true) = 'STAFF' or nullif(current_setting('app.partner_id', true), '')::uuid in (partner_id, shop_id));
--> statement-breakpoint
create trigger claim_assessed_repairs_are_immutable before update or delete on claim_assessed_repairs for each row execute function app.refuse_change();
--> statement-breakpoint
-- What the scan says of services past their day stands with them.
grant update (near_told_at, overdue_told_at) on claim_services to gw_worker;
--> statement-breakpoint
grant update (duplicate_of_id) on claims to gw_app;
