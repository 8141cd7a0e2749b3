/**
 * Papers of a claim are fetched by who sees the claim; those about somebody's health by who sent them, and by the
 * insurer's people who record injuries.
 */
import { defineSight } from '../platform/index.js';
import { claimById } from './claims.store.js';
import { papersOfClaims } from './papers.store.js';

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
  return seen;
});
