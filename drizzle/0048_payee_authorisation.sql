-- A shop is paid by a paper of its claim. Notes: drizzle/notes/0048.md

create function app.payee_is_authorised() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.claim_files f
    where f.partner_id = new.partner_id and f.claim_id = new.claim_id and f.file_id = new.authorisation_file_id) then
    raise exception 'the authorisation is no paper of the claim' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function app.payee_is_authorised() from public;
--> statement-breakpoint
create trigger claim_payees_authorised before insert or update of authorisation_file_id, claim_id, partner_id on claim_payees
  for each row when (new.authorisation_file_id is not null) execute function app.payee_is_authorised();
