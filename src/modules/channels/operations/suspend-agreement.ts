import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import type { Outcome } from '../../platform/index.js';
import { agreementLife } from '../agreement.life.js';
import { AgreementEvents } from '../channels.events.js';
import * as store from '../channels.store.js';
import { type Act, insurerAct } from './insurer-act.js';

export interface SuspendAgreement extends Act {
  readonly agreementId: Id<'Agreement'>;
}

/** Closes every write under an agreement, for now. Refuses: AGREEMENT_STATE and those of every act. */
export function suspendAgreement(ctx: Ctx | TxCtx, input: SuspendAgreement): Promise<Outcome> {
  return insurerAct(ctx, input, {
    operation: 'agreementSuspend',
    kind: 'Agreement',
    id: input.agreementId,
    field: ['input', 'agreementId'],
    event: AgreementEvents['agreement.suspended'],
    lock: (tx) => store.lockAgreement(tx, input.agreementId),
    move: (tx, agreement) => store.moveAgreement(tx, agreement, agreementLife.step(agreement.state, 'suspend')),
    ownerOf: (agreement) => agreement.partnerId,
  });
}
