import { and, eq } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { scoped } from '../platform/index.js';
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
