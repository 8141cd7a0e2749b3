/**
 * Papers of a claim, authorisations of shops among them, are fetched by who sees the claim; those about somebody's health by who sent them, and by the
 * insurer's people who record injuries. Those that the gateway made, by whom they were made for: amounts by CLAIM_SCOPE.
 */
import { defineSight } from '../platform/index.js';
import { documentsOfFiles } from './claim-documents.store.js';
import { claimById } from './claims.store.js';
import { maySee } from './operations/make-claim-document.js';
import { authorisationsOf, papersOfClaims } from './papers.store.js';

/** Kinds that speak of health (PIPL 28). */
const OF_HEALTH = ['MEDICAL_RECORD', 'DISABILITY_APPRAISAL'];

defineSight('claims', async (ctx, fileIds) => {
  const seen = new Map<string, boolean>();
  for (const { fileId, claimId, kind, sentById } of await papersOfClaims(ctx, fileIds)) {
    const open =
      !OF_HEALTH.includes(kind) || sentById === ctx.actor.partnerId || ctx.actor.permissions.has('injury:record');
    const claim = await ctx.loader(claimById).load(claimId);
    seen.set(fileId, seen.get(fileId) === true || (open && claim !== null));
  }
  for (const { fileId, claimId } of await authorisationsOf(ctx, fileIds)) {
    const claim = await ctx.loader(claimById).load(claimId);
    if (fileId !== null) seen.set(fileId, seen.get(fileId) === true || claim !== null);
  }
  for (const { fileId, claimId, kind } of await documentsOfFiles(ctx, fileIds)) {
    const claim = await ctx.loader(claimById).load(claimId);
    seen.set(fileId, claim !== null && (await maySee(ctx, claim, kind)));
  }
  return seen;
});
