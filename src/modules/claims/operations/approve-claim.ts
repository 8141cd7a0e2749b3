import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { newId } from '../../../kernel/ids.js';
import { formatYuan, type Money } from '../../../kernel/money.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import type { Outcome } from '../../platform/index.js';
import { amountFault, approvalsNeeded, lossKindOf, ownWorkFault } from '../authority.rules.js';
import { type Accident, calculateClaim } from '../calculation/index.js';
import type { Claim } from '../claim.js';
import type { Calculation } from '../claim-handling.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { ClaimHandlingRefusals } from '../claim-handling.refusals.js';
import { approvalsByClaim, calculationsByClaim, insertApproval } from '../claim-handling.store.js';
import { claimLife } from '../claim.life.js';
import { ClaimRefusals } from '../claims.refusals.js';
import { moveClaim } from '../claims.store.js';
import { changedFault, undecidedFault } from '../exclusions.rules.js';
import { exclusionsByClaim } from '../exclusions.store.js';
import { authorityTermsOn } from '../published/authority.js';
import { fromStored } from '../sheet.json.js';
import { figuresHeld } from './figures-held.js';
import { checkedText, handleClaim, type HandlingStep, rungOfActor, tell } from './handle-claim.js';
import { refuseWhileInquired } from './inquire.js';
import { takeSteps } from './run-clocks.js';
import { usedFault } from './used-before.js';

export interface ApproveClaim extends HandlingStep {
  readonly payable: Money;
  readonly opinion: string;
}

/**
 * Approves (核赔) the newest sheet, as it stands, within authority by amount and kind; never by whoever assessed or
 * calculated it. A major claim stays CALCULATED until a second person has approved it too. Refuses: NOT_FOUND,
 * STALE_VERSION, CLAIM_STATE, AMOUNT_DIFFERS, OWN_ASSESSMENT, OWN_CALCULATION, SECOND_APPROVER_NEEDED,
 * CLAIM_AUTHORITY_EXCEEDED, CLAIM_INVESTIGATION_OPEN, EXCLUSION_UNDECIDED, EXCLUSIONS_CHANGED, COVER_USED_MEANWHILE,
 * CONFLICT_OF_INTEREST, INVALID_INPUT.
 */
export function approveClaim(ctx: Ctx, input: ApproveClaim): Promise<Outcome> {
  return handleClaim(ctx, 'claimApprove', input, async (tx, claim) => {
    claimLife.step(claim.state, 'approve');
    const problems = new Problems();
    const opinion = checkedText(input.opinion, 'opinion', problems);
    const sheet = await newestSheet(tx, claim);
    if (input.payable.fen !== sheet.payable.fen) {
      const field = ['input', 'payable'];
      const payable = formatYuan(sheet.payable);
      problems.add({
        code: ClaimHandlingRefusals.AMOUNT_DIFFERS,
        field,
        facts: [{ name: 'payable', value: payable, unit: 'CNY' }],
        wouldPass: [{ field, value: payable, message: { zh: '理算书金额', en: 'the amount of the sheet' } }],
      });
    }
    problems.refuseIfAny();
    const before = await approvalsOf(tx, sheet);
    const own = ownWorkFault(tx.actor.id, {
      assessorId: sheet.assessorId,
      calculatorId: sheet.calculatorId,
      approverIds: before.flatMap(({ approverId }) => approverId ?? []),
    });
    if (own) throw new Refusal(own);
    const terms = authorityTermsOn(dayOf(tx.now));
    const atStake = await payableUnexcluded(tx, sheet);
    const fault = amountFault(atStake, lossKindOf(claim), rungOfActor(tx), terms);
    if (fault) throw new Refusal(fault);
    await refuseWhileInquired(tx, claim);
    const exclusions = await tx.loader(exclusionsByClaim).load(claim.id);
    const { decisions } = fromStored<Partial<Accident>>(sheet.facts);
    const changed = undecidedFault(exclusions) ?? changedFault(decisions, exclusions);
    if (changed) throw new Refusal(changed);
    const used = await usedFault(tx, claim, sheet, { onlyLess: false });
    if (used) throw new Refusal(used);
    await approve(tx, claim, sheet, {
      opinion,
      last: before.length + 1 >= approvalsNeeded(sheet.payable, claim, terms),
    });
  });
}

/**
 * What the sheet would pay without what the calculator took out alone: whoever approves that decides on as much. What was
 * decided on its own needed the same authority there.
 */
async function payableUnexcluded(tx: TxCtx, { facts, payable }: Calculation): Promise<Money> {
  const accident = fromStored<Partial<Accident>>(facts);
  if (!accident.insured || !accident.exclusions) return payable;
  const decided = accident.exclusions.filter(({ decisionId }) => decisionId !== undefined);
  const byCalculator = accident.insured.compulsoryRecourse !== null && (accident.decisions ?? []).length === 0;
  if (decided.length === accident.exclusions.length && !byCalculator) return payable;
  const insured = { ...accident.insured, ...(byCalculator ? { compulsoryRecourse: null } : {}) };
  const whole = calculateClaim({ ...(accident as Accident), insured, exclusions: decided }, await figuresHeld(tx));
  return whole.outcome === 'CALCULATED' && whole.total.payable.fen > payable.fen ? whole.total.payable : payable;
}

export async function newestSheet(tx: TxCtx, claim: Claim): Promise<Calculation> {
  const [sheet] = await tx.loader(calculationsByClaim).load(claim.id);
  if (!sheet) throw new Refusal({ code: ClaimRefusals.CLAIM_STATE });
  return sheet;
}

async function approvalsOf(tx: TxCtx, sheet: Calculation) {
  const all = await tx.loader(approvalsByClaim).load(sheet.claimId);
  return all.filter(({ calculationId }) => calculationId === sheet.id);
}

/** One approval; with the last one the claim is approved, and only then is anything called covered. */
export async function approve(
  tx: TxCtx,
  claim: Claim,
  sheet: Calculation,
  { opinion, last, byGateway = false }: { opinion: string; last: boolean; byGateway?: boolean },
): Promise<void> {
  await insertApproval(tx, {
    id: newId('ClaimApproval'),
    partnerId: claim.partnerId,
    claimId: claim.id,
    calculationId: sheet.id,
    assessorId: sheet.assessorId,
    calculatorId: sheet.calculatorId,
    approverId: byGateway ? null : tx.actor.id,
    approverLabel: byGateway ? 'gateway' : tx.actor.label,
    payable: sheet.payable,
    opinion,
    approvedAt: tx.now,
  });
  const moved = await moveClaim(tx, claim, last ? claimLife.step(claim.state, 'approve') : claim.state);
  await tell(tx, claim, ClaimHandlingEvents[last ? 'claim.approved' : 'claim.approval_recorded']);
  // The result is told with the approval, and nobody has to agree to the full amount of the law and the clauses.
  if (last) await takeSteps(tx, moved, ['DECIDED', 'AGREED']);
}
