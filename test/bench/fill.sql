-- Copies one issued pair :pairs times over fifty partners (fewer for small numbers): the sandbox's six, and others like its seller.
-- Keys between tables are not checked while it runs (they are right by construction); unique and exclusion constraints are.
set session_replication_role = replica;
set work_mem = '64MB';
set maintenance_work_mem = '256MB';

create temp table seller as
  select p.*, a.id as agreement_id, v.id as version_id
  from partners p join agreements a on a.partner_id = p.id join agreement_versions v on v.agreement_id = a.id and v.state = 'ACTIVE';

create temp table added as
  select gen_random_uuid() as id, gen_random_uuid() as agreement_id, gen_random_uuid() as version_id, n
  from generate_series(1, 44) n;

-- The newest: a sandbox has sold before.
create temp table sold as select * from applications order by created_at desc limit 1;
create temp table model as select * from seller where id = (select partner_id from sold);

insert into partners
  select (jsonb_populate_record(p, jsonb_build_object('id', n.id, 'number', 'PTN-Z-' || lpad(n.n::text, 4, '0'), 'name', 'bench ' || n.n))).*
  from partners p, added n where p.id = (select id from model);
insert into agreements
  select (jsonb_populate_record(a, jsonb_build_object('id', n.agreement_id, 'partner_id', n.id, 'number', a.number || '-' || n.n))).*
  from agreements a, added n where a.id = (select agreement_id from model);
insert into agreement_versions
  select (jsonb_populate_record(v, jsonb_build_object('id', n.version_id, 'partner_id', n.id, 'agreement_id', n.agreement_id))).*
  from agreement_versions v, added n where v.id = (select version_id from model);

create temp table owners as
  select row_number() over (order by sandbox desc, number) - 1 as slot, id, version_id from (
    select true as sandbox, number, id, version_id from seller
    union all select false, lpad(n::text, 4, '0'), id, version_id from added) o;

select setseed(0.42);
create temp table pairs as
  select i, o.id as partner_id, o.version_id, gen_random_uuid() as application_id, gen_random_uuid() as vehicle_id,
    gen_random_uuid() as subject_id, gen_random_uuid() as party_id, 'LBE' || lpad(i::text, 14, '0') as vin,
    '沪B' || lpad(to_hex(i), 6, '0') as plate, (array['李', '王', '张', '陈', '刘'])[1 + i % 5] || '测试' as holder,
    date_trunc('second', now()) - interval '2 days' - random() * interval '300 days' as issued_at
  from generate_series(1, :pairs) i join owners o on o.slot = i % greatest(6, least(50, :pairs / 200));
analyze pairs;

insert into vehicle_subjects (id, vin_hash) select subject_id, 'bench ' || i from pairs;
insert into vehicles (id, partner_id, subject_id, vin, plate, facts, updated_at)
  select p.vehicle_id, p.partner_id, p.subject_id, p.vin, p.plate, v.facts || jsonb_build_object('vin', p.vin), p.issued_at
  from pairs p, (select v.facts from vehicles v where v.id = (select vehicle_id from sold)) v;
insert into parties (id, partner_id, kind, name, phone, created_at)
  select party_id, partner_id, 'PERSON', holder, '13800000000', issued_at from pairs;

-- What an application holds is never read here: its content is left out, so that the bench fills in a minute.
create temp table model_application as select * from sold;
update model_application set content = '{}';
insert into applications
  select r.* from pairs p, model_application m,
    lateral jsonb_populate_record(null::applications, to_jsonb(m) || jsonb_build_object('id', p.application_id, 'partner_id', p.partner_id,
      'number', 'APP-BENCH-' || p.i, 'external_ref', 'bench-' || p.i, 'outlet_id', null, 'producer_id', null, 'vehicle_id', p.vehicle_id,
      'policyholder_id', p.party_id, 'insured_id', p.party_id, 'owner_id', p.party_id, 'agreement_version_id', p.version_id,
      'accepted_under_id', p.version_id, 'vin', p.vin, 'plate', p.plate, 'holder_name', p.holder)) r;

-- The two issued policies and their versions, each with an id of its own per copy.
create temp table model_policies as
  select p.*, v.content, v.product_version_id as product_version, v.premium_fen as fen
  from policies p join policy_versions v on v.policy_id = p.id where p.application_id = (select id from sold);
create temp table copies as
  select gen_random_uuid() as id, p.*, m.id as model_id, m.kind, m.number as model_number from pairs p, model_policies m;
analyze copies;

insert into policies (id, partner_id, number, external_ref, kind, state, application_id, vehicle_id, subject_id, policyholder_id,
    insured_id, owner_id, agreement_version_id, bound_under_id, vehicle_group, vin, plate, holder_name, starts_at, ends_at,
    query_number, confirmation_number, issued_at, updated_at)
  select c.id, c.partner_id, split_part(c.model_number, '-', 1) || '-BENCH-' || lpad(c.i::text, 7, '0'), 'bench-' || c.i, c.kind, 'IN_FORCE',
    c.application_id, c.vehicle_id, c.subject_id, c.party_id, c.party_id, c.party_id, c.version_id, c.version_id, m.vehicle_group, c.vin,
    c.plate, c.holder, c.issued_at + interval '1 day', c.issued_at + interval '366 days', m.query_number, m.confirmation_number,
    c.issued_at, c.issued_at
  from copies c join model_policies m on m.id = c.model_id;

insert into policy_versions (id, partner_id, policy_id, sequence, effective_from, effective_until, recorded_at, reason,
    product_version_id, premium_fen, content)
  select gen_random_uuid(), c.partner_id, c.id, 1, c.issued_at + interval '1 day', c.issued_at + interval '366 days', c.issued_at, 'ISSUE',
    m.product_version, m.fen,
    m.content || jsonb_build_object(
      'people', jsonb_build_object('policyholderId', c.party_id, 'insuredId', c.party_id, 'ownerId', c.party_id, 'firstBeneficiaryId', null),
      'vehicle', (m.content -> 'vehicle') || jsonb_build_object('vin', c.vin, 'plate', jsonb_build_object('kind', 'ORDINARY', 'colour', 'BLUE', 'number', c.plate)))
  from copies c join model_policies m on m.id = c.model_id;

reset session_replication_role;
vacuum analyze;
