/** Statements on the ledger of BINDING_AUTHORITY. A balance is counted by the statement that checks it: no gap between the two. */
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { anyText } from '../../kernel/db/any-of.js';
import type { LocalDate } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import { add, type Money, NOTHING } from '../../kernel/money.js';
import { scoped } from '../platform/index.js';
import { authorityBalances, authorityUses } from './channels.tables.js';

export const IN_FORCE = 'IN_FORCE';

/** Planted defect of the proof: a balance that is read first and written afterwards. Nothing else may change it. */
export const ledger = { countedInOne: true };

/**
 * Adds to a balance unless it would pass the limit; the row stays locked until commit, so the next one in line counts
 * from the result. Null when there is no room.
 */
export async function takeAuthority(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  scope: string,
  amount: Money,
  limit: Money,
): Promise<Money | null> {
  await tx.db
    .insert(authorityBalances)
    .values({ partnerId, scope, used: NOTHING })
    .onConflictDoNothing({ target: [authorityBalances.partnerId, authorityBalances.scope] });
  if (!ledger.countedInOne) {
    const used = add((await usedAuthority(tx, partnerId, [scope])).get(scope) ?? NOTHING, amount);
    if (used.fen > limit.fen) return null;
    await tx.db
      .update(authorityBalances)
      .set({ used })
      .where(balance(tx, partnerId, scope));
    return used;
  }
  const rows = await tx.db
    .update(authorityBalances)
    .set({ used: sql`${authorityBalances.used} + ${amount.fen.toString()}::bigint` })
    .where(
      and(
        balance(tx, partnerId, scope),
        sql`${authorityBalances.used} + ${amount.fen.toString()}::bigint <= ${limit.fen.toString()}::bigint`,
      ),
    )
    .returning({ used: authorityBalances.used });
  return rows[0]?.used ?? null;
}

export async function giveBackAuthority(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  scope: string,
  amount: Money,
): Promise<void> {
  await tx.db
    .update(authorityBalances)
    .set({ used: sql`${authorityBalances.used} - ${amount.fen.toString()}::bigint` })
    .where(balance(tx, partnerId, scope));
}

function balance(tx: TxCtx, partnerId: Id<'Partner'>, scope: string): SQL | undefined {
  return and(
    scoped(tx, authorityBalances),
    eq(authorityBalances.partnerId, partnerId),
    eq(authorityBalances.scope, scope),
  );
}

export async function usedAuthority(
  ctx: ReadCtx,
  partnerId: Id<'Partner'>,
  scopes: readonly string[],
): Promise<ReadonlyMap<string, Money>> {
  const rows = await ctx.db
    .select()
    .from(authorityBalances)
    .where(
      and(
        scoped(ctx, authorityBalances),
        eq(authorityBalances.partnerId, partnerId),
        anyText(authorityBalances.scope, scopes),
      ),
    );
  return new Map(rows.map((row) => [row.scope, row.used]));
}

/** False when the subject holds authority already: asked twice, it is taken once. */
export async function insertUse(
  tx: TxCtx,
  use: {
    readonly partnerId: Id<'Partner'>;
    readonly subjectId: string;
    readonly agreementVersionId: Id<'AgreementVersion'>;
    readonly day: LocalDate;
    readonly amount: Money;
  },
): Promise<boolean> {
  const rows = await tx.db
    .insert(authorityUses)
    .values({ ...use, state: 'RESERVED', createdAt: tx.now })
    .onConflictDoNothing()
    .returning({ subjectId: authorityUses.subjectId });
  return rows.length > 0;
}

/** Marks a use released and answers what it held; null when there was none, or it was released before. */
export async function releaseUse(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  subjectId: string,
): Promise<{ readonly day: LocalDate; readonly amount: Money } | null> {
  const rows = await tx.db
    .update(authorityUses)
    .set({ state: 'RELEASED' })
    .where(
      and(
        scoped(tx, authorityUses),
        eq(authorityUses.partnerId, partnerId),
        eq(authorityUses.subjectId, subjectId),
        eq(authorityUses.state, 'RESERVED'),
      ),
    )
    .returning({ day: authorityUses.day, amount: authorityUses.amount });
  return rows[0] ?? null;
}
