/** How an application goes on after its approval: told by the rooms that take money and issue, inside their transactions. */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { EventDef } from '../../../kernel/events.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { releaseAuthority } from '../../channels/index.js';
import { emit } from '../../platform/index.js';
import { defineScan } from '../../platform/jobs/index.js';
import { type ApplicationCommand, applicationLife, stateAt } from '../application.life.js';
import type { Application } from '../application.js';
import { lockApplication, moveApplication, overdueApplications } from '../applications.store.js';
import { ApplicationEvents } from '../underwriting.events.js';
import { closeReferral } from './close-referral.js';
import { subjectOf } from './outcomes.js';

/** The full premium is in. Told again, it stays as it is. */
export async function markPaid(tx: TxCtx, applicationId: string): Promise<Application> {
  const application = await locked(tx, applicationId);
  if (application.state === 'PAID') return application;
  return go(tx, application, 'pay', ApplicationEvents['application.paid']);
}

/** Its policies exist. The application is locked. */
export function markIssued(tx: TxCtx, application: Application): Promise<Application> {
  return go(tx, application, 'issue', ApplicationEvents['application.issued']);
}

/** No policy could be made of it: authority is given back; the money is the caller's to return. The application is locked. */
export async function markNotIssued(
  tx: TxCtx,
  application: Application,
  why: NonNullable<Application['notIssued']>,
): Promise<Application> {
  const notIssued = { code: why.code, facts: why.facts };
  const moved = await go(tx, application, 'giveBack', ApplicationEvents['application.not_issued'], { notIssued });
  await releaseAuthority(tx, application.partnerId, application.id);
  return moved;
}

/** Its time is over: not paid (its charge expired), or not decided while the price stood. Does nothing when it is over already. */
export async function expireApplication(tx: TxCtx, applicationId: string): Promise<void> {
  const application = await lockApplication(tx, applicationId);
  if (!application || !applicationLife.may(application.state, 'expire')) return;
  await go(tx, application, 'expire', ApplicationEvents['application.expired']);
  await releaseAuthority(tx, application.partnerId, application.id);
  await closeReferral(tx, application.id);
}

/** Ends applications that nobody decided on while the price stood. The unpaid ones end with their charge. */
export const expireApplications = defineScan({
  name: 'underwriting.expire',
  title: { zh: '投保到期', en: 'Ends applications that were not decided while the price stood' },
  everySeconds: 30,
  due: (ctx, limit) => overdueApplications(ctx, ctx.now, limit),
  async work(tx, row) {
    const application = await lockApplication(tx, row.id);
    if (application && application.state !== 'EXPIRED' && stateAt(application, tx.now) === 'EXPIRED')
      await expireApplication(tx, row.id);
  },
});

async function locked(tx: TxCtx, id: string): Promise<Application> {
  const application = await lockApplication(tx, id);
  if (!application) throw new Refusal(NOT_FOUND([]));
  return application;
}

async function go(
  tx: TxCtx,
  application: Application,
  command: ApplicationCommand,
  event: EventDef,
  change: Pick<Application, 'notIssued'> | Record<string, never> = {},
): Promise<Application> {
  const moved = await moveApplication(tx, application, applicationLife.step(application.state, command), change);
  await emit(tx, { event, subject: subjectOf(application), partnerId: application.partnerId });
  return moved;
}
