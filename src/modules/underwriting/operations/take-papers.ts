/** Files that come with an application: proof of signature, mandate, papers. Every problem at once, by path. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { type Id, newId } from '../../../kernel/ids.js';
import type { Problems, RuleRef, Sentence } from '../../../kernel/refusal.js';
import { acceptFile, type MaterialKind } from '../../platform/index.js';
import type { AcceptanceClaim, MaterialClaim, MaterialNeed } from '../acceptance.js';
import type { MaterialRecord } from '../application.js';
import type { KeptMaterial } from '../applications.store.js';
import { ACCEPTANCE_PATH } from '../check-acceptance.rules.js';
import { GIVEN_RULE, labelOf } from '../published/materials.js';

export interface TakenFile {
  readonly kind: MaterialKind;
  readonly fileId: Id<'File'>;
}

export interface TakenFiles {
  readonly signature: Id<'File'>;
  readonly mandate: Id<'File'> | null;
  readonly materials: readonly TakenFile[];
}

/** Refuses with whatever `problems` holds already: nothing is kept of an acceptance that lacks something. */
export async function takeFiles(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  given: AcceptanceClaim,
  problems: Problems,
): Promise<TakenFiles> {
  const at = (...path: string[]): string[] => [...ACCEPTANCE_PATH, ...path];
  const { signature: signed, mandate: mandated } = given;
  const signature = await acceptFile(
    tx,
    partnerId,
    signed.evidence,
    'SIGNATURE_RECORD',
    at('signature', 'evidence'),
    problems,
  );
  const mandate = mandated ? await acceptFile(tx, partnerId, mandated, 'MANDATE', at('mandate'), problems) : null;
  const materials = await takeMaterials(tx, partnerId, given.materials ?? [], at('materials'), problems);
  problems.refuseIfAny();
  if (!signature) throw new Defect('a file was not taken and nothing was said');
  return { signature, mandate, materials };
}

export async function takeMaterials(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  given: readonly MaterialClaim[],
  path: readonly string[],
  problems: Problems,
): Promise<TakenFile[]> {
  const taken: TakenFile[] = [];
  for (const [index, { kind, file }] of given.entries()) {
    const fileId = await acceptFile(tx, partnerId, file, kind, [...path, String(index), 'file'], problems);
    if (fileId) taken.push({ kind, fileId });
  }
  return taken;
}

/** The list of papers as it begins: what is asked for, and what was given unasked. */
export function firstMaterials(
  of: Pick<MaterialRecord, 'partnerId' | 'applicationId'>,
  needs: readonly MaterialNeed[],
  taken: readonly TakenFile[],
): KeptMaterial[] {
  const unasked = [...new Set(taken.map(({ kind }) => kind))].filter(
    (kind) => !needs.some((need) => need.kind === kind),
  );
  const asked = [...needs, ...unasked.map((kind) => ({ kind, label: labelOf(kind), needed: false, rule: GIVEN_RULE }))];
  return asked.map((need, index) => ({
    material: materialOf(of, index + 1, need),
    fileIds: taken.filter(({ kind }) => kind === need.kind).map(({ fileId }) => fileId),
  }));
}

export function materialOf(
  { partnerId, applicationId }: Pick<MaterialRecord, 'partnerId' | 'applicationId'>,
  position: number,
  asked: { kind: MaterialKind; label: Sentence; needed: boolean; rule: RuleRef },
): MaterialRecord {
  return {
    id: newId('Material'),
    partnerId,
    applicationId,
    position,
    kind: asked.kind,
    labelZh: asked.label.zh,
    labelEn: asked.label.en,
    state: 'MISSING',
    needed: asked.needed,
    rejection: null,
    rule: asked.rule,
  };
}
