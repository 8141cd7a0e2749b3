/** What the room's mutations share: ids read, fingerprints taken, the endorsement answered as it is now. */
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { type IdKind, parseWireId } from '../../../kernel/ids.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { asNode } from '../../platform/index.js';
import { endorsementById } from '../endorsements.store.js';

export function idOf(kind: IdKind, wire: string, field: readonly string[]): string {
  const id = parseWireId(kind, wire);
  if (!id) throw new Refusal(NOT_FOUND(field));
  return id;
}

/** What a fingerprint is taken from. */
export function plain(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}

export function withoutKey(input: { idempotencyKey: string }): unknown {
  const { idempotencyKey: _key, ...rest } = input;
  return plain(rest);
}

export async function answered(ctx: Context, { subject, replayed }: { subject: { id: string }; replayed: boolean }) {
  const endorsement = await ctx.loader(endorsementById).load(subject.id);
  return { endorsement: endorsement ? asNode('Endorsement', endorsement) : null, replayed };
}
