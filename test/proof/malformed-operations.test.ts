/**
 * Row Z1 of the scoreboard: whatever is sent, the answer is the gateway's own. No HTTP 5xx, no internal code hidden in
 * a 200, no stack, no words of the database, no page; afterwards it still answers, and holds only what it acknowledged.
 */
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { buildSchema, parse } from 'graphql';
import { Secret } from '../../src/app/config.js';
import { makeLog } from '../../src/app/log.js';
import { sandboxSecretOf } from '../../src/app/sandbox/credentials.js';
import { faultsOf } from '../kit/fuzz/check.js';
import { ALL_DOCUMENTS } from '../kit/fuzz/documents.js';
import { Ledger, rowCounts } from '../kit/fuzz/ledger.js';
import { OperationMaker } from '../kit/fuzz/inputs.js';
import { type Callers, documentShots, operationShot } from '../kit/fuzz/operations.js';
import { Chance } from '../kit/fuzz/random.js';
import { closeConnections, type Echo, send, type Shot } from '../kit/fuzz/send.js';
import { transportShots } from '../kit/fuzz/transport.js';
import { startTestGateway, TEST_SECRET, type TestGateway } from '../kit/gateway.js';

const OPERATIONS = process.env['PROVE'] ? 6000 : 450;
const TRANSPORT_ROUNDS = process.env['PROVE'] ? 5 : 1;
const AT_ONCE = 8;
const SEED = Number(process.env['SEED'] ?? 20_261_122);

const KNOWN: TypedDocumentNode<{ quotes: { nodes: { id: string }[] } }, Record<string, never>> = parse(
  'query Known { quotes(first: 20) { nodes { id } } }',
);

let t: TestGateway;
let callers: Callers;
let maker: OperationMaker;
let healthy: () => Promise<void>;
const chance = new Chance(SEED);
const ledger = new Ledger();
const lines: string[] = [];
const found: string[] = [];
const statuses = new Map<number, number>();
/** How often each code was answered: a corpus that meets one rule only proves little. */
const codes = new Map<string, number>();
let sent = 0;

