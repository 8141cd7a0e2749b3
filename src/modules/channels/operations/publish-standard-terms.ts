import type { Ctx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { ProductRefusals } from '../../products/index.js';
import { StandardTermsEvents } from '../channels.events.js';
import { standardTermsLife } from '../standard-terms/standard-terms.life.js';
import { lockForPublishing, moveStandardTerms } from '../standard-terms/standard-terms.store.js';
import { staleVersion } from './insurer-act.js';

export interface PublishStandardTerms {
  readonly idempotencyKey: string;
  readonly standardTermsId: Id<'StandardTerms'>;
  readonly expectedVersion: number;
}

/** Publishes a draft and supersedes the version before; agreements made from that one keep it. Never by its author. Refuses: NOT_FOUND, STALE_VERSION, STANDARD_TERMS_STATE, SAME_PERSON, KEY_REUSED. */
export const publishStandardTerms = (ctx: Ctx, input: PublishStandardTerms): Promise<Outcome> =>
  inTransaction(ctx, 'standardTermsPublish', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'standardTermsPublish', key: idempotencyKey, input: rest }, async () => {
      const locked = await lockForPublishing(tx, input.standardTermsId);
      const draft = locked.find(({ id }) => id === input.standardTermsId);
      if (!draft) throw new Refusal(NOT_FOUND(['input', 'standardTermsId']));
      if (draft.revision !== input.expectedVersion) throw staleVersion(draft.revision);
      const state = standardTermsLife.step(draft.state, 'publish');
      if (tx.actor.id === null || draft.draftedBy === tx.actor.id)
        throw new Refusal({ code: ProductRefusals.SAME_PERSON });
      for (const before of locked.filter(({ id }) => id !== draft.id))
        await moveStandardTerms(tx, before, {
          state: standardTermsLife.step(before.state, 'supersede'),
          supersededAt: tx.now,
        });
      await moveStandardTerms(tx, draft, { state, publishedBy: tx.actor.id, publishedAt: tx.now });
      const subject = { kind: 'StandardTerms', id: draft.id } as const;
      await emit(tx, { event: StandardTermsEvents['standard_terms.published'], subject, partnerId: null });
      return subject;
    });
  });
