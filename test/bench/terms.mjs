/**
 * What the terms cost a bind: `requireTerms` with every clause that taking an option asks, at 10,000 agreements in force,
 * beside a bare read of the same rows in the same run. In one process, one after the other, so that processor time is
 * theirs. Gates nothing: a busy machine is not a fault. README.md beside this file has the method.
 */
import '@swc-node/register/esm-register';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cpuOf } from './processes.mjs';
import { medianOf } from './rounds.mjs';

const { default: postgres } = await import('postgres');
const { startEmbedded } = await import('../../src/kernel/db/embedded-postgres.ts');
const { migrate } = await import('../../src/kernel/db/migrate.ts');
const { inTransaction } = await import('../../src/kernel/in-transaction.ts');
const { requireTerms } = await import('../../src/modules/channels/require-clauses.ts');
const { aPartner } = await import('../kit/channels-fixture.ts');
const { asPartner, gatewayOver } = await import('../kit/channels-callers.ts');
const { EVERYTHING } = await import('../kit/quote-world.ts');

const AGREEMENTS = Number(process.env.BENCH_AGREEMENTS ?? 10_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
/** Calls of each kind in a round; so many partners, each met once before it is met again. */
const CALLS = Number(process.env.BENCH_CALLS ?? 1000);

const KEYS = [
  ...['BUSINESS_LINES', 'PRODUCTS', 'VEHICLE_GROUPS', 'TERRITORY'],
  ...['COVERAGES', 'SUM_INSURED_LIMIT', 'BINDING_AUTHORITY'],
];
const FACTS = {
  businessLine: 'NEW_BUSINESS',
  productCodes: EVERYTHING.PRODUCTS.slice(0, 2),
  vehicleGroup: 'PRIVATE_PASSENGER',
  region: '310000',
  coverages: ['VEHICLE_DAMAGE', 'THIRD_PARTY_LIABILITY'],
  sumsInsured: [{ coverage: 'THIRD_PARTY_LIABILITY', amount: '2000000.00' }],
  amountAtRisk: '2120000.00',
};

const dir = path.resolve(fs.mkdtempSync('.data-bench-'));
fs.chmodSync(dir, 0o755);
const server = await startEmbedded({ dir, durable: false });
const owner = postgres(server.url, { max: 1, onnotice: () => undefined, fetch_types: false });
await migrate(server.url, 'drizzle');
const urlOf = (user) => Object.assign(new URL(server.url), { username: user, password: '' }).href;

/** One partner as the tests make it, and copies of it with their agreement, version, clauses and licence. */
async function fill() {
  const model = await aPartner(owner, { clauses: EVERYTHING });
  await owner`create table made as select n, gen_random_uuid() as partner, gen_random_uuid() as agreement, gen_random_uuid() as version
    from generate_series(1, ${AGREEMENTS - 1}::int) n`;
  const copy = (table, changes, key) =>
    owner.unsafe(
      `insert into ${table} select (jsonb_populate_record(t, ${changes})).* from ${table} t, made m where t.${key} = '${model.id}'`,
    );
  const number = `'B-' || m.n`;
  await copy('partners', `jsonb_build_object('id', m.partner, 'number', ${number})`, 'id');
  await copy('licences', `jsonb_build_object('id', gen_random_uuid(), 'partner_id', m.partner)`, 'partner_id');
  await copy(
    'agreements',
    `jsonb_build_object('id', m.agreement, 'partner_id', m.partner, 'number', ${number})`,
    'partner_id',
  );
  await copy(
    'agreement_versions',
    `jsonb_build_object('id', m.version, 'partner_id', m.partner, 'agreement_id', m.agreement)`,
    'partner_id',
  );
  await copy(
    'agreement_clauses',
    `jsonb_build_object('id', gen_random_uuid(), 'partner_id', m.partner, 'version_id', m.version)`,
    'partner_id',
  );
  await owner`vacuum analyze partners, licences, agreements, agreement_versions, agreement_clauses`;
  const rows = await owner`select partner from made order by n`;
  return rows.map(({ partner }) => partner);
}

/** The rows that terms are made of, without locks and without judging them. */
const BARE = `select to_jsonb(p) as partner, to_jsonb(a) as agreement, to_jsonb(v) as version,
    (select jsonb_agg(to_jsonb(l)) from licences l where l.partner_id = p.id) as licences,
    (select jsonb_agg(to_jsonb(c) order by c.position) from agreement_clauses c where c.partner_id = p.id and c.version_id = v.id) as clauses
  from partners p join agreements a on a.partner_id = p.id join agreement_versions v on v.partner_id = p.id and v.agreement_id = a.id
  where p.id = $1::uuid and v.state = 'ACTIVE' and v.effective_from <= $2::timestamptz and (v.effective_until is null or v.effective_until > $2::timestamptz)`;

class Enough extends Error {}

const WAYS = {
  nothing: () => undefined,
  'bare read': (tx, id) => tx.db.fixed(BARE, [id, tx.now]),
  terms: (tx, id) => requireTerms(tx, id, KEYS, FACTS, () => undefined),
};

/** Wall time of the call alone, inside a transaction that is rolled back. */
async function call(gateway, way, id) {
  let took = 0;
  await inTransaction(gateway.ctx(asPartner(id)), 'bench', async (tx) => {
    const from = performance.now();
    await way(tx, id);
    took = performance.now() - from;
    throw new Enough();
  }).catch((error) => {
    if (!(error instanceof Enough)) throw error;
  });
  return took;
}

/** The one connection of the pool: its process is what the database spends. */
async function backendOf(gateway, id) {
  let pid = 0;
  await call(
    gateway,
    async (tx) => {
      [{ pid }] = await tx.db.fixed('select pg_backend_pid() as pid', []);
    },
    id,
  );
  return pid;
}

const spent = ({ user, system }) => (user + system) / 1000;
const quantile = (times, q) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * q))];

