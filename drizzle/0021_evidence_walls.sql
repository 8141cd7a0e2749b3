-- Grants and constraints of checked files that drizzle-kit cannot write. Notes: drizzle/notes/0021.md

grant update (received_at, served_sha256, served_size_bytes, embedded_at, embedded_latitude, embedded_longitude) on files to gw_app, gw_worker;
--> statement-breakpoint
-- Files of before are served as they lie. The owner is under the wall too.
alter table files no force row level security;
--> statement-breakpoint
update files set served_sha256 = sha256, served_size_bytes = size_bytes, received_at = stored_at where state = 'STORED';
--> statement-breakpoint
alter table files force row level security;
--> statement-breakpoint
alter table files add constraint files_served check (
  (state = 'STORED') = (served_sha256 is not null) and (served_sha256 is null) = (served_size_bytes is null)
  and served_sha256 ~ '^[0-9a-f]{64}$' is not false);
--> statement-breakpoint
alter table files add constraint files_received check (state <> 'CHECKING' or received_at is not null);
--> statement-breakpoint

-- What was stored or rejected stays so, and no other bytes are ever served under a stored name.
create function app.keep_ended_file() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.state in ('STORED', 'REJECTED') and new is distinct from old then
    raise exception 'an ended file does not change' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function app.keep_ended_file() from public;
--> statement-breakpoint
create trigger files_end_once before update on files for each row execute function app.keep_ended_file();
