import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import type { Outcome } from '../../platform/index.js';
import { agreementLife } from '../agreement.life.js';
import { AgreementEvents } from '../channels.events.js';
import * as store from '../channels.store.js';
import { type Act, insurerAct } from './insurer-act.js';

export interface ResumeAgreement extends Act {
  readonly agreementId: Id<'Agreement'>;
}

/** Opens a suspended agreement. Refuses: AGREEMENT_STATE and those of every act. */
export function resumeAgreement(ctx: Ctx | TxCtx, input: ResumeAgreement): Promise<Outcome> {
  return insurerAct(ctx, input, {
    operation: 'agreementResume',
    kind: 'Agreement',
    id: input.agreementId,
    field: ['input', 'agreementId'],
    event: AgreementEvents['agreement.resumed'],
    lock: (tx) => store.lockAgreement(tx, input.agreementId),
    move: (tx, agreement) => store.moveAgreement(tx, agreement, agreementLife.step(agreement.state, 'resume')),
    ownerOf: (agreement) => agreement.partnerId,
  });
}
