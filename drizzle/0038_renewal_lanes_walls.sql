-- The worker moves a lane on. Notes: drizzle/notes/0038.md
grant update (lanes) on renewal_runs to gw_worker;
--> statement-breakpoint
-- A claim without any fault of the insured's counts for no level: the degree as it is known now, not as it was when money went out.
create or replace function app.paid_claims_of(subject uuid, kind text, from_at timestamptz, until_at timestamptz)
returns table (occurred_at timestamptz, paid_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.occurred_at, p.first_paid_at from public.paid_claims p join public.claims c on c.partner_id = p.partner_id and c.id = p.claim_id
  where p.subject_id = subject and p.policy_kind = kind and p.first_paid_at >= from_at and p.first_paid_at < until_at and c.liability <> 'NONE'
  order by p.occurred_at
$$;
