/** The ten rows that one quoteRequest writes: read for the comparison, and as the model of what L0 writes. */

/** In an order in which each can name the ones before. `key` finds the rows of a quote. */
export const TABLES = [
  ['vehicle_subjects', 'id = (select v.subject_id from vehicles v where v.id = q.vehicle_id)'],
  ['vehicles', 'id = q.vehicle_id'],
  ['parties', 'id = q.policyholder_id'],
  ['quotes', 'id = q.id'],
  ['quote_versions', 'quote_id = q.id'],
  ['quote_options', 'quote_version_id in (select v.id from quote_versions v where v.quote_id = q.id) order by r.position'],
  ['idempotency_keys', 'subject_id = q.id'],
  ['events', 'subject_id = q.id'],
  ['audit_records', 'subject_id = q.id'],
];

/** Every row of one quote, by table: columns as text. */
export async function rowsOf(owner, externalRef) {
  const found = [];
  for (const [table, where] of TABLES) {
    const rows = await owner.unsafe(
      `select to_jsonb(r)::text as row from quotes q join ${table} r on true where q.external_ref = $1 and r.${where}`,
      [externalRef],
    );
    for (const { row } of rows) found.push([table, JSON.parse(row)]);
  }
  return found;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const TIME = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d[0-9:.]*(?:Z|[+-]\d\d(?::\d\d)?)/g;

/** What may differ between two quotes: ids, times, hashes, numbers, and the request's own marks. */
export function plainRow([table, row], { vin, externalRef }) {
  const { txid: _t, position, request_id: _r, number, ...rest } = row;
  const kept = table === 'quote_options' ? { ...rest, position } : { ...rest, ...(number ? { number: 'number' } : {}) };
  const text = JSON.stringify(kept, Object.keys(kept).sort().concat(keysBelow(kept)));
  return `${table} ${text
    .replaceAll(vin, 'VIN')
    .replaceAll(externalRef, 'REF')
    .replaceAll(externalRef.toUpperCase(), 'REF')
    .replace(UUID, 'ID')
    .replace(TIME, 'TIME')
    .replace(/[0-9a-f]{64}/g, 'HASH')}`;
}

function keysBelow(value, keys = new Set()) {
  if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) {
      keys.add(key);
      keysBelow(inner, keys);
    }
  return [...keys];
}
