/** Exclusions and recourse as decisions of their own: who found what, by which clause, and who says that it stands. */
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { newId } from '../../../kernel/ids.js';
import { type Money } from '../../../kernel/money.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Problems, Refusal, type RefusalItem } from '../../../kernel/refusal.js';
import type { Outcome } from '../../platform/index.js';
import { ProductRefusals } from '../../products/index.js';
import { checkOneParty, type PartyClaim, rememberParty } from '../../registry/index.js';
import { amountFault, approvalsNeeded, lossKindOf, ownWorkFault } from '../authority.rules.js';
import type { Claim } from '../claim.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { ClaimHandlingRefusals } from '../claim-handling.refusals.js';
import { assessmentsByClaim, reservesByClaim } from '../claim-handling.store.js';
import { claimLife } from '../claim.life.js';
import { materialsByClaim, moveClaim } from '../claims.store.js';
import { type ClaimExclusion, exclusionState } from '../exclusions.js';
import { checkExclusion } from '../exclusions.rules.js';
import { changeExclusion, exclusionsByClaim, insertExclusion } from '../exclusions.store.js';
import { inquiriesByClaim } from '../inquiries.store.js';
import { authorityTermsOn } from '../published/authority.js';
import { accidentRecord, editionOf } from './assemble-accident.js';
import { checkedNote, checkedText, handleClaim, type HandlingStep, rungOfActor, tell } from './handle-claim.js';
import { refuseWhileInquired } from './inquire.js';
import { claimRecourse } from './claim-recourse.js';
import { type EvidenceTold, keepEvidence, takeEvidence } from './take-evidence.js';

export interface ExcludeFromClaim
  extends HandlingStep, Pick<ClaimExclusion, 'clause' | 'policyKind' | 'coverage' | 'victim' | 'amount' | 'reasons'> {
  readonly evidence: readonly EvidenceTold[];
  /** From whom it is recovered, in a case of recourse; null while nobody is known. */
  readonly wrongdoer: PartyClaim | null;
}

/**
 * Records that clause or law takes something out of cover, with what was found and what shows it. It stands at once where
 * the one who records it could reject as much alone; otherwise a second person decides. Refuses: NOT_FOUND, STALE_VERSION,
 * CLAIM_STATE, EXCLUSION_NOT_IN_CLAUSES, EXCLUSION_EXISTS, FILE_REJECTED, IDENTITY_INVALID, CONFLICT_OF_INTEREST,
 * INVALID_INPUT.
 */
export function excludeFromClaim(ctx: Ctx, input: ExcludeFromClaim): Promise<Outcome> {
  return handleClaim(ctx, 'claimExclude', input, async (tx, claim) => {
    const state = claimLife.step(claim.state, 'exclude');
    const problems = new Problems();
    const reasons = checkedText(input.reasons, 'reasons', problems);
    const { clause, policyKind, coverage, victim, amount } = input;
    const record = await accidentRecord(tx, claim);
    const [assessment] = await tx.loader(assessmentsByClaim).load(claim.id);
    checkExclusion(
      { clause, policyKind, coverage, victim, amount, hasWrongdoer: input.wrongdoer !== null },
      {
        policyKinds: record.policies.map(({ kind }) => kind),
        coverages: record.commercial?.coverages.map(({ code }) => code as NonNullable<typeof coverage>) ?? [],
        victims: assessment?.losses.victims.map(({ key }) => key) ?? null,
        edition: editionOf(record),
        others: await tx.loader(exclusionsByClaim).load(claim.id),
      },
      problems,
    );
    const party =
      input.wrongdoer === null
        ? null
        : checkOneParty(input.wrongdoer, ['input', 'wrongdoer'], problems, { today: dayOf(tx.now) });
    const taken = await takeEvidence(tx, claim.partnerId, input.evidence, ['input', 'evidence'], problems);
    problems.refuseIfAny();
    await keepEvidence(tx, claim, await tx.loader(materialsByClaim).load(claim.id), claim.partnerId, taken);
    const alone = (await bars(tx, claim, amount)) === null && (await mayDecideAlone(tx, claim, amount));
    await insertExclusion(tx, {
      id: newId('ClaimExclusion'),
      partnerId: claim.partnerId,
      claimId: claim.id,
      clause,
      policyKind,
      coverage,
      victim,
      amount,
      reasons,
      fileIds: taken.map(({ fileId }) => fileId),
      wrongdoerId: party ? (await rememberParty(tx, claim.partnerId, party)).id : null,
      proposedById: tx.actor.id ?? '',
      proposedByLabel: tx.actor.label,
      proposedAt: tx.now,
      confirmed: alone ? true : null,
      deciderId: null,
      deciderLabel: null,
      note: null,
      decidedAt: alone ? tx.now : null,
      liftedById: null,
      liftedByLabel: null,
      liftedAt: null,
    });
    await moveClaim(tx, claim, state);
    await tell(tx, claim, ClaimHandlingEvents['claim.exclusion_recorded']);
    if (alone) await stands(tx, claim);
  });
}

