/**
 * What is well-formed and absurd is answered in kind (row Z1 of the scoreboard, in the rooms of claims, payouts, changes
 * and renewals): over objects that are there, by those who may and those who may not (a partner whole and bound to a branch,
 * its neighbour, two branches of the insurer, a repair shop, a car club and an individual agent), one place of a good input at a time
 * holds a date of year 1 or 9999, an amount below nothing or beyond the greatest, a text of a hundred thousand characters,
 * an id of another kind or of another partner, an empty list or one of ten thousand.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { absurdFor, placesOfTyped } from '../kit/fuzz/absurd.js';
import { faultsOf } from '../kit/fuzz/check.js';
import { changed, type Operation, OperationMaker } from '../kit/fuzz/inputs.js';
import { Chance } from '../kit/fuzz/random.js';
import { closeConnections, send, type Shot } from '../kit/fuzz/send.js';
import { KIND_OF_FIELD } from '../kit/isolation/arguments.js';
import type { Estate } from '../kit/isolation/estate.js';
import { type Caller, openWorld, type World } from '../kit/isolation/world.js';
import { type Guest, guestsOf } from '../kit/isolation/guests.js';
import { proof } from '../kit/proof.js';

const tier = proof('absurd-values', { reduced: 300, full: 6_000 });
const ROOMS =
  /^(claim|recovery|payout|renewal|endorsement|policyCancel|policyVoid|policyRescind|policySurcharge|agreementImpact)/;
const AT_ONCE = 8;
/** Objects whose revision an input names. */
const REVISED = ['claims', 'endorsements', 'policies', 'renewals', 'claim_recoveries', 'payouts'] as const;

let world: World;
let mine: Estate;
let foreign: readonly string[];
let guests: readonly Guest[];
let revisions: ReadonlyMap<string, number>;
const chance = new Chance(tier.seed);
const codes = new Map<string, number>();
const found: string[] = [];

beforeAll(async () => {
  world = await openWorld('TWO');
  const [first, second] = world.tenants;
  if (!first || !second) throw new Error('no twins');
  mine = first.estate;
  foreign = second.estate.ids.map(({ wire }) => wire);
  guests = await guestsOf(world, first);
  const rows = await world.owner.unsafe<{ hex: string; revision: number }[]>(
    REVISED.map((table) => `select replace(id::text, '-', '') as hex, revision from ${table}`).join(' union all '),
  );
  revisions = new Map(rows.map(({ hex, revision }) => [hex, revision]));
}, 300_000);
afterAll(async () => {
  tier.report({ faults: found.length, codes: JSON.stringify(Object.fromEntries([...codes].sort())) });
  closeConnections();
  await world.stop();
});

interface Gun {
  readonly caller: Caller;
  readonly maker: OperationMaker;
}

/** Makes good operations over what the caller has, and where it has nothing, over what the first partner has. */
async function gunOf(caller: Caller, own: Guest['ids'] = []): Promise<Gun> {
  const { data } = await caller.send(getIntrospectionQuery({ oneOf: true }));
  const schema = buildClientSchema(data as IntrospectionQuery);
  const words = Object.fromEntries(
    Object.entries(KIND_OF_FIELD).map(([name, kind]) => {
      const of = (all: Guest['ids']): string[] => all.filter((id) => id.kind === kind).map(({ wire }) => wire);
      const ids = of(own).length > 0 ? of(own) : of(mine.ids);
      const one = (given: Chance): string | null => (ids.length > 0 ? given.pick(ids) : null);
      return [name, name.endsWith('Ids') ? (given: Chance) => [one(given)] : one];
    }),
  );
  return { caller, maker: new OperationMaker(schema, { ...words, by: byId }) };
}

/** A look-up by an id of its own. */
const byId = (given: Chance): unknown => ({ id: given.pick(mine.ids).wire });

/** The revision as it is now, where the input names an object that has one. */
function upToDate({ variables, ...rest }: Operation): Operation {
  const { input } = variables as { input?: Record<string, unknown> };
  if (!input || !('expectedVersion' in input)) return { ...rest, variables };
  const known = Object.values(input).flatMap((value) =>
    typeof value === 'string' ? (revisions.get(value.slice(4)) ?? []) : [],
  );
  return { ...rest, variables: { ...variables, input: { ...input, expectedVersion: known[0] ?? 1 } } };
}

