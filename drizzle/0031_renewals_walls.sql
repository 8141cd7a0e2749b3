-- Walls and grants of renewals. Notes: drizzle/notes/0031.md

select app.wall(t::regclass, 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])')
from unnest(array['renewals', 'renewal_policies', 'renewal_runs', 'renewal_run_rows']) t;
--> statement-breakpoint
grant select on renewals, renewal_policies, renewal_runs, renewal_run_rows to gw_app, gw_worker;
--> statement-breakpoint
-- The worker lists what ends; a caller acts on what is listed.
grant insert on renewals, renewal_policies to gw_worker;
--> statement-breakpoint
grant update (owner, state, due_at, window_opens_at, next_at, noticed_days, quote_id, application_id, withheld_reason, loss_reason, loss_note,
  invited_at, quoted_at, accepted_at, renewed_at, lost_at, lapsed_at, revision, updated_at) on renewals to gw_app, gw_worker;
--> statement-breakpoint
grant update (ends_at, dropped, renewed_by_id, renewed_from, late) on renewal_policies to gw_app, gw_worker;
--> statement-breakpoint
grant insert on renewal_runs to gw_app;
--> statement-breakpoint
grant update (state, total_count, done_count, quoted_count, refused_count, skipped_count, last_renewal_id, finished_at) on renewal_runs to gw_worker;
--> statement-breakpoint
grant insert on renewal_run_rows to gw_worker;
--> statement-breakpoint
create trigger renewal_run_rows_are_immutable before update or delete on renewal_run_rows for each row execute function app.refuse_change();
--> statement-breakpoint
-- The worker prices what is due: until now it wrote no quote.
grant insert on quotes, quote_versions, quote_options to gw_worker;
--> statement-breakpoint
grant usage on sequence app.quote_numbers to gw_worker;
--> statement-breakpoint
-- A row is locked by whoever may update some of it: the terms and the salesperson are asked under lock, here too, and never changed.
grant update (revision) on partners, producers to gw_worker;
--> statement-breakpoint
grant update (active) on outlets to gw_worker;
