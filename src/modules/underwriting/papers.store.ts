/** Which applications took a file: proof of signature, mandate, papers. */
import { and, eq, or } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import { scoped } from '../platform/index.js';
import { applicationAcceptances, applicationMaterials, materialFiles } from './underwriting.tables.js';

export interface TakenPaper {
  readonly fileId: Id<'File'>;
  readonly applicationId: Id<'Application'>;
}

/** By owner alone: whether the caller sees the application is asked afterwards. */
export async function applicationsThatTook(ctx: ReadCtx, fileIds: readonly string[]): Promise<TakenPaper[]> {
  const accepted = await ctx.db
    .select({
      applicationId: applicationAcceptances.applicationId,
      signature: applicationAcceptances.signatureFileId,
      mandate: applicationAcceptances.mandateFileId,
    })
    .from(applicationAcceptances)
    .where(
      and(
        scoped(ctx, { partnerId: applicationAcceptances.partnerId }),
        or(
          anyUuid(applicationAcceptances.signatureFileId, fileIds),
          anyUuid(applicationAcceptances.mandateFileId, fileIds),
        ),
      ),
    );
  const supplied = await ctx.db
    .select({ fileId: materialFiles.fileId, applicationId: applicationMaterials.applicationId })
    .from(materialFiles)
    .innerJoin(
      applicationMaterials,
      and(
        eq(applicationMaterials.partnerId, materialFiles.partnerId),
        eq(applicationMaterials.id, materialFiles.materialId),
      ),
    )
    .where(and(scoped(ctx, { partnerId: materialFiles.partnerId }), anyUuid(materialFiles.fileId, fileIds)));
  const signed = accepted.flatMap(({ applicationId, signature, mandate }) =>
    [signature, ...(mandate === null ? [] : [mandate])].map((fileId) => ({ fileId, applicationId })),
  );
  return [...signed, ...supplied].filter(({ fileId }) => fileIds.includes(fileId));
}
