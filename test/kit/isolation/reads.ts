/** Asks everything that can be asked: every root field, each way to call it, each path below it. */
import { type GraphQLSchema, getNamedType, isCompositeType } from 'graphql';
import { randomOf } from '../proof.js';
import type { Answer } from '../gateway.js';
import { type Call, callsOf } from './arguments.js';
import type { Estate } from './estate.js';
import { type Path, pathsBelow } from './paths.js';
import { comparable, type Finding, type Forbidden, foreignBytes, isInternal, wrongCount } from './verdict.js';
import type { Caller } from './world.js';

const MAX_DEPTH = 6;
/** Of the probes chosen at random, those with a foreign value; the others walk from the caller's own data. */
const FOREIGN_SHARE = 0.75;
const PER_DOCUMENT = 10;
/** Aliases that the gateway takes in one document. */
const MOST_ALIASES = 30;
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
  /** Object types that answered with data: a path that leads nowhere proves nothing. */
  readonly answered: Set<string>;
}

export const nothingAsked = (): Asked => ({ probes: 0, findings: [], covered: new Set(), answered: new Set() });

interface Live {
  readonly call: Call;
  readonly type: string;
}

interface Root {
  readonly name: string;
  readonly foreign: readonly Call[];
  /** The caller's own, with the type of what each answered: those that answered nothing are left out. */
  readonly own: readonly Live[];
  /** The caller's own that answer nothing: asked all the same, once for each argument. */
  readonly empty: readonly Call[];
  readonly paths: readonly Path[];
}

export interface Choice {
  /** Every call × every path: what the choice is taken from. */
  readonly all: number;
  readonly chosen: readonly Probe[];
}

export interface Size {
  readonly n: number;
  readonly seed: number;
  /** Coordinates that others ask already; a reduced run shares them out, a full one asks all of them below every root. */
  readonly covered: Set<string> | null;
}

/** A fair choice: every argument with foreign values, and enough paths over own data to ask every coordinate; the rest at random. */
export async function chooseProbes(schema: GraphQLSchema, asking: Asking, { n, seed, covered }: Size): Promise<Choice> {
  const random = randomOf(seed);
  const roots = await rootsOf(schema, asking);
  const pathsInAll = roots.reduce((sum, { paths }) => sum + paths.length, 0);
  const chosen: Probe[] = [];
  const add = (root: Root, call: Call | undefined, path: Path | undefined): void => {
    if (call && path) chosen.push(probeOf(root.name, call, path));
  };
  for (const root of roots) {
    // Only where the caller has something of its own to be found does a path count as asked.
    const walked = root.paths.filter(({ face }) => root.own.some(({ type }) => type === face));
    const spread = sample(
      walked,
      Math.ceil((n * 0.4 * walked.length) / pathsInAll),
      random,
      covered ?? new Set<string>(),
    );
    for (const path of spread) add(root, ownCall(root, path, 0), path);
    const some = (): Path | undefined => pick(spread.length > 0 ? spread : root.paths, random);
    for (const call of sampleCalls(
      root.own.map((live) => live.call),
      1,
      random,
    ))
      add(root, call, some());
    for (const call of sampleCalls(root.empty, 1, random)) add(root, call, pick(root.paths, random));
    for (const call of sampleCalls(root.foreign, Math.ceil((n * 0.4) / roots.length), random))
      add(root, call, random() < 0.5 ? some() : pick(root.paths, random));
  }
  while (chosen.length < n) {
    const root = pick(roots, random);
    const path = root && pick(root.paths, random);
    if (root && path)
      add(
        root,
        random() < FOREIGN_SHARE ? pick(root.foreign, random) : ownCall(root, path, Math.floor(random() * 1000)),
        path,
      );
  }
  return {
    all: roots.reduce((sum, { foreign, own, paths }) => sum + (foreign.length + own.length) * paths.length, 0),
    chosen,
  };
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

function pick<T>(from: readonly T[], random: () => number): T | undefined {
  return from[Math.floor(random() * from.length)];
}

/** A call of the caller's own that leads into the path; any of its own where none does. */
function ownCall({ own }: Root, { face }: Path, index: number): Call | undefined {
  const fitting = own.filter(({ type }) => type === face);
  const from = fitting.length > 0 ? fitting : own;
  return from[index % from.length]?.call;
}

/** What each call answers: the type, or nothing. */
async function answersOf(caller: Caller, root: string, calls: readonly Call[]): Promise<Live[]> {
  const answers: Live[] = [];
  for (let start = 0; start < calls.length; start += MOST_ALIASES) {
    const together = calls.slice(start, start + MOST_ALIASES);
    const { data } = await caller.send(
      `query Live { ${together.map((call, index) => `p${String(index)}: ${root}${call.text} { __typename }`).join(' ')} }`,
    );
    const seen = data as Record<
      string,
      { __typename: string } | readonly ({ __typename: string } | null)[] | null
    > | null;
    together.forEach((call, index) => {
      const value = seen?.[`p${String(index)}`];
      const one = Array.isArray(value)
        ? (value as readonly ({ __typename: string } | null)[])[0]
        : (value as { __typename: string } | null | undefined);
      answers.push({ call, type: one?.__typename ?? '' });
    });
  }
  return answers;
}

async function rootsOf(schema: GraphQLSchema, { caller, mine, theirs }: Asking): Promise<Root[]> {
  const roots: Root[] = [];
  // `node` first: it reaches every kind of object from the caller's own ids, so what it covers is covered with data.
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).sort(
    (a, b) => Number(b.name === 'node') - Number(a.name === 'node'),
  );
  for (const field of fields) {
    if (!isCompositeType(getNamedType(field.type))) continue;
    const calls = callsOf('Query', field, mine, theirs);
    const own = await answersOf(
      caller,
      field.name,
      calls.filter(({ absent }) => absent === null),
    );
    roots.push({
      name: field.name,
      foreign: calls.filter(({ absent }) => absent !== null),
      own: own.filter(({ type }) => type !== ''),
      empty: own.filter(({ type }) => type === '').map(({ call }) => call),
      paths: pathsBelow(schema, field, (type, below) => callsOf(type, below, mine, theirs), MAX_DEPTH),
    });
  }
  return roots;
}

/** A choice that still asks every coordinate that the whole asks. */
function sample(paths: readonly Path[], n: number, random: () => number, covered: Set<string>): Path[] {
  // The shortest first: nearest to the root it is surest to be asked of something that is there.
  const needed = [...paths]
    .sort((a, b) => a.asks.length - b.asks.length)
    .filter(({ asks }) => {
      const adds = asks.some((coordinate) => !covered.has(coordinate));
      for (const coordinate of asks) covered.add(coordinate);
      return adds;
    });
  const rest = Array.from(
    { length: Math.max(0, n - needed.length) },
    () => paths[Math.floor(random() * paths.length)],
  ).filter((path) => path !== undefined);
  return [...needed, ...rest];
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

export function noteTypes({ text }: Answer<unknown>, { answered }: Asked): void {
  for (const [, type] of text.matchAll(/"__typename":"(\w+)"/g)) if (type) answered.add(type);
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
  noteTypes(answer, asked);
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
