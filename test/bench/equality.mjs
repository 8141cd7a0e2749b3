/** Equality first: what L0 answers and writes is what the gateway answers and writes, or there is nothing to compare. */
import assert from 'node:assert/strict';
import { plainRow, rowsOf } from './rows.mjs';
import { bodyOf, WORKS } from './works.mjs';

export async function post(url, { headers, body }) {
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const text = await answer.text();
  if (answer.status !== 200 || text.includes('"errors":['))
    throw new Error(`${url}: ${answer.status} ${text.slice(0, 400)}`);
  return text;
}

const isTime = /^\d{4}-\d\d-\d\dT/;

/** Parsed, with instants in one form; cursors and new numbers are each server's own. */
function plain(text, isWrite) {
  return JSON.parse(text, (key, value) => {
    if (key === 'endCursor' || (isWrite && ['number', 'validUntil'].includes(key)))
      return value === null ? null : 'its own';
    return typeof value === 'string' && isTime.test(value) ? new Date(value).toISOString() : value;
  });
}

/** Bodies of a read, the gateway's and those for L0, pair by pair. */
export async function compareReads(gateway, limit, mine, theirs) {
  for (const [index, asked] of mine.entries())
    assert.deepEqual(plain(await post(limit.url, theirs[index])), plain(await post(gateway.url, asked)));
  return mine.length;
}

/** One write on each server: the same answer, the same rows, column by column. */
export async function compareWrites(owner, gateway, limit, write, prepared, run, first) {
  let rows = 0;
  for (const [index, asked] of prepared.entries()) {
    const [ours, theirs] = [first + 200 * index, first + 200 * index + 100].map((n) => bodyOf(asked.body, run, n));
    const answers = [
      await post(gateway.url, { ...asked, body: ours }),
      await post(limit.url, { ...asked, body: theirs }),
    ];
    assert.deepEqual(plain(answers[1], true), plain(answers[0], true));
    const [left, right] = [await written(owner, write, ours), await written(owner, write, theirs)];
    assert.deepEqual(right, left);
    rows += left.length;
  }
  return rows;
}

async function written(owner, write, body) {
  const { input } = JSON.parse(body).variables;
  const [found, marks] = [await rowsOf(owner, write, input.externalRef), await write.marksOf(owner, input)];
  return found.map((row) => plainRow(row, marks));
}

/** What the gateway writes and answers to this request: the model of L0's statement. Nothing else may have been written. */
export async function modelOf(owner, gateway, types, work, partnerId, asked, run, n) {
  const { write } = WORKS[work];
  const body = bodyOf(asked.body, run, n);
  const before = await countedOf(owner);
  const text = await post(gateway.url, { ...asked, body });
  const [answer] = Object.values(JSON.parse(text).data);
  const made = answer.quote ?? answer.claim;
  if (!made || made.options?.some(({ offered }) => !offered))
    throw new Error(`not on offer: ${JSON.stringify(made ?? answer.userErrors)}`);
  const { input } = JSON.parse(body).variables;
  const model = await rowsOf(owner, write, input.externalRef);
  assert.deepEqual(
    changesOf(before, await countedOf(owner)),
    changesOf({}, { ...countOf(model), ...write.byTrigger }),
    'rows beside the model',
  );
  return { work, partnerId, model, types, input, text: text.replace(made.number, '#number#') };
}

/** Rows of every table, so that none is forgotten. */
async function countedOf(owner) {
  const tables = await owner`select c.oid::regclass::text as name from pg_class c
    where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('public', 'graphile_worker')`;
  const counted = {};
  for (const { name } of tables)
    if (!UNWATCHED.has(name)) counted[name] = (await owner.unsafe(`select count(*)::int as n from ${name}`))[0].n;
  return counted;
}

/** What the gateway writes beside requests: signs of life. */
const UNWATCHED = new Set(['worker_heartbeats']);

function countOf(model) {
  const counted = {};
  for (const [table] of model) counted[table] = (counted[table] ?? 0) + 1;
  return counted;
}

function changesOf(before, after) {
  return Object.fromEntries(
    Object.entries(after)
      .map(([table, n]) => [table, n - (before[table] ?? 0)])
      .filter(([, n]) => n !== 0)
      .sort(),
  );
}

export async function typesOf(owner, tables) {
  const rows = await owner`select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relname in ${owner(tables)} and a.attnum > 0 and not a.attisdropped`;
  const types = {};
  for (const { table, column, type } of rows) (types[table] ??= {})[column] = type;
  return types;
}
