/** Statements on what is looked into beside the chain: signals, conflicts, investigations. The insurer's people alone read them. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { listsBy } from '../../kernel/loaders.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped } from '../platform/index.js';
import type { ClaimConflict, ClaimSignal, Finding, Inquiry } from './claim-handling.js';
import { claimConflicts, claimFindings, claimInquiries, claimSignals } from './claim-handling.tables.js';

export const signalsByClaim = listsBy<ClaimSignal>(
  'claimSignalsByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimSignals)
      .where(and(scoped(ctx, { partnerId: claimSignals.partnerId }), anyUuid(claimSignals.claimId, ids)))
      .orderBy(asc(claimSignals.code)),
  ({ claimId }) => claimId,
);

/** Investigations and expert assessments of each claim, oldest first. */
export const inquiriesByClaim = listsBy<Inquiry>(
  'claimInquiriesByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimInquiries)
      .where(and(scoped(ctx, { partnerId: claimInquiries.partnerId }), anyUuid(claimInquiries.claimId, ids)))
      .orderBy(asc(claimInquiries.openedAt), asc(claimInquiries.id)),
  ({ claimId }) => claimId,
);

export const findingsByInquiry = listsBy<Finding>(
  'claimFindingsByInquiry',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimFindings)
      .where(and(scoped(ctx, { partnerId: claimFindings.partnerId }), anyUuid(claimFindings.inquiryId, ids)))
      .orderBy(asc(claimFindings.recordedAt), asc(claimFindings.id)),
  ({ inquiryId }) => inquiryId,
);

/** Everything a person ever declared, as far as the asker sees it. */
export async function conflictsOf(ctx: ReadCtx, staffId: string): Promise<ClaimConflict[]> {
  return ctx.db
    .select()
    .from(claimConflicts)
    .where(and(scoped(ctx, { partnerId: claimConflicts.partnerId }), eq(claimConflicts.staffId, staffId)));
}

/** Declared twice is declared once. */
export async function insertConflict(tx: TxCtx, conflict: ClaimConflict): Promise<void> {
  await tx.db.insert(claimConflicts).values(conflict).onConflictDoNothing();
}

/** A signal stays as it was first found. */
export async function insertSignals(tx: TxCtx, signals: readonly ClaimSignal[]): Promise<void> {
  if (signals.length > 0)
    await tx.db
      .insert(claimSignals)
      .values([...signals])
      .onConflictDoNothing();
}

export async function insertInquiry(tx: TxCtx, inquiry: Inquiry): Promise<void> {
  await tx.db.insert(claimInquiries).values(inquiry);
}

export async function insertFinding(tx: TxCtx, finding: Finding): Promise<void> {
  await tx.db.insert(claimFindings).values(finding);
}

export async function concludeInquiry(
  tx: TxCtx,
  inquiry: Inquiry,
  outcome: NonNullable<Inquiry['outcome']>,
  at: Instant,
): Promise<void> {
  const done = await tx.db
    .update(claimInquiries)
    .set({ outcome, concludedAt: at })
    .where(
      and(
        eq(claimInquiries.partnerId, inquiry.partnerId),
        eq(claimInquiries.id, inquiry.id),
        isNull(claimInquiries.concludedAt),
      ),
    )
    .returning({ id: claimInquiries.id });
  if (done.length === 0) throw new Refusal({ code: KernelRefusals.CONFLICT });
}

/** Bare facts across partners: how often, never whose. */
export interface SeenElsewhere {
  readonly losses: number;
  readonly evidence: number;
  readonly accounts: number;
}

export async function seenElsewhere(tx: TxCtx, claimId: string, since: Instant): Promise<SeenElsewhere> {
  const [row] = await tx.db.execute<{ losses: number; evidence: number; accounts: number }>(
    sql`select losses, evidence, accounts from app.claim_seen_elsewhere(${claimId}::uuid, ${since}::timestamptz)`,
  );
  return { losses: row?.losses ?? 0, evidence: row?.evidence ?? 0, accounts: row?.accounts ?? 0 };
}
