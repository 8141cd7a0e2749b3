import { randomUUID } from 'node:crypto';
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { inTransaction, underScopeOf } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { lockTermsOf, type Terms, termsByPartner, termsOf } from '../../channels/index.js';
import { type CheckedParty, checkOneParty, type PartyClaim, rememberParty } from '../../registry/index.js';
import { type KnownClaim, lockSameAccident, type VehicleOfLoss } from '../accidents.store.js';
import type { Claim, ClaimMaterial, ClaimNotice, ClaimPolicy, ClaimReport, LossCause, OtherParty } from '../claim.js';
import { ClaimEvents } from '../claims.events.js';
import { ClaimRefusals } from '../claims.refusals.js';
import { grantClaim, insertNotice, insertReport, lockClaim, materialsByClaim, moveClaim } from '../claims.store.js';
import { checkEstimate, type CheckedEstimate, type EstimateTold } from '../estimate.rules.js';
import { needsOf } from '../published/materials.js';
import { reporterFaults, type Reporting, reportsForOthers } from '../reporter.rules.js';
import { type CheckedNotice, checkNotice, isLate, type NoticeTold, type OtherSideTold } from '../report.rules.js';
import { answerWith, insertWholeClaim, type WholeClaim } from '../whole-claim.store.js';
import { requireClaimAct } from './claim-terms.js';
import { clocksAtReport } from './run-clocks.js';
import { type FoundPolicies, findPolicies } from './find-policies.js';
import { askForOtherCover } from './open-other-cover.js';
import { keepEstimate } from './keep-estimate.js';
import { columnOfReporter } from './reporter.js';
import { type EvidenceTold, keepEvidence, materialOf, takeEvidence, type TakenEvidence } from './take-evidence.js';

/** A notice of loss, as it was told. */
export interface LossTold extends NoticeTold {
  readonly cause: LossCause;
  readonly driver: PartyClaim | null;
  readonly policeReported: boolean;
  readonly otherParties: readonly (OtherSideTold & { readonly party?: PartyClaim | null })[];
  readonly evidence: readonly EvidenceTold[];
  readonly estimate: EstimateTold | null;
}

export interface ReportLoss extends LossTold {
  readonly idempotencyKey: string;
  readonly sent: unknown;
}

/** Checked and found: what is written. */
interface Notice {
  readonly told: LossTold;
  readonly checked: CheckedNotice;
  readonly estimate: CheckedEstimate | null;
  readonly evidence: readonly TakenEvidence[];
  readonly found: FoundPolicies;
  readonly driver: CheckedParty | null;
  /** In the order in which the other sides were told. */
  readonly others: readonly (CheckedParty | null)[];
  /** Who files it: its files, its number, its agreement. */
  readonly filerId: Id<'Partner'>;
  readonly agreementVersionId: Id<'AgreementVersion'> | null;
}

/**
 * Takes a notice of loss: counts at once, whatever is still missing. The claim belongs to the partner that placed the
 * policy, whoever reports; another report of the same accident joins the claim that is there. Whether somebody else's
 * policy exists is told to nobody. Refuses: INVALID_INPUT, LOSS_TIME_INVALID, REPORTER_NOT_ALLOWED,
 * CONSENT_OF_INSURED_NEEDED, VEHICLE_NOT_IN_SHOP, ESTIMATE_NOT_ALLOWED, LOSS_OUTSIDE_PERIOD, NOT_FOUND, FILE_REJECTED,
 * CLAIM_REF_TAKEN, TERM_BUSINESS_LINES, TERM_CLAIM_SCOPE, and the standing of the partner where no door stays open.
 */
export async function reportLoss(ctx: Ctx, input: ReportLoss): Promise<Outcome> {
  let filed = null as Filed | null; // set inside the transaction, which the compiler does not follow
  const outcome = await inTransaction(ctx, 'claimReport', (tx) =>
    once(tx, { operation: 'claimReport', key: input.idempotencyKey, input: input.sent }, async () => {
      filed = await fileLoss(tx, input);
      return filed.subject;
    }),
  );
  if (outcome.replayed || !filed?.made) return outcome;
  const { made, terms } = filed;
  if (made.claim.partnerId === ctx.actor.partnerId) answerWith(ctx, made, input.evidence.length === 0);
  if (terms) ctx.loader(termsByPartner).prime(terms.partner.id, terms);
  return outcome;
}

/** What came of a notice. */
export interface Filed {
  readonly subject: { readonly kind: 'Claim'; readonly id: Id<'Claim'> };
  /** As it was written; null when the notice joined a claim that was there. */
  readonly made: WholeClaim | null;
  /** The filer's terms, as they were locked; null for the insurer's people. */
  readonly terms: Terms | null;
}

