/** What others tell of a claim, as steps of its clocks: withdrawn, paid. Each is told in the commit of the act. */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Happened, Reaction } from '../../platform/index.js';
import { lockClaim } from '../claims.store.js';
import type { ClockStep } from '../clocks.rules.js';
import { beginRound, takeSteps } from './run-clocks.js';

function onStep(...steps: readonly ClockStep[]): Reaction {
  return async (tx: TxCtx, { subject }: Happened) => {
    const claim = await lockClaim(tx, subject.id);
    if (claim) await takeSteps(tx, claim, steps);
  };
}

/** Answered is a loss notice when a surveyor is named, or when it is in the books. */
export const onClaimAnswered = onStep('ANSWERED');
export const onClaimCancelled = onStep('OVER');
export const onClaimPaidInPart = onStep('FIRST_PAID');
export const onClaimPaid = onStep('FIRST_PAID', 'PAID');

/** More is claimed on a decided claim: a new claim for the clocks, with the evidence that came along. */
export async function onClaimSupplemented(tx: TxCtx, { subject }: Happened): Promise<void> {
  const claim = await lockClaim(tx, subject.id);
  if (claim) await beginRound(tx, claim, ['SUBMITTED']);
}
