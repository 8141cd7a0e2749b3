/** What the room's mutations share: ids read, fingerprints taken, the claim answered as it is now. */
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { type IdKind, parseWireId } from '../../../kernel/ids.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { asNode } from '../../platform/index.js';
import type { Claim } from '../claim.js';
import { claimById } from '../claims.store.js';

export function idOf(kind: IdKind, wire: string, field: readonly string[]): string {
  const id = parseWireId(kind, wire);
  if (!id) throw new Refusal(NOT_FOUND(field));
  return id;
}

export function withoutKey(input: { idempotencyKey: string }): unknown {
  const { idempotencyKey: _key, ...rest } = input;
  return JSON.parse(JSON.stringify(rest));
}

export async function answered(
  ctx: Context,
  { subject, replayed }: { subject: { id: string }; replayed: boolean },
): Promise<{ claim: Claim | null; replayed: boolean }> {
  const claim = await ctx.loader(claimById).load(subject.id);
  return { claim: claim ? asNode('Claim', claim) : null, replayed };
}
