/**
 * The first wall: every store read starts here, and it always yields a predicate. Row-level security is the second, for
 * the day somebody forgets this one. Another partner's row does not exist.
 */
import { type Column, eq, or, type SQL, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';

/** Planted defects of the isolation proof: which walls are up. Nothing else may change them. */
export const walls = { scoped: true };

export interface Owned {
  readonly partnerId: Column;
  /** Second dimension: the outlet that brought it. A caller bound to an outlet subtree sees only that. */
  readonly outletId?: Column;
  /** Rows of the insurer's own tenant that stand for one of its people: reached from the institutions above that person. */
  readonly staffId?: Column;
  /** Rows that another partner may be granted. */
  readonly grantableId?: Column;
  /** Whoever looks after the partner that was granted reads them too: evidence, which follows its claim. */
  readonly staffByGrant?: boolean;
}

export function scoped(ctx: ReadCtx, owned: Owned): SQL {
  const { actor } = ctx;
  if (!walls.scoped) return sql`true`;
  if (actor.side === 'SYSTEM' && actor.partnerId === null) return sql`current_setting('app.scope', true) = 'SYSTEM'`;
  if (actor.side === 'INSURER') {
    const lookedAfter = sql`${owned.partnerId} = any ((select app.staff_partners())::uuid[])`;
    if (owned.staffByGrant && owned.grantableId)
      return sql`(${lookedAfter} or ${owned.grantableId} in (select g.subject_id from access_grants g where g.partner_id = any ((select app.staff_partners())::uuid[]) and (g.until is null or g.until > ${ctx.now})))`;
    return owned.staffId
      ? sql`(${lookedAfter} and (${owned.staffId} is null or ${owned.staffId} = any ((select app.staff_colleagues())::uuid[])))`
      : lookedAfter;
  }
  if (actor.partnerId === null) return sql`false`;
  const own = eq(owned.partnerId, actor.partnerId);
  const mine =
    actor.outletIds !== null && owned.outletId ? sql`${own} and ${anyUuid(owned.outletId, actor.outletIds)}` : own;
  if (!owned.grantableId) return sql`(${mine})`;
  const granted = sql`${owned.grantableId} in (select g.subject_id from access_grants g where g.partner_id = ${actor.partnerId} and (g.until is null or g.until > ${ctx.now}))`;
  return or(mine, granted) ?? sql`false`;
}
