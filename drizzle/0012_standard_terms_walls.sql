-- Walls, grants, constraints and functions of agreements that drizzle-kit cannot write. Notes: drizzle/notes/0012.md

select app.wall(t::regclass, 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])')
from unnest(array['agreement_contents', 'agreement_deviations', 'agreement_signatures', 'agreement_documents', 'onboardings', 'partner_users']) t;
--> statement-breakpoint
-- A lead that was assigned to a licensed partner is read by it for as long as the grant stands.
select app.wall('leads', 'partner_id', 'id', 'partner_id = any ((select app.staff_partners())::uuid[])');
--> statement-breakpoint

-- What a partner may never write about itself: its deviations and its way in are the insurer's acts.
do $$
declare
  t text;
begin
  foreach t in array array['agreement_contents', 'agreement_deviations', 'onboardings'] loop
    execute format($q$create policy %I on %I as restrictive for insert to gw_app with check (current_setting('app.scope', true) = 'STAFF')$q$, t || '_insurer_inserts', t);
    execute format($q$create policy %I on %I as restrictive for update to gw_app using (true) with check (current_setting('app.scope', true) = 'STAFF')$q$, t || '_insurer_updates', t);
  end loop;
end $$;
--> statement-breakpoint
-- Nobody signs for the other side.
create policy agreement_signatures_own_side on agreement_signatures as restrictive for insert to gw_app, gw_worker
  with check (side = case current_setting('app.scope', true) when 'STAFF' then 'INSURER' when 'PARTNER' then 'PARTNER' end);
--> statement-breakpoint
-- Who follows a lead and what came of it is the insurer's to say.
create policy leads_insurer_updates on leads as restrictive for update to gw_app
  using (true) with check (current_setting('app.scope', true) = 'STAFF');
--> statement-breakpoint

grant select, insert on standard_terms to gw_app;
--> statement-breakpoint
grant update (state, published_by, published_at, superseded_at, revision) on standard_terms to gw_app;
--> statement-breakpoint
grant select on standard_terms to gw_worker;
--> statement-breakpoint
grant select, insert on standard_terms_documents to gw_app;
--> statement-breakpoint
create trigger standard_terms_documents_are_immutable before update or delete on standard_terms_documents for each row execute function app.refuse_change();
--> statement-breakpoint
grant select, insert on agreement_contents, agreement_deviations, agreement_signatures, agreement_documents, onboardings, partner_users, leads to gw_app;
--> statement-breakpoint
grant select on agreement_contents, agreement_deviations, agreement_signatures, agreement_documents, onboardings, partner_users, leads to gw_worker;
--> statement-breakpoint
grant update (approved_by, approved_by_label, approved_at, opinion) on agreement_deviations to gw_app;
--> statement-breakpoint
grant update (checked_by, checked_by_label, checked_at, outcome, opinion, admitted_at) on onboardings to gw_app;
--> statement-breakpoint
grant update (state, revision) on partner_users to gw_app;
--> statement-breakpoint
grant update (state, assignee_side, assignee_id, assignee_label, outcome, updated_at, revision) on leads to gw_app;
--> statement-breakpoint
-- Activation sets when a version really began and when the one before it really ended; the trigger below holds how far.
grant update (effective_from, effective_until) on agreement_versions to gw_app;
--> statement-breakpoint
-- The clock ends versions and agreements; the worker does it under the partner's scope.
grant update (state, revision) on agreements, agreement_versions to gw_worker;
--> statement-breakpoint

create sequence app.agreement_numbers;
--> statement-breakpoint
create sequence app.partner_numbers;
--> statement-breakpoint
create sequence app.lead_numbers;
--> statement-breakpoint
grant usage on sequence app.agreement_numbers, app.partner_numbers, app.lead_numbers to gw_app;
--> statement-breakpoint

