-- Of the three names of a policy one is given, and the others are null: planned anew for every call, a notice spends more on
-- plans than on rows. One plan serves all, and each finds a handful of rows.
alter function app.policies_at_loss(text, text, text, timestamptz) rows 4 set plan_cache_mode = 'force_generic_plan';
--> statement-breakpoint
alter function app.same_accident(uuid, text, text[], timestamptz, interval) rows 4 set plan_cache_mode = 'force_generic_plan';
