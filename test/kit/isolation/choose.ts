/** Which questions are asked: every field, argument and type at least once, the rest at random. */
import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { readWireId } from '../../../src/kernel/ids.js';
import { randomOf } from '../proof.js';
import { type Call, callsOf } from './arguments.js';
import { type Path, pick, Ways } from './paths.js';
import { askAll, type Asking, nothingAsked, type Probe } from './reads.js';
import { ownCall, richest, type Root, rootsOf } from './roots.js';

const MAX_DEPTH = 6;
/** Of the probes chosen at random, those with a foreign value; the others walk from the caller's own data. */
const FOREIGN_SHARE = 0.75;
/** Objects of each kind that the first caller looks into, and those who find most of it asked. */
const OWN_OF_KIND = { first: 30, later: 6 };
/** Times that what was asked of nothing is looked for again, in more ways. */
const ROUNDS = 10;

/**
 * Ways that are asked of everything of the caller's own: only few objects have something at their end, and the nearest way
 * there ends in the dark. A question that depends on another is in what acceptance asks for, never among the answers.
 */
const FIXED: readonly Path[] = [
  {
    face: 'QuoteOption',
    first: 'acceptance',
    text: '... on QuoteOption { __typename acceptance { __typename questions { __typename askedWhen { __typename key answers } } } }',
    absent: null,
    asks: [
      'QuoteOption.acceptance',
      'AcceptanceRequirements.questions',
      'DisclosureQuestion.askedWhen',
      'DisclosureCondition.key',
      'DisclosureCondition.answers',
    ],
  },
];

export interface Choice {
  /** Every call × every way below it: what the choice is taken from. */
  readonly all: number;
  readonly chosen: readonly Probe[];
}

export interface Size {
  readonly n: number;
  readonly seed: number;
  /** What others ask already; a reduced run shares it out, a full one has every caller ask all of it. */
  readonly covered: Covered;
}

export interface Covered {
  /** Coordinates that somebody asks, and those among them that were answered with data. */
  readonly asked: Set<string>;
  readonly answered: Set<string>;
}

export const nothingCovered = (): Covered => ({ asked: new Set(), answered: new Set() });

/**
 * A fair choice: the nearest way to every coordinate over the caller's own data, every argument of every root with
 * foreign values, and walks at random up to the size wanted.
 */
export async function chooseProbes(schema: GraphQLSchema, asking: Asking, { n, seed, covered }: Size): Promise<Choice> {
  const random = randomOf(seed);
  const ways = new Ways(schema, (type, field) => callsOf(schema, type, field, asking), MAX_DEPTH);
  const roots = await rootsOf(schema, asking, {
    ways,
    random,
    ofKind: covered.asked.size === 0 ? OWN_OF_KIND.first : OWN_OF_KIND.later,
  });
  const chosen: Probe[] = [];
  const add = (root: Root, call: Call | undefined, path: Path | null): void => {
    if (call && path) chosen.push(probeOf(root.field.name, call, path));
  };
  // Whatever is left in the dark is looked for below `node`, which reaches every object.
  for (let round = 0; round < ROUNDS; round += 1) {
    const more = nearestProbes(round === 0 ? roots : roots.slice(0, 1), { ways, covered, breadth: round + 1, random });
    chosen.push(...more);
    await forgetDark(schema, asking, more, covered);
  }
  if (!covered.answered.has('DisclosureCondition'))
    for (const path of FIXED)
      for (const call of roots[0]?.lit.get(`${path.face}.${path.first ?? ''}`) ?? [])
        chosen.push(probeOf('node', call, path));
  for (const root of roots) {
    const own = root.own.map(({ call }) => call);
    for (const call of [...sampleCalls(own, 1, random), ...sampleCalls(root.empty, 1, random)])
      add(root, call, ways.random(root.field, random));
    for (const call of sampleCalls(root.foreign, Math.ceil((n * 0.4) / roots.length), random))
      add(root, call, ways.random(root.field, random, kindIn(call)));
  }
  while (chosen.length < n) {
    const root = pick(roots, random);
    const call = root && random() < FOREIGN_SHARE ? pick(root.foreign, random) : undefined;
    const path = root && ways.random(root.field, random, call ? kindIn(call) : null);
    if (root && path) add(root, call ?? ownCall(root, path, random), path);
  }
  return {
    all: roots.reduce((sum, { field, foreign, own }) => sum + (foreign.length + own.length) * ways.count(field), 0),
    chosen,
  };
}

