import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, Problems } from '../../../kernel/refusal.js';
import { requireTerms } from '../../channels/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { checkLine } from '../../registry/index.js';
import type { MaterialClaim } from '../acceptance.js';
import { applicationLife } from '../application.life.js';
import type { Application, MaterialRecord } from '../application.js';
import { addFiles, insertMaterials, materialsByApplication, moveApplication } from '../applications.store.js';
import { GIVEN_RULE, labelOf } from '../published/materials.js';
import { ApplicationEvents } from '../underwriting.events.js';
import { holdApplication } from './held.js';
import { subjectOf } from './outcomes.js';
import { materialOf, takeMaterials, type TakenFile } from './take-papers.js';

export interface SupplyMaterials {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly materials: readonly MaterialClaim[];
  readonly note: string | null;
  readonly sent: unknown;
}

const MOST_FILES = 50;

/**
 * Sends papers: what was asked for goes to its entry, anything else is one more. Refuses: NOT_FOUND, APPLICATION_STATE,
 * INVALID_INPUT, FILE_REJECTED, and whatever closes every write.
 */
export function supplyMaterials(ctx: Ctx, input: SupplyMaterials): Promise<Outcome> {
  return inTransaction(ctx, 'applicationSupplyMaterials', (tx) =>
    once(tx, { operation: 'applicationSupplyMaterials', key: input.idempotencyKey, input: input.sent }, async () => {
      const application = await holdApplication(tx, input.applicationId, null);
      await requireTerms(tx, application.partnerId, [], {}, () => undefined); // every write of a partner closes with its agreement
      const state = applicationLife.step(application.state, 'supplyMaterials');
      const problems = new Problems();
      const note = checkNote(input.note, problems);
      checkCount(input.materials.length, problems);
      const taken = await takeMaterials(tx, application.partnerId, input.materials, ['input', 'materials'], problems);
      problems.refuseIfAny();
      await keep(tx, application, taken);
      await moveApplication(tx, application, state);
      await emit(tx, {
        event: ApplicationEvents['application.materials_supplied'],
        subject: subjectOf(application),
        partnerId: application.partnerId,
        ...(note === null ? {} : { reason: note }),
      });
      return subjectOf(application);
    }),
  );
}

async function keep(tx: TxCtx, application: Application, taken: readonly TakenFile[]): Promise<void> {
  const asked = await tx.loader(materialsByApplication).load(application.id);
  const of = { partnerId: application.partnerId, applicationId: application.id };
  const entries = new Map<string, MaterialRecord>(asked.map((material) => [material.kind, material]));
  const added: MaterialRecord[] = [];
  for (const { kind } of taken) {
    if (entries.has(kind)) continue;
    const rule = { kind, label: labelOf(kind), needed: false, rule: GIVEN_RULE };
    const material = materialOf(of, asked.length + added.length + 1, rule);
    added.push(material);
    entries.set(kind, material);
  }
  await insertMaterials(
    tx,
    added.map((material) => ({ material, fileIds: [] })),
  );
  await addFiles(
    tx,
    taken.flatMap(({ kind, fileId }) => {
      const material = entries.get(kind);
      return material ? [{ material, fileId }] : [];
    }),
  );
}

function checkNote(note: string | null, problems: Problems): string | null {
  if (note === null) return null;
  return checkLine(note, ['input', 'note'], { least: 1, most: 500, what: { zh: '附言', en: 'The note' } }, problems);
}

function checkCount(count: number, problems: Problems): void {
  if (count >= 1 && count <= MOST_FILES) return;
  problems.add({
    code: KernelRefusals.INVALID_INPUT,
    field: ['input', 'materials'],
    message: {
      zh: `须有 1–${String(MOST_FILES)} 份文件。`,
      en: `Give 1–${String(MOST_FILES)} files.`,
    },
  });
}
