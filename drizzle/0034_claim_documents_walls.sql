-- Papers of a claim, what the provider said of an account, and what the platform was told. Notes: drizzle/notes/0034.md

select app.wall('claim_documents'::regclass, 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])');
--> statement-breakpoint
-- Made when somebody who may see it asks: the owner's people or the insurer's.
grant select, insert on claim_documents to gw_app;
--> statement-breakpoint
grant select on claim_documents to gw_worker;
--> statement-breakpoint
create trigger claim_documents_are_immutable before update or delete on claim_documents for each row execute function app.refuse_change();
--> statement-breakpoint
-- Who said that an account is its holder's: the worker's to write, as the rest of it.
grant update (checked_by) on payees to gw_worker;
--> statement-breakpoint
drop trigger paid_claims_are_immutable on paid_claims;
--> statement-breakpoint
create trigger paid_claims_are_immutable before delete on paid_claims for each row execute function app.refuse_change();
--> statement-breakpoint
-- Told once: what the platform answered stands.
grant update (told_at, platform_reference) on paid_claims to gw_worker;
--> statement-breakpoint
create function app.paid_claim_is_told_once() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.told_at is not null or (to_jsonb(new) - 'told_at' - 'platform_reference') <> (to_jsonb(old) - 'told_at' - 'platform_reference') then
    raise exception 'a paid claim is told once and never changes' using errcode = 'check_violation', constraint = 'paid_claims_told_once';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function app.paid_claim_is_told_once() from public;
--> statement-breakpoint
create trigger paid_claims_told_once before update on paid_claims for each row execute function app.paid_claim_is_told_once();
