/**
 * What a person waits for (starts, memory, the requests of the day), and how near the gateway comes to the limit: the same
 * reads and writes by L0, a bare server with one hand-written statement each, on the same data in the same run. Equality
 * first. Prints figures and ratios; gates nothing: a busy machine is not a fault. README.md beside this file has the method.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { insuredOf } from './claims.mjs';
import { Client } from './client.mjs';
import { ownerOf, serverOf, urlOf } from './database.mjs';
import { compareReads, compareWrites, modelOf, post, typesOf } from './equality.mjs';
import { fill } from './fill.mjs';
import { ordinaryDay } from './ordinary.mjs';
import { pinned, startGateway, startLimit, startLoad } from './processes.mjs';
import { runRounds, tableOf } from './rounds.mjs';
import { sellPair, vinOf } from './sell.mjs';
import { bodiesOf, WORKS } from './works.mjs';

const { BENCH_DATA_DIR, BENCH_FLAGS = '' } = process.env;
const N = Number(process.env.BENCH_POLICIES ?? 200_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const ASKED = (process.env.BENCH_WORKS ?? 'W1,W2,W3,W4').split(',');
const BODIES = 300;
const run = `bench-${process.pid}-${Date.now().toString(36)}`;
/** Numbers of this run's vehicles: others than an earlier run's on the same data. */
const FIRST = (Math.floor(Date.now() / 1000) % 900_000) * 1000;
const port = 4300 + (process.pid % 600);
const dataDir = path.resolve(BENCH_DATA_DIR ?? fs.mkdtempSync('.data-bench-'));
fs.mkdirSync(dataDir, { recursive: true });
fs.chmodSync(dataDir, 0o755);
const kept = fs.existsSync(path.join(dataDir, 'filled'));
const say = (label, text) => console.log(`${label.padEnd(34)}${text}`);
const gatewayOf = (env, flags) => startGateway({ port, dataDir, env, flags });

/** Sandbox partners that ask: each with its salesperson. */
async function sellersOf(owner, url) {
  const found = [];
  for (const [clientId, number] of [
    ['sandbox-dealer', 'PTN-D-0001'],
    ['sandbox-broker', 'PTN-B-0001'],
  ]) {
    const [row] = await owner`select o.id, p.id as producer from partners o join producers p on p.partner_id = o.id
      where o.number = ${number} order by p.external_ref limit 1`;
    const client = new Client(url, dataDir, clientId);
    found.push({ client, partnerId: row.id, producerId: `prd_${row.producer.replaceAll('-', '')}` });
  }
  return found;
}

async function signedIn(sellers) {
  for (const seller of sellers) {
    await seller.client.signIn();
    seller.headers = { ...seller.client.headers, 'x-partner-id': seller.partnerId };
  }
  return sellers;
}

/** First start, one pair sold, the copies; then a later start, its memory and the ordinary requests. */
async function prepare() {
  if (!BENCH_DATA_DIR) fs.rmSync('dist', { recursive: true, force: true });
  const first = await gatewayOf();
  say('first start, nothing built', `${first.ms.toFixed(0).padStart(8)} ms to the first GraphQL answer`);
  const owner = ownerOf(dataDir);
  const [dealer] = await signedIn(await sellersOf(owner, first.url));
  await sellPair(dealer.client, vinOf(1), dealer.producerId, run);
  const from = performance.now();
  const policies = await fill(owner, N);
  say('filled', `${policies} policies in ${((performance.now() - from) / 1000).toFixed(0)} s`);
  fs.writeFileSync(path.join(dataDir, 'filled'), String(policies));
  await owner.end();
  await first.stop();
  const later = await gatewayOf();
  say('later start', `${later.ms.toFixed(0).padStart(8)} ms to the first GraphQL answer`);
  await ordinaryDay(later, dealer, new Client(later.url, dataDir, 'sandbox-broker'), say);
  await later.stop();
}

