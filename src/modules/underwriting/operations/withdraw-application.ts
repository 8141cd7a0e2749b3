import type { Ctx } from '../../../kernel/ctx.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { Problems } from '../../../kernel/refusal.js';
import { cancelCharge } from '../../billing/index.js';
import { releaseAuthority, requireTerms } from '../../channels/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { checkLine } from '../../registry/index.js';
import { applicationLife } from '../application.life.js';
import { moveApplication } from '../applications.store.js';
import { ApplicationEvents } from '../underwriting.events.js';
import { closeReferral } from './close-referral.js';
import { holdApplication, seeApplication } from './held.js';
import { subjectOf } from './outcomes.js';

export interface WithdrawApplication {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly expectedVersion: number;
  readonly reason: string | null;
  readonly sent: unknown;
}

/**
 * Withdraws an unpaid application: the charge is no longer due, authority is given back. Refuses: INVALID_INPUT,
 * NOT_FOUND, STALE_VERSION, APPLICATION_STATE, CHARGE_STATE (paid this moment), and whatever closes every write.
 */
export function withdrawApplication(ctx: Ctx, input: WithdrawApplication): Promise<Outcome> {
  return inTransaction(ctx, 'applicationWithdraw', (tx) =>
    once(tx, { operation: 'applicationWithdraw', key: input.idempotencyKey, input: input.sent }, async () => {
      const reason = checkReason(input.reason);
      const seen = await seeApplication(tx, input.applicationId, input.expectedVersion);
      await requireTerms(tx, seen.partnerId, [], {}, () => undefined); // every write of a partner closes with its agreement
      applicationLife.step(seen.state, 'withdraw');
      // The charge first, as a payment does: the two never wait for each other crosswise.
      if (seen.chargeId) await cancelCharge(tx, seen.partnerId, seen.chargeId);
      const application = await holdApplication(tx, seen.id, input.expectedVersion);
      await moveApplication(tx, application, applicationLife.step(application.state, 'withdraw'));
      await releaseAuthority(tx, application.partnerId, application.id);
      await closeReferral(tx, application.id);
      await emit(tx, {
        event: ApplicationEvents['application.withdrawn'],
        subject: subjectOf(application),
        partnerId: application.partnerId,
        ...(reason === null ? {} : { reason }),
      });
      return subjectOf(application);
    }),
  );
}

function checkReason(reason: string | null): string | null {
  if (reason === null) return null;
  const problems = new Problems();
  const limits = { least: 1, most: 200, what: { zh: '撤回原因', en: 'The reason' } };
  const line = checkLine(reason, ['input', 'reason'], limits, problems);
  problems.refuseIfAny();
  return line;
}
