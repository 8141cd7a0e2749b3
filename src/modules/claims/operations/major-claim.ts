/** Whether a claim is a major one: by what it is expected to cost now, and by what happened. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { NOTHING } from '../../../kernel/money.js';
import { isMajor } from '../authority.rules.js';
import type { Claim } from '../claim.js';
import { reservesByClaim } from '../claim-handling.store.js';
import { authorityTermsOn } from '../published/authority.js';

export async function isMajorClaim(tx: TxCtx, claim: Claim): Promise<boolean> {
  const [reserve] = await tx.loader(reservesByClaim).load(claim.id);
  return isMajor(reserve?.amount ?? NOTHING, claim, authorityTermsOn(dayOf(tx.now)));
}