-- Versions in force never overlap. A signed one may still lie over the one it replaces: activation cuts that one in the same
-- commit, so that there is neither a gap nor an overlap when a signature comes late.
alter table agreement_versions drop constraint agreement_versions_never_overlap;
--> statement-breakpoint
alter table agreement_versions add constraint agreement_versions_never_overlap
  exclude using gist (partner_id with =, tstzrange(effective_from, effective_until) with &&) where (state = 'ACTIVE');
--> statement-breakpoint
-- At most one version of an agreement is being drafted or waits to be activated.
create unique index agreement_versions_one_next on agreement_versions (partner_id, agreement_id) where state in ('DRAFT', 'SIGNED');
--> statement-breakpoint
-- One template is published per kind and licence.
create unique index standard_terms_one_published on standard_terms (channel_kind, licensed) where state = 'PUBLISHED';
--> statement-breakpoint
-- A person is invited once; disabled, the address is free again.
create unique index partner_users_one_per_email on partner_users (partner_id, lower(email)) where state <> 'DISABLED';
--> statement-breakpoint

-- What was agreed never changes. Activation may let a version begin later than agreed, and a later version may end it earlier.
create function app.agreement_version_holds() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if (old.drafted_by is not null and
      (new.id, new.partner_id, new.agreement_id, new.sequence, new.standard_terms, new.standard_terms_id, new.digest, new.drafted_by, new.reason)
      is distinct from
      (old.id, old.partner_id, old.agreement_id, old.sequence, old.standard_terms, old.standard_terms_id, old.digest, old.drafted_by, old.reason))
     or (new.effective_from <> old.effective_from and not (old.state = 'SIGNED' and new.state = 'ACTIVE' and new.effective_from > old.effective_from))
     or (new.effective_until is distinct from old.effective_until
         and not (old.state = 'ACTIVE' and new.effective_until is not null and (old.effective_until is null or new.effective_until < old.effective_until)))
     or (new.state <> old.state and old.state in ('ENDED', 'DISCARDED'))
     or array_position(array['DRAFT', 'SIGNED', 'ACTIVE', 'ENDED', 'DISCARDED'], new.state) < array_position(array['DRAFT', 'SIGNED', 'ACTIVE', 'ENDED', 'DISCARDED'], old.state)
  then
    raise exception 'what was agreed never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function app.agreement_version_holds() from public;
--> statement-breakpoint
create trigger agreement_versions_hold before update on agreement_versions for each row execute function app.agreement_version_holds();
--> statement-breakpoint
-- An approval is given once; nothing else of a deviation ever moves.
create function app.deviation_holds() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if tg_op = 'DELETE' or old.approved_by is not null then
    raise exception 'a deviation that was approved never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function app.deviation_holds() from public;
--> statement-breakpoint
create trigger agreement_deviations_hold before update or delete on agreement_deviations for each row execute function app.deviation_holds();
--> statement-breakpoint
create trigger agreement_contents_are_immutable before update or delete on agreement_contents for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger agreement_signatures_are_immutable before update or delete on agreement_signatures for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger agreement_documents_are_immutable before update or delete on agreement_documents for each row execute function app.refuse_change();
--> statement-breakpoint
-- Insurer-wide, so no wall stands before it: whoever is not the insurer's writes none.
create function app.standard_terms_hold() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if current_user in ('gw_app', 'gw_worker') and current_setting('app.scope', true) is distinct from 'STAFF' then
    raise exception 'standard terms are the insurer''s' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'INSERT' then
    return new;
  end if;
  if tg_op = 'DELETE' or (new.id, new.channel_kind, new.licensed, new.version, new.document, new.digest, new.drafted_by, new.drafted_at)
     is distinct from (old.id, old.channel_kind, old.licensed, old.version, old.document, old.digest, old.drafted_by, old.drafted_at) then
    raise exception 'standard terms never change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function app.standard_terms_hold() from public;
--> statement-breakpoint
create trigger standard_terms_hold before insert or update or delete on standard_terms for each row execute function app.standard_terms_hold();
