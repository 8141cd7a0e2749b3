/** Grants of a claim that the insurer's people carried over: the same that `app.grant_claim` writes under its owner's scope. */
import { and, eq, ne } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { TxCtx } from '../../kernel/ctx.js';
import { insertGrants } from '../access/index.js';
import { scoped } from '../platform/index.js';
import type { Claim, ClaimReport } from './claim.js';
import { claimFiles } from './claims.tables.js';

export async function grantAsReported(
  tx: TxCtx,
  { id, partnerId }: Pick<Claim, 'id' | 'partnerId'>,
  reports: readonly ClaimReport[],
): Promise<void> {
  const reporters = [...new Set(reports.flatMap(({ filedById }) => filedById ?? []))].filter((by) => by !== partnerId);
  const files = await tx.db
    .selectDistinct({ fileId: claimFiles.fileId })
    .from(claimFiles)
    .where(
      and(
        scoped(tx, { partnerId: claimFiles.partnerId }),
        eq(claimFiles.claimId, id),
        ne(claimFiles.sentById, partnerId),
      ),
    );
  const made = { scope: 'claim', grantedAt: tx.now, until: null } as const;
  await insertGrants(tx, [
    ...reporters.map((reporter) => ({
      ...made,
      id: randomUUID(),
      partnerId: reporter,
      subjectKind: 'Claim',
      subjectId: id,
      basis: 'reported the loss',
    })),
    ...files.map(({ fileId }) => ({
      ...made,
      id: randomUUID(),
      partnerId,
      subjectKind: 'File',
      subjectId: fileId,
      basis: 'evidence of a claim',
    })),
  ]);
}
