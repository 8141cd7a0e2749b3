-- Walls, grants and triggers of what 0054 made. Notes: drizzle/notes/0055.md

select app.wall('claim_reviews', 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])');
--> statement-breakpoint
grant select, insert on claim_reviews to gw_app;
--> statement-breakpoint
grant select on claim_reviews to gw_worker;
--> statement-breakpoint
-- What the insurer learnt of a claim its people alone read and write.
create policy claim_reviews_insurer_inserts on claim_reviews as restrictive for insert to gw_app with check (current_setting('app.scope', true) = 'STAFF');
--> statement-breakpoint
create policy claim_reviews_insurer_updates on claim_reviews as restrictive for update to gw_app using (true) with check (current_setting('app.scope', true) = 'STAFF');
--> statement-breakpoint
create policy claim_reviews_insurer_reads on claim_reviews as restrictive for select to gw_app using (current_setting('app.scope', true) = 'STAFF');
--> statement-breakpoint
create trigger claim_reviews_are_immutable before update or delete on claim_reviews for each row execute function app.refuse_change();
