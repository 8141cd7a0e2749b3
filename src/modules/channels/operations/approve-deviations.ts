import type { Ctx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { approveDeviations as writeApprovals, touchVersion } from '../agreements/agreements.store.js';
import { againstApproval } from '../agreements/gates.rules.js';
import { lockedForInsurer } from '../agreements/locked-version.js';
import { AgreementEvents } from '../channels.events.js';
import { checkedReason, staleVersion } from './insurer-act.js';

export interface ApproveDeviations {
  readonly idempotencyKey: string;
  readonly agreementVersionId: Id<'AgreementVersion'>;
  readonly expectedVersion: number;
  readonly opinion: string;
}

/** Approves every open deviation of a draft. Never by its drafter; the level is that of the highest clause. Refuses: NOT_FOUND, STALE_VERSION, AGREEMENT_VERSION_STATE, NO_DEVIATION_OPEN, SAME_PERSON, LEVEL_TOO_LOW. */
export const approveDeviations = (ctx: Ctx, input: ApproveDeviations): Promise<Outcome> =>
  inTransaction(ctx, 'agreementDeviationApprove', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'agreementDeviationApprove', key: idempotencyKey, input: rest }, async () => {
      const opinion = checkedReason(input.opinion, 'opinion');
      const facts = await lockedForInsurer(tx, input.agreementVersionId);
      const { version } = facts;
      if (version.revision !== input.expectedVersion) throw staleVersion(version.revision);
      const against = againstApproval(facts, tx.actor);
      if (against) throw new Refusal(against);
      await writeApprovals(tx, version.id, { id: tx.actor.id ?? '', label: tx.actor.label, at: tx.now, opinion });
      await touchVersion(tx, version);
      const subject = { kind: 'AgreementVersion', id: version.id } as const;
      await emit(tx, {
        event: AgreementEvents['agreement.deviations_approved'],
        subject,
        partnerId: version.partnerId,
        reason: opinion,
      });
      return subject;
    });
  });
