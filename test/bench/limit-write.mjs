/** The one write of L0: the rows that the gateway wrote for the same input, with their own ids, vehicle, key and time. */
import { createHash, randomUUID } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Ids that are made anew with each quote; those of the partner, its agreement, seller and products stay. */
const OWN_IDS = { vehicle_subjects: 'id', vehicles: 'id', parties: 'id', quotes: 'id', quote_versions: 'id', quote_options: 'id', events: 'id', audit_records: 'id' };
const NOW = new Set(['created_at', 'updated_at', 'priced_at', 'at', 'occurred_at', 'received_at']);
const LEFT_TO_THE_TABLE = new Set(['txid', 'position', 'committed_at']);

/** `model`: rows of one quote of the gateway; `types`: column types by table. Answers the statement and what makes its parameters. */
export function writeOf({ model, types, vin: modelVin, externalRef: modelRef }) {
  const own = new Map();
  for (const [table, row] of model) if (OWN_IDS[table]) own.set(row.id, own.size);
  const makers = [];
  const parts = model.map(([table, row], index) => {
    const columns = Object.keys(row).filter((name) => table === 'quote_options' || !LEFT_TO_THE_TABLE.has(name));
    const values = columns.map((name) => {
      if (table === 'quotes' && name === 'number') return "(select 'QUO-' || value from drawn)";
      makers.push(makerOf(row[name], name, own, modelVin, modelRef));
      return `$${makers.length}::text::${types[table][name]}`;
    });
    return { name: `w${index}`, sql: `insert into ${table} (${columns.join(', ')}) values (${values.join(', ')})` };
  });
  const sql = `with drawn as materialized (select nextval('app.quote_numbers')::text as value), ${parts
    .map(({ name, sql: text }) => `${name} as (${text})`)
    .join(', ')} select value from drawn`;
  const paramsFor = (input, body) => {
    const facts = {
      ids: Array.from({ length: own.size }, () => randomUUID()),
      now: new Date().toISOString(),
      vin: input.vehicle.vin,
      ref: input.externalRef,
      key: input.idempotencyKey,
      hash: createHash('sha256').update(body).digest('hex'),
      vinHash: createHash('sha256').update(input.vehicle.vin).digest('hex'),
    };
    return makers.map((make) => make(facts));
  };
  return { sql, paramsFor };
}

function makerOf(value, name, own, modelVin, modelRef) {
  if (value === null) return () => null;
  if (name === 'key') return (facts) => facts.key;
  if (name === 'input_hash') return (facts) => facts.hash;
  if (name === 'vin_hash') return (facts) => facts.vinHash;
  if (name === 'request_id') return (facts) => facts.ids[0];
  if (NOW.has(name)) return (facts) => facts.now;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (UUID.test(text) && own.has(text)) return (facts) => facts.ids[own.get(text)];
  const pieces = text.split(new RegExp(`(${modelVin}|${modelRef}|${modelRef.toUpperCase()})`));
  if (pieces.length === 1) return () => text;
  const upper = modelRef.toUpperCase();
  return (facts) =>
    pieces
      .map((piece) => (piece === modelVin ? facts.vin : piece === modelRef ? facts.ref : piece === upper ? facts.ref.toUpperCase() : piece))
      .join('');
}
