-- The worker's log-in may do on the job tables what graphile-worker's own statements do, and nothing else. Notes: drizzle/notes/0003.md
grant usage on schema graphile_worker to gw_worker;
--> statement-breakpoint
-- Read at start to see that there is nothing to install: the worker's log-in can create nothing.
grant select on graphile_worker.migrations to gw_worker;
--> statement-breakpoint
grant select, insert on graphile_worker._private_tasks to gw_worker;
--> statement-breakpoint
-- No INSERT: a job is made by app.enqueue only, so max_attempts is the same for all.
grant select, update, delete on graphile_worker._private_jobs to gw_worker;
--> statement-breakpoint
grant select, update on graphile_worker._private_job_queues to gw_worker;
--> statement-breakpoint
-- graphile-worker's ledger of cron ticks; our timers of seconds use it too.
grant select, insert, update on graphile_worker._private_known_crontabs to gw_worker;
--> statement-breakpoint
-- The view of jobs without their payloads: spent jobs are read here.
grant select on graphile_worker.jobs to gw_worker;
--> statement-breakpoint
-- graphile-worker turns row security on and makes no policy, so that only the owner gets through.
create policy worker on graphile_worker._private_tasks for all to gw_worker using (true) with check (true);
--> statement-breakpoint
create policy worker on graphile_worker._private_jobs for all to gw_worker using (true) with check (true);
--> statement-breakpoint
create policy worker on graphile_worker._private_job_queues for all to gw_worker using (true) with check (true);
--> statement-breakpoint
create policy worker on graphile_worker._private_known_crontabs for all to gw_worker using (true) with check (true);
--> statement-breakpoint
-- Effect keys of jobs that are gone are swept after a while.
grant delete on job_effects to gw_worker;