try {
  const partners = await fill();
  const gateway = gatewayOver({ appUrl: urlOf('gw_app') }, 1);
  const pid = await backendOf(gateway, partners[0]);
  const found = new Map();
  const visit = async (name, way, ids) => {
    const before = [spent(process.cpuUsage()), cpuOf(pid) ?? 0];
    const times = [];
    for (const id of ids) times.push(await call(gateway, way, id));
    const slices = found.get(name) ?? [];
    slices.push({
      times,
      own: (spent(process.cpuUsage()) - before[0]) / ids.length,
      database: ((cpuOf(pid) ?? 0) - before[1]) / ids.length,
    });
    found.set(name, slices);
  };
  for (const [name, way] of Object.entries(WAYS)) for (const id of partners.slice(0, 200)) await call(gateway, way, id); // warm
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = 200 + ((round * CALLS) % (partners.length - 200 - CALLS));
    const ids = partners.slice(from, from + CALLS);
    await visit('nothing', WAYS.nothing, ids);
    await visit('bare read', WAYS['bare read'], ids);
    await visit('terms, met first', WAYS.terms, ids);
    await visit('terms, met again', WAYS.terms, ids);
  }
  const of = (name, read) => medianOf((found.get(name) ?? []).map(read));
  const idle = ['own', 'database'].map((part) => of('nothing', (slice) => slice[part]));
  console.log(
    `${AGREEMENTS} agreements in force, ${Object.keys(EVERYTHING).length} clauses each, ${KEYS.length} asked; ${ROUNDS} rounds of ${CALLS}; Node ${process.versions.node}, ${os.cpus().length} processors, load ${os.loadavg()[0].toFixed(1)}`,
  );
  console.log('| call | wall p50 ms | wall p99 ms | own CPU ms | PostgreSQL CPU ms | CPU ms together |');
  console.log('|---|--:|--:|--:|--:|--:|');
  for (const name of found.keys()) {
    if (name === 'nothing') continue;
    const times = found.get(name).flatMap((slice) => slice.times);
    const [own, database] = ['own', 'database'].map((part, at) =>
      Math.max(0, of(name, (slice) => slice[part]) - idle[at]),
    );
    const figures = [quantile(times, 0.5), quantile(times, 0.99), own, database, own + database];
    console.log(`| ${name} | ${figures.map((figure) => figure.toFixed(3)).join(' | ')} |`);
  }
  await gateway.end();
} finally {
  await owner.end();
  await server.stop();
  for (const left of [dir, `${dir}.lock`]) fs.rmSync(left, { recursive: true, force: true });
}
