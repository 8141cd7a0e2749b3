/** What every mutation of the room reads the same way. */
import { type Id, type IdKind, parseWireId } from '../../../kernel/ids.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';

export function idOf<K extends IdKind>(kind: K, wire: string, field: readonly string[]): Id<K> {
  const id = parseWireId(kind, wire);
  if (!id) throw new Refusal(NOT_FOUND(field));
  return id;
}

/** What the key's fingerprint is taken from: everything but the key. */
export function withoutKey(input: { idempotencyKey: string }): unknown {
  const { idempotencyKey: _key, ...rest } = input;
  return JSON.parse(JSON.stringify(rest));
}