export interface DecideExclusion extends HandlingStep {
  readonly exclusionId: string;
  readonly stands: boolean;
  readonly note: string | null;
}

/**
 * Confirms or declines what somebody else recorded, or lifts what stands. Refuses: NOT_FOUND, STALE_VERSION, CONFLICT,
 * CLAIM_STATE, EXCLUSION_ENDED, SAME_PERSON, OWN_ASSESSMENT, CLAIM_AUTHORITY_EXCEEDED, CLAIM_INVESTIGATION_OPEN,
 * CONFLICT_OF_INTEREST, INVALID_INPUT.
 */
export function decideExclusion(ctx: Ctx, input: DecideExclusion): Promise<Outcome> {
  return handleClaim(ctx, 'claimExclusionDecide', input, async (tx, claim) => {
    const state = claimLife.step(claim.state, 'exclude');
    const all = await tx.loader(exclusionsByClaim).load(claim.id);
    const exclusion = all.find(({ id }) => id === input.exclusionId);
    if (!exclusion) throw new Refusal(NOT_FOUND(['input', 'exclusionId']));
    const now = exclusionState(exclusion);
    const lifts = now === 'STANDING' && !input.stands;
    if (now !== 'PROPOSED' && !lifts)
      throw new Refusal({
        code: ClaimHandlingRefusals.EXCLUSION_ENDED,
        facts: [{ name: 'state', value: now }],
      });
    if (exclusion.proposedById === tx.actor.id) throw new Refusal({ code: ProductRefusals.SAME_PERSON });
    const note = checkedNote(input.note);
    const bar = await bars(tx, claim, exclusion.amount);
    if (bar) throw new Refusal(bar);
    if (input.stands) await refuseWhileInquired(tx, claim);
    await changeExclusion(
      tx,
      exclusion,
      lifts
        ? { liftedById: tx.actor.id, liftedByLabel: tx.actor.label, liftedAt: tx.now, note }
        : {
            confirmed: input.stands,
            deciderId: tx.actor.id,
            deciderLabel: tx.actor.label,
            note,
            decidedAt: tx.now,
          },
    );
    await moveClaim(tx, claim, state);
    await tell(tx, claim, ClaimHandlingEvents['claim.exclusion_decided'], note ?? undefined);
    if (input.stands) await stands(tx, claim);
  });
}

/** Why somebody has no say on an exclusion: their own assessment, or more than they could reject. Null when they have. */
async function bars(tx: TxCtx, claim: Claim, part: Money | null): Promise<RefusalItem | null> {
  const [assessment] = await tx.loader(assessmentsByClaim).load(claim.id);
  const own = ownWorkFault(tx.actor.id, {
    assessorId: assessment?.assessorId ?? null,
    calculatorId: null,
    approverIds: [],
  });
  const amount = await atStake(tx, claim, part);
  if (own || amount === null) return own;
  return amountFault(amount, lossKindOf(claim), rungOfActor(tx), authorityTermsOn(dayOf(tx.now)));
}

/** One person is enough where one approval would be, of a loss that was estimated and that nobody is looking into. */
async function mayDecideAlone(tx: TxCtx, claim: Claim, part: Money | null): Promise<boolean> {
  if (!tx.actor.permissions.has('claim:decide')) return false;
  const amount = await atStake(tx, claim, part);
  if (amount === null) return false;
  const inquiries = await tx.loader(inquiriesByClaim).load(claim.id);
  if (inquiries.some(({ concludedAt }) => concludedAt === null)) return false;
  return approvalsNeeded(amount, claim, authorityTermsOn(dayOf(tx.now))) === 1;
}

/** What an exclusion may take from the claimant: the part that is named, else the most that the claim was ever thought to cost. */
async function atStake(tx: TxCtx, claim: Claim, part: Money | null): Promise<Money | null> {
  const reserves = await tx.loader(reservesByClaim).load(claim.id);
  const most = reserves.reduce<Money | null>(
    (top, { amount }) => (top === null || amount.fen > top.fen ? amount : top),
    null,
  );
  return part ?? most;
}

/** What went ahead before the case was known is claimed back from now on. */
async function stands(tx: TxCtx, claim: Claim): Promise<void> {
  tx.loader(exclusionsByClaim).clear(claim.id);
  await claimRecourse(tx, claim);
}
