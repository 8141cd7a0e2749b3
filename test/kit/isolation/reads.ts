/** Asks everything that can be asked: every root field, each way to call it, each path below it. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import { randomOf } from '../proof.js';
import type { Answer } from '../gateway.js';
import { type Call, callsOf } from './arguments.js';
import type { Estate } from './estate.js';
import { type Path, pick, Ways } from './paths.js';
import { comparable, type Finding, type Forbidden, foreignBytes, isInternal, wrongCount } from './verdict.js';
import type { Caller } from './world.js';

const MAX_DEPTH = 6;
/** Of the probes chosen at random, those with a foreign value; the others walk from the caller's own data. */
const FOREIGN_SHARE = 0.75;
const PER_DOCUMENT = 10;
/** Aliases that the gateway takes in one document. */
const MOST_ALIASES = 30;
/** Of the caller's own values, so many are tried of each argument; by `node`, of each kind of object. */
const OWN_OF_ARGUMENT = 5;
const OWN_OF_KIND = 15;
/** Times that what was asked of nothing is looked for again, in more ways. */
const ROUNDS = 5;
/** Several at once, as a partner's system calls: a loader or a lease that is shared would show here. */
const AT_ONCE = 4;

/** One field with its arguments and one selection, for one caller. */
export interface Probe {
  readonly text: string;
  /** The same with values that nobody ever had; null when nothing in it is foreign. */
  readonly absent: string | null;
  readonly asks: readonly string[];
}

export interface Asking {
  readonly caller: Caller;
  readonly mine: Estate;
  readonly theirs: Estate;
  readonly forbidden: Forbidden;
}

export interface Asked {
  probes: number;
  readonly findings: Finding[];
  /** Coordinates asked. */
  readonly covered: Set<string>;
  /** Object types that answered with data, and their fields: a path that leads nowhere proves nothing. */
  readonly answered: Set<string>;
}

export const nothingAsked = (): Asked => ({ probes: 0, findings: [], covered: new Set(), answered: new Set() });

interface Live {
  readonly call: Call;
  readonly type: string;
}

interface Root {
  readonly field: GraphQLField<unknown, unknown>;
  readonly foreign: readonly Call[];
  /** The caller's own, with the type of what each answered: those that answered nothing are left out. */
  readonly own: readonly Live[];
  /** The caller's own that answer nothing: asked all the same, once for each argument. */
  readonly empty: readonly Call[];
  /** By type and field: the caller's own whose objects answer something there. */
  readonly lit: ReadonlyMap<string, readonly Call[]>;
}

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
  const roots = await rootsOf(schema, asking, ways, random);
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
  for (const root of roots) {
    const own = root.own.map(({ call }) => call);
    for (const call of [...sampleCalls(own, 1, random), ...sampleCalls(root.empty, 1, random)])
      add(root, call, ways.random(root.field, random));
    for (const call of sampleCalls(root.foreign, Math.ceil((n * 0.4) / roots.length), random))
      add(root, call, ways.random(root.field, random));
  }
  while (chosen.length < n) {
    const root = pick(roots, random);
    const path = root && ways.random(root.field, random);
    if (root && path)
      add(root, random() < FOREIGN_SHARE ? pick(root.foreign, random) : ownCall(root, path, random), path);
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

/** A call of the caller's own that leads into the path, and through its first field if one does; any of its own where none does. */
function ownCall({ own, lit }: Root, { face, first }: Path, random: () => number): Call | undefined {
  const lighting = first === null ? undefined : lit.get(`${face}.${first}`);
  if (lighting) return pick(lighting, random);
  const fitting = own.filter(({ type }) => type === face);
  return pick(fitting.length > 0 ? fitting : own, random)?.call;
}

/** As `ownCall`, the one whose object answers something in most of its fields. */
function richest(root: Root, path: Path): Call | undefined {
  const { own, lit } = root;
  const lighting =
    (path.first !== null && lit.get(`${path.face}.${path.first}`)) ||
    own.filter(({ type }) => type === path.face).map(({ call }) => call);
  const fields = [...lit].filter(([field]) => field.startsWith(`${path.face}.`)).map(([, calls]) => new Set(calls));
  const worth = (call: Call): number => fields.filter((calls) => calls.has(call)).length;
  return lighting.reduce<Call | undefined>(
    (best, call) => (best && worth(best) >= worth(call) ? best : call),
    undefined,
  );
}

/** What each call answers: the type, or nothing. */
async function answersOf(caller: Caller, root: string, calls: readonly Call[]): Promise<Live[]> {
  const answers: Live[] = [];
  for (let start = 0; start < calls.length; start += MOST_ALIASES) {
    const together = calls.slice(start, start + MOST_ALIASES);
    const { data } = await caller.send(
      `query Live { ${together.map((call, index) => `p${String(index)}: ${root}${call.text} { __typename }`).join(' ')} }`,
    );
    const seen = data as Record<string, Seen> | null;
    together.forEach((call, index) => {
      answers.push({ call, type: oneOf(seen?.[`p${String(index)}`])?.__typename ?? '' });
    });
  }
  return answers;
}

type Thing = Readonly<Record<string, unknown>> & { readonly __typename?: string };
type Seen = Thing | readonly (Thing | null)[] | null | undefined;
const oneOf = (seen: Seen): Thing | null | undefined =>
  Array.isArray(seen) ? (seen as readonly Thing[])[0] : (seen as Thing);

function holdsSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && (value as { totalCount?: number }).totalCount !== 0;
}

