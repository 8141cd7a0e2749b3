import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import type { Outcome } from '../../platform/index.js';
import { agreementLife } from '../agreement.life.js';
import { AgreementEvents } from '../channels.events.js';
import * as store from '../channels.store.js';
import { type Act, insurerAct } from './insurer-act.js';

export interface TerminateAgreement extends Act {
  readonly agreementId: Id<'Agreement'>;
}

/**
 * Ends an agreement now and for good, with the versions that still wait for their day. One that never took force is
 * withdrawn: nothing was done under it, so no run-off begins, and none that runs is lengthened. Refuses: AGREEMENT_STATE and
 * those of every act.
 */
export function terminateAgreement(ctx: Ctx | TxCtx, input: TerminateAgreement): Promise<Outcome> {
  return insurerAct(ctx, input, {
    operation: 'agreementTerminate',
    kind: 'Agreement',
    id: input.agreementId,
    field: ['input', 'agreementId'],
    event: async (tx) =>
      AgreementEvents[
        (await store.everTookForce(tx, input.agreementId)) ? 'agreement.terminated' : 'agreement.withdrawn'
      ],
    lock: (tx) => store.lockAgreement(tx, input.agreementId),
    move: async (tx, agreement) => {
      const moved = await store.moveAgreement(tx, agreement, agreementLife.step(agreement.state, 'terminate'));
      if (moved) await store.endVersions(tx, agreement.id);
      return moved;
    },
    ownerOf: (agreement) => agreement.partnerId,
  });
}
