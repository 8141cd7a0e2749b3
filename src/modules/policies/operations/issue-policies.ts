/**
 * Issue (出单): a paid application becomes its policies, or its money goes back. Asked for by the job that the payment
 * leaves, and by a scan that finds what a lost job left. Run twice it has one effect: only a PAID application is worked
 * on, under its lock.
 *
 * The outside world is asked before the transaction; what it answers is the same however often it is asked.
 */
import type { TxCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { money } from '../../../kernel/money.js';
import { type Fact, Refusal, type RefusalCode } from '../../../kernel/refusal.js';
import { accrueCommission, chargeById, owedRefund } from '../../billing/index.js';
import { emit, gaplessNumber } from '../../platform/index.js';
import { enqueue, type JobCtx } from '../../platform/jobs/index.js';
import type { PolicyKind } from '../../products/index.js';
import { coverExists, QuoteRefusals } from '../../quotes/index.js';
import type { PricedPolicy } from '../../rating/index.js';
import { lockVehicleSubject, vehicleById } from '../../registry/index.js';
import {
  type Application,
  applicationById,
  lockApplication,
  markIssued,
  markNotIssued,
} from '../../underwriting/index.js';
import { carriedBy, contentFaults, contentOf, periodAtIssue, recordChanges } from '../issue.rules.js';
import { PolicyEvents } from '../policies.events.js';
import { PolicyRefusals } from '../policies.refusals.js';
import { insertPolicies } from '../policies.store.js';
import type { Policy, PolicyVersion } from '../policy.js';
import { policyLife } from '../policy.life.js';
import { type Confirmations, confirmPolicies, recordsNow } from './ask-platform.js';
import { documentsJob } from './make-documents.js';

export interface PaidApplication {
  readonly applicationId: Id<'Application'>;
  readonly partnerId: Id<'Partner'>;
}

/** Series of numbers without gaps. */
const SERIES: Readonly<Record<PolicyKind, string>> = { COMPULSORY: 'PTC', COMMERCIAL: 'PCM' };

export async function issuePolicies(job: JobCtx, { applicationId, partnerId }: PaidApplication): Promise<void> {
  const application = await job.ctx.loader(applicationById).load(applicationId);
  if (application?.state !== 'PAID') return;
  const changes = recordChanges(application, await recordsNow(job.ctx, application));
  if (changes.length > 0) {
    await giveBack(job, application, PolicyRefusals.RECORD_CHANGED, changes);
    return;
  }
  const confirmed = await confirmPolicies(job.ctx, application);
  try {
    await job.asPartner(partnerId, 'policies.issue', (tx) => issue(tx, applicationId, confirmed));
  } catch (error) {
    // The law's bare fact, found under lock or by the constraint: nothing of the issue has been written.
    if (!(error instanceof Refusal) || error.items[0]?.code !== QuoteRefusals.DUPLICATE_COMPULSORY) throw error;
    await giveBack(job, application, QuoteRefusals.DUPLICATE_COMPULSORY, []);
  }
}

async function issue(tx: TxCtx, applicationId: Id<'Application'>, confirmed: Confirmations): Promise<void> {
  const application = await lockApplication(tx, applicationId);
  if (application?.state !== 'PAID') return; // somebody was faster
  await checkContent(tx, application);
  const subjectId = await subjectOf(tx, application);
  await lockVehicleSubject(tx, subjectId);
  const drafts = carriedBy(application).map((priced) => ({
    id: newId('Policy'),
    priced,
    period: periodAtIssue(priced, tx.now),
  }));
  for (const { priced, period } of drafts) {
    if (priced.kind === 'COMPULSORY' && (await coverExists(tx, subjectId, 'COMPULSORY', period)))
      throw new Refusal({ code: QuoteRefusals.DUPLICATE_COMPULSORY });
  }
  await markIssued(tx, application);
  await accrue(tx, application, drafts);

  // The counters come last: every other issue of the insurer waits for them.
  const made: { policy: Policy; version: PolicyVersion }[] = [];
  for (const { id, priced, period } of drafts) {
    const number = await gaplessNumber(tx, SERIES[priced.kind]);
    made.push(draw(tx, application, { id, priced, period, number, subjectId, confirmed }));
  }
  await insertPolicies(tx, made);
  for (const { policy } of made) {
    await emit(tx, {
      event: PolicyEvents['policy.issued'],
      subject: { kind: 'Policy', id: policy.id },
      partnerId: policy.partnerId,
    });
    await enqueue(
      tx,
      documentsJob,
      { policyId: policy.id, partnerId: policy.partnerId },
      `policies.documents:${policy.id}`,
    );
  }
}

/** What the seller earns, in the commit of the issue. The sale was the acceptance: who was licensed then has earned it. */
async function accrue(
  tx: TxCtx,
  application: Application,
  drafts: readonly Pick<Draft, 'id' | 'priced'>[],
): Promise<void> {
  const { partnerId, outletId, producerId, chargeId, agreementVersionId, vehicleGroup, content } = application;
  if (chargeId === null) throw new Defect('a paid application has no charge');
  await accrueCommission(tx, {
    partnerId,
    outletId,
    producerId,
    chargeId,
    agreementVersionId,
    businessLine: content.businessLine ?? 'NEW_BUSINESS',
    vehicleGroup,
    region: content.vehicle.region,
    soldAt: application.createdAt,
    policies: drafts.map(({ id, priced }) => ({
      policyId: id,
      causeId: id,
      policyKind: priced.kind,
      premium: money(BigInt(priced.premiumFen)),
      net: money(BigInt(priced.netFen)),
    })),
  });
}

/** Content of the application = what was paid = content of the policies; a difference is ours and blocks (S-168). */
async function checkContent(tx: TxCtx, application: Application): Promise<void> {
  const charge = application.chargeId && (await tx.loader(chargeById).load(application.chargeId));
  if (charge?.state !== 'PAID') throw new Defect('a paid application has no paid charge'); // nothing is issued unpaid (见费出单)
  const [fault] = contentFaults(application, charge.amount);
  if (fault !== undefined) throw new Defect(`an application cannot be issued as it was paid: ${fault}`);
}

async function subjectOf(tx: TxCtx, application: Application): Promise<string> {
  const vehicle = await tx.loader(vehicleById).load(application.vehicleId);
  if (!vehicle) throw new Defect('the vehicle of an application is not there');
  return vehicle.subjectId;
}

interface Draft {
  readonly id: Id<'Policy'>;
  readonly priced: PricedPolicy;
  readonly period: ReturnType<typeof periodAtIssue>;
  readonly number: string;
  readonly subjectId: string;
  readonly confirmed: Confirmations;
}

function draw(tx: TxCtx, application: Application, draft: Draft): { policy: Policy; version: PolicyVersion } {
  const { id, priced, period, number, subjectId, confirmed } = draft;
  const { partnerId } = application;
  const numbers = confirmed[priced.kind];
  return {
    policy: {
      id,
      partnerId,
      number,
      externalRef: application.externalRef,
      kind: priced.kind,
      state: policyLife.initial,
      applicationId: application.id,
      outletId: application.outletId,
      producerId: application.producerId,
      vehicleId: application.vehicleId,
      subjectId,
      policyholderId: application.policyholderId,
      insuredId: application.insuredId,
      ownerId: application.ownerId,
      firstBeneficiaryId: application.firstBeneficiaryId,
      agreementVersionId: application.agreementVersionId,
      boundUnderId: application.acceptedUnderId,
      vehicleGroup: application.vehicleGroup,
      vin: application.vin,
      plate: application.plate,
      holderName: application.holderName,
      ...period,
      endsAs: null,
      restsFrom: null,
      restsUntil: null,
      queryNumber: numbers?.queryNumber ?? null,
      confirmationNumber: numbers?.confirmationNumber ?? null,
      issuedAt: tx.now,
      revision: 1,
      updatedAt: tx.now,
    },
    version: {
      id: newId('PolicyVersion'),
      partnerId,
      policyId: id,
      sequence: 1,
      effectiveFrom: period.startsAt,
      effectiveUntil: period.endsAt,
      recordedAt: tx.now,
      supersededAt: null,
      reason: 'ISSUE',
      productVersionId: priced.productVersionId as Id<'ProductVersion'>,
      premium: money(BigInt(priced.premiumFen)),
      content: contentOf(application, priced, period),
    },
  };
}

/** It cannot be issued: told with the reason, authority freed, the whole payment on its way back; one commit. */
async function giveBack(
  job: JobCtx,
  { id, partnerId }: Application,
  code: RefusalCode,
  facts: readonly Fact[],
): Promise<void> {
  await job.asPartner(partnerId, 'policies.not_issued', async (tx) => {
    const application = await lockApplication(tx, id);
    if (application?.state !== 'PAID') return;
    if (application.chargeId === null) throw new Defect('a paid application has no charge');
    await markNotIssued(tx, application, { code, facts });
    await owedRefund(tx, {
      partnerId,
      chargeId: application.chargeId,
      amount: null,
      cause: { kind: 'Application', id },
    });
  });
}
