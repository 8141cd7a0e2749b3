/** Statements of an agreement's making: drafts, deviations, signatures, and the moment when a version takes over. */
import { and, asc, desc, eq, gt, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import { anyUuid } from '../../../kernel/db/any-of.js';
import type { Instant } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import { listsBy, type LoaderDef } from '../../../kernel/loaders.js';
import { scoped } from '../../platform/index.js';
import type { Agreement, AgreementContent, AgreementVersion, AgreementVersionState } from '../agreement.js';
import { agreementClauses, agreements, agreementVersions } from '../channels.tables.js';
import type { AgreementSignature, Deviation } from './agreement-parts.js';
import {
  agreementContents,
  agreementDeviations,
  agreementDocuments,
  agreementSignatures,
} from './agreements.tables.js';

// ── reads ──

export const deviationsByVersion = listsBy<Deviation>(
  'channels.deviationsByVersion',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(agreementDeviations)
      .where(and(scoped(ctx, agreementDeviations), anyUuid(agreementDeviations.versionId, ids)))
      .orderBy(asc(agreementDeviations.id)),
  ({ versionId }) => versionId,
);

export const signaturesByVersion = listsBy<AgreementSignature>(
  'channels.signaturesByVersion',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(agreementSignatures)
      .where(and(scoped(ctx, agreementSignatures), anyUuid(agreementSignatures.versionId, ids)))
      .orderBy(asc(agreementSignatures.signedAt), desc(agreementSignatures.side)),
  ({ versionId }) => versionId,
);

export const contentByVersion: LoaderDef<string, AgreementContent | undefined> = {
  name: 'channels.contentByVersion',
  batch: async (ctx, ids) => {
    const rows = await ctx.db
      .select()
      .from(agreementContents)
      .where(and(scoped(ctx, agreementContents), anyUuid(agreementContents.versionId, ids)));
    return new Map(rows.map(({ versionId, content }) => [versionId, content]));
  },
};

/** The version before another of the same agreement that came to be signed; null for the first. */
export async function versionBefore(ctx: ReadCtx, version: AgreementVersion): Promise<AgreementVersion | null> {
  const rows = await ctx.db
    .select()
    .from(agreementVersions)
    .where(
      and(
        scoped(ctx, agreementVersions),
        eq(agreementVersions.agreementId, version.agreementId),
        sql`${agreementVersions.sequence} < ${version.sequence}`,
        or(
          eq(agreementVersions.state, 'ACTIVE'),
          sql`exists (select from ${agreementSignatures} s where s.partner_id = ${agreementVersions.partnerId} and s.version_id = ${agreementVersions.id} and s.side = 'INSURER')`,
        ),
      ),
    )
    .orderBy(desc(agreementVersions.sequence))
    .limit(1);
  return rows[0] ?? null;
}

/** What an amendment starts from: the version in force, otherwise the newest. */
export async function baseVersion(ctx: ReadCtx, agreementId: Id<'Agreement'>): Promise<AgreementVersion | null> {
  const rows = await ctx.db
    .select()
    .from(agreementVersions)
    .where(and(scoped(ctx, agreementVersions), eq(agreementVersions.agreementId, agreementId)))
    .orderBy(desc(sql`(${agreementVersions.state} = 'ACTIVE')`), desc(agreementVersions.sequence))
    .limit(1);
  return rows[0] ?? null;
}

export async function lastSequence(ctx: ReadCtx, agreementId: Id<'Agreement'>): Promise<number> {
  const rows = await ctx.db
    .select({ last: sql<number>`coalesce(max(${agreementVersions.sequence}), 0)::int` })
    .from(agreementVersions)
    .where(and(scoped(ctx, agreementVersions), eq(agreementVersions.agreementId, agreementId)));
  return rows[0]?.last ?? 0;
}

// ── drafts ──

export async function insertAgreement(tx: TxCtx, row: typeof agreements.$inferInsert): Promise<void> {
  await tx.db.insert(agreements).values(row);
}

export async function insertDraft(
  tx: TxCtx,
  draft: {
    readonly version: typeof agreementVersions.$inferInsert;
    readonly content: AgreementContent;
    readonly clauses: readonly (typeof agreementClauses.$inferInsert)[];
    readonly deviations: readonly (typeof agreementDeviations.$inferInsert)[];
  },
): Promise<void> {
  const { version, content, clauses, deviations } = draft;
  await tx.db.insert(agreementVersions).values(version);
  await tx.db.insert(agreementContents).values({ partnerId: version.partnerId, versionId: version.id, content });
  await tx.db.insert(agreementClauses).values([...clauses]);
  if (deviations.length > 0) await tx.db.insert(agreementDeviations).values([...deviations]);
}

/** Drafts that another draft takes the place of; signed but not activated ones too. */
export async function discardNext(tx: TxCtx, agreementId: Id<'Agreement'>): Promise<void> {
  await tx.db
    .update(agreementVersions)
    .set({ state: 'DISCARDED', revision: sql`${agreementVersions.revision} + 1` })
    .where(
      and(
        scoped(tx, agreementVersions),
        eq(agreementVersions.agreementId, agreementId),
        inArray(agreementVersions.state, ['DRAFT', 'SIGNED']),
      ),
    );
}

export async function lockVersion(tx: TxCtx, id: Id<'AgreementVersion'>): Promise<AgreementVersion | null> {
  const rows = await tx.db
    .select()
    .from(agreementVersions)
    .where(and(scoped(tx, agreementVersions), eq(agreementVersions.id, id)))
    .for('no key update');
  return rows[0] ?? null;
}

/** The same for a partner, who may lock a version and never move one. */
export async function shareVersion(tx: TxCtx, id: Id<'AgreementVersion'>): Promise<AgreementVersion | null> {
  const rows = await tx.db
    .select()
    .from(agreementVersions)
    .where(and(scoped(tx, agreementVersions), eq(agreementVersions.id, id)))
    .for('share');
  return rows[0] ?? null;
}

/** Null when somebody was faster. */
export async function moveVersion(
  tx: TxCtx,
  version: AgreementVersion,
  state: AgreementVersionState,
  effectiveFrom?: Instant,
): Promise<AgreementVersion | null> {
  const rows = await tx.db
    .update(agreementVersions)
    .set({
      state,
      ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
      revision: sql`${agreementVersions.revision} + 1`,
    })
    .where(
      and(
        scoped(tx, agreementVersions),
        eq(agreementVersions.id, version.id),
        eq(agreementVersions.revision, version.revision),
      ),
    )
    .returning();
  return rows[0] ?? null;
}

/** The draft was touched (approved, signed by one side): who read it before reads it again. */
export async function touchVersion(tx: TxCtx, version: AgreementVersion): Promise<void> {
  await moveVersion(tx, version, version.state);
}

export async function approveDeviations(
  tx: TxCtx,
  versionId: Id<'AgreementVersion'>,
  by: { readonly id: string; readonly label: string; readonly at: Instant; readonly opinion: string },
): Promise<void> {
  await tx.db
    .update(agreementDeviations)
    .set({ approvedBy: by.id, approvedByLabel: by.label, approvedAt: by.at, opinion: by.opinion })
    .where(
      and(
        scoped(tx, agreementDeviations),
        eq(agreementDeviations.versionId, versionId),
        isNull(agreementDeviations.approvedBy),
      ),
    );
}

export async function insertSignature(tx: TxCtx, signature: AgreementSignature): Promise<void> {
  await tx.db.insert(agreementSignatures).values(signature);
}

// ── taking over ──

/**
 * What stands in the way of a version that begins at an instant gives way in the same commit: a version in force ends
 * there, one that had not begun by then never does.
 */
export async function giveWay(tx: TxCtx, version: AgreementVersion, from: Instant): Promise<void> {
  const standing = and(
    scoped(tx, agreementVersions),
    eq(agreementVersions.agreementId, version.agreementId),
    eq(agreementVersions.state, 'ACTIVE'),
  );
  await tx.db
    .update(agreementVersions)
    .set({ state: 'DISCARDED', revision: sql`${agreementVersions.revision} + 1` })
    .where(and(standing, gte(agreementVersions.effectiveFrom, from)));
  await tx.db
    .update(agreementVersions)
    .set({ effectiveUntil: from, revision: sql`${agreementVersions.revision} + 1` })
    .where(and(standing, or(isNull(agreementVersions.effectiveUntil), gt(agreementVersions.effectiveUntil, from))));
}

// ── the clock ──

export interface DueVersion {
  readonly id: Id<'AgreementVersion'>;
  readonly partnerId: Id<'Partner'>;
}

/** Versions whose period is over, oldest first. */
export function dueVersions(ctx: ReadCtx, at: Instant, limit: number): Promise<DueVersion[]> {
  return ctx.db
    .select({ id: agreementVersions.id, partnerId: agreementVersions.partnerId })
    .from(agreementVersions)
    .where(
      and(
        scoped(ctx, agreementVersions),
        eq(agreementVersions.state, 'ACTIVE'),
        lte(agreementVersions.effectiveUntil, at),
      ),
    )
    .orderBy(asc(agreementVersions.effectiveUntil), asc(agreementVersions.id))
    .limit(limit);
}

/** Whether an agreement still has a version that is in force or waits for its first instant. */
export async function hasVersionAfter(tx: TxCtx, agreementId: Agreement['id'], at: Instant): Promise<boolean> {
  const rows = await tx.db
    .select({ id: agreementVersions.id })
    .from(agreementVersions)
    .where(
      and(
        scoped(tx, agreementVersions),
        eq(agreementVersions.agreementId, agreementId),
        eq(agreementVersions.state, 'ACTIVE'),
        or(isNull(agreementVersions.effectiveUntil), gt(agreementVersions.effectiveUntil, at)),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

// ── printed forms ──

export const documentsByVersion = listsBy<typeof agreementDocuments.$inferSelect>(
  'channels.documentsByVersion',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(agreementDocuments)
      .where(and(scoped(ctx, agreementDocuments), anyUuid(agreementDocuments.versionId, ids))),
  ({ versionId }) => versionId,
);

/** Two askers at once: the second waits and finds the first one's. */
export async function lockPrinting(tx: TxCtx, versionId: string): Promise<void> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`agreement-document:${versionId}`}, 0))`);
}

export async function insertPrinted(tx: TxCtx, row: typeof agreementDocuments.$inferInsert): Promise<void> {
  await tx.db.insert(agreementDocuments).values(row);
}
