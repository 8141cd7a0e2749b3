/**
 * The gate's own process, so that an uncaught exception or unhandled rejection of the code under test is really one.
 * Told by one JSON argument, answers one line of JSON.
 */
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { newId } from '../../../src/kernel/ids.js';
import { randomOf } from '../../kit/proof.js';
import { APPLICATION, engine, type EngineName, type Hand } from './engines.js';
import { type Found, judge, type Outcome, type Role, type Told, type Verdict } from './ledger.js';
import { type Point, type Strike, victim } from './strikes.js';

export interface GateOrder {
  readonly engine: EngineName;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Where to strike. */
  readonly points: readonly Point[];
  /** A struck callback always takes long enough for a neighbour to get a new connection before it goes on. */
  readonly slowVictims: boolean;
  readonly kills: number;
  readonly seed: number;
  /** Ends the run although the kills are not done: a defect may leave everybody waiting. */
  readonly atMostSeconds: number;
  /** When a transaction without an answer counts as hung. */
  readonly hungAfterMs: number;
}

export interface GateReport {
  readonly kills: number;
  readonly killsByPoint: Readonly<Record<string, number>>;
  readonly victims: Readonly<Record<Outcome, number>>;
  readonly neighbours: Readonly<Record<Outcome, number>>;
  readonly uncaught: readonly string[];
  readonly verdict: Verdict;
  readonly server: string;
  readonly seconds: number;
}

const VICTIM_LOOPS = 3;
const NEIGHBOUR_LOOPS = 8;

const order = JSON.parse(process.argv[2] ?? '') as GateOrder;
const uncaught: string[] = [];
const note =
  (kind: string) =>
  (error: unknown): void => {
    uncaught.push(`${kind}: ${error instanceof Error ? error.message : String(error)}`);
  };
process.on('uncaughtException', note('uncaughtException'));
process.on('unhandledRejection', note('unhandledRejection'));

const random = randomOf(order.seed);
const owner = postgres(order.ownerUrl, { max: 4, fetch_types: false, onnotice: () => undefined });
const tested = engine(order.engine, order.appUrl);
const partners = Array.from({ length: 8 }, () => newId('Partner'));
const ledger: Told[] = [];
const killsByPoint: Record<string, number> = Object.fromEntries(order.points.map((point) => [point, 0]));
let kills = 0;
let transactions = 0;
const started = performance.now();
/** Until there were kills enough and every point was hit: on a busy machine an idle session to strike is rare. */
const wanted = (): boolean => kills < order.kills || Object.values(killsByPoint).some((hits) => hits === 0);
const goingOn = (): boolean => wanted() && performance.now() - started < order.atMostSeconds * 1000;

/** Runs one transaction and writes down what its caller was told. */
async function transact(role: Role, partner: string, rows: number, work: (hand: Hand) => Promise<void>): Promise<void> {
  transactions += 1;
  const id = `${role}-${String(transactions)}`;
  let workReturned = false;
  let foreignTenants = 0;
  const watch = (hand: Hand): Hand => ({
    ...hand,
    async session() {
      const session = await hand.session();
      if (session.partner !== partner) foreignTenants += 1;
      return session;
    },
  });
  const told: Promise<Outcome> = tested
    .run(partner, id, async (hand) => {
      await work(watch(hand));
      workReturned = true;
    })
    .then(
      () => 'ok',
      (error: unknown) => (tested.isUnknown(error, workReturned) ? 'unknown' : 'fail'),
    );
  const outcome = await Promise.race([told, pause(order.hungAfterMs, 'hung' as const, { ref: false })]);
  ledger.push({ id, role, partner, outcome, rows, workReturned, foreignTenants });
}

