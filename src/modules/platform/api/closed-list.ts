/** Closed lists in the schema. The words are typed by the list, so no value can be left without a description. */
import { registerEnumType } from 'type-graphql';

type EnumObject<V extends string> = { readonly [value in V]: value };

export function closedList<V extends string>(
  name: string,
  description: string,
  words: Readonly<Record<V, string>>,
): EnumObject<V> {
  const values = Object.keys(words) as V[];
  const made = Object.fromEntries(values.map((value) => [value, value])) as EnumObject<V>;
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: words[value] }])) as {
    [value in V]: { description: string };
  };
  registerEnumType(made, { name, description, valuesConfig });
  return made;
}
