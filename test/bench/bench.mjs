/**
 * What a person waits for: the first start of a fresh installation, later starts, memory at rest, and the two requests
 * of the day beside a baseline of the same run (one round trip to the database, /health/ready). Prints figures and
 * ratios; gates nothing: a busy machine is not a fault.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const port = 4098;
const url = `http://127.0.0.1:${port}`;
const dataDir = fs.mkdtempSync(path.join(path.resolve('.'), '.data-bench-'));
fs.chmodSync(dataDir, 0o755);

const ms = (from) => Math.round(performance.now() - from);

async function start(label) {
  const from = performance.now();
  const child = spawn(process.execPath, ['src/boot.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'error' },
  });
  for (;;) {
    try {
      // The first GraphQL answer, even if it is "sign in first": everything is up then.
      if (
        (await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }))
          .status === 401
      )
        break;
    } catch {
      if (child.exitCode !== null) throw new Error('the gateway did not start');
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  console.log(`${label.padEnd(34)}${String(ms(from)).padStart(8)} ms to the first GraphQL answer`);
  return {
    child,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGTERM');
      }),
  };
}

function rss(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

async function token() {
  const { Secret } = await import('../../dist/app/config.js');
  const { sandboxSecretOf } = await import('../../dist/app/sandbox/credentials.js');
  const secret = sandboxSecretOf(new Secret(fs.readFileSync(path.join(dataDir, 'secret'), 'utf8')), 'sandbox-broker');
  const answer = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`sandbox-broker:${secret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  return (await answer.json()).access_token;
}

/** Median of n requests, 8 at a time. */
async function median(n, request) {
  const times = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (next < n) {
        const index = next++;
        const from = performance.now();
        await request(index);
        times.push(performance.now() - from);
      }
    }),
  );
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

try {
  fs.rmSync('dist', { recursive: true, force: true });
  const first = await start('first start, nothing built');
  await first.stop();
  const later = await start('later start');
  const bearer = await token();
  const graphql = async (query, variables) => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
      body: JSON.stringify({ query, variables }),
    });
    const body = await answer.json();
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data;
  };
  const list =
    'query BenchList { quotes(first: 50) { nodes { number state vehicle { vin } people { policyholder { name { masked } } } options { payable { amount } compulsory { premium { lines { label amount { amount } } } } } } } }';
  const request =
    'mutation BenchQuote($input: QuoteRequestInput!) { quoteRequest(input: $input) { quote { number } userErrors { code message } } }';
  const input = (index) => ({
    idempotencyKey: `bench-${process.pid}-${index}`,
    vehicle: {
      vin: 'LFV2A0002P0000123',
      registration: { plate: { number: '沪A12345' } },
      region: '310000',
      useNature: 'FAMILY',
      energy: 'FUEL',
      seats: 5,
    },
    people: { policyholder: { person: { name: '测试甲' } } },
    options: [{ label: 'A', compulsory: {} }],
  });
  await median(100, () => fetch(`${url}/health/ready`));
  const baseline = await median(400, () => fetch(`${url}/health/ready`));
  const listing = await median(200, () => graphql(list));
  const quoting = await median(300, (index) => graphql(request, { input: input(index) }));
  await new Promise((resolve) => setTimeout(resolve, 5000));
  console.log(
    `${'memory of the gateway at rest'.padEnd(34)}${rss(later.child.pid).toFixed(0).padStart(8)} MB resident`,
  );
  const row = (label, value) =>
    console.log(
      `${label.padEnd(34)}${value.toFixed(1).padStart(8)} ms median, ${(value / baseline).toFixed(1)} × the baseline`,
    );
  row('/health/ready (baseline)', baseline);
  row('list of 36 quotes with lines', listing);
  row('quoteRequest', quoting);
  console.log(`Node ${process.version}, ${os.cpus().length} cores, load ${os.loadavg()[0].toFixed(1)}`);
  await later.stop();
} finally {
  fs.rmSync(dataDir, { recursive: true, force: true });
}
