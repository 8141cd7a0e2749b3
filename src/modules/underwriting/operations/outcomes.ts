/** What a decision does to an application: approval takes authority and raises the charge, in the transaction that decides. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { money } from '../../../kernel/money.js';
import { raiseCharge, registerChargeSubject } from '../../billing/index.js';
import { reserveAuthority } from '../../channels/index.js';
import { emit } from '../../platform/index.js';
import { applicationLife, stateAt } from '../application.life.js';
import { chargeLinesOf } from '../application.rules.js';
import type { Application, DecisionStep } from '../application.js';
import { applicationByExternalRef, moveApplication } from '../applications.store.js';
import type { AuthorityLevel } from '../authority-level.js';
import { referralLife } from '../referral.life.js';
import { insertReferral } from '../referrals.store.js';
import { ApplicationEvents } from '../underwriting.events.js';

registerChargeSubject('Application', async (ctx, externalRef) => {
  const found = await applicationByExternalRef(ctx, externalRef);
  return found && { partnerId: found.partnerId, state: stateAt(found, ctx.now) };
});

/**
 * Approves what the application carries. Refuses TERM_BINDING_AUTHORITY when the day's authority, or that in force, is
 * used up. `underId`: the agreement version in force at this moment, asked under lock.
 */
export async function approve(
  tx: TxCtx,
  application: Application,
  underId: Id<'AgreementVersion'>,
): Promise<Application> {
  const { id, partnerId, content } = application;
  await reserveAuthority(tx, {
    partnerId,
    subjectId: id,
    amount: money(BigInt(content.amountAtRiskFen)),
    agreementVersionId: underId,
  });
  const charge = await raiseCharge(tx, {
    partnerId,
    outletId: application.outletId,
    externalRef: application.externalRef,
    subject: { kind: 'Application', id },
    policyholderId: application.policyholderId,
    region: content.vehicle.region,
    lines: chargeLinesOf(content),
    payBy: application.payBy,
  });
  const approved = await moveApplication(tx, application, applicationLife.step(application.state, 'approve'), {
    chargeId: charge.id,
  });
  await emit(tx, { event: ApplicationEvents['application.approved'], subject: subjectOf(application), partnerId });
  return approved;
}

/** Commercial cover is declined. What is left goes on at once; with nothing left the application is over. */
export async function declineCommercial(
  tx: TxCtx,
  application: Application,
  underId: Id<'AgreementVersion'>,
): Promise<Application> {
  const { partnerId } = application;
  const alone = application.carries.includes('COMPULSORY');
  const declined = alone
    ? await moveApplication(tx, application, application.state, { carries: ['COMPULSORY'] })
    : await moveApplication(tx, application, applicationLife.step(application.state, 'decline'));
  await emit(tx, { event: ApplicationEvents['application.declined'], subject: subjectOf(application), partnerId });
  return alone ? approve(tx, declined, underId) : declined;
}

/** Puts an application before a person with enough authority. */
export async function refer(
  tx: TxCtx,
  application: Application,
  level: AuthorityLevel,
  reasons: readonly DecisionStep[],
): Promise<Application> {
  const { id, partnerId } = application;
  const referred = await moveApplication(tx, application, applicationLife.step(application.state, 'refer'));
  await insertReferral(tx, {
    id: newId('Referral'),
    partnerId,
    applicationId: id,
    state: referralLife.initial,
    level,
    reasons,
    assigneeId: null,
    opinion: null,
    note: null,
    createdAt: tx.now,
    decidedAt: null,
    revision: 1,
  });
  await emit(tx, { event: ApplicationEvents['application.referred'], subject: subjectOf(application), partnerId });
  return referred;
}

export function subjectOf({ id }: Application): { kind: 'Application'; id: Id<'Application'> } {
  return { kind: 'Application', id };
}
