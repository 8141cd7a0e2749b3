import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf, plusMillis } from '../../../kernel/dates.js';
import { newId } from '../../../kernel/ids.js';
import { Defect } from '../../../kernel/failure.js';
import { Problems, Refusal, type RefusalItem } from '../../../kernel/refusal.js';
import type { Outcome } from '../../platform/index.js';
import { type Accident, type AccidentFault, calculateClaim as calculate } from '../calculation/index.js';
import { checkSettled, type SettledGiven } from '../check-settled.rules.js';
import type { Claim } from '../claim.js';
import type { Assessment, Calculation } from '../claim-handling.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { ClaimHandlingRefusals } from '../claim-handling.refusals.js';
import { assessmentsByClaim, calculationsByClaim, insertCalculation, insertReserve } from '../claim-handling.store.js';
import { claimLife } from '../claim.life.js';
import { lockClaim, moveClaim } from '../claims.store.js';
import { fastClaimsOf } from '../damage.queries.js';
import { undecidedFault } from '../exclusions.rules.js';
import { exclusionsByClaim } from '../exclusions.store.js';
import { fastTrackBars } from '../fast-track.rules.js';
import { inquiriesByClaim, signalsByClaim } from '../inquiries.store.js';
import { authorityTermsOn } from '../published/authority.js';
import type { Settled } from '../settled.js';
import { toStored } from '../sheet.json.js';
import { stepsByClaim } from '../deadlines.store.js';
import { approve } from './approve-claim.js';
import { accidentRecord, assembleAccident, fieldOfFault, onRecord } from './assemble-accident.js';
import { figuresHeld } from './figures-held.js';
import { handleClaim, type HandlingStep, tell } from './handle-claim.js';
import { roundOf } from './run-clocks.js';
import { holdCover, usedFault } from './used-before.js';

export interface CalculateClaim extends HandlingStep {
  readonly settled: SettledGiven;
}

/**
 * Calculates a claim (理算) from what is on record; the sheet is written once and never changes. What is small and simple
 * is approved by the gateway in the same commit, after a second person has verified the loss. Refuses: NOT_FOUND,
 * STALE_VERSION, CLAIM_STATE, EXCLUSION_UNDECIDED, LIABILITY_NOT_SETTLED, CLAIM_NOT_CALCULABLE, REJECTION_RULE_UNKNOWN, CONFLICT_OF_INTEREST,
 * INVALID_INPUT.
 */
export function calculateClaim(ctx: Ctx, input: CalculateClaim): Promise<Outcome> {
  return handleClaim(ctx, 'claimCalculate', input, async (tx, claim) => {
    const next = claimLife.step(await stateToCalculateFrom(tx, claim), 'calculate');
    const assessment = (await tx.loader(assessmentsByClaim).load(claim.id)).find(({ confirmed }) => confirmed === true);
    if (!assessment) throw new Refusal({ code: ClaimHandlingRefusals.CLAIM_NOT_CALCULABLE });
    const undecided = undecidedFault(await tx.loader(exclusionsByClaim).load(claim.id));
    if (undecided) throw new Refusal(undecided);
    await holdCover(tx, claim); // what is small is approved in this commit: by what is used as it then stands
    const record = await accidentRecord(tx, claim);
    const problems = new Problems();
    const settled = checkSettled(input.settled, onRecord(record, assessment), problems);
    problems.refuseIfAny();
    if (!settled) throw new Defect('what is settled was refused without a reason');
    const accident = await assembleAccident(tx, claim, assessment, record, settled);
    const sheet = calculate(accident, await figuresHeld(tx));
    if (sheet.outcome === 'NOT_CALCULABLE') throw new Refusal(...sheet.faults.map(faultOf(accident, settled)));
    const [last] = await tx.loader(calculationsByClaim).load(claim.id);
    const calculation: Calculation = {
      id: newId('ClaimCalculation'),
      partnerId: claim.partnerId,
      claimId: claim.id,
      sequence: (last?.sequence ?? 0) + 1,
      assessmentId: assessment.id,
      assessorId: assessment.assessorId,
      calculatorId: tx.actor.id ?? '',
      calculatorLabel: tx.actor.label,
      liability: settled.degree,
      received: settled.received,
      facts: toStored(accident),
      sheet: toStored(sheet),
      payable: sheet.total.payable,
      calculatedAt: tx.now,
    };
    await insertCalculation(tx, calculation);
    await insertReserve(tx, {
      id: newId('ClaimReserve'),
      partnerId: claim.partnerId,
      claimId: claim.id,
      amount: calculation.payable,
      reason: 'CALCULATED',
      setById: tx.actor.id,
      setAt: tx.now,
    });
    await moveClaim(tx, claim, next, { liability: settled.degree });
    await tell(tx, claim, ClaimHandlingEvents['claim.calculated']);
    await fastTrack(tx, claim, assessment, calculation, accident);
  });
}

/** What was approved is calculated again only where another claim has taken the cover that it rests on. */
async function stateToCalculateFrom(tx: TxCtx, claim: Claim): Promise<Claim['state']> {
  if (claim.state !== 'APPROVED') return claim.state;
  const [sheet] = await tx.loader(calculationsByClaim).load(claim.id);
  const used = sheet && (await usedFault(tx, claim, sheet, { onlyLess: true }));
  return used ? claimLife.step(claim.state, 'sendBackToCalculation') : claim.state;
}

function faultOf(accident: Accident, settled: Settled): (fault: AccidentFault) => RefusalItem {
  return ({ field, message }) => {
    const path = fieldOfFault(field, accident, settled);
    return { code: ClaimHandlingRefusals.CLAIM_NOT_CALCULABLE, message, ...(path ? { field: path } : {}) };
  };
}

const DAY_MS = 86_400_000;

async function fastTrack(
  tx: TxCtx,
  before: Claim,
  assessment: Assessment,
  sheet: Calculation,
  { exclusions, insured }: Accident,
): Promise<void> {
  const terms = authorityTermsOn(dayOf(tx.now));
  const since = plusMillis(tx.now, -terms.fastTrackOncePerDays * DAY_MS);
  const bars = fastTrackBars(
    {
      cause: before.cause,
      injuredCount: before.injuredCount,
      payable: sheet.payable,
      liability: sheet.liability,
      totalLoss: assessment.totalLoss,
      late: before.late,
      signals: await tx.loader(signalsByClaim).load(before.id),
      investigated: (await tx.loader(inquiriesByClaim).load(before.id)).length > 0,
      reopened: roundOf(await tx.loader(stepsByClaim).load(before.id)) > 1,
      excluded: exclusions.length > 0 || insured.compulsoryRecourse !== null,
      fastBefore: await fastClaimsOf(tx, before, since),
    },
    terms,
  );
  if (bars.length > 0) return;
  const claim = await lockClaim(tx, before.id);
  if (claim) await approve(tx, claim, sheet, { opinion: FAST, last: true, byGateway: true });
}

/** Said in the record of the approval; who reads it there knows both languages' terms. */
const FAST = '小额案件快速核赔 (fast track)';
