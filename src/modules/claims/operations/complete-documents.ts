/** When all papers are here: the stop ends, the clock of the decision starts, and a verified claim goes on by itself. */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Happened } from '../../platform/index.js';
import type { Claim, ClaimMaterial } from '../claim.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { endSuspension, suspensionsByClaim } from '../claim-handling.store.js';
import { claimLife } from '../claim.life.js';
import { lockClaim, materialsByClaim, moveClaim } from '../claims.store.js';
import type { ClockStep } from '../clocks.rules.js';
import { tell } from './handle-claim.js';
import { takeSteps } from './run-clocks.js';

function isHere({ state }: ClaimMaterial): boolean {
  return state === 'RECEIVED' || state === 'ACCEPTED';
}

/** Papers came in, whoever sent them. The claim is locked by the operation that took them. */
export async function onDocumentsReceived(tx: TxCtx, { subject }: Happened): Promise<void> {
  const claim = await lockClaim(tx, subject.id);
  if (!claim) return;
  await resume(tx, claim);
  const now = await lockClaim(tx, subject.id);
  if (now) await completeDocuments(tx, now);
}

/** Everything that was demanded is here: our clock runs again. */
async function resume(tx: TxCtx, claim: Claim): Promise<void> {
  if (claim.suspendedAt === null) return;
  const suspensions = await tx.loader(suspensionsByClaim).clear(claim.id).load(claim.id);
  const open = suspensions.find(({ endedAt }) => endedAt === null);
  if (!open) return;
  const materials = await tx.loader(materialsByClaim).clear(claim.id).load(claim.id);
  const awaited = materials.filter(({ id }) => open.materialIds.includes(id));
  if (!awaited.every(isHere)) return;
  await endSuspension(tx, claim, tx.now);
  tx.loader(suspensionsByClaim).clear(claim.id);
  await moveClaim(tx, claim, claim.state, { suspendedAt: null });
  await tell(tx, claim, ClaimHandlingEvents['claim.resumed']);
}

/** Called whenever papers or the assessment may have become complete; does nothing while something is missing. */
export async function completeDocuments(tx: TxCtx, claim: Claim): Promise<void> {
  const materials = await tx.loader(materialsByClaim).clear(claim.id).load(claim.id);
  const steps: ClockStep[] = [];
  if (claim.claimedAt !== null) steps.push('SUBMITTED');
  const complete = claim.claimedAt !== null && materials.every((each) => !each.needed || isHere(each));
  if (complete) steps.push('DOCUMENTS_COMPLETE');
  if (complete && claim.suspendedAt === null && claimLife.may(claim.state, 'completeDocuments')) {
    await moveClaim(tx, claim, claimLife.step(claim.state, 'completeDocuments'));
    await tell(tx, claim, ClaimHandlingEvents['claim.documents_complete']);
  }
  await takeSteps(tx, claim, steps);
}
