-- Copies one issued pair :pairs times for its own partner, as a book that ends within the next weeks, listed for renewal.
-- Keys between tables are not checked while it runs (they are right by construction); unique and exclusion constraints are.
set session_replication_role = replica;

create temp table model as select p.* from policies p order by p.issued_at desc limit 1;
create temp table pairs as
  select i, gen_random_uuid() as application_id, gen_random_uuid() as vehicle_id, gen_random_uuid() as subject_id,
    gen_random_uuid() as party_id, gen_random_uuid() as renewal_id, 'LRE' || lpad(i::text, 14, '0') as vin, '沪C' || lpad(to_hex(i), 6, '0') as plate,
    (array['李', '王', '张', '陈', '刘'])[1 + i % 5] || '测试' as holder,
    (date_trunc('day', now() at time zone 'Asia/Shanghai') + (10 + i % 20) * interval '1 day') at time zone 'Asia/Shanghai' as ends_at
  from generate_series(1, :pairs) i;

insert into vehicle_subjects (id, vin_hash) select subject_id, 'renewals ' || i from pairs;
insert into vehicles (id, partner_id, subject_id, vin, plate, facts, updated_at)
  select p.vehicle_id, m.partner_id, p.subject_id, p.vin, p.plate, v.facts || jsonb_build_object('vin', p.vin), now()
  from pairs p, model m, (select v.facts from vehicles v, model m where v.id = m.vehicle_id) v;
insert into parties (id, partner_id, kind, name, phone, created_at)
  select party_id, (select partner_id from model), 'PERSON', holder, '13800000000', now() from pairs;

create temp table model_application as select a.* from applications a, model m where a.id = m.application_id;
update model_application set content = '{}';
insert into applications
  select r.* from pairs p, model_application m,
    lateral jsonb_populate_record(null::applications, to_jsonb(m) || jsonb_build_object('id', p.application_id, 'number', 'APP-RENEW-' || p.i,
      'external_ref', 'renew-' || p.i, 'vehicle_id', p.vehicle_id, 'policyholder_id', p.party_id, 'insured_id', p.party_id, 'owner_id', p.party_id,
      'vin', p.vin, 'plate', p.plate, 'holder_name', p.holder)) r;

create temp table model_policies as
  select p.*, v.content, v.product_version_id as product_version, v.premium_fen as fen
  from policies p join policy_versions v on v.policy_id = p.id, model m where p.application_id = m.application_id;
create temp table copies as select gen_random_uuid() as id, p.*, m.id as model_id, m.kind, m.number as model_number from pairs p, model_policies m;

insert into policies (id, partner_id, number, external_ref, kind, state, application_id, outlet_id, producer_id, vehicle_id, subject_id, policyholder_id,
    insured_id, owner_id, agreement_version_id, bound_under_id, vehicle_group, vin, plate, holder_name, starts_at, ends_at,
    query_number, confirmation_number, issued_at, updated_at)
  select c.id, m.partner_id, split_part(c.model_number, '-', 1) || '-RENEW-' || lpad(c.i::text, 7, '0'), 'renew-' || c.i, c.kind, 'IN_FORCE',
    c.application_id, m.outlet_id, m.producer_id, c.vehicle_id, c.subject_id, c.party_id, c.party_id, c.party_id, m.agreement_version_id, m.bound_under_id,
    m.vehicle_group, c.vin, c.plate, c.holder, c.ends_at - interval '365 days', c.ends_at, m.query_number, m.confirmation_number,
    c.ends_at - interval '366 days', now()
  from copies c join model_policies m on m.id = c.model_id;

-- Sold as a new car; a year later it has its plate.
insert into policy_versions (id, partner_id, policy_id, sequence, effective_from, effective_until, recorded_at, reason, product_version_id, premium_fen, content)
  select gen_random_uuid(), m.partner_id, c.id, 1, c.ends_at - interval '365 days', c.ends_at, c.ends_at - interval '366 days', 'ISSUE', m.product_version, m.fen,
    m.content || jsonb_build_object(
      'people', jsonb_build_object('policyholderId', c.party_id, 'insuredId', c.party_id, 'ownerId', c.party_id, 'firstBeneficiaryId', null),
      'vehicle', (m.content -> 'vehicle') || jsonb_build_object('vin', c.vin, 'unregistered', null, 'firstRegisteredOn', to_char(c.ends_at - interval '365 days', 'YYYY-MM-DD'),
        'plate', jsonb_build_object('kind', 'ORDINARY', 'colour', 'BLUE', 'number', c.plate)))
  from copies c join model_policies m on m.id = c.model_id;

insert into renewals (id, partner_id, outlet_id, producer_id, owner, state, vehicle_id, subject_id, region, vin, plate, holder_name, due_at,
    window_opens_at, next_at, revision, created_at, updated_at)
  select p.renewal_id, m.partner_id, m.outlet_id, m.producer_id, 'PLACING_PARTNER', 'OPEN', p.vehicle_id, p.subject_id, '310000', p.vin, p.plate, p.holder, p.ends_at,
    p.ends_at - interval '30 days', p.ends_at, 1, now(), now()
  from pairs p, model m;
insert into renewal_policies (partner_id, renewal_id, policy_id, kind, ends_at, dropped, late)
  select (select partner_id from model), c.renewal_id, c.id, c.kind, c.ends_at, false, false from copies c;

reset session_replication_role;
vacuum analyze;
