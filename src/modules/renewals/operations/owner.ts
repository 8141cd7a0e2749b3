/** Whose a renewal is, and what the terms say of whoever acts on it. */
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import type { RefusalItem } from '../../../kernel/refusal.js';
import { judgeTerms, requireTerms } from '../../channels/index.js';
import type { RenewalOwner } from '../renewal.js';

/** Asked of every act of a partner on a renewal; what it is sold under is asked beside (`quotes`). */
export const RENEWAL_CLAUSES = ['RENEWAL_OWNERSHIP', 'BUSINESS_LINES'] as const;
const FACTS = { renewedBy: 'PLACING_PARTNER', businessLine: 'RENEWAL' } as const;

/** The placing partner's where the agreement in force says so; a list of customers does not outlive the agreement (domain.md 4.2). */
export async function ownerOf(ctx: ReadCtx, partnerId: Id<'Partner'>): Promise<RenewalOwner> {
  const refused = await judgeTerms(ctx, partnerId, ['RENEWAL_OWNERSHIP'], FACTS, () => undefined);
  return refused.length === 0 ? 'PLACING_PARTNER' : 'INSURER';
}

/** Under lock, of the version in force now. The insurer's own people act whatever became of the partner. */
export async function requireRenewing(tx: TxCtx, partnerId: Id<'Partner'>): Promise<void> {
  for (const clause of RENEWAL_CLAUSES) tx.duties.consulted(clause);
  if (tx.actor.side !== 'INSURER') await requireTerms(tx, partnerId, RENEWAL_CLAUSES, FACTS, () => undefined);
}

export async function judgeRenewing(ctx: ReadCtx, partnerId: Id<'Partner'>): Promise<RefusalItem | null> {
  if (ctx.actor.side === 'INSURER') return null;
  const refused = await judgeTerms(ctx, partnerId, RENEWAL_CLAUSES, FACTS, () => undefined);
  return refused[0] ?? null;
}
