/** The writes of L0: the rows that the gateway wrote for the same input, with their own ids, key, time and what they are about. */
import { createHash, randomUUID } from 'node:crypto';
import { ORDERED } from './rows.mjs';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const LEFT_TO_THE_TABLE = new Set(['txid', 'position', 'committed_at']);

/**
 * `model`: rows of one request of the gateway; `types`: column types by table; `write`: how its kind is written. Answers
 * the statement and what makes its parameters.
 */
export function writeOf({ model, types, input: modelInput, partnerId }, write) {
  const own = new Map();
  // Ids that are made anew with each request; those of the partner, its agreement, seller and products stay.
  for (const [, row] of model)
    for (const column of write.ownColumns) if (UUID.test(row[column] ?? '')) own.set(row[column], own.size);
  const swaps = write.swapsOf(modelInput);
  const { series } = write;
  const makers = [...write.headParams];
  const parts = model.map(([table, row], index) => {
    const columns = Object.keys(row).filter((name) => ORDERED.has(table) || !LEFT_TO_THE_TABLE.has(name));
    const values = columns.map((name) => {
      if (table === series.table && name === 'number') return '(select value from drawn)';
      const expression = write.expressionOf(table, name, row);
      if (expression !== null) return expression;
      makers.push(write.makerOf(table, name, row) ?? makerOf(row[name], name, own, swaps, write));
      return `$${makers.length}::text::${types[table][name]}`;
    });
    return { name: `w${index}`, sql: `insert into ${table} (${columns.join(', ')}) values (${values.join(', ')})` };
  });
  const all = [
    `drawn as materialized (select '${series.prefix}' || nextval('${series.sequence}')::text as value)`,
    ...(write.head === null ? [] : [write.head]),
    ...parts.map(({ name, sql: text }) => `${name} as (${text})`),
  ];
  const sql = `with ${all.join(', ')} select value from drawn`;
  const paramsFor = (input, body) => {
    const facts = {
      input,
      partnerId,
      swaps: write.swapsOf(input),
      ids: Array.from({ length: own.size }, () => randomUUID()),
      now: new Date().toISOString(),
      hash: createHash('sha256').update(body).digest('hex'),
    };
    return makers.map((make) => make(facts));
  };
  return { sql, paramsFor };
}

function makerOf(value, name, own, swaps, write) {
  if (value === null) return () => null;
  if (name === 'key') return (facts) => facts.input.idempotencyKey;
  if (name === 'input_hash') return (facts) => facts.hash;
  if (name === 'request_id') return (facts) => facts.ids[0];
  if (write.now.has(name)) return (facts) => facts.now;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (UUID.test(text) && own.has(text)) return (facts) => facts.ids[own.get(text)];
  const pieces = text.split(new RegExp(`(${swaps.join('|')})`));
  if (pieces.length === 1) return () => text;
  return (facts) =>
    pieces
      .map((piece) => {
        const at = swaps.indexOf(piece);
        return at < 0 ? piece : facts.swaps[at];
      })
      .join('');
}
