import type { Ctx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { PartnerEvents } from '../channels.events.js';
import { ChannelRefusals } from '../channels.refusals.js';
import { lockPartner, movePartner } from '../channels.store.js';
import { onboardingSteps } from '../onboarding/onboarding-facts.js';
import { recordAdmission } from '../onboarding/onboarding.store.js';
import { missingOf } from '../onboarding/steps.rules.js';
import { partnerLife } from '../partner.life.js';
import { staleVersion } from './insurer-act.js';

export interface AdmitPartner {
  readonly idempotencyKey: string;
  readonly partnerId: Id<'Partner'>;
  readonly expectedVersion: number;
}

/** Lets a partner go live when every step before is done. Refuses: NOT_FOUND, STALE_VERSION, PARTNER_STATE, ONBOARDING_STEP with what is missing, CONFLICT. */
export const admitPartner = (ctx: Ctx, input: AdmitPartner): Promise<Outcome> =>
  inTransaction(ctx, 'partnerAdmit', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'partnerAdmit', key: idempotencyKey, input: rest }, async () => {
      const partner = await lockPartner(tx, input.partnerId);
      if (!partner) throw new Refusal(NOT_FOUND(['input', 'partnerId']));
      if (partner.revision !== input.expectedVersion) throw staleVersion(partner.revision);
      const next = partnerLife.step(partner.state, 'admit');
      const steps = await onboardingSteps(tx, partner);
      const missing = steps ? missingOf(steps) : ['APPLIED'];
      if (missing.length > 0)
        throw new Refusal({
          code: ChannelRefusals.ONBOARDING_STEP,
          facts: [{ name: 'missing', value: missing.join(', ') }],
        });
      if (!(await movePartner(tx, partner, next)))
        throw new Refusal({ code: KernelRefusals.CONFLICT, field: ['input', 'partnerId'] });
      await recordAdmission(tx, partner.id, tx.now);
      const subject = { kind: 'Partner', id: partner.id } as const;
      await emit(tx, { event: PartnerEvents['partner.admitted'], subject, partnerId: partner.id });
      return subject;
    });
  });
