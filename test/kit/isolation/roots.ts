/** The root fields as one caller finds them: which of its own values lead to something, and through which fields. */
import { type GraphQLField, type GraphQLSchema, getNamedType, isCompositeType, isObjectType } from 'graphql';
import { type Call, callsOf } from './arguments.js';
import { type Path, pick, type Ways } from './paths.js';
import type { Asking } from './reads.js';
import type { Caller } from './world.js';

/** Aliases that the gateway takes in one document. */
const MOST_ALIASES = 30;
/** Of the caller's own values, so many are tried of each argument. */
const OWN_OF_ARGUMENT = 3;

interface Live {
  readonly call: Call;
  readonly type: string;
}

export interface Root {
  readonly field: GraphQLField<unknown, unknown>;
  readonly foreign: readonly Call[];
  /** The caller's own, with the type of what each answered: those that answered nothing are left out. */
  readonly own: readonly Live[];
  /** The caller's own that answer nothing: asked all the same, once for each argument. */
  readonly empty: readonly Call[];
  /** By type and field: the caller's own whose objects answer something there. */
  readonly lit: ReadonlyMap<string, readonly Call[]>;
}

/** A call of the caller's own that leads into the path, and through its first field if one does; any of its own where none does. */
export function ownCall({ own, lit }: Root, { face, first }: Path, random: () => number): Call | undefined {
  const lighting = first === null ? undefined : lit.get(`${face}.${first}`);
  if (lighting) return pick(lighting, random);
  const fitting = own.filter(({ type }) => type === face);
  return pick(fitting.length > 0 ? fitting : own, random)?.call;
}

/** As `ownCall`, the one whose object answers something in most of its fields. */
export function richest(root: Root, path: Path): Call | undefined {
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

export async function rootsOf(
  schema: GraphQLSchema,
  asking: Asking,
  { ways, random, ofKind }: { readonly ways: Ways; readonly random: () => number; readonly ofKind: number },
): Promise<Root[]> {
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
        field.name === 'node' ? ofKind : OWN_OF_ARGUMENT,
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
