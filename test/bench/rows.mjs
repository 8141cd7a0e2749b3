/** The rows that a write makes: read for the comparison, and as the model of what L0 writes. */
import { createHash } from 'node:crypto';

/** Those of one quoteRequest, in an order in which each can name the ones before; `q` is the row that bears the request's number. */
const TABLES = [
  ['vehicle_subjects', 'id = (select v.subject_id from vehicles v where v.id = q.vehicle_id)'],
  ['vehicles', 'id = q.vehicle_id'],
  ['parties', 'id = q.policyholder_id'],
  ['quotes', 'id = q.id'],
  ['quote_versions', 'quote_id = q.id'],
  [
    'quote_options',
    'quote_version_id in (select v.id from quote_versions v where v.quote_id = q.id) order by r.position',
  ],
  ['idempotency_keys', 'subject_id = q.id'],
  ['events', 'subject_id = q.id'],
  ['audit_records', 'subject_id = q.id'],
];

/** How L0 writes a quote: the model's rows with their own ids, vehicle, key and times. */
export const QUOTE_WRITE = {
  root: 'quotes',
  tables: TABLES,
  series: { table: 'quotes', prefix: 'QUO-', sequence: 'app.quote_numbers' },
  ownColumns: ['id'],
  now: new Set(['created_at', 'updated_at', 'priced_at', 'at', 'occurred_at', 'received_at']),
  head: null,
  headParams: [],
  expressionOf: () => null,
  makerOf: (_table, name) => (name === 'vin_hash' ? ({ input }) => sha256(input.vehicle.vin) : null),
  /** What two quotes may differ in, besides ids, instants and numbers. */
  marksOf: (_owner, { vehicle: { vin }, externalRef }) => [
    [vin, 'VIN'],
    [externalRef, 'REF'],
    [externalRef.toUpperCase(), 'REF'],
  ],
  /** Texts of a request that stand in its rows, and are another request's in another's. */
  swapsOf: ({ vehicle: { vin }, externalRef }) => [vin, externalRef, externalRef.toUpperCase()],
};

/** Every row of one write, by table: columns as text. */
export async function rowsOf(owner, { root, tables }, externalRef) {
  const found = [];
  for (const [table, where] of tables) {
    const rows = await owner.unsafe(
      `select to_jsonb(r)::text as row from ${root} q join ${table} r on true where q.external_ref = $1 and r.${where}`,
      [externalRef],
    );
    for (const { row } of rows) found.push([table, JSON.parse(row)]);
  }
  return found;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const TIME = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d[0-9:.]*(?:Z|[+-]\d\d(?::\d\d)?)/g;

/** Tables whose rows have an order of their own, which is compared; elsewhere `position` counts all rows of a stream. */
export const ORDERED = new Set(['quote_options', 'claim_materials']);

/** What may differ between two writes: ids, times, hashes, numbers, and the request's own marks. */
export function plainRow([table, row], marks) {
  const { txid: _t, position, request_id: _r, number, ...rest } = row;
  const kept = ORDERED.has(table) ? { ...rest, position } : { ...rest, ...(number ? { number: 'number' } : {}) };
  let text = JSON.stringify(kept, Object.keys(kept).sort().concat(keysBelow(kept)));
  for (const [mark, name] of marks) text = text.replaceAll(mark, name);
  return `${table} ${text
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

function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}
