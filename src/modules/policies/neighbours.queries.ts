/** TEMPORARY: what the rooms below will offer through their front doors; replaced by their own functions when they land. */
import { and, eq, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import { byId } from '../../kernel/loaders.js';
import { scoped } from '../platform/index.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import type { Application } from '../underwriting/index.js';
import { applications } from '../underwriting/underwriting.tables.js';

const reach = { partnerId: applications.partnerId, outletId: applications.outletId };

export const applicationById = byId<Application>('applicationById', (ctx, ids) =>
  ctx.db
    .select()
    .from(applications)
    .where(and(scoped(ctx, reach), anyUuid(applications.id, ids))),
);
export async function lockApplication(tx: TxCtx, id: Id<'Application'>): Promise<Application | null> {
  const rows = await tx.db
    .select()
    .from(applications)
    .where(and(scoped(tx, reach), eq(applications.id, id)))
    .for('update');
  return rows[0] ?? null;
}
async function move(tx: TxCtx, application: Application, set: Partial<Application>): Promise<void> {
  await tx.db
    .update(applications)
    .set({ ...set, revision: application.revision + 1, updatedAt: tx.now })
    .where(and(eq(applications.partnerId, application.partnerId), eq(applications.id, application.id)));
}
export const markPaid = (tx: TxCtx, application: Application) => move(tx, application, { state: 'PAID' });
export const markIssued = (tx: TxCtx, application: Application) => move(tx, application, { state: 'ISSUED' });
export const markNotIssued = (tx: TxCtx, application: Application, notIssued: NonNullable<Application['notIssued']>) =>
  move(tx, application, { state: 'NOT_ISSUED', notIssued });
export async function paidApplications(ctx: ReadCtx, before: Instant, limit: number) {
  return ctx.db
    .select({ id: applications.id, partnerId: applications.partnerId })
    .from(applications)
    .where(and(scoped(ctx, reach), eq(applications.state, 'PAID'), sql`${applications.updatedAt} <= ${before}`))
    .orderBy(applications.updatedAt)
    .limit(limit);
}
export const bindQuote = (_tx: TxCtx, _applicationId: Id<'Application'>) => Promise.resolve();

export function drawPolicyDocument(subject: { policy: { number: string } }, about: object): Promise<Uint8Array> {
  return Promise.resolve(Buffer.from(`%PDF-1.7 ${subject.policy.number} ${JSON.stringify(about)}`));
}
