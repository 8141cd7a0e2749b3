/**
 * Papers of a claim, authorisations of shops among them, are fetched by who sees the claim; those about somebody's health by
 * who sent them, and by the insurer's people who record injuries; bills of repair by who sent them, and by who sees amounts
 * (CLAIM_SCOPE). Those that the gateway made, by whom they were made for.
 */
import type { Ctx } from '../../kernel/ctx.js';
import { defineSight } from '../platform/index.js';
import type { Claim } from './claim.js';
import { documentsOfFiles } from './claim-documents.store.js';
import { claimById } from './claims.store.js';
import { maySee } from './operations/make-claim-document.js';
import { authorisationsOf, papersOfClaims } from './papers.store.js';
import { seesAmounts } from './view.js';

/** Kinds that speak of health (PIPL 28). */
const OF_HEALTH = ['MEDICAL_RECORD', 'DISABILITY_APPRAISAL'];
/** Kinds that are amounts, as estimates are: who sees none may not read them off somebody else's paper. */
const OF_AMOUNTS = ['REPAIR_ESTIMATE', 'REPAIR_INVOICE'];

defineSight('claims', async (ctx, fileIds) => {
  const seen = new Map<string, boolean>();
  for (const { fileId, claimId, kind, sentById } of await papersOfClaims(ctx, fileIds)) {
    const claim = await ctx.loader(claimById).load(claimId);
    const open = claim !== null && (sentById === ctx.actor.partnerId || (await opens(ctx, claim, kind)));
    seen.set(fileId, seen.get(fileId) === true || open);
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

/** Whether a paper of this kind that somebody else sent is open to the caller, who sees its claim. */
async function opens(ctx: Ctx, claim: Claim, kind: string): Promise<boolean> {
  if (OF_HEALTH.includes(kind)) return ctx.actor.permissions.has('injury:record');
  return !OF_AMOUNTS.includes(kind) || (await seesAmounts(ctx, claim));
}
