-- Walls and grants of what 0042 made. Notes: drizzle/notes/0043.md

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
--> statement-breakpoint
-- Evidence follows its claim: whoever looks after the partner that a file was granted to reads it, as that partner does.
drop policy files_read on files;
--> statement-breakpoint
create policy files_read on files as restrictive for select to gw_app, gw_worker
  using ((current_setting('app.scope', true) = 'PARTNER' and partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)
    or (current_setting('app.scope', true) = 'STAFF' and (partner_id = any ((select app.staff_partners())::uuid[])))
    or (current_setting('app.scope', true) = 'SYSTEM' and current_user = 'gw_worker')
    or (current_setting('app.scope', true) = 'PARTNER' and id in (select g.subject_id from public.access_grants g
      where g.partner_id = nullif(current_setting('app.partner_id', true), '')::uuid and (g.until is null or g.until > statement_timestamp())))
    or (current_setting('app.scope', true) = 'STAFF' and id in (select g.subject_id from public.access_grants g
      where g.partner_id = any ((select app.staff_partners())::uuid[]) and (g.until is null or g.until > statement_timestamp()))));
