-- Walls, grants, constraints and functions of new business that drizzle-kit cannot write. Notes: drizzle/notes/0005.md

select app.wall(t::regclass, 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])')
from unnest(array['files', 'authority_balances', 'authority_uses', 'charges', 'payment_orders', 'provider_events', 'payment_confirmations',
  'postings', 'refunds', 'applications', 'application_acceptances', 'consents', 'underwriting_decisions', 'application_materials',
  'material_files', 'referrals', 'quote_acceptances', 'quote_documents', 'policies', 'policy_versions', 'policy_documents', 'deliveries']) t;
--> statement-breakpoint

-- platform: files
grant select, insert on files to gw_app, gw_worker;
--> statement-breakpoint
grant update (state, stored_at, rejection) on files to gw_app, gw_worker;
--> statement-breakpoint

-- products: plans. Insurer-wide.
grant select on plans to gw_app, gw_worker;
--> statement-breakpoint

-- channels: the ledger of binding authority
grant select, insert on authority_balances, authority_uses to gw_app, gw_worker;
--> statement-breakpoint
grant update (used) on authority_balances to gw_app, gw_worker;
--> statement-breakpoint
grant update (state) on authority_uses to gw_app, gw_worker;
--> statement-breakpoint

-- billing
create sequence app.charge_numbers;
--> statement-breakpoint
create sequence app.refund_numbers;
--> statement-breakpoint
grant usage on sequence app.charge_numbers, app.refund_numbers to gw_app, gw_worker;
--> statement-breakpoint
grant select, insert on charges, payment_orders, provider_events, postings, refunds to gw_app, gw_worker;
--> statement-breakpoint
grant select, insert on payment_confirmations to gw_app;
--> statement-breakpoint
grant select on payment_confirmations to gw_worker;
--> statement-breakpoint
grant update (state, paid_at, revision) on charges to gw_app, gw_worker;
--> statement-breakpoint
grant update (state, paid_at, reference, reconciled_at, revision) on payment_orders to gw_app, gw_worker;
--> statement-breakpoint
grant update (state, bank_reference, confirmed_at, revision) on refunds to gw_app, gw_worker;
--> statement-breakpoint
-- What the lines of a charge add up to; null when one is unreadable, below zero, or holds more VAT than money.
create function app.charge_lines_total(lines jsonb) returns bigint language sql immutable set search_path = pg_catalog as $$
  select case when bool_and(coalesce(amount >= 0 and vat between 0 and amount, false)) then sum(amount)::bigint end
  from (select (l ->> 'amountFen')::bigint as amount, coalesce(l ->> 'vatFen', '0')::bigint as vat from jsonb_array_elements(lines) l) line
$$;
--> statement-breakpoint
revoke all on function app.charge_lines_total(jsonb) from public;
--> statement-breakpoint
grant execute on function app.charge_lines_total(jsonb) to gw_app, gw_worker;
--> statement-breakpoint
alter table charges add constraint charges_lines_make_amount check (coalesce(app.charge_lines_total(lines) = amount_fen, false));
--> statement-breakpoint
-- A journal sums to zero when its transaction commits, and no account of a charge stands on the wrong side: no more is given
-- back than came in, no more came in than is booked. Or nothing commits. Runs with the rights of whoever posts: a journal
-- lies in one partner's rows, and the charge is locked by whoever posts.
create function app.journal_balances() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (select sum(p.amount_fen) from public.postings p where p.journal_id = new.journal_id) <> 0 then
    raise exception 'journal does not sum to zero' using errcode = 'check_violation', constraint = 'postings_sum_to_zero';
  end if;
  if (select sum(p.amount_fen) * case when new.account in ('CASH', 'PREMIUM_RECEIVABLE') then 1 when new.account in ('PREMIUM', 'VAT', 'VEHICLE_TAX_HELD', 'REFUND_PAYABLE') then -1 else 0 end
      from public.postings p
      where p.partner_id = new.partner_id and p.charge_id = new.charge_id and p.account = new.account) < 0 then
    raise exception 'account stands on the wrong side' using errcode = 'check_violation', constraint = 'postings_no_negative_balance';
  end if;
  return null;
end $$;
--> statement-breakpoint
revoke all on function app.journal_balances() from public;
--> statement-breakpoint
create constraint trigger postings_sum_to_zero after insert on postings deferrable initially deferred
  for each row execute function app.journal_balances();
--> statement-breakpoint
create trigger postings_are_immutable before update or delete on postings for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger provider_events_are_immutable before update or delete on provider_events for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger payment_confirmations_are_immutable before update or delete on payment_confirmations for each row execute function app.refuse_change();
--> statement-breakpoint

