import { and, eq, isNull } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import { scoped } from '../platform/index.js';
import type { ClaimFile, ClaimMaterial } from './claim.js';
import { filesByClaimMaterial, filesByFile } from './claims.store.js';
import { claimFiles, claimMaterials, claimPayees } from './claims.tables.js';

/** Papers that files are, in claims that the caller may reach. */
export async function papersOfClaims(ctx: ReadCtx, fileIds: readonly string[]) {
  return ctx.db
    .select({
      fileId: claimFiles.fileId,
      claimId: claimFiles.claimId,
      kind: claimMaterials.kind,
      sentById: claimFiles.sentById,
    })
    .from(claimFiles)
    .innerJoin(
      claimMaterials,
      and(eq(claimMaterials.partnerId, claimFiles.partnerId), eq(claimMaterials.id, claimFiles.materialId)),
    )
    .where(
      and(
        scoped(ctx, { partnerId: claimFiles.partnerId, grantableId: claimFiles.claimId }),
        anyUuid(claimFiles.fileId, fileIds),
      ),
    );
}

/**
 * Authorisations that shops are paid by. Those of before they were papers of the claim stand with the account alone, and are
 * its owner's files.
 */
export async function authorisationsOf(ctx: ReadCtx, fileIds: readonly string[]) {
  return ctx.db
    .select({ fileId: claimPayees.authorisationFileId, claimId: claimPayees.claimId })
    .from(claimPayees)
    .where(and(scoped(ctx, { partnerId: claimPayees.partnerId }), anyUuid(claimPayees.authorisationFileId, fileIds)));
}

/** Those that were not sent for the same before. */
export async function insertClaimFiles(tx: TxCtx, sent: readonly ClaimFile[]): Promise<ClaimFile[]> {
  if (sent.length === 0) return [];
  return tx.db
    .insert(claimFiles)
    .values([...sent])
    .onConflictDoNothing()
    .returning();
}

/** Once, and for good. */
export async function rejectFiles(
  tx: TxCtx,
  { partnerId, id }: Pick<ClaimMaterial, 'partnerId' | 'id'>,
  fileIds: readonly Id<'File'>[],
): Promise<void> {
  await tx.db
    .update(claimFiles)
    .set({ rejectedAt: tx.now })
    .where(
      and(
        eq(claimFiles.partnerId, partnerId),
        eq(claimFiles.materialId, id),
        anyUuid(claimFiles.fileId, fileIds),
        isNull(claimFiles.rejectedAt),
      ),
    );
  tx.loader(filesByClaimMaterial).clear(id);
  for (const fileId of fileIds) tx.loader(filesByFile).clear(fileId);
}
