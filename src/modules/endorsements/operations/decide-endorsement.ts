import type { Ctx } from '../../../kernel/ctx.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { Problems } from '../../../kernel/refusal.js';
import { requireTerms } from '../../channels/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { checkLine } from '../../registry/index.js';
import { endorsementLife, stateAt } from '../endorsement.life.js';
import { EndorsementEvents } from '../endorsements.events.js';
import { lockUnmoved, moveEndorsement } from '../endorsements.store.js';

export interface DecideEndorsement {
  readonly idempotencyKey: string;
  readonly endorsementId: string;
  readonly expectedVersion: number;
  readonly approved: boolean;
  readonly opinion: string;
  readonly sent: unknown;
}

const OPINION = { least: 1, most: 400, what: { zh: '审核意见', en: 'The opinion' } };

/** A person decides on a referred endorsement. Refuses: NOT_FOUND, STALE_VERSION, ENDORSEMENT_STATE, INVALID_INPUT, and the standing of the partner. */
export function decideEndorsement(ctx: Ctx, input: DecideEndorsement): Promise<Outcome> {
  return inTransaction(ctx, 'endorsementDecide', (tx) =>
    once(tx, { operation: 'endorsementDecide', key: input.idempotencyKey, input: input.sent }, async () => {
      const problems = new Problems();
      const note = checkLine(input.opinion, ['input', 'opinion'], OPINION, problems);
      problems.refuseIfAny();
      const endorsement = await lockUnmoved(tx, input.endorsementId, input.expectedVersion);
      await requireTerms(tx, endorsement.partnerId, [], {}, () => undefined);
      const next = endorsementLife.step(stateAt(endorsement, tx.now), input.approved ? 'approve' : 'decline');
      await moveEndorsement(tx, endorsement, next, { note });
      const subject = { kind: 'Endorsement' as const, id: endorsement.id };
      await emit(tx, { event: EndorsementEvents['endorsement.decided'], subject, partnerId: endorsement.partnerId });
      return subject;
    }),
  );
}
