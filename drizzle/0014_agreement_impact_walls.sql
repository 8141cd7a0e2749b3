-- Walls and grants of replays of recorded traffic against a draft. Notes: drizzle/notes/0014.md

select app.wall(t::regclass, 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])')
from unnest(array['agreement_impacts', 'impact_cases']) t;
--> statement-breakpoint
grant select, insert on agreement_impacts to gw_app;
--> statement-breakpoint
grant select on agreement_impacts to gw_worker;
--> statement-breakpoint
grant update (state, replayed_count, last_option_id, finished_at) on agreement_impacts to gw_app, gw_worker;
--> statement-breakpoint
grant select on impact_cases to gw_app;
--> statement-breakpoint
grant select, insert on impact_cases to gw_worker;
