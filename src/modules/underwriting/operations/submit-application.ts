import type { TxCtx } from '../../../kernel/ctx.js';
import { dayOf, formatInstant } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { newId } from '../../../kernel/ids.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { partnerById } from '../../channels/index.js';
import { emit, orderedNumber } from '../../platform/index.js';
import { acceptanceRequirementsOf } from '../acceptance.rules.js';
import { amountAtRiskOf } from '../amount-at-risk.js';
import { applicationLife } from '../application.life.js';
import { payByOf } from '../application.rules.js';
import type { AcceptanceRecord, Application } from '../application.js';
import {
  insertAcceptance,
  insertApplication,
  insertConsents,
  insertDecisions,
  insertMaterials,
} from '../applications.store.js';
import { checkAcceptance } from '../check-acceptance.rules.js';
import { decide, type KindDecision } from '../decide.js';
import { ruleFactsOf } from '../rule-facts.js';
import { ruleSetOn } from '../rule-sets.store.js';
import type { Submission, Submitted } from '../submission.js';
import { ApplicationEvents } from '../underwriting.events.js';
import { UnderwritingRefusals } from '../underwriting.refusals.js';
import { approve, declineCommercial, refer, subjectOf } from './outcomes.js';
import { firstMaterials, takeFiles } from './take-papers.js';

/**
 * Makes an application of an option that was taken, and decides on it at once. Joins the transaction that takes it.
 * Refuses, all at once, by paths under `input.acceptance`: DISCLOSURE_MISSING, CONFIRMATION_MISSING, CONSENT_MISSING,
 * SIGNATURE_MISSING, MANDATE_MISSING, MATERIAL_MISSING, INVALID_INPUT, and of files FILE_REJECTED and NOT_FOUND; then
 * APPLICATION_EXPIRED, APPLICATION_REF_TAKEN, TERM_BINDING_AUTHORITY.
 */
export async function submitApplication(tx: TxCtx, submission: Submission): Promise<Submitted> {
  const { partnerId, acceptance } = submission;
  const needs = await requirementsOf(tx, submission);
  const problems = new Problems();
  const record = checkAcceptance(needs, acceptance, { now: tx.now, pricedAt: submission.pricedAt }, problems);
  const files = await takeFiles(tx, partnerId, acceptance, problems);
  const application = await newApplication(tx, submission);
  await insertApplication(tx, application);
  const of = { partnerId, applicationId: application.id };
  await insertAcceptance(tx, {
    ...of,
    record,
    signatureFileId: files.signature,
    mandateFileId: files.mandate,
    acceptedAt: tx.now,
  });
  await insertConsents(
    tx,
    acceptance.consents.map(({ purpose, givenAt }) => ({
      ...of,
      id: newId('Consent'),
      partyId: application.policyholderId,
      purpose,
      givenAt,
      withdrawnAt: null,
    })),
  );
  await insertMaterials(tx, firstMaterials(of, needs.materials, files.materials));
  await emit(tx, { event: ApplicationEvents['application.submitted'], subject: subjectOf(application), partnerId });
  const { state } = await underwrite(tx, application, submission, record.disclosures);
  return { id: application.id, state };
}

async function requirementsOf(tx: TxCtx, submission: Submission) {
  const { content, people, productVersions } = submission;
  const partner = await tx.loader(partnerById).load(submission.partnerId);
  if (!partner) throw new Defect('an application is brought by nobody');
  return acceptanceRequirementsOf({
    day: dayOf(tx.now),
    channelKind: partner.kind,
    vehicle: content.vehicle,
    people,
    policies: content.policies,
    productVersions,
    notices: content.notices,
    taxState: content.tax?.state ?? null,
  });
}

async function newApplication(tx: TxCtx, submission: Submission): Promise<Application> {
  const { content, people, productVersions } = submission;
  const payBy = payByOf(submission.validUntil, content.policies);
  if (payBy <= tx.now)
    throw new Refusal({
      code: UnderwritingRefusals.APPLICATION_EXPIRED,
      facts: [{ name: 'payBy', value: formatInstant(payBy) }],
    });
  return {
    id: newId('Application'),
    partnerId: submission.partnerId,
    number: await orderedNumber(tx, 'APP', 'app.application_numbers'),
    externalRef: submission.externalRef,
    state: applicationLife.initial,
    outletId: submission.outletId,
    producerId: submission.producerId,
    vehicleId: submission.vehicleId,
    policyholderId: people.policyholder.id,
    insuredId: people.insured.id,
    ownerId: people.owner.id,
    firstBeneficiaryId: people.firstBeneficiary?.id ?? null,
    agreementVersionId: submission.agreementVersionId,
    acceptedUnderId: submission.acceptedUnderId,
    vehicleGroup: submission.vehicleGroup,
    vin: content.vehicle.vin,
    plate: content.vehicle.plate?.number ?? null,
    holderName: people.policyholder.name,
    content: { ...content, amountAtRiskFen: amountAtRiskOf(content.policies, productVersions).fen.toString() },
    carries: content.policies.map(({ kind }) => kind),
    splitFromId: null,
    payBy,
    chargeId: null,
    notIssued: null,
    revision: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  };
}

/** Automatic underwriting, and what follows from it. */
async function underwrite(
  tx: TxCtx,
  application: Application,
  submission: Submission,
  disclosures: AcceptanceRecord['disclosures'],
): Promise<Application> {
  const day = dayOf(tx.now);
  const ruleSet = await ruleSetOn(tx, day);
  const facts = ruleFactsOf({
    vehicle: application.content.vehicle,
    vehicleGroup: application.vehicleGroup,
    policyholder: submission.people.policyholder,
    content: application.content,
    disclosures,
    day,
  });
  const decided = decide(ruleSet, facts, application.carries);
  await insertDecisions(
    tx,
    decided.map(({ policyKind, outcome, reasons }) => ({
      id: newId('UnderwritingDecision'),
      partnerId: application.partnerId,
      applicationId: application.id,
      sequence: 1,
      policyKind,
      outcome,
      reasons,
      conditions: [],
      ruleSet: ruleSet.version,
      actorSide: 'SYSTEM',
      actorId: null,
      actorLabel: 'automatic underwriting',
      decidedAt: tx.now,
    })),
  );
  return follow(tx, application, decided, submission);
}

function follow(
  tx: TxCtx,
  application: Application,
  decided: readonly KindDecision[],
  { acceptedUnderId }: Submission,
): Promise<Application> {
  const commercial = decided.find(({ policyKind }) => policyKind === 'COMMERCIAL');
  if (commercial?.outcome === 'REFERRED')
    return refer(
      tx,
      application,
      commercial.level ?? 'HEAD_OFFICE',
      commercial.reasons.filter(({ passed }) => !passed),
    );
  if (commercial?.outcome === 'DECLINED') return declineCommercial(tx, application, acceptedUnderId);
  return approve(tx, application, acceptedUnderId);
}
