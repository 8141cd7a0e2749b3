/**
 * Every simple path below a field: each step follows a field to another type; a type that was met before ends the path
 * there. What a path ends at is read in full: all its plain fields.
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
export type CallsOf = (type: string, field: GraphQLField<unknown, unknown>) => readonly Call[];

/** A selection below a root field. `absent` differs from `text` when an argument inside is foreign. */
export interface Path {
  /** Object type that the root must answer for the path to lead anywhere. */
  readonly face: string;
  readonly text: string;
  readonly absent: string | null;
  /** Coordinates of fields, arguments and input fields that it asks. */
  readonly asks: readonly string[];
}

/** Braces and steps outside in; the innermost selection is put in the middle. */
interface Frame {
  /** Object type at the outermost step. */
  readonly face: string | null;
  readonly open: string;
  readonly close: string;
  readonly asks: readonly string[];
}

export function pathsBelow(
  schema: GraphQLSchema,
  root: GraphQLField<unknown, unknown>,
  calls: CallsOf,
  maxDepth: number,
): Path[] {
  const walker = new Walker(schema, calls, maxDepth);
  walker.enter(composite(root), { face: null, open: '', close: '', asks: [] }, new Set(), 1);
  return walker.paths;
}

function composite(field: GraphQLField<unknown, unknown>): Composite | null {
  const type = getNamedType(field.type);
  return isObjectType(type) || isInterfaceType(type) ? type : null;
}

class Walker {
  readonly paths: Path[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly calls: CallsOf,
    private readonly maxDepth: number,
  ) {}

  enter(type: Composite | null, frame: Frame, met: ReadonlySet<string>, depth: number): void {
    if (!type) return;
    const faces = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
    for (const face of faces) {
      const on = { ...frame, face: frame.face ?? face.name };
      const faced =
        face === type ? on : { ...on, open: `${frame.open}... on ${face.name} { `, close: ` }${frame.close}` };
      this.visit(face, faced, met, depth);
    }
  }

  private visit(type: GraphQLObjectType, frame: Frame, met: ReadonlySet<string>, depth: number): void {
    this.end(type, frame);
    if (met.has(type.name) || depth >= this.maxDepth) return;
    const seen = new Set(met).add(type.name);
    for (const field of Object.values(type.getFields())) {
      const below = composite(field);
      if (!below) continue;
      const [plain, ...variants] = this.calls(type.name, field);
      if (!plain) continue;
      this.enter(below, step(type, field, plain, frame), seen, depth + 1);
      // Other ways to call it are asked for what lies directly below: deeper, they would differ in nothing.
      for (const call of variants) this.variant(type, field, call, below, frame);
    }
  }

  /** All plain fields of a type; those with arguments once with each call. */
  private end(type: GraphQLObjectType, frame: Frame): void {
    const plain = Object.values(type.getFields()).filter((field) => composite(field) === null);
    const calls = plain.map((field) => ({ field, calls: this.calls(type.name, field) }));
    const rounds = Math.max(1, ...calls.map((entry) => entry.calls.length));
    for (let round = 0; round < rounds; round += 1) {
      const asked = calls.map(({ field, calls: ways }) => ({ field, call: ways[round % ways.length] }));
      const text = (absent: boolean): string =>
        `${frame.open}__typename ${asked.map(({ field, call }) => `${field.name}${(absent ? call?.absent : null) ?? call?.text ?? ''}`).join(' ')}${pageParts(type)}${frame.close}`;
      const asks = [
        ...frame.asks,
        ...asked.flatMap(({ field, call }) => [`${type.name}.${field.name}`, ...(call?.fills ?? [])]),
        ...(isConnection(type) ? [`${type.name}.nodes`] : []),
      ];
      this.paths.push({
        face: frame.face ?? type.name,
        text: text(false),
        absent: asked.some(({ call }) => call?.absent) ? text(true) : null,
        asks,
      });
    }
  }

  private variant(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    call: Call,
    below: Composite,
    frame: Frame,
  ): void {
    const { open, close, asks } = step(type, field, call, frame);
    const absent = call.absent === null ? null : step(type, field, { ...call, text: call.absent }, frame).open;
    const inner = `__typename${isObjectType(below) ? pageParts(below) : ''}`;
    this.paths.push({
      face: frame.face ?? type.name,
      text: open + inner + close,
      absent: absent && absent + inner + close,
      asks,
    });
  }
}

function step(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, call: Call, frame: Frame): Frame {
  return {
    face: frame.face,
    // Every page tells its count, so that the count can be held against the rows.
    open: `${frame.open}${pageParts(type)} ${field.name}${call.text} { `,
    close: ` }${frame.close}`,
    asks: [...frame.asks, `${type.name}.${field.name}`, ...call.fills],
  };
}

function isConnection(type: GraphQLObjectType): boolean {
  return type.name.endsWith('Connection');
}

function pageParts(type: GraphQLObjectType): string {
  return isConnection(type) ? ' totalCount nodes { __typename id } pageInfo { hasNextPage hasPreviousPage }' : '';
}

/** Coordinates of every object field and argument that a caller can reach, and of every input field below them. */
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
