import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import type { Outcome } from '../../platform/index.js';
import { PartnerEvents } from '../channels.events.js';
import * as store from '../channels.store.js';
import { partnerLife } from '../partner.life.js';
import { type Act, insurerAct } from './insurer-act.js';

export interface SuspendPartner extends Act {
  readonly partnerId: Id<'Partner'>;
}

/** Closes a partner at once: waits for writes that are under way, and none comes after. Refuses: PARTNER_STATE and those of every act. */
export function suspendPartner(ctx: Ctx | TxCtx, input: SuspendPartner): Promise<Outcome> {
  return insurerAct(ctx, input, {
    operation: 'partnerSuspend',
    kind: 'Partner',
    id: input.partnerId,
    field: ['input', 'partnerId'],
    event: PartnerEvents['partner.suspended'],
    lock: (tx) => store.lockPartner(tx, input.partnerId),
    move: (tx, partner) => store.movePartner(tx, partner, partnerLife.step(partner.state, 'suspend')),
    ownerOf: (partner) => partner.id,
  });
}