/** The notice itself, inside whatever operation brings it. */
export async function fileLoss(tx: TxCtx, told: LossTold): Promise<Filed> {
  const { partnerId } = tx.actor;
  if (partnerId !== null) await lockTermsOf(tx, partnerId, null);
  const notice = await takeNotice(tx, told);
  const ownerId = notice.found.partnerId ?? notice.filerId;
  const known = await sameClaims(tx, notice);
  const here = known.find(({ partnerId: owner, sameVehicle }) => sameVehicle && owner === ownerId);
  const event = ClaimEvents[here ? 'claim.report_joined' : 'claim.reported'];
  let made = null as WholeClaim | null;
  const claimId = await underScopeOf(tx, ownerId, async (owner) => {
    made = here ? null : await open(owner, ownerId, notice, known[0] ?? null);
    const claim = made?.claim ?? (await join(owner, here, notice));
    await keepPapers(owner, claim, notice, made?.materials ?? null);
    if (made) await askForOtherCover(owner, claim, notice.found.atLoss);
    if (notice.filerId !== ownerId)
      await emit(owner, { event, subject: { kind: 'Claim', id: claim.id }, partnerId: ownerId });
    return claim.id;
  });
  if (!made?.notice) await insertNotice(tx, noticeOf(tx, notice, claimId));
  const terms = partnerId && (await termsOf(tx, partnerId));
  // Whoever reports hears of its claim in its own stream, also where the claim is another's.
  const subject = { kind: 'Claim' as const, id: claimId };
  const others = notice.filerId === ownerId ? {} : { retold: tx.now };
  await emit(tx, { event, subject, partnerId: notice.filerId, ...others });
  return { subject, made, terms };
}

function noticeOf(
  tx: TxCtx,
  { told, checked, filerId, agreementVersionId }: Notice,
  claimId: Claim['id'],
): ClaimNotice {
  return {
    ...checked.policy,
    id: newId('LossReport'),
    partnerId: filerId,
    claimId,
    externalRef: told.externalRef,
    agreementVersionId,
    receivedAt: tx.now,
  };
}

async function takeNotice(tx: TxCtx, told: LossTold): Promise<Notice> {
  const problems = new Problems();
  const checked = checkNotice(told, tx.now, problems);
  const estimate = told.estimate && checkEstimate(told.estimate, ['input', 'estimate'], tx.now, problems);
  const partnerId = tx.actor.partnerId;
  const reporting: Reporting = {
    column: partnerId === null ? null : await columnOfReporter(tx, partnerId),
    relation: told.reporter.relation,
    consentGiven: told.reporter.insuredConsentAt != null,
    inShop: told.estimate?.vehicleInShopSince != null,
  };
  // As described now: people known from earlier business are another partner's where the claim is.
  const party = (claim: PartyClaim | null | undefined, path: readonly string[]): CheckedParty | null =>
    claim ? checkOneParty(claim, path, problems, { today: dayOf(tx.now) }) : null;
  const driver = party(told.driver, ['input', 'driver']);
  const others = told.otherParties.map((other, index) =>
    party(other.party, ['input', 'otherParties', String(index), 'party']),
  );
  for (const fault of reporterFaults(reporting)) problems.add(fault);
  problems.refuseIfAny();
  if (!checked) throw new Refusal();
  const found = await findPolicies(tx, {
    named: checked.policy,
    at: told.occurredAt,
    forOthers: reportsForOthers(reporting),
  });
  const filerId = partnerId ?? found.partnerId;
  if (filerId === null) throw new Refusal(NOT_FOUND(['input', 'policy'])); // the insurer's own people find it first
  const placed = found.covered.map(({ policy }) => policy).filter((policy) => policy.partnerId === partnerId);
  const agreementVersionId = await requireClaimAct(tx, partnerId, 'REPORT', placed);
  if (estimate) {
    if (partnerId === null)
      throw new Refusal({ code: ClaimRefusals.ESTIMATE_NOT_ALLOWED, field: ['input', 'estimate'] });
    await requireClaimAct(tx, partnerId, 'REPAIR_ESTIMATE', placed);
  }
  const evidence = await takeEvidence(tx, filerId, told.evidence, ['input', 'evidence'], problems);
  problems.refuseIfAny();
  return { told, checked, estimate, evidence, found, driver, others, filerId, agreementVersionId };
}

/** Claims of the same accident. Whoever reports the same vehicle waits here until this transaction ends. */
function sameClaims(tx: TxCtx, { told, checked, found }: Notice): Promise<KnownClaim[]> {
  const { vin, policyNumber } = checked.policy;
  const vehicle: VehicleOfLoss = {
    subjectId: found.subjectId,
    plate: plateOf(checked, found),
    policies: found.atLoss,
    otherPlates: checked.otherParties.flatMap(({ plate: other }) => other ?? []),
    otherwise: vin ?? policyNumber ?? '',
  };
  return lockSameAccident(tx, vehicle, told.occurredAt);
}

