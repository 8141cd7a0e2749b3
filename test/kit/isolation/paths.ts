/**
 * Ways through the schema below a root field: each step follows a field to another type, and what a way ends at is read in
 * full, all its plain fields. There are far too many to list, so none is made before it is wanted: the nearest way to
 * everything, by going outwards from the root, and longer ones by walking at random.
 */
import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Call } from './arguments.js';

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;
export type CallsOf = (type: string, field: Field) => readonly Call[];

/** A selection below a root field. `absent` differs from `text` when an argument inside is foreign. */
export interface Path {
  /** Object type that the root must answer for the path to lead anywhere. */
  readonly face: string;
  /** The field of that type that it goes through; null when it ends there. */
  readonly first: string | null;
  readonly text: string;
  readonly absent: string | null;
  /** Coordinates of fields, arguments and input fields that it asks. */
  readonly asks: readonly string[];
}

/** Where a walk stands: braces and steps outside in; the innermost selection is put in the middle. */
interface Place {
  readonly at: GraphQLObjectType;
  readonly face: string;
  readonly first: string | null;
  readonly open: string;
  readonly close: string;
  readonly asks: readonly string[];
}

/** One object type as a walk meets it. */
interface Stop {
  readonly plain: readonly { readonly field: Field; readonly calls: readonly Call[] }[];
  /** Fields that lead on, each with its plain call and the types that it may answer. */
  readonly onward: readonly {
    readonly field: Field;
    readonly call: Call;
    readonly below: Composite;
    readonly to: readonly GraphQLObjectType[];
  }[];
  /** Every other way to call them: asked for what lies directly below; deeper, they would differ in nothing. */
  readonly variants: readonly { readonly field: Field; readonly call: Call; readonly below: Composite }[];
  /** As many selections as it takes to call every plain field in each of its ways. */
  readonly rounds: number;
}

interface Search {
  /** Whether a coordinate is looked for. */
  readonly wanted: (coordinate: string) => boolean;
  readonly breadth: number;
}

/** Everything below the root fields of one caller. */
export class Ways {
  private readonly stops = new Map<string, Stop>();
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly calls: CallsOf,
    private readonly maxDepth: number,
  ) {}

  /** How many there are below a root field; counted, not listed. */
  count(root: Field): number {
    return this.startsOf(root).reduce((sum, { at }) => sum + this.countFrom(at, this.maxDepth), 0);
  }

  /**
   * The shortest ways to each end and through each field of every type in reach of the given faces, nearest first; none
   * that asks nothing wanted. With more breadth a type is reached through each field that leads to it, from so many
   * beginnings.
   */
  *nearest(root: Field, faces: ReadonlySet<string>, { wanted, breadth }: Search): Iterable<Path> {
    const places = this.startsOf(root).filter(({ face }) => faces.has(face));
    const starts = new Set(places.map(({ at }) => at.name));
    const through = new Map<string, Set<string>>();
    for (const place of places) {
      const stop = this.stopOf(place.at);
      for (let index = 0; index < stop.rounds + stop.variants.length; index += 1)
        if (this.asksAt(place.at, index).some(wanted)) yield this.end(place, index);
      for (const { field, call, below, to } of stop.onward) {
        for (const at of to) {
          const last = breadth === 1 ? at.name : `${place.at.name}.${field.name} ${at.name}`;
          const beginnings = through.get(last) ?? new Set<string>();
          const beginning = `${place.face}.${place.first ?? ''}`;
          if (starts.has(at.name) || beginnings.size >= breadth || beginnings.has(beginning)) continue;
          through.set(last, beginnings.add(beginning));
          places.push(onwardTo(place, field, call, below, at));
        }
      }
    }
    for (const place of places)
      for (const { field, call, below, to } of this.stopOf(place.at).onward)
        if (wanted(`${place.at.name}.${field.name}`))
          for (const at of to) yield this.end(onwardTo(place, field, call, below, at), 0);
  }

  /** A walk of a random length, from a face if there is such a one; a type that was met before ends it there. */
  random(root: Field, random: () => number, from: string | null = null): Path | null {
    const starts = this.startsOf(root);
    let place = starts.find(({ face }) => face === from) ?? pick(starts, random);
    if (!place) return null;
    const length = 1 + Math.floor(random() * this.maxDepth);
    const met = new Set<string>();
    while (met.size < length - 1 && !met.has(place.at.name)) {
      met.add(place.at.name);
      const onward = pick(this.stopOf(place.at).onward, random);
      const at = onward && pick(onward.to, random);
      if (!at) break;
      place = onwardTo(place, onward.field, onward.call, onward.below, at);
    }
    const { rounds, variants } = this.stopOf(place.at);
    return this.end(place, Math.floor(random() * (rounds + variants.length)));
  }

  /** A selection that tells of each field that leads on whether it answers anything. */
  onwardOf(type: GraphQLObjectType): readonly string[] {
    return this.stopOf(type).onward.map(
      ({ field, call, to }) => `${field.name}${call.text} { __typename${to.some(isConnection) ? ' totalCount' : ''} }`,
    );
  }

  private startsOf(root: Field): Place[] {
    const below = composite(root);
    if (!below) return [];
    return this.facesOf(below).map((at) => ({
      at,
      face: at.name,
      first: null,
      ...facing(below, at, '', ''),
      asks: [],
    }));
  }

  private facesOf(type: Composite): readonly GraphQLObjectType[] {
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
  }

  private stopOf(type: GraphQLObjectType): Stop {
    const known = this.stops.get(type.name);
    if (known) return known;
    const fields = Object.values(type.getFields()).map((field) => ({
      field,
      below: composite(field),
      calls: this.calls(type.name, field),
    }));
    const plain = fields.filter(({ below }) => below === null);
    const leading = fields.flatMap(({ field, below, calls }) => (below ? [{ field, below, calls }] : []));
    const stop: Stop = {
      plain,
      onward: leading.flatMap(({ field, below, calls: [call] }) =>
        call ? [{ field, call, below, to: this.facesOf(below) }] : [],
      ),
      variants: leading.flatMap(({ field, below, calls: [, ...others] }) =>
        others.map((call) => ({ field, call, below })),
      ),
      rounds: Math.max(1, ...plain.map(({ calls }) => calls.length)),
    };
    this.stops.set(type.name, stop);
    return stop;
  }

  private countFrom(type: GraphQLObjectType, depth: number): number {
    const key = `${type.name} ${String(depth)}`;
    const known = this.counts.get(key);
    if (known !== undefined) return known;
    const { rounds, variants, onward } = this.stopOf(type);
    const deeper = depth <= 1 ? [] : onward.flatMap(({ to }) => to);
    const count = deeper.reduce((sum, next) => sum + this.countFrom(next, depth - 1), rounds + variants.length);
    this.counts.set(key, count);
    return count;
  }

  /** The end of a way: all plain fields of its type, or one of its other calls. */
  private end(place: Place, index: number): Path {
    const { rounds, variants } = this.stopOf(place.at);
    const variant = variants[index - rounds];
    return variant ? called(place, variant) : this.read(place, index);
  }

  /** What the end of a way asks of its own type. */
  private asksAt(type: GraphQLObjectType, index: number): readonly string[] {
    const { plain, rounds, variants } = this.stopOf(type);
    const variant = variants[index - rounds];
    if (variant) return [`${type.name}.${variant.field.name}`, ...variant.call.fills];
    return [
      ...plain.flatMap(({ field, calls }) => [
        `${type.name}.${field.name}`,
        ...(calls[index % calls.length]?.fills ?? []),
      ]),
      ...(isConnection(type) ? [`${type.name}.nodes`] : []),
    ];
  }

  /** All plain fields of a type; those with arguments once with each call, round by round. */
  private read({ at, face, first, open, close, asks }: Place, round: number): Path {
    const asked = this.stopOf(at).plain.map(({ field, calls }) => ({ field, call: calls[round % calls.length] }));
    const text = (absent: boolean): string =>
      `${open}__typename ${asked.map(({ field, call }) => `${field.name}${(absent ? call?.absent : null) ?? call?.text ?? ''}`).join(' ')}${pageParts(at)}${close}`;
    return {
      face,
      first,
      text: text(false),
      absent: asked.some(({ call }) => call?.absent) ? text(true) : null,
      asks: [...asks, ...this.asksAt(at, round)],
    };
  }
}

