/** What applications came of which quotes: reads that join the rooms below. */
import { and, eq, inArray, or, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Period } from '../../kernel/dates.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import { scoped } from '../platform/index.js';
import type { PolicyKind } from '../products/index.js';
import type { ApplicationState } from '../underwriting/index.js';
import { applications } from '../underwriting/underwriting.tables.js';
import type { QuoteAcceptance } from './quotes.store.js';
import { quoteAcceptances } from './quotes.tables.js';

/** What an application was made of; a part that was split off, of what the whole was made of. */
export const acceptanceByApplication = {
  name: 'quotes.acceptanceByApplication',
  batch: async (ctx: ReadCtx, ids: readonly string[]): Promise<Map<string, QuoteAcceptance | null>> => {
    const rows = await ctx.db
      .select({ id: applications.id, acceptance: quoteAcceptances })
      .from(applications)
      .innerJoin(
        quoteAcceptances,
        and(
          eq(quoteAcceptances.partnerId, applications.partnerId),
          sql`${quoteAcceptances.applicationId} = coalesce(${applications.splitFromId}, ${applications.id})`,
        ),
      )
      .where(and(scoped(ctx, { partnerId: applications.partnerId }), anyUuid(applications.id, ids)));
    return new Map(rows.map(({ id, acceptance }) => [id, acceptance]));
  },
};

/** Nothing will come of an application in these states. */
const OVER: readonly ApplicationState[] = ['DECLINED', 'WITHDRAWN', 'EXPIRED', 'NOT_ISSUED'];

/** Whether something may still come of what was accepted: of the application itself, or of the part split off it. */
export async function acceptanceLives(ctx: ReadCtx, applicationId: Id<'Application'>): Promise<boolean> {
  const rows = await ctx.db
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(
        scoped(ctx, { partnerId: applications.partnerId }),
        or(eq(applications.id, applicationId), eq(applications.splitFromId, applicationId)),
        sql`not ${inArray(applications.state, [...OVER])}`,
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** A bare fact across partners: whether a vehicle has a cover of a kind that meets a period. Never whose. */
export async function coverExists(ctx: ReadCtx, subjectId: string, kind: PolicyKind, period: Period): Promise<boolean> {
  const rows = await ctx.db.execute<{ found: boolean }>(
    sql`select app.cover_exists(${subjectId}::uuid, ${kind}, ${period.startsAt}::timestamptz, ${period.endsAt}::timestamptz) as found`,
  );
  return rows[0]?.found === true;
}