-- underwriting
create sequence app.application_numbers;
--> statement-breakpoint
grant usage on sequence app.application_numbers to gw_app;
--> statement-breakpoint
grant select on underwriting_rule_sets to gw_app, gw_worker;
--> statement-breakpoint
create trigger underwriting_rule_sets_are_immutable before update or delete on underwriting_rule_sets for each row execute function app.refuse_change();
--> statement-breakpoint
grant select, insert on applications, application_acceptances, consents, underwriting_decisions, application_materials, material_files, referrals to gw_app;
--> statement-breakpoint
grant select on applications, application_acceptances, consents, underwriting_decisions, application_materials, material_files, referrals to gw_worker;
--> statement-breakpoint
grant update (state, carries, charge_id, not_issued, revision, updated_at) on applications to gw_app, gw_worker;
--> statement-breakpoint
grant update (withdrawn_at) on consents to gw_app;
--> statement-breakpoint
grant update (state, rejection) on application_materials to gw_app;
--> statement-breakpoint
grant update (state, level, assignee_id, opinion, note, decided_at, revision) on referrals to gw_app, gw_worker;
--> statement-breakpoint
create trigger application_acceptances_are_immutable before update or delete on application_acceptances for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger underwriting_decisions_are_immutable before update or delete on underwriting_decisions for each row execute function app.refuse_change();
--> statement-breakpoint

-- quotes. The worker ends applications nobody paid, and then the quote is open again.
grant update (accepted_option_id, application_id) on quotes to gw_app, gw_worker;
--> statement-breakpoint
grant select, insert on quote_acceptances, quote_documents to gw_app;
--> statement-breakpoint
grant select on quote_acceptances, quote_documents to gw_worker;
--> statement-breakpoint
create trigger quote_documents_are_immutable before update or delete on quote_documents for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger quote_acceptances_are_immutable before update or delete on quote_acceptances for each row execute function app.refuse_change();
--> statement-breakpoint

-- policies
grant select, insert on policies, policy_versions, policy_documents, deliveries to gw_app, gw_worker;
--> statement-breakpoint
grant update (state, plate, revision, updated_at) on policies to gw_app, gw_worker;
--> statement-breakpoint
grant update (superseded_at) on policy_versions to gw_app, gw_worker;
--> statement-breakpoint
grant update (received_at) on deliveries to gw_app;
--> statement-breakpoint
-- One vehicle, one compulsory cover at a time, whoever placed it. The vehicle's subject row is locked first (registry).
alter table policies add constraint policies_one_compulsory_cover
  exclude using gist (subject_id with =, tstzrange(starts_at, ends_at) with &&) where (kind = 'COMPULSORY' and state not in ('CANCELLED', 'VOIDED'));
--> statement-breakpoint
-- What a policy says at an instant, as known at another, is one version.
alter table policy_versions add constraint policy_versions_never_overlap
  exclude using gist (partner_id with =, policy_id with =, tstzrange(effective_from, effective_until) with &&, tstzrange(recorded_at, superseded_at) with &&);
--> statement-breakpoint
create trigger policy_documents_are_immutable before update or delete on policy_documents for each row execute function app.refuse_change();
--> statement-breakpoint
-- SECURITY DEFINER, on the short list: a bare fact across partners. Whether a vehicle has a cover of a kind that meets a
-- period: never whose, never which.
create function app.cover_exists(subject uuid, policy_kind text, from_at timestamptz, until_at timestamptz) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.policies p where p.subject_id = subject and p.kind = policy_kind
    and p.state not in ('CANCELLED', 'VOIDED') and tstzrange(p.starts_at, p.ends_at) && tstzrange(from_at, until_at))
$$;
--> statement-breakpoint
revoke all on function app.cover_exists(uuid, text, timestamptz, timestamptz) from public;
--> statement-breakpoint
grant execute on function app.cover_exists(uuid, text, timestamptz, timestamptz) to gw_app, gw_worker;
--> statement-breakpoint
-- SECURITY DEFINER, on the short list: what anybody who holds a document may know of it (`/verify/{code}`). No name, no VIN.
create function app.verify_document(code text) returns table (kind text, policy_number text, policy_kind text, plate text, state text,
  starts_at timestamptz, ends_at timestamptz, sha256 text, made_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.kind, p.number, p.kind, p.plate, p.state, p.starts_at, p.ends_at, f.sha256, d.created_at
  from public.policy_documents d
  join public.policies p on p.partner_id = d.partner_id and p.id = d.policy_id
  join public.files f on f.partner_id = d.partner_id and f.id = d.file_id
  where d.verification_code = code
$$;
--> statement-breakpoint
revoke all on function app.verify_document(text) from public;
--> statement-breakpoint
grant execute on function app.verify_document(text) to gw_app;
