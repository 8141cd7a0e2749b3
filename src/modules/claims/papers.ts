/** How papers of a claim stand: asked for, here, looked at. */
import type { ReadCtx } from '../../kernel/ctx.js';
import { say } from '../../kernel/refusal.js';
import { fileById, type FileRecord, REJECTIONS } from '../platform/index.js';
import type { MaterialState } from '../underwriting/index.js';
import type { Claim, ClaimMaterial } from './claim.js';
import { filesByClaimMaterial, materialsByClaim } from './claims.store.js';

/** RECEIVED when the bytes of a file are here. Of a file that is somebody else's only the paper's being there is told. */
export async function stateOfMaterial(ctx: ReadCtx, { id, state }: ClaimMaterial): Promise<MaterialState> {
  if (state !== 'MISSING') return state;
  const sent = await ctx.loader(filesByClaimMaterial).load(id);
  const files = await Promise.all(sent.map(({ fileId }) => ctx.loader(fileById).load(fileId)));
  return files.some((file) => !file || file.state === 'STORED') ? 'RECEIVED' : 'MISSING';
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
  const sent = await filesOfMaterial(ctx, material);
  if (sent.some(({ state }) => state === 'STORED')) return null;
  const rejection = sent.at(-1)?.rejection ?? null;
  return rejection && say(REJECTIONS[rejection], ctx.language);
}

/** Files of a material that the caller may see. */
export async function filesOfMaterial(ctx: ReadCtx, { id }: Pick<ClaimMaterial, 'id'>): Promise<FileRecord[]> {
  const sent = await ctx.loader(filesByClaimMaterial).load(id);
  const files = await Promise.all(sent.map(({ fileId }) => ctx.loader(fileById).load(fileId)));
  return files.flatMap((file) => file ?? []);
}
