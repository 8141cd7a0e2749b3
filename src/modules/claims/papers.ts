/** How papers of a claim stand: asked for, here, looked at. */
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import { say } from '../../kernel/refusal.js';
import { fileById, type FileRecord, REJECTIONS } from '../platform/index.js';
import type { MaterialState } from '../underwriting/index.js';
import type { Claim, ClaimFile, ClaimMaterial } from './claim.js';
import { filesByClaimMaterial, filesByFile, materialsByClaim } from './claims.store.js';

/** RECEIVED when the bytes of a file are here that was not rejected. */
export async function stateOfMaterial(ctx: ReadCtx, material: ClaimMaterial): Promise<MaterialState> {
  if (material.state !== 'MISSING') return material.state;
  return (await filesHere(ctx, material)).length > 0 ? 'RECEIVED' : 'MISSING';
}

/** Bytes and all, and not rejected. Of a file that is somebody else's only its being there is told. */
export async function filesHere(ctx: ReadCtx, { id }: Pick<ClaimMaterial, 'id'>): Promise<ClaimFile[]> {
  const sent = (await ctx.loader(filesByClaimMaterial).load(id)).filter(({ rejectedAt }) => rejectedAt === null);
  const files = await Promise.all(sent.map(({ fileId }) => ctx.loader(fileById).load(fileId)));
  return sent.filter((_, index) => (files[index]?.state ?? 'STORED') === 'STORED');
}

/** When the insurer's people found a file of the claim of no use; null when they did not. */
export async function rejectedAtOf(
  ctx: ReadCtx,
  { id }: Pick<Claim, 'id'>,
  fileId: Id<'File'>,
): Promise<Instant | null> {
  const sent = await ctx.loader(filesByFile).load(fileId);
  return sent.find(({ claimId, rejectedAt }) => claimId === id && rejectedAt !== null)?.rejectedAt ?? null;
}

export async function inStates(
  ctx: ReadCtx,
  materials: readonly ClaimMaterial[],
  states: readonly MaterialState[],
): Promise<ClaimMaterial[]> {
  const found = await Promise.all(materials.map((material) => stateOfMaterial(ctx, material)));
  return materials.filter((_, index) => states.includes(found[index] ?? 'MISSING'));
}

/** What is missing, once and completely. */
export async function missingOf(ctx: ReadCtx, claim: Pick<Claim, 'id'>): Promise<ClaimMaterial[]> {
  const asked = (await ctx.loader(materialsByClaim).load(claim.id)).filter(({ needed }) => needed);
  return inStates(ctx, asked, ['MISSING', 'REJECTED']);
}

/** Why it is missing again: in the words of who looked at it, or why the checks rejected what was sent last. */
export async function rejectionOf(ctx: ReadCtx, material: ClaimMaterial): Promise<string | null> {
  if (material.rejection !== null || material.state !== 'MISSING') return material.rejection;
  if ((await filesHere(ctx, material)).length > 0) return null;
  const rejection = (await filesOfMaterial(ctx, material)).at(-1)?.rejection ?? null;
  return rejection && say(REJECTIONS[rejection], ctx.language);
}

/** Files of a material that the caller may see. */
export async function filesOfMaterial(ctx: ReadCtx, { id }: Pick<ClaimMaterial, 'id'>): Promise<FileRecord[]> {
  const sent = await ctx.loader(filesByClaimMaterial).load(id);
  const files = await Promise.all(sent.map(({ fileId }) => ctx.loader(fileById).load(fileId)));
  return files.flatMap((file) => file ?? []);
}
