/** Operations that the schema allows, spoilt in one or two places; and whole ones with values nobody means. */
import { ALL_DOCUMENTS, type Bomb } from './documents.js';
import { changed, type Operation, type OperationMaker, placesOf } from './inputs.js';
import type { Chance } from './random.js';
import type { Shot } from './send.js';
import { hostile, HOSTILE_TEXTS, HUGE_NUMBERS, nested } from './values.js';

function shotOf(kind: string, token: string, body: string): Shot {
  return {
    kind,
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'accept-language': 'en' },
    body,
  };
}

export function documentShots(token: string, documents: readonly Bomb[] = ALL_DOCUMENTS): Shot[] {
  return documents.map(({ name, document, variables, operationName }) =>
    shotOf(name, token, JSON.stringify({ query: document, variables, operationName })),
  );
}

type Spoil = (chance: Chance, operation: Operation) => string;

const body = (operation: Operation, variables: unknown, document = operation.document): string =>
  JSON.stringify({ query: document, variables });

function place(chance: Chance, operation: Operation) {
  return chance.pick(
    placesOf(operation.variables)
      .filter((path) => path.length > 0)
      .concat([['nothing']]),
  );
}

const SPOILS: Readonly<Record<string, Spoil>> = {
  'one wrong value': (chance, operation) =>
    body(operation, changed(operation.variables, place(chance, operation), hostile(chance))),
  'two wrong values': (chance, operation) =>
    body(
      operation,
      changed(
        changed(operation.variables, place(chance, operation), hostile(chance)),
        place(chance, operation),
        hostile(chance),
      ),
    ),
  'an absurd text': (chance, operation) =>
    body(operation, changed(operation.variables, place(chance, operation), chance.pick(HOSTILE_TEXTS))),
  'an injection in every text': (chance, operation) =>
    body(operation, everyText(operation.variables, chance.pick(HOSTILE_TEXTS))),
  'a value left out': (chance, operation) =>
    body(operation, changed(operation.variables, place(chance, operation), undefined)),
  'null somewhere': (chance, operation) =>
    body(operation, changed(operation.variables, place(chance, operation), null)),
  'null everywhere': (_chance, operation) =>
    body(operation, Object.fromEntries(Object.keys(operation.variables).map((name) => [name, null]))),
  'an unknown field': (chance, operation) =>
    body(
      operation,
      changed(
        operation.variables,
        [
          ...place(chance, operation).slice(0, -1),
          chance.pick(['evil', '__proto__x', '110101199003070038', 'partnerId', 'state']),
        ],
        hostile(chance),
      ),
    ),
  'a deep value': (chance, operation) =>
    body(operation, changed(operation.variables, place(chance, operation), nested(chance.pick([5, 30, 40, 500])))),
  'a huge number': (chance, operation) =>
    body(operation, changed(operation.variables, place(chance, operation), '@number')).replace(
      '"@number"',
      chance.pick(HUGE_NUMBERS),
    ),
  'a key twice': (chance, operation) =>
    body(operation, operation.variables).replace(
      '"variables":{',
      `"variables":{"input":${JSON.stringify(hostile(chance))},`,
    ),
  'a document cut': (chance, operation) =>
    body(operation, operation.variables, operation.document.slice(0, chance.below(operation.document.length))),
  'a document with a character changed': (chance, operation) => {
    const at = chance.below(operation.document.length);
    return body(
      operation,
      operation.variables,
      operation.document.slice(0, at) +
        chance.pick(['"', '{', '}', '\u0000', '$', '!', '…', '\\', '#', '9']) +
        operation.document.slice(at + 1),
    );
  },
  'variables inside the document': (_chance, operation) => body(operation, undefined, inlined(operation)),
  'an absurd page': (chance, operation) =>
    body(operation, {
      ...operation.variables,
      first: chance.pick([-1, 0, 101, 1_000_000_000, 2 ** 31, 1.5, '5', null]),
      ...(chance.happens(0.4) ? { last: chance.pick([5, -1, null]), after: chance.pick(HOSTILE_TEXTS) } : {}),
    }),
  'nothing wrong': (_chance, operation) => body(operation, operation.variables),
};

function everyText(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((item) => everyText(item, text));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, everyText(item, text)]));
}

/** The operation with its values written as literals, texts for enums included. */
function inlined({ document, variables }: Operation): string {
  const literal = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
    if (value !== null && typeof value === 'object')
      return `{${Object.entries(value)
        .map(([key, item]) => `${key}: ${literal(item)}`)
        .join(', ')}}`;
    return JSON.stringify(value);
  };
  return document
    .replace(/Fuzz\([^)]*\)/, 'Fuzz')
    .replace(/: \$(\w+)/g, (whole, name: string) => (name in variables ? `: ${literal(variables[name])}` : whole));
}

/** Who is let in where, by the beginning of the root field; anybody else mostly meets FORBIDDEN. */
export type Callers = readonly { readonly fields: RegExp; readonly token: string }[];

/** Operations without end: root fields in turn, spoils by chance. */
export function operationShot(chance: Chance, maker: OperationMaker, callers: Callers, turn: number): Shot {
  const inTurn = maker.fields[turn % maker.fields.length] ?? chance.pick(maker.fields);
  // Writes have the longer inputs, so more places to spoil.
  const root =
    inTurn.kind === 'query' && chance.happens(0.4)
      ? chance.pick(maker.fields.filter((one) => one.kind === 'mutation'))
      : inTurn;
  const [how, spoil] = chance.pick(Object.entries(SPOILS));
  const fitting = callers.filter(({ fields }) => fields.test(root.field.name));
  const { token } = chance.pick(fitting.length > 0 && chance.happens(0.9) ? fitting : callers);
  return shotOf(`${root.field.name}: ${how}`, token, spoil(chance, maker.make(chance, root)));
}
