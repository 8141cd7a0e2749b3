import type { Ctx } from '../../../kernel/ctx.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { once, type Outcome } from '../../platform/index.js';
import { releaseOffer } from '../../quotes/index.js';
import { checkLine } from '../../registry/index.js';
import { closedFor } from '../closed.rules.js';
import type { StatedLossReason } from '../renewal.js';
import { renewalLife, stateAt } from '../renewal.life.js';
import { renewalSettings } from '../renewals.settings.js';
import { moveRenewal, renewalById } from '../renewals.store.js';
import { tell } from './move-by-clock.js';
import { lockWithOffer } from './offer.js';
import { requireRenewing } from './owner.js';

export interface DeclineRenewal {
  readonly idempotencyKey: string;
  readonly renewalId: string;
  readonly expectedVersion: number;
  readonly lossReason: StatedLossReason;
  readonly note: string | null;
  readonly sent: unknown;
}

const NOTE = { least: 1, most: 200, what: { zh: '备注', en: 'The remark' } };

/**
 * Records that the customer does not renew; the offer is taken back. Open after the end too: why it lapsed is often
 * learned late. Refuses: NOT_FOUND, STALE_VERSION, CONFLICT, INVALID_INPUT, RENEWAL_STATE, TERM_RENEWAL_OWNERSHIP, TERM_BUSINESS_LINES.
 */
export function declineRenewal(ctx: Ctx, input: DeclineRenewal): Promise<Outcome> {
  return inTransaction(ctx, 'renewalDecline', (tx) =>
    once(tx, { operation: 'renewalDecline', key: input.idempotencyKey, input: input.sent }, async () => {
      const problems = new Problems();
      const note = input.note === null ? null : checkLine(input.note, ['input', 'note'], NOTE, problems);
      problems.refuseIfAny();
      const seen = await tx.loader(renewalById).load(input.renewalId);
      if (!seen) throw new Refusal(NOT_FOUND(['input', 'renewalId']));
      const { renewal, offer } = await lockWithOffer(tx, seen, input.expectedVersion);
      await requireRenewing(tx, renewal.partnerId);
      const closed = closedFor(renewal, 'decline', tx.now, renewalSettings());
      if (closed) throw new Refusal(closed);
      const state = stateAt(renewal, tx.now);
      await moveRenewal(tx, renewal, {
        state: renewalLife.step(state, 'decline'),
        lossReason: input.lossReason,
        lossNote: note,
        lostAt: tx.now,
        lapsedAt: state === 'LAPSED' ? (renewal.lapsedAt ?? renewal.dueAt) : null,
        nextAt: null,
      });
      if (offer) await releaseOffer(tx, offer);
      await tell(tx, renewal, 'renewal.lost');
      return { kind: 'Renewal', id: renewal.id };
    }),
  );
}