interface Nearest {
  readonly ways: Ways;
  readonly covered: Covered;
  readonly breadth: number;
  readonly random: () => number;
}

/** The nearest way to every coordinate that is not covered yet, only where the caller has something of its own to be found. */
function nearestProbes(roots: readonly Root[], { ways, covered, breadth, random }: Nearest): Probe[] {
  const wanted = (coordinate: string): boolean => !covered.asked.has(coordinate);
  return roots.flatMap((root) => {
    const faces = new Set(root.own.map(({ type }) => type));
    const found = [...ways.nearest(root.field, faces, { wanted, breadth })];
    // After the nearest came to nothing, any other may lead further.
    if (breadth > 1) shuffle(found, random);
    return found.flatMap((path) => {
      const adds = path.asks.some(wanted);
      for (const coordinate of path.asks) covered.asked.add(coordinate);
      // The object that has most in it first, then any.
      const call = adds ? (breadth === 1 ? richest(root, path) : ownCall(root, path, random)) : undefined;
      return call ? [probeOf(root.field.name, call, path)] : [];
    });
  });
}

/** Roots answer whatever is asked of them; payloads are answered by the mutations themselves. */
const byItself = (type: GraphQLObjectType): boolean =>
  type.name === 'Query' || type.getInterfaces().some(({ name }) => name === 'MutationPayload');

/** Fields that were asked of nothing are not covered: somebody with another object, or another way to it, asks again. */
async function forgetDark(
  schema: GraphQLSchema,
  asking: Asking,
  probes: readonly Probe[],
  { asked, answered }: Covered,
): Promise<void> {
  const seen = nothingAsked();
  await askAll(
    asking,
    probes.map((probe) => ({ ...probe, absent: null })),
    seen,
  );
  for (const coordinate of seen.answered) answered.add(coordinate);
  for (const coordinate of seen.covered) {
    const [type = '', , argument] = coordinate.split('.');
    const object = schema.getType(type);
    const isField = argument === undefined && isObjectType(object) && !byItself(object);
    if (isField && !answered.has(coordinate)) asked.delete(coordinate);
  }
}

function shuffle(values: unknown[], random: () => number): void {
  for (let left = values.length - 1; left > 0; left -= 1) {
    const other = Math.floor(random() * (left + 1));
    [values[left], values[other]] = [values[other], values[left]];
  }
}

/** What the id in a call names: below anything else there would be nothing to see. */
function kindIn({ text }: Call): string | null {
  const [id] = text.match(/[a-z]{3}_[0-9a-f]{32}(?!.*[a-z]{3}_[0-9a-f]{32})/) ?? [];
  return id === undefined ? null : (readWireId(id)?.kind ?? null);
}

/** At least one of every argument; every single one when there is room. */
function sampleCalls(calls: readonly Call[], n: number, random: () => number): readonly Call[] {
  if (calls.length <= n) return calls;
  const byArgument = new Map<string, Call[]>();
  for (const call of calls)
    byArgument.set(call.fills.join(' '), [...(byArgument.get(call.fills.join(' ')) ?? []), call]);
  const each = Math.max(1, Math.floor(n / byArgument.size));
  return [...byArgument.values()].flatMap((same) =>
    Array.from({ length: Math.min(each, same.length) }, () => pick(same, random)).filter((call) => call !== undefined),
  );
}

function probeOf(root: string, call: Call, path: Path): Probe {
  const differs = call.absent !== null || path.absent !== null;
  return {
    text: `${root}${call.text} { ${path.text} }`,
    absent: differs ? `${root}${call.absent ?? call.text} { ${path.absent ?? path.text} }` : null,
    asks: [`Query.${root}`, ...call.fills, ...path.asks],
    fed: call.absent === null ? null : call.fills.join(' '),
  };
}
