import type { TxCtx } from '../../../../kernel/ctx.js';
import { type Id, newId, parseWireId } from '../../../../kernel/ids.js';
import { type Problems } from '../../../../kernel/refusal.js';
import { emit } from '../../emit.js';
import { type FileDeclaration, type FileGiven, type MaterialKind, MATERIALS, NOT_TAKEN } from '../file.js';
import { checkDeclaration, checkTaken, microDegrees, notThere, oneOfBoth } from '../file.rules.js';
import { FileEvents } from '../files.events.js';
import { fileById, insertFile } from '../files.store.js';

/**
 * A file as another room's input gives it, inside that room's transaction: the id of one that is the partner's own and
 * of this kind, or of one declared now. What is wrong is added to `problems` (FILE_REJECTED, NOT_FOUND, INVALID_INPUT;
 * the operation's row must declare them) and the answer is null. `path` ends at the FileInput.
 */
export async function acceptFile(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  given: FileGiven,
  kind: MaterialKind,
  path: readonly string[],
  problems: Problems,
): Promise<Id<'File'> | null> {
  if ((given.fileId == null) === (given.declare == null)) {
    problems.add(oneOfBoth(path));
    return null;
  }
  if (given.declare != null) {
    const declared = checkDeclaration(given.declare, kind, [...path, 'declare'], problems);
    return declared && declareFile(tx, partnerId, declared, kind);
  }
  const id = parseWireId('File', given.fileId ?? '');
  const file = id ? await tx.loader(fileById).load(id) : null;
  if (file?.partnerId !== partnerId) {
    problems.add(notThere(path));
    return null;
  }
  const fault = checkTaken(file, kind, path);
  if (fault) problems.add(fault);
  return fault ? null : file.id;
}

/** A row that waits for its bytes. */
export async function declareFile(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  declared: FileDeclaration,
  kind: MaterialKind,
): Promise<Id<'File'>> {
  const id = newId('File');
  const { name, contentType, sizeBytes, sha256, capturedAt, capturedPosition } = declared;
  await insertFile(tx, {
    ...NOT_TAKEN,
    id,
    partnerId,
    name,
    contentType,
    sizeBytes,
    sha256,
    state: 'AWAITING_BYTES',
    kind,
    personal: MATERIALS[kind].personal,
    capturedAt: capturedAt ?? null,
    ...(capturedPosition ? microDegrees(capturedPosition) : {}),
    createdAt: tx.now,
    receivedAt: null,
    storedAt: null,
  });
  await emit(tx, { event: FileEvents['file.declared'], subject: { kind: 'File', id }, partnerId });
  return id;
}
