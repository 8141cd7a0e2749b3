import type { TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { referralLife } from '../referral.life.js';
import { lockOpenReferral, moveReferral } from '../referrals.store.js';

/** Nobody needs the decision any more. The application is locked. */
export async function closeReferral(tx: TxCtx, applicationId: Id<'Application'>): Promise<void> {
  const referral = await lockOpenReferral(tx, applicationId);
  if (referral) await moveReferral(tx, referral, referralLife.step(referral.state, 'close'));
}