function spoilt({ maker }: Gun, root: OperationMaker['fields'][number]): Operation {
  const operation = upToDate(maker.make(chance, root));
  const places = root.field.args.flatMap((arg) =>
    arg.name in operation.variables ? placesOfTyped(arg.type, operation.variables[arg.name], [arg.name]) : [],
  );
  if (places.length === 0) return operation;
  let { variables }: { variables: unknown } = operation;
  for (let times = chance.happens(0.3) ? 2 : 1; times > 0; times -= 1) {
    const place = chance.pick(places);
    const standing = place.path.reduce<unknown>(
      (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
      variables,
    );
    const ids = chance.happens(0.5) ? foreign : mine.ids.map(({ wire }) => wire);
    if (standing !== undefined || place.path.length === 1)
      variables = changed(variables, place.path, absurdFor(chance, place, standing, ids));
  }
  return { ...operation, variables: variables as Operation['variables'] };
}

/** Sent at the same time: the same, or another input under the same key. */
function beside(gun: Gun, root: OperationMaker['fields'][number], operation: Operation): Operation {
  const { input } = operation.variables as { input?: { idempotencyKey?: unknown } };
  if (input?.idempotencyKey === undefined || chance.happens(0.5)) return operation;
  const other = spoilt(gun, root);
  return {
    ...other,
    variables: changed(other.variables, ['input', 'idempotencyKey'], input.idempotencyKey) as Operation['variables'],
  };
}

async function fire(gun: Gun, operation: Operation, kind: string): Promise<void> {
  const shot: Shot = {
    kind,
    method: 'POST',
    path: '/graphql',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await gun.caller.token()}`,
      'accept-language': 'en',
    },
    body: JSON.stringify({ query: operation.document, variables: operation.variables }),
  };
  const echo = await send(Number(new URL(world.gateway.url).port), shot);
  if (!echo) return;
  for (const [, code = ''] of echo.text.matchAll(/"code":"([A-Z_]+)"/g)) codes.set(code, (codes.get(code) ?? 0) + 1);
  for (const fault of faultsOf(shot, echo))
    found.push(
      `${fault} ← ${kind} by ${gun.caller.name} ← ${String(shot.body).slice(-900)} → ${echo.text.slice(0, 300)}`,
    );
}

it('every operation of these rooms answers what is absurd in kind: no INTERNAL, no 5xx, no stack, no words of SQL', async () => {
  const [first, second] = world.tenants;
  const [shanghai, guangdong] = world.branches;
  if (!first || !second || !shanghai || !guangdong) throw new Error('no world');
  const guns: Gun[] = [];
  for (const each of [first.caller, shanghai.caller, first.bound, second.caller, guangdong.caller])
    guns.push(await gunOf(each));
  for (const { caller, ids } of guests) guns.push(await gunOf(caller, ids));
  const rounds = guns.map((gun) => gun.maker.fields.filter(({ field }) => ROOMS.test(field.name)));
  const turns = guns.map(() => 0);
  const asked = new Set<string>();
  const queue = Array.from({ length: tier.n }, (_, turn) => turn);
  const shooter = async (): Promise<void> => {
    for (let turn = queue.pop(); turn !== undefined; turn = queue.pop()) {
      // Who owns it and who may handle it ask most: the others are turned away early.
      const which =
        turn % 8 < 3 ? 0 : turn % 8 < 5 ? 1 : 2 + ((Math.floor(turn / 8) * 3 + (turn % 8)) % (guns.length - 2));
      const [gun, roots] = [guns[which], rounds[which]];
      const place = turns[which] ?? 0;
      turns[which] = place + 1;
      const root = gun && roots?.[place % roots.length];
      if (!gun || !root) continue;
      asked.add(root.field.name);
      const operation = spoilt(gun, root);
      await Promise.all(
        [operation, ...(chance.happens(0.2) ? [beside(gun, root, operation)] : [])].map((each) =>
          fire(gun, each, root.field.name),
        ),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, shooter));
  expect([...new Map(found.map((each) => [each.split(' ← ').slice(0, 2).join(), each])).values()].slice(0, 25)).toEqual(
    [],
  );
  // Rules were reached, not only forms.
  expect([...codes.keys()]).toEqual(
    expect.arrayContaining(['CLAIM_STATE', 'INVALID_INPUT', 'NOT_FOUND', 'STALE_VERSION']),
  );
  const all = new Set(rounds.flat().map(({ field }) => field.name));
  expect([...all].filter((name) => !asked.has(name))).toEqual([]);
}, 1_800_000);