/** As the policy says, otherwise as it was told. */
function plateOf(checked: CheckedNotice, found: FoundPolicies): string | null {
  return found.covered[0]?.policy.plate ?? checked.policy.plate;
}

async function open(tx: TxCtx, partnerId: Id<'Partner'>, notice: Notice, same: KnownClaim | null): Promise<WholeClaim> {
  const { told, checked, found, driver, others, filerId, agreementVersionId } = notice;
  const policy = found.covered[0]?.policy ?? null;
  const own = tx.actor.outletIds?.[0] ?? null;
  const id = newId('Claim');
  const claim: Omit<Claim, 'number'> = {
    id,
    partnerId,
    registrationNumber: null,
    state: 'REPORTED',
    accidentId: same?.accidentId ?? randomUUID(),
    subjectId: found.subjectId,
    outletId: policy ? policy.outletId : (own as Claim['outletId']),
    vin: policy?.vin ?? checked.policy.vin,
    plate: plateOf(checked, found),
    occurredAt: told.occurredAt,
    place: checked.place,
    cause: told.cause,
    narrative: checked.narrative,
    driverId: driver && (await rememberParty(tx, partnerId, driver)).id,
    policeReported: told.policeReported,
    injuredCount: told.injuredCount,
    liability: 'UNDETERMINED',
    late: isLate(told.cause, told.occurredAt, told.capturedAt ?? tx.now),
    reportedAt: tx.now,
    capturedAt: told.capturedAt,
    reportedById: tx.actor.side === 'INSURER' ? null : filerId,
    agreementVersionId,
    claimedAt: null,
    suspendedAt: null,
    entitlementAskedAt: null,
    closingReason: null,
    continuedAsId: null,
    duplicateOfId: null,
    revision: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  };
  const policies = found.covered.map(({ policy: { id: policyId, kind }, version }): ClaimPolicy => ({
    partnerId,
    claimId: id,
    policyId,
    versionId: version.id,
    kind,
  }));
  return insertWholeClaim(tx, {
    claim,
    policies,
    others: await othersOf(tx, claim, checked, others),
    materials: needsOf(told.cause, told.injuredCount).map((need, index) => materialOf(tx, claim, index + 1, need)),
    reports: [reportOf(tx, claim, notice)],
    notice: filerId === partnerId ? noticeOf(tx, notice, id) : null,
    ...(await clocksAtReport(tx, claim, policies)),
  });
}

/** The claim as it was reported first, with what the second report adds: more hurt, police told. */
async function join(tx: TxCtx, known: KnownClaim | undefined, notice: Notice): Promise<Claim> {
  const { told } = notice;
  const claim = known ? await lockClaim(tx, known.claimId) : null;
  if (!claim) throw new Refusal(NOT_FOUND(['input', 'policy']));
  await insertReport(tx, reportOf(tx, claim, notice));
  return moveClaim(tx, claim, claim.state, {
    injuredCount: Math.max(claim.injuredCount, told.injuredCount),
    policeReported: claim.policeReported || told.policeReported,
  });
}

/** Files and estimate, and the grants that they and the report bear out. `asked` is known of a claim that was opened now. */
async function keepPapers(
  tx: TxCtx,
  claim: Claim,
  { estimate, evidence, filerId }: Notice,
  asked: readonly ClaimMaterial[] | null,
): Promise<void> {
  if (evidence.length > 0)
    await keepEvidence(tx, claim, asked ?? (await tx.loader(materialsByClaim).load(claim.id)), filerId, evidence);
  if (estimate) await keepEstimate(tx, claim, filerId, estimate);
  if (filerId !== claim.partnerId) await grantClaim(tx, claim.id); // the owner needs none
}

function reportOf(tx: TxCtx, claim: Pick<Claim, 'id' | 'partnerId'>, { told, checked, filerId }: Notice): ClaimReport {
  return {
    id: newId('LossReport'),
    partnerId: claim.partnerId,
    claimId: claim.id,
    filedById: tx.actor.side === 'INSURER' ? null : filerId,
    filedByLabel: tx.actor.label,
    relation: told.reporter.relation,
    reporterName: checked.reporter.name,
    reporterPhone: checked.reporter.phone,
    insuredConsentAt: told.reporter.insuredConsentAt ?? null,
    receivedAt: tx.now,
    capturedAt: told.capturedAt,
  };
}

async function othersOf(
  tx: TxCtx,
  { id, partnerId }: Pick<Claim, 'id' | 'partnerId'>,
  { otherParties }: CheckedNotice,
  people: Notice['others'],
): Promise<OtherParty[]> {
  const rows: OtherParty[] = [];
  for (const [index, other] of otherParties.entries()) {
    const party = people[index];
    const partyId = party ? (await rememberParty(tx, partnerId, party)).id : null;
    rows.push({ ...other, partnerId, claimId: id, position: index + 1, partyId });
  }
  return rows;
}
