/**
 * The schema as one caller reaches it: the whole one without the fields whose gate is closed, and without whatever
 * nothing leads to any more, down to arguments, inputs and values of enums. The resolvers are the same functions, so a
 * document is answered by the same code under the same shield; only what it may say differs.
 */
import {
  type GraphQLArgument,
  GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema,
  type GraphQLType,
  GraphQLUnionType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';
import { type Gates, isOpen, type Reach } from './gates.js';
import { openValues } from './values.js';

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

export function project(whole: GraphQLSchema, gates: Gates, reach: Reach): GraphQLSchema {
  const values = openValues(reach);
  return rebuilt(whole, new View(whole, gates, reach, values), values);
}

/** A page without what it lists says nothing. */
const isPage = (type: GraphQLNamedType): boolean => /(Connection|Edge)$/.test(type.name);

/** What is open, what can still be made of it, and what the roots lead to. */
class View {
  private readonly lost = new Set<string>();
  readonly reached: ReadonlySet<string>;

  constructor(
    private readonly whole: GraphQLSchema,
    private readonly gates: Gates,
    private readonly reach: Reach,
    values: ReadonlyMap<string, ReadonlySet<string>>,
  ) {
    const types = Object.values(whole.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    for (const { name } of types)
      if (!isOpen(gates.types.get(name), reach) || values.get(name)?.size === 0) this.lost.add(name);
    // A type that has lost its last field takes the fields that answer it along, and so on.
    for (let moved = true; moved;) {
      moved = false;
      for (const type of types) {
        if (this.lost.has(type.name) || this.holds(type)) continue;
        this.lost.add(type.name);
        moved = true;
      }
    }
    this.reached = this.walk();
  }

  fieldsOf(type: Composite): Field[] {
    return Object.values(type.getFields()).filter((field) => this.hasField(type, field));
  }

  inputsOf(type: GraphQLInputObjectType): GraphQLInputField[] {
    return Object.values(type.getFields()).filter(
      (field) => this.isHere(field.type) && isOpen(this.gates.fields.get(`${type.name}.${field.name}`), this.reach),
    );
  }

  argsOf(field: Field): GraphQLArgument[] {
    return field.args.filter(({ type }) => this.isHere(type));
  }

  isHere(type: GraphQLType): boolean {
    return !this.lost.has(getNamedType(type).name);
  }

  private hasField(type: Composite, field: Field): boolean {
    return (
      isOpen(this.gates.fields.get(`${type.name}.${field.name}`), this.reach) &&
      this.isHere(field.type) &&
      field.args.every((arg) => this.isHere(arg.type) || !isRequiredArgument(arg))
    );
  }

  private holds(type: GraphQLNamedType): boolean {
    if (isInterfaceType(type) && !this.whole.getImplementations(type).objects.some((object) => this.answers(object)))
      return false;
    if (isObjectType(type) || isInterfaceType(type)) {
      const names = this.fieldsOf(type).map(({ name }) => name);
      return isPage(type) ? names.includes('nodes') || names.includes('node') : names.length > 0;
    }
    if (isUnionType(type)) return type.getTypes().some((member) => this.isHere(member));
    if (!isInputObjectType(type)) return true;
    const open = this.inputsOf(type);
    const needed = Object.values(type.getFields()).filter(isRequiredInputField);
    return open.length > 0 && needed.every((field) => open.includes(field));
  }

  private walk(): Set<string> {
    const reached = new Set<string>();
    const todo: GraphQLNamedType[] = [this.whole.getQueryType(), this.whole.getMutationType()].filter((type) => !!type);
    const see = (type: GraphQLType): void => {
      todo.push(getNamedType(type));
    };
    for (let type = todo.pop(); type; type = todo.pop()) {
      if (reached.has(type.name) || this.lost.has(type.name)) continue;
      reached.add(type.name);
      if (isObjectType(type) || isInterfaceType(type)) {
        type
          .getInterfaces()
          .filter((one) => this.isHere(one))
          .forEach(see);
        for (const field of this.fieldsOf(type))
          [field, ...this.argsOf(field)].forEach((part) => {
            see(part.type);
          });
      }
      if (isInterfaceType(type)) this.answersOf(type).forEach(see);
      if (isUnionType(type)) type.getTypes().forEach(see);
      if (isInputObjectType(type))
        this.inputsOf(type).forEach((field) => {
          see(field.type);
        });
    }
    return reached;
  }

  /** An interface is answered by what `node` gives this caller; others of its types are here when a field leads to them. */
  private answers(object: GraphQLObjectType): boolean {
    const gate = this.gates.nodes.get(object.name);
    return gate !== undefined && isOpen(gate, this.reach) && this.isHere(object);
  }

  private answersOf(type: GraphQLInterfaceType): readonly GraphQLObjectType[] {
    return this.whole.getImplementations(type).objects.filter((object) => this.answers(object));
  }
}

/** New types that mention only each other; scalars and whole enums are the same objects. */
function rebuilt(whole: GraphQLSchema, view: View, values: ReadonlyMap<string, ReadonlySet<string>>): GraphQLSchema {
  const made = new Map<string, GraphQLNamedType>();
  const of = <T extends GraphQLType>(type: T): T => {
    if (isNonNullType(type)) return new GraphQLNonNull(of(type.ofType as GraphQLOutputType)) as unknown as T;
    if (isListType(type)) return new GraphQLList(of(type.ofType as GraphQLOutputType)) as unknown as T;
    return make(type as GraphQLNamedType) as unknown as T;
  };
  const fields = (type: Composite) => () => {
    const config = type.toConfig().fields;
    return Object.fromEntries(
      view.fieldsOf(type).map((field) => {
        const args = Object.fromEntries(
          view.argsOf(field).map((arg) => [arg.name, { ...config[field.name]?.args?.[arg.name], type: of(arg.type) }]),
        );
        return [field.name, { ...config[field.name], type: of(field.type), args }];
      }),
    );
  };
  const interfaces = (type: Composite) => () =>
    type
      .getInterfaces()
      .filter((one) => view.isHere(one))
      .map(of);
  const make = (type: GraphQLNamedType): GraphQLNamedType => {
    const known = made.get(type.name);
    if (known) return known;
    const fresh = copy(type);
    made.set(type.name, fresh);
    return fresh;
  };
  const copy = (type: GraphQLNamedType): GraphQLNamedType => {
    if (isObjectType(type))
      return new GraphQLObjectType({ ...type.toConfig(), fields: fields(type), interfaces: interfaces(type) });
    if (isInterfaceType(type))
      return new GraphQLInterfaceType({ ...type.toConfig(), fields: fields(type), interfaces: interfaces(type) });
    if (isUnionType(type))
      return new GraphQLUnionType({
        ...type.toConfig(),
        types: () =>
          type
            .getTypes()
            .filter((member) => view.isHere(member))
            .map(of),
      });
    if (isInputObjectType(type)) {
      const inputs = () =>
        Object.fromEntries(
          view
            .inputsOf(type)
            .map((field) => [
              field.name,
              { ...type.toConfig().fields[field.name], type: of<GraphQLInputType>(field.type) },
            ]),
        );
      return new GraphQLInputObjectType({ ...type.toConfig(), fields: inputs });
    }
    const kept = values.get(type.name);
    if (!isEnumType(type) || !kept) return type;
    const config = type.toConfig();
    return new GraphQLEnumType({
      ...config,
      values: Object.fromEntries(Object.entries(config.values).filter(([name]) => kept.has(name))),
    });
  };
  const root = (type: GraphQLObjectType | null | undefined): GraphQLObjectType | null =>
    type && view.reached.has(type.name) ? (make(type) as GraphQLObjectType) : null;
  return new GraphQLSchema({
    ...whole.toConfig(),
    query: root(whole.getQueryType()),
    mutation: root(whole.getMutationType()),
    types: Object.values(whole.getTypeMap())
      .filter(({ name }) => view.reached.has(name))
      .map(make),
  });
}
