/**
 * How fast a book is re-rated for renewal: one partner's vehicles, each with a compulsory and a commercial policy that end
 * within weeks, quoted by the job behind `renewalQuotesPrepare`: records asked, premiums computed, quotes, events and rows
 * written. `npm run bench:renewals`; `BENCH_RENEWALS` says how many (10,000). Prints figures; gates nothing.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from './client.mjs';
import { ownerOf, serverOf } from './database.mjs';
import { runScript } from './fill.mjs';
import { cpuOf, cpuOfServer, startGateway } from './processes.mjs';
import { sellPair, vinOf } from './sell.mjs';

const N = Number(process.env.BENCH_RENEWALS ?? 10_000);
const run = `renewals-${process.pid}-${Date.now().toString(36)}`;
const port = 4900 + (process.pid % 100);
const dataDir = path.resolve(fs.mkdtempSync('.data-bench-'));
fs.chmodSync(dataDir, 0o755);
const say = (label, text) => console.log(`${label.padEnd(34)}${text}`);

const PREPARE = `mutation BenchPrepare($input: RenewalQuotesPrepareInput!) { renewalQuotesPrepare(input: $input) { run { id totalCount } userErrors { code message } } }`;
const RUN = `query BenchRun($id: ID!) { renewalRun(id: $id) { state doneCount quotedCount refusedCount skippedCount rows(outcome: REFUSED, first: 1) { nodes { codes } } } }`;
const inDays = (days) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

const gateway = await startGateway({
  port,
  dataDir,
  env: { NODE_ENV: 'production', QUOTE_VALIDITY_DAYS: '30' },
  flags: (process.env.BENCH_FLAGS ?? '').split(' ').filter(Boolean),
});
const owner = ownerOf(dataDir);
try {
  const client = new Client(gateway.url, dataDir, 'sandbox-dealer');
  await client.signIn();
  const [{ producer }] =
    await owner`select p.id as producer from partners o join producers p on p.partner_id = o.id where o.number = 'PTN-D-0001' order by p.external_ref limit 1`;
  await sellPair(client, vinOf(1), `prd_${producer.replaceAll('-', '')}`, run);
  await runScript(owner, 'renewals.sql', N);
  await client.signIn();
  const postmaster = serverOf(dataDir).pid;
  const before = [cpuOf(gateway.pid), cpuOfServer(postmaster)];
  const started = performance.now();
  const { renewalQuotesPrepare: asked } = await client.ask(PREPARE, {
    input: { idempotencyKey: run, due: { from: inDays(1), until: inDays(60) } },
  });
  if (!asked.run) throw new Error(JSON.stringify(asked.userErrors));
  let seen;
  do {
    await pause(100);
    ({ renewalRun: seen } = await client.ask(RUN, { id: asked.run.id }));
  } while (seen.state !== 'DONE');
  const seconds = (performance.now() - started) / 1000;
  const cpu = [cpuOf(gateway.pid), cpuOfServer(postmaster)].map(
    (after, index) => (after - before[index]) / seen.doneCount,
  );
  const [{ version }] = await owner`select current_setting('server_version') as version`;
  say(
    'renewals',
    `${seen.quotedCount} quoted, ${seen.refusedCount} refused, ${seen.skippedCount} skipped of ${asked.run.totalCount}`,
  );
  if (seen.refusedCount > 0) say('first refused', JSON.stringify(seen.rows.nodes[0]));
  say('from the call to the last row', `${seconds.toFixed(1)} s: ${(seen.doneCount / seconds).toFixed(0)} a second`);
  say('processor time of one renewal', `${cpu[0].toFixed(2)} ms gateway, ${cpu[1].toFixed(2)} ms PostgreSQL`);
  console.log(
    `Node ${process.version}, PostgreSQL ${version}; ${os.cpus().length} cores (${os.cpus()[0].model.trim()}), load ${os.loadavg()[0].toFixed(1)}.`,
  );
} finally {
  await owner.end();
  await gateway.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
}
