/** When all papers are here: the stop ends, the clock of the decision starts, and a verified claim goes on by itself. */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Happened } from '../../platform/index.js';
import type { Claim } from '../claim.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { endSuspension, suspensionsByClaim } from '../claim-handling.store.js';
import { claimLife } from '../claim.life.js';
import { lockClaim, moveClaim } from '../claims.store.js';
import type { ClockStep } from '../clocks.rules.js';
import { missingOf } from '../papers.js';
import { tell } from './handle-claim.js';
import { takeSteps } from './run-clocks.js';

/** Papers came in, whoever sent them. The claim is locked by the operation that took them. */
export async function onDocumentsReceived(tx: TxCtx, { subject }: Happened): Promise<void> {
  const claim = await lockClaim(tx, subject.id);
  if (!claim) return;
  await resume(tx, claim);
  await completeDocuments(tx, claim);
}

/** Everything that was demanded is here: our clock runs again, and the stop of it is written down. */
async function resume(tx: TxCtx, claim: Claim): Promise<void> {
  if (claim.suspendedAt !== null) return;
  const suspensions = await tx.loader(suspensionsByClaim).clear(claim.id).load(claim.id);
  if (suspensions.every(({ endedAt }) => endedAt !== null)) return;
  await endSuspension(tx, claim, tx.now);
  tx.loader(suspensionsByClaim).clear(claim.id);
  await tell(tx, claim, ClaimHandlingEvents['claim.resumed']);
}

/** Called whenever papers or the assessment may have become complete; does nothing while something is missing. */
export async function completeDocuments(tx: TxCtx, claim: Claim): Promise<void> {
  const complete = claim.claimedAt !== null && (await missingOf(tx, claim)).length === 0;
  if (complete && claim.suspendedAt === null && claimLife.may(claim.state, 'completeDocuments')) {
    await moveClaim(tx, claim, claimLife.step(claim.state, 'completeDocuments'));
    await tell(tx, claim, ClaimHandlingEvents['claim.documents_complete']);
  }
  const submitted: ClockStep[] = claim.claimedAt === null ? [] : ['SUBMITTED'];
  const taken = await takeSteps(tx, claim, complete ? [...submitted, 'DOCUMENTS_COMPLETE'] : submitted);
  // From here on a decision is owed, whether or not somebody has verified the assessment by then.
  if (taken.includes('DOCUMENTS_COMPLETE')) await tell(tx, claim, ClaimHandlingEvents['claim.papers_complete']);
}