async function compareWithLimit() {
  const gateway = await gatewayOf({ WORKER: 'off', NODE_ENV: 'production' }, BENCH_FLAGS.split(' ').filter(Boolean));
  gateway.pin();
  const owner = ownerOf(dataDir);
  const load = startLoad();
  let limit;
  try {
    const [{ version }] = await owner`select current_setting('server_version') as version`;
    const sellers = await signedIn(await sellersOf(owner, gateway.url));
    const numbers = new Map();
    for (const { partnerId } of sellers)
      numbers.set(
        partnerId,
        (await owner`select number from policies where partner_id = ${partnerId} order by id limit 1000`).map(
          (row) => row.number,
        ),
      );
    // A broker's own customers report through it.
    if (ASKED.includes('W4')) sellers[1].insured = await insuredOf(owner, sellers[1].partnerId);
    const writes = ['W3', 'W4'].filter((work) => ASKED.includes(work));
    const models = [];
    for (const work of writes) {
      const types = await typesOf(
        owner,
        WORKS[work].write.tables.map(([table]) => table),
      );
      const [mine, first] = [work === 'W4' ? [sellers[1]] : sellers, FIRST + (work === 'W4' ? 20 : 10)];
      for (const [index, { partnerId }] of mine.entries()) {
        const asked = bodiesOf(work, sellers, numbers, new Map(), mine.length, FIRST)[index];
        models.push(await modelOf(owner, gateway, types, work, partnerId, asked, run, first + index));
      }
    }
    limit = await startLimit({ url: urlOf(dataDir, 'gw_app'), models });
    const servers = [
      { name: 'L0', ...limit },
      { name: 'gateway', ...gateway },
    ];

    const cursors = new Map();
    for (const { name, url } of servers) {
      const mine = new Map();
      for (const [index, first] of bodiesOf('W2', sellers, numbers, new Map(), sellers.length).entries())
        mine.set(sellers[index].partnerId, JSON.parse(await post(url, first)).data.policies.pageInfo.endCursor);
      cursors.set(name, mine);
    }
    const bodies = (work, name, count = BODIES) => bodiesOf(work, sellers, numbers, cursors.get(name), count, FIRST);
    for (const work of ['W1', 'W2'].filter((each) => ASKED.includes(each))) {
      const same = await compareReads(gateway, limit, bodies(work, 'gateway', 12), bodies(work, 'L0', 12));
      say(`${work} equal`, `${same} answers`);
    }
    for (const work of writes) {
      const { write } = WORKS[work];
      const asked = bodies(work, 'gateway', 4);
      const rows = await compareWrites(owner, gateway, limit, write, asked, run, FIRST + 100);
      say(`${work} equal`, `4 answers, ${rows} rows column by column`);
    }

    const postmaster = serverOf(dataDir).pid;
    const bodiesFor = async (work, { name }) => {
      await signedIn(sellers);
      return bodies(work, name);
    };
    const settle = async (work) => {
      const written = WORKS[work].write?.tables.map(([table]) => table) ?? [];
      if (written.length > 0) await owner.unsafe(`analyze ${written.join(', ')}`);
    };
    const slices = await runRounds({
      works: ASKED,
      servers,
      load,
      postmaster,
      rounds: ROUNDS,
      seconds: SECONDS,
      bodiesFor,
      settle,
      run,
      first: FIRST + 1000,
      log: console.error,
    });
    const names = Object.fromEntries(Object.entries(WORKS).map(([key, { name }]) => [key, name]));
    console.log(`\n${tableOf(slices, ASKED, names)}\n`);
    console.log(
      `${fs.readFileSync(path.join(dataDir, 'filled'), 'utf8')} policies, ${ROUNDS} rounds of ${SECONDS} s, 16 connections, Node ${process.version}, PostgreSQL ${version}; ` +
        `${os.cpus().length} cores (${os.cpus()[0].model.trim()}), load ${os.loadavg()[0].toFixed(1)}, ${pinned ? 'server and load pinned to a core each' : 'nothing pinned'}.`,
    );
    if (process.platform !== 'linux') console.log('No /proc here: wall time only, no CPU.');
    console.log(
      'Read it so: database, servers and load share this machine, with whatever else ran. Requests per second and times move with\n' +
        'that; CPU per request and the ratios of one round move less. Every ratio is the median of the ratios of single rounds.',
    );
  } finally {
    await owner.end();
    await load.stop();
    await limit?.stop();
    await gateway.stop();
  }
}

try {
  if (!kept) await prepare();
  await compareWithLimit();
} finally {
  if (!BENCH_DATA_DIR) fs.rmSync(dataDir, { recursive: true, force: true });
}