function strikeAt(point: Point): Strike {
  const count = (hit: boolean): boolean => {
    if (hit) {
      kills += 1;
      killsByPoint[point] = (killsByPoint[point] ?? 0) + 1;
    }
    return hit;
  };
  return {
    random,
    slow: order.slowVictims,
    async kill(pid) {
      const [answer] = await owner<{ hit: boolean }[]>`select pg_terminate_backend(${pid}) as hit`;
      return count(answer?.hit === true);
    },
    async killIdle() {
      const hit = await owner<{ hit: boolean }[]>`
        select pg_terminate_backend(pid) as hit from pg_stat_activity
        where datname = current_database() and application_name = ${APPLICATION} and state = 'idle' limit 1`;
      return count(hit[0]?.hit === true);
    },
  };
}

const pick = <T>(from: readonly T[]): T => {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
};

/** A neighbour writes a few rows with pauses between them, checks whose session it is, and sometimes fails for reasons of its own. */
async function neighbours(): Promise<void> {
  while (goingOn()) {
    const writes = 2 + Math.floor(random() * 4);
    const fails = random() < 0.15;
    await transact('neighbour', pick(partners), writes, async (hand) => {
      for (let n = 1; n <= writes; n += 1) {
        await hand.write(n);
        if (random() < 0.4) await pause(random() * 4);
        if (random() < 0.4) await hand.session();
      }
      if (fails) throw new Error('refused by business');
    });
  }
}

async function victims(offset: number): Promise<void> {
  for (let turn = offset; goingOn(); turn += 1) {
    const point = order.points[turn % order.points.length] ?? pick(order.points);
    const script = victim(point);
    const strike = strikeAt(point);
    script.before(strike);
    await transact('victim', pick(partners), script.rows, (hand) => script.work(hand, strike));
    await script.after(strike);
  }
}

/** Tables of the gate: one behind the wall, one open, both with a trigger that makes chosen COMMITs slow. */
async function prepare(): Promise<void> {
  await owner.unsafe(`
    create table gate_walled (partner_id uuid not null, txn text not null, n int not null, slow boolean not null);
    create table gate_open (partner text not null, txn text not null, n int not null, slow boolean not null);
    select app.wall('gate_walled', 'partner_id', null, 'false');
    grant select, insert on gate_walled, gate_open to gw_app;
    create function gate_slow() returns trigger language plpgsql as 'begin perform pg_sleep(0.04); return null; end';
    create constraint trigger slow_commit after insert on gate_open deferrable initially deferred
      for each row when (new.slow) execute function gate_slow()`);
}

async function found(): Promise<Found[]> {
  return owner<
    Found[]
  >`select txn, partner_id::text as partner from gate_walled union all select txn, partner from gate_open`;
}

/** A dead transaction's statement may still be on its way: wait until no backend of the gate is left. */
async function settled(): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    const [left] = await owner<{ n: number }[]>`
      select count(*)::int as n from pg_stat_activity where datname = current_database() and application_name = ${APPLICATION} and state <> 'idle'`;
    if (left?.n === 0) return;
    await pause(25);
  }
}

function tally(role: Role): Record<Outcome, number> {
  const sums: Record<Outcome, number> = { ok: 0, fail: 0, unknown: 0, hung: 0 };
  for (const told of ledger) if (told.role === role) sums[told.outcome] += 1;
  return sums;
}

async function run(): Promise<GateReport> {
  await prepare();
  await Promise.all([
    ...Array.from({ length: VICTIM_LOOPS }, (_, i) => victims(i * 4)),
    ...Array.from({ length: NEIGHBOUR_LOOPS }, () => neighbours()),
  ]);
  await settled();
  await Promise.race([tested.end().catch(note('end')), pause(5000, undefined, { ref: false })]);
  const [server] = await owner<{ server_version: string }[]>`show server_version`;
  return {
    kills,
    killsByPoint,
    victims: tally('victim'),
    neighbours: tally('neighbour'),
    uncaught,
    verdict: judge(ledger, await found()),
    server: server?.server_version ?? '?',
    seconds: Math.round(performance.now() - started) / 1000,
  };
}

// A fault of the gate itself must end it: the listeners above would swallow it like one of the code under test.
run().then(
  (report) => process.stdout.write(`${JSON.stringify(report)}\n`, () => process.exit(0)),
  (error: unknown) => process.stderr.write(`${String(error)}\n`, () => process.exit(1)),
);
