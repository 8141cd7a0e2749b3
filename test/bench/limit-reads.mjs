/** The two reads of L0: everything that was asked for, as one JSON text from one statement. */

const yuan = (fen) => `((${fen})::numeric / 100)::numeric(20, 2)::text`;

/** One policy `p` as W1 and W2 ask for it. */
const POLICY = `json_build_object('number', p.number, 'kind', p.kind,
  'state', case when p.ends_at <= now() then 'EXPIRED' when p.state = 'ISSUED' and p.starts_at <= now() then 'IN_FORCE' else p.state end,
  'issuedAt', p.issued_at, 'currentVersion', json_build_object('effectiveFrom', v.effective_from,
    'productVersion', json_build_object('edition', w.edition, 'product', json_build_object('code', d.code, 'name', d.name ->> 'en')),
    'vehicle', json_build_object('vin', v.content -> 'vehicle' -> 'vin', 'useNature', v.content -> 'vehicle' -> 'useNature',
      'seats', v.content -> 'vehicle' -> 'seats', 'makeModel', v.content -> 'vehicle' -> 'makeModel',
      'plate', case when v.content -> 'vehicle' ->> 'plate' is not null then json_build_object('number', v.content -> 'vehicle' -> 'plate' -> 'number') end),
    'coverages', (select json_agg(json_build_object('name', t -> 'name' -> 'en', 'role', t -> 'role',
        'selection', json_build_object('code', c -> 'code', 'sumInsured', case when c ->> 'sumInsuredFen' is not null then json_build_object('amount', ${yuan("c ->> 'sumInsuredFen'")}) end),
        'premium', json_build_object('amount', ${yuan("c ->> 'premiumFen'")})) order by n)
      from jsonb_array_elements(v.content -> 'policy' -> 'coverages') with ordinality as cs(c, n)
      join jsonb_array_elements(w.document -> 'coverages') t on t ->> 'code' = c ->> 'code'),
    'people', json_build_object('policyholder', json_build_object('name', json_build_object('masked',
      case when h.kind = 'ORGANISATION' then h.name when length(h.name) < 2 then '**' else left(h.name, 1) || '**' end))),
    'premium', json_build_object('amount', json_build_object('amount', ${yuan("v.content -> 'policy' ->> 'premiumFen'")}),
      'net', json_build_object('amount', ${yuan("v.content -> 'policy' ->> 'netFen'")}),
      'vat', json_build_object('amount', ${yuan("v.content -> 'policy' ->> 'vatFen'")}),
      'lines', (select json_agg(json_build_object('kind', l -> 'kind', 'label', l -> 'label' -> 'en',
          'amount', json_build_object('amount', ${yuan("l -> 'amount' ->> 'fen'")})) order by n)
        from jsonb_array_elements(v.content -> 'policy' -> 'lines') with ordinality as ls(l, n)))))`;

const JOINS = `join lateral (select * from policy_versions v where v.partner_id = p.partner_id and v.policy_id = p.id
    and v.effective_from <= greatest(now(), p.starts_at) and v.superseded_at is null order by v.sequence desc limit 1) v on true
  join product_versions w on w.id = v.product_version_id join products d on d.id = w.product_id
  join parties h on h.partner_id = p.partner_id and h.id = (v.content -> 'people' ->> 'policyholderId')::uuid`;

export const POLICY_BY_NUMBER = `select json_build_object('data', json_build_object('policy', ${POLICY}))::text as json
  from policies p ${JOINS} where p.partner_id = $1::text::uuid and p.number = $2`;

/** Its cursor is the sort key as it is: nothing is sealed here. */
export const POLICY_PAGE = `with page as materialized (
    select p.*, row_number() over (order by p.issued_at desc, p.id desc) as place from policies p
    where p.partner_id = $1::text::uuid and (p.issued_at, p.id) < ($2::text::timestamptz, $3::text::uuid)
    order by p.issued_at desc, p.id desc limit 51)
  select json_build_object('data', json_build_object('policies', json_build_object(
    'nodes', (select json_agg(${POLICY} order by p.place) from page p ${JOINS} where p.place <= 50),
    'pageInfo', json_build_object('hasNextPage', (select count(*) > 50 from page),
      'endCursor', (select issued_at || '|' || id from page where place = least(50, (select count(*) from page)))))))::text as json`;

export function afterOf(cursor) {
  return cursor === null ? ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] : cursor.split('|');
}
