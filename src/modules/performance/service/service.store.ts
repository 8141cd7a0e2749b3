/** Measured tasks: opened, moved, told of. */
import { and, eq, isNull } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import { anyUuid } from '../../../kernel/db/any-of.js';
import { fixed } from '../../../kernel/db/fixed.js';
import { jsonRow } from '../../../kernel/db/json-row.js';
import type { Id } from '../../../kernel/ids.js';
import { byId, listsBy } from '../../../kernel/loaders.js';
import type { ServiceMetric } from '../../channels/index.js';
import { scoped } from '../../platform/index.js';
import type { CaseClock, ServiceCase } from './service-case.js';
import { serviceCases } from './service.tables.js';

export const serviceCaseById = byId('performance.serviceCaseById', (ctx: ReadCtx, ids: readonly string[]) =>
  ctx.db
    .select()
    .from(serviceCases)
    .where(and(scoped(ctx, serviceCases), anyUuid(serviceCases.id, ids))),
);

/** Tasks of an object, the newest first. */
export const casesBySubject = listsBy<ServiceCase>(
  'performance.casesBySubject',
  async (ctx: ReadCtx, subjectIds) => {
    const rows = await ctx.db
      .select()
      .from(serviceCases)
      .where(and(scoped(ctx, serviceCases), anyUuid(serviceCases.subjectId, subjectIds)));
    return rows.sort((a, b) =>
      a.startedAt === b.startedAt ? (a.id < b.id ? 1 : -1) : a.startedAt < b.startedAt ? 1 : -1,
    );
  },
  ({ subjectId }) => subjectId,
);

/** One task of a kind is open on an object at a time: one that begins again while it is open goes on. */
export async function insertCase(tx: TxCtx, row: ServiceCase): Promise<void> {
  await insertOne(tx, [JSON.stringify(jsonRow(serviceCases, row))]);
}

const insertOne = fixed`insert into service_cases select * from jsonb_populate_record(null::service_cases, $1::text::jsonb)
  on conflict do nothing`;

export async function lockOpenCase(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  metric: ServiceMetric,
  subjectId: string,
): Promise<ServiceCase | null> {
  const [found] = await tx.db
    .select()
    .from(serviceCases)
    .where(
      and(
        scoped(tx, serviceCases),
        eq(serviceCases.partnerId, partnerId),
        eq(serviceCases.metric, metric),
        eq(serviceCases.subjectId, subjectId),
        isNull(serviceCases.endedAt),
      ),
    )
    .for('update');
  return found ?? null;
}

/** All tasks of a kind on an object, over ones included. */
export function lockCasesOf(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  metric: ServiceMetric,
  subjectId: string,
): Promise<ServiceCase[]> {
  return tx.db
    .select()
    .from(serviceCases)
    .where(
      and(
        scoped(tx, serviceCases),
        eq(serviceCases.partnerId, partnerId),
        eq(serviceCases.metric, metric),
        eq(serviceCases.subjectId, subjectId),
      ),
    )
    .for('update');
}

export async function lockCase(tx: TxCtx, id: string): Promise<ServiceCase | null> {
  const [found] = await tx.db
    .select()
    .from(serviceCases)
    .where(and(scoped(tx, serviceCases), eq(serviceCases.id, id as Id<'ServiceCase'>)))
    .for('update');
  return found ?? null;
}

export async function moveCase(
  tx: TxCtx,
  { partnerId, id }: ServiceCase,
  { runningSince, usedMs, dueAt, endedAt, settled, takenMs, countedAt, tellAt }: CaseClock,
): Promise<void> {
  await tx.db
    .update(serviceCases)
    .set({ runningSince, usedMs, dueAt, endedAt, settled, takenMs, countedAt, tellAt })
    .where(and(eq(serviceCases.partnerId, partnerId), eq(serviceCases.id, id)));
}

export async function markTold(
  tx: TxCtx,
  { partnerId, id }: ServiceCase,
  told: Partial<Pick<ServiceCase, 'tellAt' | 'soonToldAt' | 'breachToldAt'>>,
): Promise<void> {
  await tx.db
    .update(serviceCases)
    .set(told)
    .where(and(eq(serviceCases.partnerId, partnerId), eq(serviceCases.id, id)));
}
