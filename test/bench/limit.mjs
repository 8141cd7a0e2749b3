/**
 * L0, the limit: bare node:http and postgres.js, one hand-written statement per request, as the gateway's own role under
 * the same row-level security. No GraphQL, no tokens, no terms, no prices: nobody could sell with it.
 */
import http from 'node:http';
import postgres from 'postgres';
import { afterOf, POLICY_BY_NUMBER, POLICY_PAGE } from './limit-reads.mjs';
import { writeOf } from './limit-write.mjs';
import { WORKS } from './works.mjs';

/** BEGIN with its settings, the statement and COMMIT are written together: one round trip, as a transaction of its own. */
class Connections {
  idle = [];
  waiting = [];
  constructor(url, size) {
    for (let n = 0; n < size; n += 1)
      this.idle.push(postgres(url, { max: 1, fetch_types: false, connection: { application_name: 'limit' } }));
  }
  async run(partnerId, mode, text, params) {
    const client = this.idle.pop() ?? (await new Promise((resolve) => this.waiting.push(resolve)));
    try {
      const begin = client.unsafe(
        `begin ${mode}; select set_config('app.scope', 'PARTNER', true), set_config('app.partner_id', '${partnerId}', true), set_config('app.actor_id', '', true)`,
      );
      const [, rows, committed] = await Promise.all([
        begin,
        client.unsafe(text, params, { prepare: true }),
        client.unsafe('commit'),
      ]);
      if (committed.command !== 'COMMIT') throw new Error('rolled back');
      return rows;
    } finally {
      const next = this.waiting.shift();
      if (next) next(client);
      else this.idle.push(client);
    }
  }
}

const READ = 'isolation level repeatable read read only';
const WRITE = 'isolation level read committed';

const WORK_OF = /^mutation Bench(Quote|Claim)\(/;

async function answer(db, writes, partnerId, body) {
  const { query, variables } = JSON.parse(body);
  if (query.startsWith('query BenchPolicy('))
    return (await db.run(partnerId, READ, POLICY_BY_NUMBER, [partnerId, variables.by.number]))[0].json;
  if (query.startsWith('query BenchPolicies'))
    return (await db.run(partnerId, READ, POLICY_PAGE, [partnerId, ...afterOf(variables.after)]))[0].json;
  const { sql, paramsFor, text } = writes.get(`${WORK_OF.exec(query)[1]} ${partnerId}`);
  const [{ value }] = await db.run(partnerId, WRITE, sql, paramsFor(variables.input, body));
  return text.replace('#number#', value);
}

/** Told by its parent: where the database is, and the models of what is written and answered, by work and partner. */
process.once('message', ({ url, models }) => {
  const db = new Connections(url, 10);
  const writes = new Map(
    models.map((model) => {
      const { query, write } = WORKS[model.work];
      return [`${WORK_OF.exec(query)[1]} ${model.partnerId}`, { ...writeOf(model, write), text: model.text }];
    }),
  );
  const server = http.createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      answer(db, writes, request.headers['x-partner-id'], Buffer.concat(chunks).toString()).then(
        (text) => {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
          response.end(text);
        },
        (error) => {
          response.writeHead(500).end(String(error));
        },
      );
    });
  });
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
});
