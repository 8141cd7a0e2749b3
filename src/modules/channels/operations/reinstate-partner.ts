import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import type { Outcome } from '../../platform/index.js';
import { PartnerEvents } from '../channels.events.js';
import * as store from '../channels.store.js';
import { partnerLife } from '../partner.life.js';
import { type Act, insurerAct } from './insurer-act.js';

export interface ReinstatePartner extends Act {
  readonly partnerId: Id<'Partner'>;
}

/** Opens a suspended partner; its agreement and licence still decide what it may do. Refuses: PARTNER_STATE and those of every act. */
export function reinstatePartner(ctx: Ctx | TxCtx, input: ReinstatePartner): Promise<Outcome> {
  return insurerAct(ctx, input, {
    operation: 'partnerReinstate',
    kind: 'Partner',
    id: input.partnerId,
    field: ['input', 'partnerId'],
    event: PartnerEvents['partner.reinstated'],
    lock: (tx) => store.lockPartner(tx, input.partnerId),
    move: (tx, partner) => store.movePartner(tx, partner, partnerLife.step(partner.state, 'reinstate')),
    ownerOf: (partner) => partner.id,
  });
}
