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
--> statement-breakpoint

-- A paper that was sent stays as it was sent; that it was of no use the insurer's people say, once.
grant update (rejected_at) on claim_files to gw_app;
--> statement-breakpoint
create policy claim_files_insurer_updates on claim_files as restrictive for update to gw_app using (true) with check (current_setting('app.scope', true) = 'STAFF');
--> statement-breakpoint
create function app.sent_paper_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.rejected_at is not null or to_jsonb(new) - 'rejected_at' <> to_jsonb(old) - 'rejected_at' then
    raise exception 'a paper that was sent stays as it is, and is rejected once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function app.sent_paper_stays() from public;
--> statement-breakpoint
drop trigger claim_files_are_immutable on claim_files;
--> statement-breakpoint
-- Papers that were rejected before: every file of theirs. The owner is under the wall too.
alter table claim_files no force row level security;
--> statement-breakpoint
alter table claim_materials no force row level security;
--> statement-breakpoint
alter table claim_suspensions no force row level security;
--> statement-breakpoint
update claim_files f set rejected_at = coalesce((select max(s.demanded_at) from claim_suspensions s
    where s.partner_id = m.partner_id and s.claim_id = m.claim_id and s.material_ids ? m.id::text), f.sent_at)
  from claim_materials m where m.partner_id = f.partner_id and m.id = f.material_id and m.state = 'REJECTED';
--> statement-breakpoint
alter table claim_files force row level security;
--> statement-breakpoint
alter table claim_materials force row level security;
--> statement-breakpoint
alter table claim_suspensions force row level security;
--> statement-breakpoint
create trigger claim_files_are_immutable before delete on claim_files for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger claim_files_stay before update on claim_files for each row execute function app.sent_paper_stays();