function composite(field: Field): Composite | null {
  const type = getNamedType(field.type);
  return isObjectType(type) || isInterfaceType(type) ? type : null;
}

/** One of the other ways to call a field, for what lies directly below. */
function called(place: Place, { field, call, below }: Stop['variants'][number]): Path {
  const inner = `__typename${isObjectType(below) ? pageParts(below) : ''}`;
  const { face, first, open, close, asks } = step(place, field, call);
  return {
    face,
    first,
    text: open + inner + close,
    absent: call.absent === null ? null : step(place, field, { ...call, text: call.absent }).open + inner + close,
    asks,
  };
}

function onwardTo(place: Place, field: Field, call: Call, below: Composite, at: GraphQLObjectType): Place {
  const { open, close, ...next } = step(place, field, call);
  return { ...next, at, ...facing(below, at, open, close) };
}

/** Narrows a selection on an interface to one of its objects. */
function facing(type: Composite, at: GraphQLObjectType, open: string, close: string): Pick<Place, 'open' | 'close'> {
  return type === at ? { open, close } : { open: `${open}... on ${at.name} { `, close: ` }${close}` };
}

function step({ at, face, first, open, close, asks }: Place, field: Field, call: Call): Omit<Place, 'at'> {
  return {
    face,
    first: first ?? field.name,
    // Every page tells its count, so that the count can be held against the rows.
    open: `${open}__typename${pageParts(at)} ${field.name}${call.text} { `,
    close: ` }${close}`,
    asks: [...asks, `${at.name}.${field.name}`, ...call.fills],
  };
}

function isConnection(type: GraphQLObjectType): boolean {
  return type.name.endsWith('Connection');
}

function pageParts(type: GraphQLObjectType): string {
  if (!isConnection(type)) return '';
  const nodes = type.getFields()['nodes'];
  const node = nodes && composite(nodes);
  const id = node?.getFields()['id'] ? ' id' : '';
  return ` totalCount nodes { __typename${id} } pageInfo { hasNextPage hasPreviousPage }`;
}

export function pick<T>(from: readonly T[], random: () => number): T | undefined {
  return from[Math.floor(random() * from.length)];
}

/** Coordinates of every object field and argument that a caller can reach. */
export function reachable(schema: GraphQLSchema): Set<string> {
  const coordinates = new Set<string>();
  const types = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  const met = new Set<string>();
  for (let type = types.pop(); type; type = types.pop()) {
    if (met.has(type.name)) continue;
    met.add(type.name);
    for (const field of Object.values(type.getFields())) {
      coordinates.add(`${type.name}.${field.name}`);
      for (const arg of field.args) coordinates.add(`${type.name}.${field.name}.${arg.name}`);
      const below = getNamedType(field.type);
      if (isAbstractType(below)) types.push(...schema.getPossibleTypes(below));
      else if (isObjectType(below)) types.push(below);
    }
  }
  return coordinates;
}
