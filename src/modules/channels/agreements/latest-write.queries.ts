/** What the partner has written last, by the clock of whoever wrote it. */
import { and, eq, gte, notInArray, sql } from 'drizzle-orm';
import type { TxCtx } from '../../../kernel/ctx.js';
import { type Instant, instantOf, plusMillis } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import { scoped } from '../../platform/index.js';
import { events } from '../../platform/platform.tables.js';

/**
 * The first instant, now or after, that lies behind everything the partner has written. Every write leaves an event with
 * its domain time; whoever holds the partner's gate alone has none under way. A write that began after us by its own
 * clock but passed the gate before us pinned the version before: the next one must not begin before it.
 */
export async function afterLastWrite(tx: TxCtx, partnerId: Id<'Partner'>): Promise<Instant> {
  const rows = await tx.db
    .select({ last: sql<string | null>`max(${events.occurredAt})` })
    .from(events)
    .where(
      and(
        scoped(tx, events),
        eq(events.partnerId, partnerId),
        gte(events.occurredAt, tx.now),
        // The making of agreements is judged by no terms.
        notInArray(events.subjectKind, ['Agreement', 'AgreementVersion']),
      ),
    );
  const last = rows[0]?.last;
  return last == null ? tx.now : plusMillis(instantOf(Date.parse(last)), 1);
}
