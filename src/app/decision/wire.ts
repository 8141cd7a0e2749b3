/** Inputs between the three forms they have: as a caller writes them, as resolvers get them, and changed at one place. */
import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isScalarType,
} from 'graphql';

/** The value as its caller wrote it: what coercion read is written back by the scalars themselves. */
export function toWire(value: unknown, type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (value === null || value === undefined) return value;
  if (isListType(nullable))
    return (Array.isArray(value) ? value : [value]).map((item) => toWire(item, nullable.ofType));
  if (isLeafType(nullable)) return nullable.serialize(value);
  if (!isInputObjectType(nullable)) return value;
  const given = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.values(nullable.getFields()).flatMap((field) =>
      given[field.name] === undefined ? [] : [[field.name, toWire(given[field.name], field.type)]],
    ),
  );
}

/** The same value as a resolver gets it; throws where the wire form does not fit its type. */
export function fromWire(value: unknown, type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (value === null || value === undefined) return value;
  if (isListType(nullable))
    return (Array.isArray(value) ? value : [value]).map((item) => fromWire(item, nullable.ofType));
  if (isLeafType(nullable)) return nullable.parseValue(value);
  if (!isInputObjectType(nullable)) return value;
  const given = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.values(nullable.getFields()).flatMap((field) => {
      const held = given[field.name] === undefined ? field.defaultValue : fromWire(given[field.name], field.type);
      return held === undefined ? [] : [[field.name, held]];
    }),
  );
}

/** Type of the place that a path leads to; null where the type has no such place. */
export function typeAt(type: GraphQLInputType, path: readonly string[]): GraphQLInputType | null {
  const [key, ...rest] = path;
  if (key === undefined) return type;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return typeAt(nullable.ofType, rest);
  const field = isInputObjectType(nullable) ? nullable.getFields()[key] : undefined;
  return field ? typeAt(field.type, rest) : null;
}

/** A suggestion is told as text; null when no value of the type is written so. */
export function textAs(text: string, type: GraphQLInputType): { readonly value: unknown } | null {
  const nullable = getNullableType(type);
  if (isEnumType(nullable)) return nullable.getValue(text) ? { value: text } : null;
  if (!isScalarType(nullable)) return null;
  const value =
    nullable.name === 'Int' || nullable.name === 'Float'
      ? Number(text)
      : nullable.name === 'Boolean'
        ? text === 'true'
        : text;
  try {
    nullable.parseValue(value);
    return { value };
  } catch {
    return null;
  }
}

export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | null | undefined)?.[key], value);
}

/** The value with one place changed; `undefined` takes the place out, an item of a list included. */
export function changedAt(value: unknown, path: readonly string[], made: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return made;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index): unknown =>
      String(index) === key ? changedAt(item, rest, made) : item,
    );
    return items.filter((item) => item !== undefined);
  }
  const fields = { ...((value ?? {}) as Record<string, unknown>) };
  const next = changedAt(fields[key], rest, made);
  if (next === undefined) return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
  return { ...fields, [key]: next };
}
