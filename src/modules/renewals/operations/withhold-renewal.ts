import type { Ctx } from '../../../kernel/ctx.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { once, type Outcome } from '../../platform/index.js';
import { releaseOffer } from '../../quotes/index.js';
import { checkLine } from '../../registry/index.js';
import { UnderwritingRefusals } from '../../underwriting/index.js';
import { closedFor } from '../closed.rules.js';
import { nextStep } from '../clock.rules.js';
import { renewalLife, stateAt } from '../renewal.life.js';
import { renewalSettings } from '../renewals.settings.js';
import { expiringByRenewal, moveRenewal, renewalById } from '../renewals.store.js';
import { tell } from './move-by-clock.js';
import { lockWithOffer } from './offer.js';

export interface WithholdRenewal {
  readonly idempotencyKey: string;
  readonly renewalId: string;
  readonly expectedVersion: number;
  readonly reason: string;
  readonly sent: unknown;
}

const REASON = { least: 1, most: 200, what: { zh: '原因', en: 'The reason' } };

/**
 * The insurer does not offer commercial cover again; compulsory cover is never declined and stays on offer. An offer that
 * stood is taken back. Refuses: NOT_FOUND, STALE_VERSION, CONFLICT, INVALID_INPUT, RENEWAL_STATE, COMPULSORY_NOT_DECLINABLE.
 */
export function withholdRenewal(ctx: Ctx, input: WithholdRenewal): Promise<Outcome> {
  return inTransaction(ctx, 'renewalWithhold', (tx) =>
    once(tx, { operation: 'renewalWithhold', key: input.idempotencyKey, input: input.sent }, async () => {
      const problems = new Problems();
      const withheldReason = checkLine(input.reason, ['input', 'reason'], REASON, problems);
      problems.refuseIfAny();
      const seen = await tx.loader(renewalById).load(input.renewalId);
      if (!seen) throw new Refusal(NOT_FOUND(['input', 'renewalId']));
      const { renewal, offer } = await lockWithOffer(tx, seen, input.expectedVersion);
      const closed = closedFor(renewal, 'withhold', tx.now, renewalSettings());
      if (closed) throw new Refusal(closed);
      const expiring = (await tx.loader(expiringByRenewal).load(renewal.id)).filter(({ dropped }) => !dropped);
      if (!expiring.some(({ kind }) => kind === 'COMMERCIAL'))
        throw new Refusal({ code: UnderwritingRefusals.COMPULSORY_NOT_DECLINABLE, field: ['input', 'renewalId'] });
      const before = stateAt(renewal, tx.now);
      const whole = !expiring.some(({ kind }) => kind === 'COMPULSORY');
      const state = whole
        ? renewalLife.step(before, 'withhold')
        : before === 'QUOTED'
          ? renewalLife.step(before, 'unquote')
          : before;
      await moveRenewal(tx, renewal, {
        withheldReason,
        state,
        lapsedAt: before === 'LAPSED' ? (renewal.lapsedAt ?? renewal.dueAt) : renewal.lapsedAt,
        nextAt: nextStep({ ...renewal, state }, renewalSettings().noticeDays, tx.now),
      });
      if (offer) await releaseOffer(tx, offer);
      await tell(tx, renewal, 'renewal.withheld');
      return { kind: 'Renewal', id: renewal.id };
    }),
  );
}
