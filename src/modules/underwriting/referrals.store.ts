/** Statements on referrals. Partners see theirs; the insurer's people those of the partners they look after. */
import { and, eq } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { anyText, anyUuid } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import { byId, type LoaderDef } from '../../kernel/loaders.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped } from '../platform/index.js';
import { applicationReach } from './applications.store.js';
import type { Referral, ReferralState } from './referral.js';
import { applications, referrals } from './underwriting.tables.js';

const OPEN_STATES: readonly ReferralState[] = ['OPEN', 'CLAIMED', 'WAITING'];

/** A referral is seen by whoever sees its application: joined, because outlets stand there. */
function select(ctx: ReadCtx) {
  return ctx.db
    .select({ referral: referrals })
    .from(referrals)
    .innerJoin(
      applications,
      and(eq(applications.partnerId, referrals.partnerId), eq(applications.id, referrals.applicationId)),
    )
    .$dynamic();
}

export const referralById = byId<Referral>('referralById', async (ctx, ids) =>
  (await select(ctx).where(and(scoped(ctx, applicationReach), anyUuid(referrals.id, ids)))).map(
    ({ referral }) => referral,
  ),
);

/** The referral now open, or the last one. */
export const referralByApplication: LoaderDef<string, Referral | null> = {
  name: 'referralByApplication',
  batch: async (ctx, ids) => {
    const rows = await select(ctx)
      .where(and(scoped(ctx, applicationReach), anyUuid(referrals.applicationId, ids)))
      .orderBy(referrals.createdAt, referrals.id);
    return new Map(rows.map(({ referral }) => [referral.applicationId, referral])); // the last of each stays
  },
};

/** The open referral of an application, under lock; the application is locked before. */
export async function lockOpenReferral(tx: TxCtx, applicationId: Id<'Application'>): Promise<Referral | null> {
  const rows = await tx.db
    .select()
    .from(referrals)
    .where(
      and(
        scoped(tx, { partnerId: referrals.partnerId }),
        eq(referrals.applicationId, applicationId),
        anyText(referrals.state, OPEN_STATES),
      ),
    )
    .for('update');
  return rows[0] ?? null;
}

export async function lockReferral(tx: TxCtx, id: string): Promise<Referral | null> {
  const rows = await tx.db
    .select()
    .from(referrals)
    .where(and(scoped(tx, { partnerId: referrals.partnerId }), eq(referrals.id, id as Id<'Referral'>)))
    .for('update');
  return rows[0] ?? null;
}

export async function insertReferral(tx: TxCtx, referral: Referral): Promise<void> {
  await tx.db.insert(referrals).values(referral);
}

export async function moveReferral(
  tx: TxCtx,
  referral: Referral,
  state: ReferralState,
  change: Partial<Pick<Referral, 'assigneeId' | 'opinion' | 'note' | 'decidedAt'>> = {},
): Promise<void> {
  const moved = await tx.db
    .update(referrals)
    .set({ ...change, state, revision: referral.revision + 1 })
    .where(
      and(
        eq(referrals.partnerId, referral.partnerId),
        eq(referrals.id, referral.id),
        eq(referrals.revision, referral.revision),
      ),
    )
    .returning({ id: referrals.id });
  if (moved.length === 0) throw new Refusal({ code: KernelRefusals.CONFLICT });
}
