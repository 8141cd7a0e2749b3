-- What the bare-fact functions read, when the owner of the tables is nobody special. Notes: drizzle/notes/0008.md

-- A SECURITY DEFINER function reads as its owner. A superuser passes every wall; the owner of a hosted database does not: forced
-- row-level security holds for it too, and with no policy of its own it sees nothing, so that nobody could sign in and no cover were
-- ever found. So the owner may read the tables of these functions, and only under the search_path that such a function has for as
-- long as it runs (a setting of our own as the mark would need a superuser: nobody else may attach one to a function). For every
-- other role these policies do not exist; logged in by itself, the owner still sees nothing.
create policy credentials_fact on credentials as permissive for select to current_user
  using (current_setting('search_path') = 'pg_catalog, pg_temp');
--> statement-breakpoint
create policy policies_fact on policies as permissive for select to current_user
  using (current_setting('search_path') = 'pg_catalog, pg_temp');
--> statement-breakpoint
create policy policy_documents_fact on policy_documents as permissive for select to current_user
  using (current_setting('search_path') = 'pg_catalog, pg_temp');
--> statement-breakpoint
create policy files_fact on files as permissive for select to current_user
  using (current_setting('search_path') = 'pg_catalog, pg_temp');
--> statement-breakpoint

-- As before, and what is printed on the paper: the hash of what it says. SECURITY DEFINER, on the short list.
drop function app.verify_document(text);
--> statement-breakpoint
create function app.verify_document(code text) returns table (kind text, policy_number text, policy_kind text, plate text, state text,
  starts_at timestamptz, ends_at timestamptz, sha256 text, content_hash text, made_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.kind, p.number, p.kind, p.plate, p.state, p.starts_at, p.ends_at, f.sha256, d.content_hash, d.created_at
  from public.policy_documents d
  join public.policies p on p.partner_id = d.partner_id and p.id = d.policy_id
  join public.files f on f.partner_id = d.partner_id and f.id = d.file_id
  where d.verification_code = code
$$;
--> statement-breakpoint
revoke all on function app.verify_document(text) from public;
--> statement-breakpoint
grant execute on function app.verify_document(text) to gw_app;
