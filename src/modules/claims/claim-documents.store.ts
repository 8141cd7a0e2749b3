/** Statements on papers that the gateway made of claims. */
import { and, eq, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { listsBy } from '../../kernel/loaders.js';
import { scoped } from '../platform/index.js';
import type { ClaimDocument } from './claim-documents.js';
import { claimDocuments } from './claim-documents.tables.js';

const COLUMNS = {
  partnerId: claimDocuments.partnerId,
  claimId: claimDocuments.claimId,
  kind: claimDocuments.kind,
  language: claimDocuments.language,
  calculationId: claimDocuments.calculationId,
  rejectionId: claimDocuments.rejectionId,
  fileId: claimDocuments.fileId,
};
const reach = { partnerId: claimDocuments.partnerId } as const;

export const documentsByClaim = listsBy<ClaimDocument>(
  'documentsByClaim',
  (ctx, ids) =>
    ctx.db
      .select(COLUMNS)
      .from(claimDocuments)
      .where(and(scoped(ctx, reach), anyUuid(claimDocuments.claimId, ids))),
  ({ claimId }) => claimId,
);

export function documentsOfFiles(ctx: ReadCtx, fileIds: readonly string[]): Promise<ClaimDocument[]> {
  return ctx.db
    .select(COLUMNS)
    .from(claimDocuments)
    .where(and(scoped(ctx, reach), anyUuid(claimDocuments.fileId, fileIds)));
}

/** One at a time makes a paper: the second finds the first one's. */
export async function lockClaimDocument(tx: TxCtx, { claimId, kind, language }: Omit<ClaimDocument, 'fileId'>) {
  const key = `claim document ${claimId} ${kind} ${language}`;
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

export async function documentMade(tx: TxCtx, asked: Omit<ClaimDocument, 'fileId'>): Promise<ClaimDocument | null> {
  const rows = await tx.db
    .select(COLUMNS)
    .from(claimDocuments)
    .where(
      and(
        scoped(tx, reach),
        anyUuid(claimDocuments.claimId, [asked.claimId]),
        eq(claimDocuments.kind, asked.kind),
        eq(claimDocuments.language, asked.language),
      ),
    );
  return rows.find((row) => isOf(row, asked)) ?? null;
}

/** Whether it is the paper asked for. */
export function isOf(row: ClaimDocument, asked: Omit<ClaimDocument, 'fileId'>): boolean {
  return (
    row.kind === asked.kind &&
    row.language === asked.language &&
    row.calculationId === asked.calculationId &&
    row.rejectionId === asked.rejectionId
  );
}

export async function insertClaimDocument(tx: TxCtx, document: ClaimDocument): Promise<void> {
  await tx.db.insert(claimDocuments).values({ ...document, madeAt: tx.now });
}
