/** What follows when a paper is here, bytes and all. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { underScopeOf } from '../../../kernel/in-transaction.js';
import { emit, fileById, type Happened } from '../../platform/index.js';
import type { Claim, ClaimPayee } from '../claim.js';
import { OVER } from '../claim.life.js';
import { ClaimEvents } from '../claims.events.js';
import {
  claimById,
  filesByFile,
  filesByClaimMaterial,
  lockClaim,
  markMaterial,
  materialsByClaim,
  moveClaim,
} from '../claims.store.js';
import { missingOf } from '../papers.js';

/**
 * The signed claim form makes it a formal claim, from this instant; with the last missing paper a clock that stood for
 * papers runs again. Under the owner's scope, the claim locked.
 */
export async function papersHere(tx: TxCtx, claim: Claim): Promise<void> {
  const claimed = claim.claimedAt === null && (await formIsHere(tx, claim));
  const complete = claim.suspendedAt !== null && (await missingOf(tx, claim)).length === 0;
  if (!claimed && !complete) return;
  await moveClaim(tx, claim, claim.state, {
    ...(claimed ? { claimedAt: tx.now } : {}),
    ...(complete ? { suspendedAt: null } : {}),
  });
}

/**
 * An account that is named is the paper that asks for it: no bytes follow. A hospital's is none, which is paid ahead and
 * never for the claim. Under the owner's scope, the claim locked.
 */
export async function accountHere(tx: TxCtx, { claimId: id, relation }: ClaimPayee): Promise<void> {
  if (relation === 'HOSPITAL') return;
  for (const material of await tx.loader(materialsByClaim).load(id))
    if (material.kind === 'PAYEE_ACCOUNT' && material.state !== 'ACCEPTED')
      await markMaterial(tx, material, { state: 'RECEIVED', rejection: null });
  tx.loader(materialsByClaim).clear(id);
}

async function formIsHere(tx: TxCtx, claim: Claim): Promise<boolean> {
  const forms = (await tx.loader(materialsByClaim).load(claim.id)).filter(({ kind }) => kind === 'CLAIM_FORM');
  for (const { id } of forms)
    for (const { fileId } of await tx.loader(filesByClaimMaterial).load(id))
      if ((await tx.loader(fileById).load(fileId))?.state === 'STORED') return true;
  return false;
}

/** The bytes of a file came later, on a bad line: under its sender's scope. */
export async function onFileStored(tx: TxCtx, { subject, partnerId }: Happened): Promise<void> {
  for (const { claimId } of await tx.loader(filesByFile).load(subject.id)) {
    const seen = await tx.loader(claimById).load(claimId);
    if (!seen || OVER.includes(seen.state)) continue;
    const event = ClaimEvents['claim.documents_received'];
    const about = { kind: 'Claim' as const, id: seen.id };
    await underScopeOf(tx, seen.partnerId, async (owner) => {
      const claim = await lockClaim(owner, seen.id);
      if (claim) await papersHere(owner, claim);
      if (partnerId !== seen.partnerId) await emit(owner, { event, subject: about, partnerId: seen.partnerId });
    });
    await emit(tx, { event, subject: about, partnerId });
  }
}

/** What came under a paper's name was none of it: the paper is missing again, and whoever sent it hears so, with the owner. */
export async function onClaimPaperRejected(tx: TxCtx, { subject, partnerId }: Happened): Promise<void> {
  for (const { claimId } of await tx.loader(filesByFile).load(subject.id)) {
    const claim = await tx.loader(claimById).load(claimId);
    if (!claim || OVER.includes(claim.state)) continue;
    const happened = {
      event: ClaimEvents['claim.paper_rejected'],
      subject: { kind: 'Claim' as const, id: claim.id },
      reason: (await tx.loader(fileById).clear(subject.id).load(subject.id))?.rejection ?? 'UNREADABLE',
    };
    if (partnerId !== claim.partnerId)
      await underScopeOf(tx, claim.partnerId, async (owner) => {
        await lockClaim(owner, claim.id); // events of a subject are counted under its lock
        await emit(owner, { ...happened, partnerId: claim.partnerId });
      });
    else await lockClaim(tx, claim.id);
    await emit(tx, { ...happened, partnerId });
  }
}
