import type { Ctx } from '../../../kernel/ctx.js';
import { type Id, newId, wireId } from '../../../kernel/ids.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Problems } from '../../../kernel/refusal.js';
import { type MaterialKind, MATERIALS, type Outcome } from '../../platform/index.js';
import { checkLine } from '../../registry/index.js';
import type { ClaimMaterial } from '../claim.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { ClaimHandlingRefusals } from '../claim-handling.refusals.js';
import { insertSuspension, suspensionsByClaim } from '../claim-handling.store.js';
import { claimLife } from '../claim.life.js';
import { insertMaterials, markMaterial, materialsByClaim, moveClaim } from '../claims.store.js';
import { stepsByClaim } from '../deadlines.store.js';
import { filesHere, missingOf } from '../papers.js';
import { rejectFiles } from '../papers.store.js';
import { DEMANDED } from '../published/rejection-rules.js';
import { checkedNote, handleClaim, type HandlingStep, tell } from './handle-claim.js';
import { roundOf, takeSteps } from './run-clocks.js';

export interface MaterialDemand {
  readonly kind: MaterialKind;
  /** What exactly, in the language of the claimant; null: as the kind says. */
  readonly label: string | null;
  /** Of a paper that came: which of its files are of no use; none named: all that are here. */
  readonly fileIds: readonly string[];
}

export interface SuspendClaim extends HandlingStep {
  readonly documents: readonly MaterialDemand[];
  readonly note: string | null;
}

const LABEL = { least: 1, most: 200, what: { zh: '材料名称', en: 'What is asked for' } };

/**
 * Demands what is missing, once and completely (IL 22, S-216), and stops our clock until it is here. In one round a second
 * demand may only ask again for what came and was of no use. A file that was of no use stays so, whatever comes later under
 * the same paper. Refuses: NOT_FOUND, STALE_VERSION, CLAIM_STATE,
 * MATERIAL_ALREADY_DEMANDED, CONFLICT_OF_INTEREST, INVALID_INPUT.
 */
export function suspendClaim(ctx: Ctx, input: SuspendClaim): Promise<Outcome> {
  return handleClaim(ctx, 'claimSuspend', input, async (tx, claim) => {
    const next = claimLife.step(claim.state, 'suspend');
    const note = checkedNote(input.note);
    const materials = await tx.loader(materialsByClaim).load(claim.id);
    const missing = await missingOf(tx, claim);
    const demanded = await tx.loader(suspensionsByClaim).load(claim.id);
    const rounds = await tx.loader(stepsByClaim).load(claim.id);
    const began =
      rounds.find(({ step, round }) => step === 'OPENED' && round === roundOf(rounds))?.at ?? claim.reportedAt;
    const ofRound = demanded.filter(({ demandedAt }) => demandedAt >= began);
    const problems = new Problems();
    if (input.documents.length === 0)
      problems.add({
        code: KernelRefusals.INVALID_INPUT,
        field: ['input', 'documents'],
        message: { zh: '请列明所缺材料。', en: 'List what is missing.' },
      });
    const asked: ClaimMaterial[] = [];
    const again: ClaimMaterial[] = [];
    const useless: { readonly material: ClaimMaterial; readonly fileIds: readonly Id<'File'>[] }[] = [];
    for (const [index, { kind, label, fileIds }] of input.documents.entries()) {
      const path = ['input', 'documents', String(index)];
      const checked = label === null ? null : checkLine(label, [...path, 'label'], LABEL, problems);
      const known = materials.find((each) => each.kind === kind && label === null);
      const came = known !== undefined && !missing.some(({ id }) => id === known.id);
      if (ofRound.length > 0 && !came)
        problems.add({ code: ClaimHandlingRefusals.MATERIAL_ALREADY_DEMANDED, field: [...path, 'kind'] });
      const here = known && came ? (await filesHere(tx, known)).map(({ fileId }) => fileId) : [];
      const named = namedAmong(here, fileIds, [...path, 'fileIds'], problems);
      if (known && came) useless.push({ material: known, fileIds: fileIds.length > 0 ? named : here });
      if (known) again.push(known);
      else
        asked.push({
          id: newId('Material'),
          partnerId: claim.partnerId,
          claimId: claim.id,
          position: asked.length + 1 + Math.max(0, ...materials.map(({ position }) => position)),
          kind,
          labelZh: checked ?? MATERIALS[kind].says.zh,
          labelEn: checked ?? MATERIALS[kind].says.en,
          state: 'MISSING',
          needed: true,
          rejection: null,
          rule: DEMANDED,
          askedAt: tx.now,
        });
    }
    if (demanded.some(({ endedAt }) => endedAt === null))
      problems.add({ code: ClaimHandlingRefusals.MATERIAL_ALREADY_DEMANDED, field: ['input', 'documents'] });
    problems.refuseIfAny();
    await insertMaterials(tx, asked);
    for (const { material, fileIds } of useless) {
      await rejectFiles(tx, material, fileIds);
      await markMaterial(tx, material, { state: 'REJECTED', rejection: note });
    }
    // What was given unasked and is asked for now is missing like any other, and holds the clock.
    for (const material of again.filter(({ needed }) => !needed)) await markMaterial(tx, material, { needed: true });
    tx.loader(materialsByClaim).clear(claim.id);
    await insertSuspension(tx, {
      id: newId('ClaimSuspension'),
      partnerId: claim.partnerId,
      claimId: claim.id,
      // Completely: what was asked for before and is still missing is part of the demand.
      materialIds: [...new Set([...asked, ...again, ...missing].map(({ id }) => id))],
      note,
      demandedById: tx.actor.id,
      demandedAt: tx.now,
      endedAt: null,
    });
    tx.loader(suspensionsByClaim).clear(claim.id);
    const moved = await moveClaim(tx, claim, next, { suspendedAt: tx.now });
    await tell(tx, claim, ClaimHandlingEvents['claim.suspended']);
    await takeSteps(tx, moved, ['DOCUMENTS_LISTED']);
  });
}

/** Files that are here, of those that are named; each other is nobody's. */
function namedAmong(
  here: readonly Id<'File'>[],
  fileIds: readonly string[],
  path: readonly string[],
  problems: Problems,
): Id<'File'>[] {
  for (const [index, fileId] of fileIds.entries()) {
    if (here.some((each) => each === fileId)) continue;
    const field = [...path, String(index)];
    problems.add({
      ...NOT_FOUND(field),
      wouldPass: here.map((id) => ({
        field,
        value: wireId('File', id),
        message: { zh: '该材料已收到的文件', en: 'a file of this paper that is here' },
      })),
    });
  }
  return here.filter((fileId) => fileIds.includes(fileId));
}
