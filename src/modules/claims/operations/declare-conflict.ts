import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
import { once, type Outcome } from '../../platform/index.js';
import type { Claim } from '../claim.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { estimatesByClaim, lockUnmoved, moveClaim } from '../claims.store.js';
import type { ConflictRelation } from '../conflict.rules.js';
import { insertConflict } from '../inquiries.store.js';
import { checkedText, claimantIdsOf, type HandlingStep, tell } from './handle-claim.js';

export interface DeclareConflict extends HandlingStep {
  readonly relation: ConflictRelation;
  readonly reason: string;
}

/**
 * Declares a conflict of interest of one's own (S-251): with the shop of this claim, and then with every claim of that
 * shop; with its insured, and every claim of theirs; or with this claim. It can always be declared, whatever the state.
 * Refuses: NOT_FOUND, STALE_VERSION, INVALID_INPUT.
 */
export function declareConflict(ctx: Ctx, input: DeclareConflict): Promise<Outcome> {
  return inTransaction(ctx, 'claimConflictDeclare', (tx) =>
    once(tx, { operation: 'claimConflictDeclare', key: input.idempotencyKey, input: input.sent }, async () => {
      const claim = await lockUnmoved(tx, input.claimId, input.expectedVersion);
      const problems = new Problems();
      const reason = checkedText(input.reason, 'reason', problems);
      problems.refuseIfAny();
      for (const about of await withWhom(tx, claim, input.relation))
        await insertConflict(tx, {
          ...about,
          id: newId('ClaimConflict'),
          partnerId: claim.partnerId,
          claimId: claim.id,
          staffId: tx.actor.id ?? '',
          relation: input.relation,
          reason,
          declaredAt: tx.now,
        });
      await moveClaim(tx, claim, claim.state);
      await tell(tx, claim, ClaimHandlingEvents['claim.conflict_declared']);
      return { kind: 'Claim', id: claim.id };
    }),
  );
}

async function withWhom(
  tx: TxCtx,
  claim: Claim,
  relation: ConflictRelation,
): Promise<{ shopId: string | null; claimantId: string | null }[]> {
  if (relation === 'OTHER') return [{ shopId: null, claimantId: null }];
  const people =
    relation === 'SHOP'
      ? (await tx.loader(estimatesByClaim).load(claim.id)).map(({ shopId }) => ({ shopId, claimantId: null }))
      : (await claimantIdsOf(tx, claim)).map((claimantId) => ({ shopId: null, claimantId }));
  if (people.length > 0) return people;
  throw new Refusal({
    code: KernelRefusals.INVALID_INPUT,
    field: ['input', 'relation'],
    message: { zh: '本案没有这样的一方。', en: 'The claim has nobody of that kind.' },
    wouldPass: [{ field: ['input', 'relation'], value: 'OTHER', message: { zh: '其他', en: 'another relation' } }],
  });
}
