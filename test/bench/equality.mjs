/** Equality first: what L0 answers and writes is what the gateway answers and writes, or there is nothing to compare. */
import assert from 'node:assert/strict';
import { plainRow, rowsOf } from './rows.mjs';
import { bodyOf, quoteVariables } from './works.mjs';

export async function post(url, { headers, body }) {
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const text = await answer.text();
  if (answer.status !== 200 || text.includes('"errors":[')) throw new Error(`${url}: ${answer.status} ${text.slice(0, 400)}`);
  return text;
}

const isTime = /^\d{4}-\d\d-\d\dT/;

/** Parsed, with instants in one form; cursors and new numbers are each server's own. */
function plain(text, isWrite) {
  return JSON.parse(text, (key, value) => {
    if (key === 'endCursor' || (isWrite && ['number', 'validUntil'].includes(key))) return value === null ? null : 'its own';
    return typeof value === 'string' && isTime.test(value) ? new Date(value).toISOString() : value;
  });
}

/** Bodies of a read, the gateway's and those for L0, pair by pair. */
export async function compareReads(gateway, limit, mine, theirs) {
  for (const [index, asked] of mine.entries())
    assert.deepEqual(plain(await post(limit.url, theirs[index])), plain(await post(gateway.url, asked)));
  return mine.length;
}

/** One quote on each server: the same answer, the same ten rows but two options more, column by column. */
export async function compareWrites(owner, gateway, limit, prepared, run, first) {
  let rows = 0;
  for (const [index, asked] of prepared.entries()) {
    const [ours, theirs] = [first + 2 * index, first + 2 * index + 1].map((n) => bodyOf(asked.body, run, n));
    const answers = [await post(gateway.url, { ...asked, body: ours }), await post(limit.url, { ...asked, body: theirs })];
    assert.deepEqual(plain(answers[1], true), plain(answers[0], true));
    const [left, right] = [await written(owner, ours), await written(owner, theirs)];
    assert.deepEqual(right, left);
    rows += left.length;
  }
  return rows;
}

async function written(owner, body) {
  const { input } = JSON.parse(body).variables;
  const found = await rowsOf(owner, input.externalRef);
  return found.map((row) => plainRow(row, { vin: input.vehicle.vin, externalRef: input.externalRef }));
}

/** What the gateway writes and answers for one seller: the model of L0's statement. */
export async function modelOf(owner, gateway, types, seller, query, run, n) {
  const body = bodyOf(JSON.stringify({ query, variables: quoteVariables(seller.producerId) }), run, n);
  const text = await post(gateway.url, { headers: seller.headers, body });
  const { quote, userErrors } = JSON.parse(text).data.quoteRequest;
  if (!quote || quote.options.some(({ offered }) => !offered)) throw new Error(`not on offer: ${JSON.stringify(quote ?? userErrors)}`);
  const { input } = JSON.parse(body).variables;
  return {
    partnerId: seller.partnerId,
    model: await rowsOf(owner, input.externalRef),
    types,
    vin: input.vehicle.vin,
    externalRef: input.externalRef,
    text: text.replace(quote.number, '#number#'),
  };
}

export async function typesOf(owner, tables) {
  const rows = await owner`select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relname in ${owner(tables)} and a.attnum > 0 and not a.attisdropped`;
  const types = {};
  for (const { table, column, type } of rows) (types[table] ??= {})[column] = type;
  return types;
}
