/** Files that come with a notice or are sent later: each to the material that asked for it, the rest beside. */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { type Problems } from '../../../kernel/refusal.js';
import { acceptFile, type FileGiven, type MaterialKind, MATERIALS } from '../../platform/index.js';
import { checkLine } from '../../registry/index.js';
import type { Claim, ClaimFile, ClaimMaterial, Place } from '../claim.js';
import { insertMaterials, markMaterial } from '../claims.store.js';
import { insertClaimFiles } from '../papers.store.js';
import { type ClaimNeed, GIVEN } from '../published/materials.js';
import { checkPlace, type PlaceTold } from '../report.rules.js';

export interface EvidenceTold {
  readonly kind: MaterialKind;
  readonly file: FileGiven;
  readonly place: PlaceTold | null;
  readonly note: string | null;
}

export interface TakenEvidence {
  readonly kind: MaterialKind;
  readonly fileId: Id<'File'>;
  readonly place: Place | null;
  readonly note: string | null;
  /** Of a file that goes on with its claim: it was rejected there. */
  readonly rejectedAt?: Instant | null;
}

const NOTE = { least: 1, most: 200, what: { zh: '说明', en: 'The remark' } };

/** Declares or takes each file, as its sender's own. What is wrong is added to `problems`. */
export async function takeEvidence(
  tx: TxCtx,
  senderId: Id<'Partner'>,
  told: readonly EvidenceTold[],
  path: readonly string[],
  problems: Problems,
): Promise<TakenEvidence[]> {
  const taken: TakenEvidence[] = [];
  for (const [index, each] of told.entries()) {
    const at = [...path, String(index)];
    const place = each.place === null ? null : checkPlace(each.place, [...at, 'place'], problems);
    const note = each.note === null ? null : checkLine(each.note, [...at, 'note'], NOTE, problems);
    const fileId = await acceptFile(tx, senderId, each.file, each.kind, [...at, 'file'], problems);
    if (fileId) taken.push({ kind: each.kind, fileId, place, note });
  }
  return taken;
}

/**
 * Puts them to the claim, under its owner's scope: each to what was asked for, the rest beside. Nothing counts as received
 * before its bytes are here (`stateOfMaterial`); what was rejected is missing again,
 * until something else comes.
 */
export async function keepEvidence(
  tx: TxCtx,
  claim: Pick<Claim, 'id' | 'partnerId'>,
  asked: readonly ClaimMaterial[],
  sentById: Id<'Partner'>,
  taken: readonly TakenEvidence[],
): Promise<void> {
  const unasked = [...new Set(taken.map(({ kind }) => kind))].filter(
    (kind) => !asked.some((material) => material.kind === kind),
  );
  const given = unasked.map((kind, index) =>
    materialOf(tx, claim, asked.length + index + 1, { kind, label: MATERIALS[kind].says, needed: false, rule: GIVEN }),
  );
  await insertMaterials(tx, given);
  const all = [...asked, ...given];
  const rows: ClaimFile[] = taken.flatMap(({ kind, fileId, place, note, rejectedAt = null }) => {
    const material = all.find((each) => each.kind === kind);
    return material
      ? [
          {
            partnerId: claim.partnerId,
            claimId: claim.id,
            materialId: material.id,
            fileId,
            sentById,
            place,
            note,
            sentAt: tx.now,
            rejectedAt,
          },
        ]
      : [];
  });
  const sent = await insertClaimFiles(tx, rows);
  for (const material of all)
    if (material.state === 'REJECTED' && sent.some(({ materialId }) => materialId === material.id))
      await markMaterial(tx, material, { state: 'MISSING', rejection: null });
}

export function materialOf(
  tx: Pick<TxCtx, 'now'>,
  claim: Pick<Claim, 'id' | 'partnerId'>,
  position: number,
  need: ClaimNeed,
): ClaimMaterial {
  return {
    id: newId('Material'),
    partnerId: claim.partnerId,
    claimId: claim.id,
    position,
    kind: need.kind,
    labelZh: need.label.zh,
    labelEn: need.label.en,
    state: 'MISSING',
    needed: need.needed,
    rejection: null,
    rule: need.rule,
    askedAt: tx.now,
  };
}
