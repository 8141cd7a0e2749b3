/** Statements on accounts that money may go to. */
import { and, asc, eq, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import { anyUuid } from '../../../kernel/db/any-of.js';
import { byId } from '../../../kernel/loaders.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { scoped } from '../../platform/index.js';
import type { Payee } from './payouts.js';
import { payees } from './payouts.tables.js';

const reach = { partnerId: payees.partnerId } as const;

export const payeeById = byId<Payee>('payeeById', (ctx, ids) =>
  ctx.db
    .select()
    .from(payees)
    .where(and(scoped(ctx, reach), anyUuid(payees.id, ids))),
);

/** False when this very account was named before. */
export async function insertPayee(tx: TxCtx, payee: Payee): Promise<boolean> {
  const rows = await tx.db
    .insert(payees)
    .values(payee)
    .onConflictDoNothing({ target: [payees.partnerId, payees.partyId, payees.accountNumber, payees.bank] })
    .returning({ id: payees.id });
  return rows.length > 0;
}

export async function payeeByAccount(
  tx: TxCtx,
  { partnerId, partyId, accountNumber, bank }: Pick<Payee, 'partnerId' | 'partyId' | 'accountNumber' | 'bank'>,
): Promise<Payee | null> {
  const rows = await tx.db
    .select()
    .from(payees)
    .where(
      and(
        scoped(tx, reach),
        eq(payees.partnerId, partnerId),
        eq(payees.partyId, partyId),
        eq(payees.accountNumber, accountNumber),
        eq(payees.bank, bank),
      ),
    );
  return rows[0] ?? null;
}

/** `share`: what the provider says of it waits until this transaction is over. */
export async function lockPayee(tx: TxCtx, id: string, strength: 'share' | 'update'): Promise<Payee | null> {
  const rows = await tx.db
    .select()
    .from(payees)
    .where(and(scoped(tx, reach), anyUuid(payees.id, [id])))
    .for(strength);
  return rows[0] ?? null;
}

export async function notePayeeChecked(
  tx: TxCtx,
  payee: Payee,
  state: 'VERIFIED' | 'MISMATCHED',
  checkedBy: string | null,
): Promise<void> {
  const rows = await tx.db
    .update(payees)
    .set({ state, checkedAt: tx.now, checkedBy, revision: payee.revision + 1 })
    .where(and(eq(payees.partnerId, payee.partnerId), eq(payees.id, payee.id), eq(payees.revision, payee.revision)))
    .returning({ id: payees.id });
  if (rows.length === 0) throw new Refusal({ code: KernelRefusals.CONFLICT });
}

/** Accounts that nobody has checked, the oldest first. Listed under SYSTEM. */
export function uncheckedPayees(ctx: ReadCtx, limit: number): Promise<Payee[]> {
  return ctx.db
    .select()
    .from(payees)
    .where(and(scoped(ctx, reach), sql`${payees.state} = 'UNVERIFIED'`))
    .orderBy(asc(payees.createdAt), asc(payees.id))
    .limit(limit);
}