async function fire(shots: readonly Shot[]): Promise<void> {
  const queue = [...shots];
  const gun = async (): Promise<void> => {
    for (let shot = queue.pop(); shot; shot = queue.pop()) {
      const echo = await send(t.gateway.port, shot);
      sent += 1;
      if (!echo) continue; // closed without a word: nothing leaked, and the gateway is asked again below
      statuses.set(echo.status, (statuses.get(echo.status) ?? 0) + 1);
      ledger.note(echo.text);
      for (const [, code = ''] of echo.text.matchAll(/"code":"([A-Z_]+)"/g))
        codes.set(code, (codes.get(code) ?? 0) + 1);
      found.push(
        ...faultsOf(shot, echo).map(
          (fault) => `${fault} ← ${shot.kind} ← ${describeShot(shot)} → ${echo.text.slice(0, 300)}`,
        ),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, gun));
}

function describeShot(shot: Shot): string {
  return `${shot.method} ${shot.path.slice(0, 200)} ${(shot.bytes ?? shot.body ?? '').toString().slice(0, 700)}`;
}

function unique(faults: readonly string[]): string[] {
  return [...new Map(faults.map((fault) => [fault.split(' ← ').slice(0, 2).join(' ← '), fault])).values()].slice(0, 25);
}

beforeAll(async () => {
  t = await startTestGateway({
    withoutSandboxData: false,
    log: makeLog('debug', { write: (line) => lines.push(line) }),
  });
  const signIn = (id: string) => t.client(id, sandboxSecretOf(new Secret(TEST_SECRET), id));
  const [broker, dealer, motor, manager] = await Promise.all([
    signIn('sandbox-broker'),
    signIn('sandbox-dealer'),
    signIn('sandbox-motor-1'),
    signIn('sandbox-channel-manager'),
  ]);
  callers = [
    { fields: /^(?!product|tariff|partner|agreement)/, token: broker.token },
    { fields: /^(?!product|tariff|partner|agreement)/, token: dealer.token },
    { fields: /^(product|tariff)/, token: motor.token },
    { fields: /^(partner|agreement)/, token: manager.token },
  ];
  // Suspending a real partner would close the door on the rest of the run: only quotes and vehicles are real.
  const { quotes } = await broker.ask(KNOWN, {});
  const ids = quotes.nodes.map(({ id }) => id);
  maker = new OperationMaker(buildSchema(fs.readFileSync('schema/schema.graphql', 'utf8')), {
    quoteId: (given) => given.pick(ids),
    'node.id': (given) => given.pick(ids),
  });
  healthy = async () => {
    const answer = await broker.send<{ quotes: { totalCount: number } }, never>(
      'query Well { quotes(first: 1) { totalCount nodes { number } } }',
    );
    expect(answer.errors).toEqual([]);
    expect(answer.data?.quotes.totalCount).toBeGreaterThanOrEqual(12);
  };
}, 120_000);

afterAll(async () => {
  closeConnections();
  await t.stop();
});

describe('malformed operations', () => {
  it('are answered in kind, every one, and leave no trace', async () => {
    const tokens = callers.map(({ token }) => token);
    const before = await rowCounts(t.db.owner);
    const started = performance.now();
    for (let round = 0; round < TRANSPORT_ROUNDS; round += 1)
      await fire(transportShots({ token: tokens[0] ?? '', chance }));
    for (const token of tokens.slice(1, 3)) await fire(documentShots(token));
    await fire(Array.from({ length: OPERATIONS }, (_, turn) => operationShot(chance, maker, callers, turn)));
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(
      `Z1: ${String(sent)} malformed operations, seed ${String(SEED)}, ${seconds.toFixed(1)} s, faults ${String(found.length)}, by status ${JSON.stringify(Object.fromEntries([...statuses].sort()))}, by code ${JSON.stringify(Object.fromEntries([...codes].sort()))}, acknowledged ${JSON.stringify(ledger.acknowledged())}, node ${process.version}\n`,
    );

    expect(unique(found)).toEqual([]);
    expect(lines.filter((line) => line.includes('internal error'))).toEqual([]);
    await healthy();
    expect(ledger.unexplained(before, await rowCounts(t.db.owner))).toEqual([]);
  }, 900_000);
});

describe('without a wall', () => {
  const nul = ALL_DOCUMENTS.filter(({ name }) => name.startsWith('NUL'));

  it.each([
    ['without the check of texts, U+0000 reaches the database', { textCheckOff: true }, 'code INTERNAL'],
    ["without the mask too, the database's words reach the caller", { textCheckOff: true, maskOff: true }, 'SQL words'],
  ])('%s', async (_what, planted, seen) => {
    const bare = await startTestGateway({ withoutSandboxData: false, planted });
    try {
      const client = await bare.client('sandbox-broker', sandboxSecretOf(new Secret(TEST_SECRET), 'sandbox-broker'));
      const faults = await Promise.all(
        documentShots(client.token, nul).map(async (shot) => {
          const echo = await send(bare.gateway.port, shot);
          return echo ? faultsOf(shot, echo) : [];
        }),
      );
      expect(faults.flat().join(' | ')).toContain(seen);
    } finally {
      await bare.stop();
    }
  });
});

describe('the checker is no blind eye', () => {
  const shot: Shot = { kind: 'control', method: 'POST', path: '/graphql', headers: {}, body: '{}' };
  const echo = (text: string, over: Partial<Echo> = {}): Echo => ({
    status: 200,
    headers: { 'x-request-id': 'r', 'content-type': 'application/json' },
    text,
    ...over,
  });
  const message = (text: string): Echo => echo(JSON.stringify({ errors: [{ message: text }] }));

  it.each([
    ['a stack frame', message('x\n    at Object.run (/app/dist/app/server.js:12:3)')],
    ['a file of a package', message('boom in node_modules/postgres')],
    ['words of PostgreSQL', message('invalid byte sequence for encoding "UTF8": 0x00')],
    ['words of drizzle', message('Failed query: select "id" from "quotes"')],
    ['a statement', message('select secret_hash from credentials')],
    ['a constraint', message('duplicate key value violates unique constraint "quotes_external_ref"')],
    [
      'an internal code behind HTTP 200',
      echo(JSON.stringify({ data: null, errors: [{ message: 'x', extensions: { code: 'INTERNAL' } }] })),
    ],
    [
      "Apollo's internal code",
      echo(JSON.stringify({ errors: [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] })),
    ],
    [
      'a page',
      echo('<html><body>Bad Request</body></html>', {
        status: 400,
        headers: { 'x-request-id': 'r', 'content-type': 'text/html' },
      }),
    ],
    ['HTTP 500', echo('{}', { status: 500 })],
    ['no request id', echo('{}', { headers: { 'content-type': 'application/json' } })],
  ])('sees %s', (_what, bad) => {
    expect(faultsOf(shot, bad)).not.toEqual([]);
  });

  it("lets an honest refusal and a caller's own words pass", () => {
    const words = "'; select a from b; --";
    const own: Shot = { ...shot, body: JSON.stringify({ variables: { externalRef: words } }) };
    expect(faultsOf(own, echo(JSON.stringify({ data: { quote: { externalRef: words } } })))).toEqual([]);
    expect(faultsOf(shot, message('Field "viewer" of type "Viewer" must have a selection of subfields.'))).toEqual([]);
  });
});