/** Which of the caller's own objects answer something in which of their fields. */
async function litFields(
  schema: GraphQLSchema,
  caller: Caller,
  root: string,
  { own, ways }: { readonly own: readonly Live[]; readonly ways: Ways },
): Promise<Map<string, Call[]>> {
  const lit = new Map<string, Call[]>();
  for (const name of new Set(own.map(({ type }) => type))) {
    const type = schema.getType(name);
    const calls = own.filter((live) => live.type === name).slice(0, MOST_ALIASES);
    const fields = isObjectType(type) ? ways.onwardOf(type) : [];
    if (fields.length === 0) continue;
    const { data } = await caller.send(
      `query Lit { ${calls.map(({ call }, index) => `p${String(index)}: ${root}${call.text} { ...Lit }`).join(' ')} }
      fragment Lit on ${name} { ${fields.join(' ')} }`,
    );
    calls.forEach(({ call }, index) => {
      const thing = oneOf((data as Record<string, Seen> | null)?.[`p${String(index)}`]) ?? {};
      for (const [field, value] of Object.entries(thing))
        if (holdsSomething(value)) lit.set(`${name}.${field}`, [...(lit.get(`${name}.${field}`) ?? []), call]);
    });
  }
  return lit;
}

/** Some of the caller's own calls of each argument; of ids, some of each kind. */
function someOfEach(calls: readonly Call[], most: number, random: () => number): Call[] {
  const groups = new Map<string, Call[]>();
  for (const call of calls) {
    const group = `${call.fills.join(' ')} ${/"(\w{3})_[0-9a-f]{32}"/.exec(call.text)?.[1] ?? ''}`;
    groups.set(group, [...(groups.get(group) ?? []), call]);
  }
  return [...groups.values()].flatMap((group) => {
    const left = [...group];
    return Array.from({ length: Math.min(most, group.length) }, () =>
      left.splice(Math.floor(random() * left.length), 1),
    ).flat();
  });
}

