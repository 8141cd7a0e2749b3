/**
 * Isolation: what belongs to one partner is to everybody else as if it did not exist. The probes are generated from the
 * schema, so a new field, argument or mutation is probed from the day it is there.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { checksumOf } from '../kit/isolation/estate.js';
import { reachable } from '../kit/isolation/paths.js';
import { outletPairing, type Pairing, pairings } from '../kit/isolation/people.js';
import { type Asked, askAll, chooseProbes, nothingAsked, type Probe } from '../kit/isolation/reads.js';
import { setWalls, walledTables } from '../kit/isolation/walls.js';
import { openWorld, type World } from '../kit/isolation/world.js';
import { idFields, writeAll } from '../kit/isolation/writes.js';
import { proof } from '../kit/proof.js';

/** Probes of reads per run, over all callers; each write field is fed so many foreign ids by each caller. */
const { n, seed, full, report } = proof('isolation', { reduced: 2_500, full: 100_000 });
const IDS_PER_FIELD = full ? 60 : 3;
const MINUTES = 60_000;

/** Fields that no probe needs to ask, with the reason. This list may only shrink. */
const NOT_PROBED: Readonly<Record<string, string>> = {
  'Mutation.productVersionFile': 'takes no id, and makes what belongs to no partner',
  'Mutation.productVersionFile.input': 'as above',
  'Mutation.tariffPublish': 'takes no id, and makes what belongs to no partner',
  'Mutation.tariffPublish.input': 'as above',
};

let world: World;
let schema: GraphQLSchema;
let tables: readonly string[];
let probings: readonly Probing[];
const figures: Record<string, number> = {};

beforeAll(async () => {
  world = await openWorld();
  tables = await walledTables(world.owner);
  const [first] = world.tenants;
  const answer = await first?.caller.send(getIntrospectionQuery({ oneOf: true }));
  schema = buildClientSchema(answer?.data as IntrospectionQuery);
  const who = pairings(world);
  probings = [];
  for (const pairing of who) probings = [...probings, await probingOf(pairing, Math.ceil(n / who.length))];
}, MINUTES);
afterEach(() => setWalls(world.owner, tables, { scoped: true, rows: true }));
afterAll(async () => {
  report(figures);
  await world.stop();
});

/** A caller with its probes: chosen once, so that every run asks the same. */
interface Probing extends Pairing {
  readonly chosen: readonly Probe[];
}

async function probingOf(pairing: Pairing, size: number): Promise<Probing> {
  const { all, chosen } = await chooseProbes(schema, pairing, size, seed);
  figures['possible'] = (figures['possible'] ?? 0) + all;
  return { ...pairing, chosen };
}

async function run(probing: Probing, asked: Asked): Promise<void> {
  await askAll(probing, probing.chosen, asked);
  await writeAll(schema, probing, { idsPerField: IDS_PER_FIELD }, asked);
}

describe.each([
  { walls: 'both walls', scoped: true, rows: true },
  { walls: 'row-level security alone', scoped: false, rows: true },
  { walls: 'scoped() alone', scoped: true, rows: false },
])('with $walls', ({ walls, ...standing }) => {
  let asked: Asked;
  let before: Record<string, string>[];
  let after: Record<string, string>[];

  beforeAll(async () => {
    await setWalls(world.owner, tables, standing);
    asked = nothingAsked();
    [before, after] = [[], []];
    for (const probing of probings) {
      before.push(await checksumOf(world.owner, tables, probing.others));
      await run(probing, asked);
      after.push(await checksumOf(world.owner, tables, probing.others));
    }
    figures[walls.replaceAll(' ', '-')] = asked.probes;
  }, 45 * MINUTES);

  it('no answer holds a foreign byte, counts a foreign row, or tells a foreign thing from one that never was', () => {
    expect(asked.findings).toEqual([]);
  });

  it('no write reaches a foreign row', () => {
    expect(after).toEqual(before);
  });

  it('every field and every argument of the schema was asked', () => {
    const missing = [...reachable(schema)].filter((coordinate) => !asked.covered.has(coordinate) && !(coordinate in NOT_PROBED));
    expect(missing).toEqual([]);
    expect(Object.keys(NOT_PROBED).filter((coordinate) => asked.covered.has(coordinate))).toEqual([]);
  });

  it('every id that a mutation takes was fed', () => {
    const ids = idFields(schema).flatMap(({ asks }) => asks);
    expect(ids.filter((coordinate) => !asked.covered.has(coordinate))).toEqual([]);
  });
  it('prints', () => { console.log([...asked.answered].sort().join(' ')); });
});

it('inside one partner, a caller bound to an outlet sees nothing of the other', async () => {
  const asked = nothingAsked();
  for (const tenant of full ? world.tenants : world.tenants.slice(0, 1)) await run(await probingOf(await outletPairing(world.owner, tenant), full ? 7_000 : 500), asked);
  figures['outlets'] = asked.probes;
  expect(asked.findings).toEqual([]);
}, 20 * MINUTES);

it('without any wall the same probes find the leaks', async () => {
  await setWalls(world.owner, tables, { scoped: false, rows: false });
  const asked = nothingAsked();
  for (const probing of probings.slice(0, 1)) await run({ ...probing, chosen: probing.chosen.slice(0, 500) }, asked);
  figures['leaks-without-walls'] = asked.findings.length;
  expect(asked.findings.filter(({ kind }) => kind === 'BYTES').length).toBeGreaterThan(20);
}, 5 * MINUTES);
