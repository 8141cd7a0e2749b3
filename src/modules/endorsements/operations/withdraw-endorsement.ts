import type { Ctx } from '../../../kernel/ctx.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { cancelCharge } from '../../billing/index.js';
import { requireTerms } from '../../channels/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { checkLine } from '../../registry/index.js';
import { endorsementLife, stateAt } from '../endorsement.life.js';
import { EndorsementEvents } from '../endorsements.events.js';
import { endorsementById, lockUnmoved, moveEndorsement, slipsByEndorsement } from '../endorsements.store.js';
import { releaseGrowth } from './growing-authority.js';
import { lockPolicies } from './hold-policies.js';

export interface WithdrawEndorsement {
  readonly idempotencyKey: string;
  readonly endorsementId: string;
  readonly expectedVersion: number;
  readonly reason: string | null;
  readonly sent: unknown;
}

const FIELD = ['input', 'endorsementId'];
const REASON = { least: 1, most: 200, what: { zh: '撤回原因', en: 'The reason' } };

/** Withdraws an endorsement not yet effective; what was to be paid is due no more. Refuses: NOT_FOUND, STALE_VERSION, ENDORSEMENT_STATE, CHARGE_STATE (paid already), INVALID_INPUT. */
export function withdrawEndorsement(ctx: Ctx, input: WithdrawEndorsement): Promise<Outcome> {
  return inTransaction(ctx, 'endorsementWithdraw', (tx) =>
    once(tx, { operation: 'endorsementWithdraw', key: input.idempotencyKey, input: input.sent }, async () => {
      const problems = new Problems();
      const reason = input.reason === null ? null : checkLine(input.reason, ['input', 'reason'], REASON, problems);
      problems.refuseIfAny();
      const seen = await tx.loader(endorsementById).load(input.endorsementId);
      if (!seen) throw new Refusal(NOT_FOUND(FIELD));
      const slips = await tx.loader(slipsByEndorsement).load(seen.id);
      await lockPolicies(
        tx,
        slips.map(({ policyId }) => policyId),
        FIELD,
      );
      const endorsement = await lockUnmoved(tx, seen.id, input.expectedVersion);
      await requireTerms(tx, endorsement.partnerId, [], {}, () => undefined); // every write of a partner closes with its agreement (design §4)
      const next = endorsementLife.step(stateAt(endorsement, tx.now), 'withdraw');
      if (endorsement.chargeId !== null) await cancelCharge(tx, endorsement.partnerId, endorsement.chargeId);
      await releaseGrowth(tx, endorsement);
      await moveEndorsement(tx, endorsement, next, { note: reason });
      const subject = { kind: 'Endorsement' as const, id: endorsement.id };
      await emit(tx, {
        event: EndorsementEvents['endorsement.withdrawn'],
        subject,
        partnerId: endorsement.partnerId,
        ...(reason === null ? {} : { reason }),
      });
      return subject;
    }),
  );
}
