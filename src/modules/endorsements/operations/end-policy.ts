/** The insurer ends a policy by its own act: voids what was issued wrongly, or rescinds after notice and its period. */
import type { Ctx } from '../../../kernel/ctx.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { cancelCharge, chargeById } from '../../billing/index.js';
import type { TxCtx } from '../../../kernel/ctx.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import type { MaterialClaim } from '../../underwriting/index.js';
import type { Ending } from '../endorsement.js';
import { endorsementLife } from '../endorsement.life.js';
import { EndorsementEvents } from '../endorsements.events.js';
import { lockEndorsement, moveEndorsement, pendingOf } from '../endorsements.store.js';
import { lockUnmovedPolicy } from './cancel-policy.js';
import { releaseGrowth } from './growing-authority.js';
import { draw } from './request-endorsement.js';
import { refuseAnswered } from './transfer-answers.js';
import { takeEffect } from './take-effect.js';

export interface EndPolicy {
  readonly operation: 'policyVoid' | 'policyRescind';
  readonly idempotencyKey: string;
  readonly policyId: string;
  readonly expectedVersion: number;
  readonly ending: Ending;
  readonly materials: readonly MaterialClaim[];
  readonly sent: unknown;
}

/**
 * Takes effect at once: nobody's signature, nobody's terms. A change that waits for its premium is withdrawn; paid
 * already, its money goes back when it would have taken effect. Refuses: NOT_FOUND, STALE_VERSION, POLICY_STATE,
 * CANCELLATION_REASON, NOTICE_PERIOD, TRANSFER_ANSWERED, LOSS_FACTS_NEEDED.
 */
export function endPolicy(ctx: Ctx, input: EndPolicy): Promise<Outcome> {
  return inTransaction(ctx, input.operation, (tx) =>
    once(tx, { operation: input.operation, key: input.idempotencyKey, input: input.sent }, async () => {
      const policies = await lockUnmovedPolicy(tx, input.policyId, input.expectedVersion);
      if (input.ending.reason === 'INSURER_INCREASED_RISK') await refuseAnswered(tx, input.policyId);
      await withdrawPending(tx, input.policyId);
      const asked = {
        externalRef: null,
        claim: { ending: input.ending },
        sentProposal: input.sent,
        effectiveAt: null,
        materials: input.materials,
      };
      const { endorsement, slips } = await draw(tx, policies, asked, 'INSURER');
      await takeEffect(tx, endorsement, slips, policies);
      return { kind: 'Endorsement', id: endorsement.id };
    }),
  );
}

export async function withdrawPending(tx: TxCtx, policyId: string): Promise<void> {
  const found = await pendingOf(tx, policyId, null);
  const pending = found && (await lockEndorsement(tx, found.id));
  if (pending?.state !== 'AWAITING_PAYMENT' || pending.chargeId === null) return;
  const charge = await tx.loader(chargeById).load(pending.chargeId);
  if (charge?.state !== 'OPEN') return;
  await cancelCharge(tx, pending.partnerId, pending.chargeId);
  await releaseGrowth(tx, pending);
  await moveEndorsement(tx, pending, endorsementLife.step(pending.state, 'withdraw'));
  await emit(tx, {
    event: EndorsementEvents['endorsement.withdrawn'],
    subject: { kind: 'Endorsement', id: pending.id },
    partnerId: pending.partnerId,
  });
}