async function rootsOf(schema: GraphQLSchema, asking: Asking, ways: Ways, random: () => number): Promise<Root[]> {
  const { caller } = asking;
  const roots: Root[] = [];
  // `node` first: it reaches every kind of object from the caller's own ids, so what it covers is covered with data.
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).sort(
    (a, b) => Number(b.name === 'node') - Number(a.name === 'node'),
  );
  for (const field of fields) {
    if (!isCompositeType(getNamedType(field.type))) continue;
    const calls = callsOf(schema, 'Query', field, asking);
    const answers = await answersOf(
      caller,
      field.name,
      someOfEach(
        calls.filter(({ absent }) => absent === null),
        field.name === 'node' ? OWN_OF_KIND : OWN_OF_ARGUMENT,
        random,
      ),
    );
    const own = answers.filter(({ type }) => type !== '');
    roots.push({
      field,
      foreign: calls.filter(({ absent }) => absent !== null),
      own,
      empty: answers.filter(({ type }) => type === '').map(({ call }) => call),
      lit: await litFields(schema, caller, field.name, { own, ways }),
    });
  }
  return roots;
}

function probeOf(root: string, call: Call, path: Path): Probe {
  const differs = call.absent !== null || path.absent !== null;
  return {
    text: `${root}${call.text} { ${path.text} }`,
    absent: differs ? `${root}${call.absent ?? call.text} { ${path.absent ?? path.text} }` : null,
    asks: [`Query.${root}`, ...call.fills, ...path.asks],
  };
}

export async function askAll(asking: Asking, probes: readonly Probe[], asked: Asked): Promise<void> {
  // Probes with foreign values go together, so that a document of them can be compared as a whole.
  const documents = [
    probes.filter(({ absent }) => absent !== null),
    probes.filter(({ absent }) => absent === null),
  ].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / PER_DOCUMENT) }, (_, index) =>
      group.slice(index * PER_DOCUMENT, (index + 1) * PER_DOCUMENT),
    ),
  );
  const next = documents.values();
  const ask = async (): Promise<void> => {
    for (const document of next) await askTogether(asking, document, asked);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
}

/** Notes every object in an answer by its type, and every field of it that was answered, if only with null. */
export function noteAnswered(data: unknown, asked: Asked): void {
  if (typeof data !== 'object' || data === null) return;
  const { __typename: type } = data as { __typename?: string };
  for (const [field, value] of Object.entries(data)) {
    if (type !== undefined) asked.answered.add(type).add(`${type}.${field}`);
    noteAnswered(value, asked);
  }
}

async function askTogether(asking: Asking, probes: readonly Probe[], asked: Asked): Promise<void> {
  const { caller, forbidden } = asking;
  const documentOf = (pick: (probe: Probe) => string): string =>
    `query Isolation { ${probes.map((probe, index) => `p${String(index)}: ${pick(probe)}`).join('\n')} }`;
  const document = documentOf(({ text }) => text);
  const answer = await caller.send(document);
  if (answer.data === null && probes.length > 1) {
    // Too much for one document, or one bad part: each alone, so that no probe hides behind another.
    for (const probe of probes) await askTogether(asking, [probe], asked);
    return;
  }
  if (answer.errors.some(({ extensions }) => /PARSE|VALIDATION|TOO_COMPLEX/.test(String(extensions?.['code']))))
    throw new Error(`a probe was not run: ${document}\n${answer.text}`);
  asked.probes += probes.length;
  for (const { asks } of probes) for (const coordinate of asks) asked.covered.add(coordinate);
  noteAnswered(answer.data, asked);
  const found = (kind: Finding['kind'], detail: string): void =>
    void asked.findings.push({ caller: caller.name, kind, document, detail });
  const bytes = foreignBytes(answer, forbidden);
  if (bytes !== null) found('BYTES', bytes);
  const count = wrongCount(answer.data);
  if (count !== null) found('COUNT', count);
  if (isInternal(answer)) found('INTERNAL', answer.text.slice(0, 1000));
  if (probes.every(({ absent }) => absent === null)) return;
  const never = await caller.send(documentOf(({ text, absent }) => absent ?? text));
  const [one, other] = [comparable(answer), comparable(never)];
  if (one !== other) found('ORACLE', firstDifference(one, other));
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `…${one.slice(Math.max(0, at - 120), at + 160)}… but for nobody's value …${other.slice(Math.max(0, at - 20), at + 160)}…`;
}
