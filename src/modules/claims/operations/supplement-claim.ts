import type { Ctx } from '../../../kernel/ctx.js';
import { inTransaction, underScopeOf } from '../../../kernel/in-transaction.js';
import { formatYuan, type Money } from '../../../kernel/money.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { claimLife } from '../claim.life.js';
import { ClaimEvents } from '../claims.events.js';
import { claimById, grantClaim, lockClaim, materialsByClaim, moveClaim } from '../claims.store.js';
import { placedOf } from '../view.js';
import { checkAmount } from './amounts.js';
import { requireClaimAct } from './claim-terms.js';
import { checkedText } from './handle-claim.js';
import { type EvidenceTold, keepEvidence, takeEvidence } from './take-evidence.js';

export interface SupplementClaim {
  readonly idempotencyKey: string;
  readonly claimId: string;
  readonly reason: string;
  readonly amount: Money | null;
  readonly evidence: readonly EvidenceTold[];
  readonly sent: unknown;
}

const FIELD = ['input', 'claimId'];

/**
 * Claims more on a claim already decided (追加, S-225), with new evidence: it is open again, and its clocks start anew.
 * Whoever reported the loss may, as its agreement opens papers to it. Refuses: NOT_FOUND, INVALID_INPUT, FILE_REJECTED,
 * LOSS_TIME_INVALID, CLAIM_STATE, TERM_BUSINESS_LINES, TERM_CLAIM_SCOPE, and the standing of the partner where no door stays open.
 */
export function supplementClaim(ctx: Ctx, input: SupplementClaim): Promise<Outcome> {
  return inTransaction(ctx, 'claimSupplement', (tx) =>
    once(tx, { operation: 'claimSupplement', key: input.idempotencyKey, input: input.sent }, async () => {
      const seen = await tx.loader(claimById).load(input.claimId);
      if (!seen) throw new Refusal(NOT_FOUND(FIELD));
      const senderId = tx.actor.partnerId ?? seen.partnerId;
      const problems = new Problems();
      const reason = checkedText(input.reason, 'reason', problems);
      if (input.amount !== null) checkAmount(input.amount, ['input', 'amount'], problems);
      if (input.evidence.length === 0)
        problems.add({
          code: KernelRefusals.INVALID_INPUT,
          field: ['input', 'evidence'],
          message: { zh: '追加索赔须附新的证据。', en: 'Claiming more takes new evidence.' },
        });
      await requireClaimAct(tx, tx.actor.partnerId, 'DOCUMENTS', await placedOf(tx, seen));
      const taken = await takeEvidence(tx, senderId, input.evidence, ['input', 'evidence'], problems);
      problems.refuseIfAny();
      const event = ClaimEvents['claim.supplemented'];
      const subject = { kind: 'Claim' as const, id: seen.id };
      const told = input.amount === null ? reason : `${reason} (CNY ${formatYuan(input.amount)})`;
      await underScopeOf(tx, seen.partnerId, async (owner) => {
        const claim = await lockClaim(owner, seen.id);
        if (!claim) throw new Refusal(NOT_FOUND(FIELD));
        const next = claimLife.step(claim.state, 'supplement');
        await keepEvidence(owner, claim, await owner.loader(materialsByClaim).load(claim.id), senderId, taken);
        await grantClaim(owner, claim.id);
        await moveClaim(owner, claim, next, { closingReason: null });
        if (senderId !== claim.partnerId)
          await emit(owner, { event, subject, partnerId: claim.partnerId, reason: told });
      });
      await emit(tx, { event, subject, partnerId: senderId, reason: told });
      return subject;
    }),
  );
}
