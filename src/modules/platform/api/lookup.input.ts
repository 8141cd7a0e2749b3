import { Field, ID, InputType } from 'type-graphql';
import { DateTimeScalar } from './scalars.js';
import type { Instant } from '../../../kernel/dates.js';
import { type Id, type IdKind, parseWireId } from '../../../kernel/ids.js';

/** Input types of which exactly one field is given; `app/schema.ts` sets `isOneOf` on them (type-graphql has no word for it). */
export const oneOfInputs = new Set<string>();
oneOfInputs.add('LookupInput');

@InputType({ description: 'How to name one object you may see: exactly one of the fields.' })
export class LookupInput {
  @Field(() => ID, { nullable: true, description: 'Opaque id.' })
  id?: string | null;
  @Field(() => String, { nullable: true, description: 'Number people read.' })
  number?: string | null;
  @Field(() => String, { nullable: true, description: 'Your own number.' })
  externalRef?: string | null;
}

@InputType({ description: 'Span of time, from included, until excluded. An absent end is open.' })
export class DateTimeRangeInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'First instant included.' })
  from?: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'First instant excluded.' })
  until?: Instant | null;
}

/** Finds by the one field given; null for none, for several, or for a wrong kind of id. */
export async function lookup<K extends IdKind, T>(
  by: LookupInput,
  kind: K,
  find: {
    id(id: Id<K>): Promise<T | null>;
    number(number: string): Promise<T | null>;
    externalRef(externalRef: string): Promise<T | null>;
  },
): Promise<T | null> {
  if (by.id != null) {
    const id = parseWireId(kind, by.id);
    return id ? find.id(id) : null;
  }
  if (by.number != null) return find.number(by.number.trim().toUpperCase());
  if (by.externalRef != null) return find.externalRef(by.externalRef);
  return null;
}
