import type { Ctx } from '../../../kernel/ctx.js';
import { newId } from '../../../kernel/ids.js';
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
import { DEMANDED } from '../published/rejection-rules.js';
import { checkedNote, handleClaim, type HandlingStep, tell } from './handle-claim.js';
import { roundOf, takeSteps } from './run-clocks.js';

export interface MaterialDemand {
  readonly kind: MaterialKind;
  /** What exactly, in the language of the claimant; null: as the kind says. */
  readonly label: string | null;
}

export interface SuspendClaim extends HandlingStep {
  readonly documents: readonly MaterialDemand[];
  readonly note: string | null;
}

const LABEL = { least: 1, most: 200, what: { zh: '材料名称', en: 'What is asked for' } };

function isMissing({ needed, state }: ClaimMaterial): boolean {
  return needed && (state === 'MISSING' || state === 'REJECTED');
}

/**
 * Demands what is missing, once and completely (IL 22, S-216), and stops our clock until it is here. In one round a second
 * demand may only ask again for what came and was of no use. Refuses: NOT_FOUND, STALE_VERSION, CLAIM_STATE,
 * MATERIAL_ALREADY_DEMANDED, CONFLICT_OF_INTEREST, INVALID_INPUT.
 */
export function suspendClaim(ctx: Ctx, input: SuspendClaim): Promise<Outcome> {
  return handleClaim(ctx, 'claimSuspend', input, async (tx, claim) => {
    const next = claimLife.step(claim.state, 'suspend');
    const note = checkedNote(input.note);
    const materials = await tx.loader(materialsByClaim).load(claim.id);
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
    for (const [index, { kind, label }] of input.documents.entries()) {
      const path = ['input', 'documents', String(index)];
      const checked = label === null ? null : checkLine(label, [...path, 'label'], LABEL, problems);
      const known = materials.find((each) => each.kind === kind && label === null);
      if (ofRound.length > 0 && known?.state !== 'REJECTED')
        problems.add({ code: ClaimHandlingRefusals.MATERIAL_ALREADY_DEMANDED, field: [...path, 'kind'] });
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
    for (const material of again) if (material.state !== 'MISSING') await markMaterial(tx, material, 'MISSING', note);
    await insertSuspension(tx, {
      id: newId('ClaimSuspension'),
      partnerId: claim.partnerId,
      claimId: claim.id,
      // Completely: what was asked for before and is still missing is part of the demand.
      materialIds: [...new Set([...asked, ...again, ...materials.filter(isMissing)].map(({ id }) => id))],
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
