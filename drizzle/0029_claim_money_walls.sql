-- Walls, grants and triggers of money that goes out. Notes: drizzle/notes/0029.md

select app.wall(t::regclass, 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])')
from unnest(array['payees', 'payout_books', 'payouts', 'payout_transfers', 'payout_facts', 'payout_postings', 'receipts']) t;
--> statement-breakpoint
create sequence app.payout_numbers;
--> statement-breakpoint
grant usage on sequence app.payout_numbers to gw_app, gw_worker;
--> statement-breakpoint
grant select, insert on payees, payout_books, payouts, payout_transfers, payout_facts, payout_postings, receipts to gw_app, gw_worker;
--> statement-breakpoint
-- What the provider says of an account is the worker's to write. The request role locks an account (FOR SHARE asks for a column).
grant update (state, checked_at, revision) on payees to gw_worker;
--> statement-breakpoint
grant update (revision) on payees to gw_app;
--> statement-breakpoint
grant update (ordered) on payout_books to gw_app, gw_worker;
--> statement-breakpoint
-- A provider's notice comes in through the request role.
grant update (payee_id, state, paid_at, return_reason, revision) on payouts to gw_app, gw_worker;
--> statement-breakpoint
grant update (state, arrived_at, reconciled_at, revision) on payout_transfers to gw_app, gw_worker;
--> statement-breakpoint
-- Money goes out, and comes back, by the insurer's word alone, whoever forgets to ask.
do $$
declare
  t text;
begin
  foreach t in array array['payouts', 'payout_transfers', 'receipts'] loop
    execute format($q$create policy %I on %I as restrictive for insert to gw_app with check (current_setting('app.scope', true) = 'STAFF')$q$, t || '_insurer_inserts', t);
  end loop;
end $$;
--> statement-breakpoint
-- A journal sums to zero when its transaction commits, no more is paid under a subject than is owed, and no more comes back
-- than it has cost. Runs with the rights of whoever posts: everything lies in one partner's rows, under the book's lock.
create function app.payout_journal_balances() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (select sum(p.amount_fen) from public.payout_postings p where p.journal_id = new.journal_id) <> 0 then
    raise exception 'journal does not sum to zero' using errcode = 'check_violation', constraint = 'payout_postings_sum_to_zero';
  end if;
  if (select sum(p.amount_fen) * case new.account when 'CLAIM_COST' then 1 when 'CLAIM_PAYABLE' then -1 else 0 end
      from public.payout_postings p
      where p.partner_id = new.partner_id and p.subject_id = new.subject_id and p.account = new.account) < 0 then
    raise exception 'account stands on the wrong side' using errcode = 'check_violation', constraint = 'payout_postings_no_negative_balance';
  end if;
  return null;
end $$;
--> statement-breakpoint
revoke all on function app.payout_journal_balances() from public;
--> statement-breakpoint
create constraint trigger payout_postings_sum_to_zero after insert on payout_postings deferrable initially deferred
  for each row execute function app.payout_journal_balances();
--> statement-breakpoint
create trigger payout_postings_are_immutable before update or delete on payout_postings for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger payout_facts_are_immutable before update or delete on payout_facts for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger receipts_are_immutable before update or delete on receipts for each row execute function app.refuse_change();
--> statement-breakpoint
-- What came back never lives again: another transfer may be alive by then.
create function app.transfer_is_over() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.state = 'CAME_BACK' then
    raise exception 'a transfer that came back does not change' using errcode = 'check_violation', constraint = 'payout_transfers_over';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function app.transfer_is_over() from public;
--> statement-breakpoint
create trigger payout_transfers_over before update on payout_transfers for each row execute function app.transfer_is_over();
--> statement-breakpoint

-- claims: what is paid and claimed back, and by whose word
select app.wall(t::regclass, 'partner_id', null, 'partner_id = any ((select app.staff_partners())::uuid[])')
from unnest(array['claim_payments', 'claim_payment_statements', 'claim_recoveries', 'paid_claims']) t;
--> statement-breakpoint
grant select, insert on claim_payments, claim_payment_statements, claim_recoveries to gw_app;
--> statement-breakpoint
grant select on claim_payments, claim_payment_statements, claim_recoveries to gw_worker;
--> statement-breakpoint
-- A payout arrives through a notice or through the worker.
grant select, insert on paid_claims to gw_app, gw_worker;
--> statement-breakpoint
grant update (state, reason, ended_at, revision) on claim_recoveries to gw_app;
--> statement-breakpoint
grant update (state, revision, updated_at) on claims to gw_worker;
--> statement-breakpoint
do $$
declare
  t text;
begin
  foreach t in array array['claim_payments', 'claim_payment_statements', 'claim_recoveries'] loop
    execute format($q$create policy %I on %I as restrictive for insert to gw_app with check (current_setting('app.scope', true) = 'STAFF')$q$, t || '_insurer_inserts', t);
  end loop;
end $$;
--> statement-breakpoint
create trigger claim_payments_are_immutable before update or delete on claim_payments for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger claim_payment_statements_are_immutable before update or delete on claim_payment_statements for each row execute function app.refuse_change();
--> statement-breakpoint
create trigger paid_claims_are_immutable before update or delete on paid_claims for each row execute function app.refuse_change();
--> statement-breakpoint
-- SECURITY DEFINER, on the short list: a bare fact across partners. When losses of a vehicle happened that were paid under a
-- kind of cover in a window, and when they were paid: never whose policy, never how much.
create policy paid_claims_fact on paid_claims as permissive for select to current_user using (current_setting('search_path') = 'pg_catalog, pg_temp');
--> statement-breakpoint
create function app.paid_claims_of(subject uuid, kind text, from_at timestamptz, until_at timestamptz)
returns table (occurred_at timestamptz, paid_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.occurred_at, p.first_paid_at from public.paid_claims p
  where p.subject_id = subject and p.policy_kind = kind and p.first_paid_at >= from_at and p.first_paid_at < until_at
  order by p.occurred_at
$$;
--> statement-breakpoint
revoke all on function app.paid_claims_of(uuid, text, timestamptz, timestamptz) from public;
--> statement-breakpoint
grant execute on function app.paid_claims_of(uuid, text, timestamptz, timestamptz) to gw_app, gw_worker;
