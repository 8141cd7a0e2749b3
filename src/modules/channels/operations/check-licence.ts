import type { Ctx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { ProductRefusals } from '../../products/index.js';
import { PartnerEvents } from '../channels.events.js';
import { ChannelRefusals } from '../channels.refusals.js';
import { lockPartner, movePartner } from '../channels.store.js';
import { onboardingByPartner, recordCheck } from '../onboarding/onboarding.store.js';
import { partnerLife } from '../partner.life.js';
import { checkedReason, staleVersion } from './insurer-act.js';

export interface CheckLicence {
  readonly idempotencyKey: string;
  readonly partnerId: Id<'Partner'>;
  readonly expectedVersion: number;
  readonly outcome: 'CLEARED' | 'REJECTED';
  readonly opinion: string;
}

/** The second person's check of facts and licences; rejected is for good. Refuses: NOT_FOUND, STALE_VERSION, PARTNER_STATE, ONBOARDING_STEP, SAME_PERSON, CONFLICT. */
export const checkLicence = (ctx: Ctx, input: CheckLicence): Promise<Outcome> =>
  inTransaction(ctx, 'partnerLicenceCheck', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'partnerLicenceCheck', key: idempotencyKey, input: rest }, async () => {
      const opinion = checkedReason(input.opinion, 'opinion');
      const partner = await lockPartner(tx, input.partnerId);
      if (!partner) throw new Refusal(NOT_FOUND(['input', 'partnerId']));
      if (partner.revision !== input.expectedVersion) throw staleVersion(partner.revision);
      const rejected = input.outcome === 'REJECTED';
      const next = partnerLife.step(partner.state, rejected ? 'terminate' : 'admit');
      const onboarding = await tx.loader(onboardingByPartner).load(partner.id);
      if (partner.state !== 'ONBOARDING' || !onboarding || onboarding.outcome !== null)
        throw new Refusal({ code: ChannelRefusals.ONBOARDING_STEP, facts: [{ name: 'missing', value: 'APPLIED' }] });
      if (tx.actor.id === null || onboarding.appliedBy === tx.actor.id)
        throw new Refusal({ code: ProductRefusals.SAME_PERSON });
      // Cleared it is still being taken in: going live is a step of its own.
      if (!(await movePartner(tx, partner, rejected ? next : 'ONBOARDING')))
        throw new Refusal({ code: KernelRefusals.CONFLICT, field: ['input', 'partnerId'] });
      await recordCheck(tx, partner.id, {
        checkedBy: tx.actor.id,
        checkedByLabel: tx.actor.label,
        checkedAt: tx.now,
        outcome: input.outcome,
        opinion,
      });
      const subject = { kind: 'Partner', id: partner.id } as const;
      const event = PartnerEvents[rejected ? 'partner.rejected' : 'partner.cleared'];
      await emit(tx, { event, subject, partnerId: partner.id, reason: opinion });
      return subject;
    });
  });
