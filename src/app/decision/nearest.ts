/**
 * The nearest input that would pass: every refusal says what would pass at its place, the changes are made together, and
 * the changed input is rehearsed in its turn. Nothing is told that was not tried.
 */
import { type GraphQLInputType, getNullableType, isEnumType, isInputObjectType } from 'graphql';
import type { UserError } from '../../modules/platform/index.js';
import { changedAt, textAs, typeAt, valueAt } from './wire.js';

export interface Change {
  readonly field: readonly string[];
  /** Null: left out. */
  readonly value: string | null;
}

export interface Nearest<T> {
  readonly changes: readonly Change[];
  readonly input: unknown;
  readonly found: T;
}

/** Each try is a rehearsal. */
const MOST_TRIES = 12;

export async function nearestTo<T extends { readonly refusals: readonly UserError[] }>(
  input: unknown,
  type: GraphQLInputType,
  first: readonly UserError[],
  attempt: (input: unknown) => Promise<T>,
): Promise<Nearest<T> | null> {
  const tried = new Set<string>();
  const changes = new Map<string, Change>();
  let current = input;
  let refusals = first;
  for (let turn = 0; turn < MOST_TRIES; turn += 1) {
    // What is left out first moves the places behind it in its list, so the last places go first.
    const next = refusals.map((refusal) => candidates(refusal, type).find((change) => !tried.has(keyOf(change))));
    const made = next.filter((change) => change !== undefined);
    if (made.length === 0 || made.length < refusals.length) return null;
    for (const change of made.sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1))) {
      tried.add(keyOf(change));
      current = applied(current, type, change);
      changes.set(placeOf(change), change);
    }
    const found = await attempt(current);
    if (found.refusals.length === 0) return { changes: [...changes.values()], input: current, found };
    refusals = found.refusals;
  }
  return null;
}

function applied(input: unknown, type: GraphQLInputType, { field, value }: Change): unknown {
  const path = field.slice(1); // after `input`
  if (value === null) return changedAt(input, path, undefined);
  const at = typeAt(type, path);
  const text = at && textAs(value, at);
  if (text) return changedAt(input, path, text.value);
  const inside = at && isInputObjectType(getNullableType(at)) ? formOf(valueAt(input, path)) : null;
  return inside === null ? input : applied(input, type, { field: [...field, inside], value });
}

/** What is suggested for an object is its amount; of several forms of a value, the one that was used. */
function formOf(given: unknown): string | null {
  const keys = Object.keys(given ?? {});
  return keys.includes('amount') ? 'amount' : keys.length === 1 ? (keys[0] ?? null) : null;
}

const placeOf = (change: Change): string => change.field.map((part) => part.padStart(4, '0')).join('.');
const keyOf = (change: Change): string => `${placeOf(change)}=${change.value ?? ''}`;

/** Changes that may mend one refusal, the nearest first. */
function candidates(refusal: UserError, type: GraphQLInputType): Change[] {
  const { field } = refusal;
  const suggested = refusal.wouldPass.map((each): Change => ({ field: each.field, value: each.value }));
  const revision = refusal.facts.find(({ name }) => name === 'revision')?.value;
  if (field?.at(-1) === 'expectedVersion' && revision !== undefined) return [{ field, value: revision }];
  if (!field) return suggested;
  // A coverage that may not be chosen: nearest is the same choice without it, not another coverage in its place.
  if (field.at(-1) === 'code' && /^\d+$/.test(field.at(-2) ?? ''))
    return [{ field: field.slice(0, -1), value: null }, ...suggested];
  const at = typeAt(type, field.slice(1));
  const nullable = at && getNullableType(at);
  if (!nullable || !isEnumType(nullable)) return suggested;
  // Told in the words of the clause, which need not be those of the input.
  const fitting = suggested.filter((change) => nullable.getValue(change.value ?? ''));
  const others =
    refusal.wouldPass.length === 0 ? [] : nullable.getValues().map(({ name }): Change => ({ field, value: name }));
  return fitting.length > 0 ? fitting : others;
}
