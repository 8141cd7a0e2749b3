import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { newId } from '../../../kernel/ids.js';
import { Problems, Refusal, type RuleRef } from '../../../kernel/refusal.js';
import type { Outcome } from '../../platform/index.js';
import { defineScan } from '../../platform/jobs/index.js';
import { amountFault, lossKindOf, ownWorkFault } from '../authority.rules.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import {
  assessmentsByClaim,
  insertRejection,
  markRejectionTold,
  rejectionsByClaim,
  rejectionsToTell,
  reservesByClaim,
} from '../claim-handling.store.js';
import { unknownRule } from '../check-settled.rules.js';
import { claimLife } from '../claim.life.js';
import { lockClaim, moveClaim } from '../claims.store.js';
import { citedBy, undecidedFault } from '../exclusions.rules.js';
import { exclusionsByClaim } from '../exclusions.store.js';
import { authorityTermsOn } from '../published/authority.js';
import { REJECTION_RULES } from '../published/rejection-rules.js';
import { NOTHING } from '../../../kernel/money.js';
import { accidentRecord, editionOf } from './assemble-accident.js';
import { checkedText, handleClaim, type HandlingStep, rungOfActor, tell } from './handle-claim.js';
import { refuseWhileInquired } from './inquire.js';
import { takeSteps } from './run-clocks.js';

export interface RejectClaim extends HandlingStep {
  readonly rules: readonly string[];
  readonly reasons: string;
}

/**
 * Rejects a claim (拒赔), with written reasons and the rules they rest on, within the authority that paying it would take.
 * Signals of fraud alone reject nothing: what they refer to people is looked into first. Refuses: NOT_FOUND, STALE_VERSION,
 * CLAIM_STATE, REJECTION_RULE_UNKNOWN, EXCLUSION_UNDECIDED, CLAIM_AUTHORITY_EXCEEDED, OWN_ASSESSMENT, CLAIM_INVESTIGATION_OPEN,
 * CONFLICT_OF_INTEREST, INVALID_INPUT.
 */
export function rejectClaim(ctx: Ctx, input: RejectClaim): Promise<Outcome> {
  return handleClaim(ctx, 'claimReject', input, async (tx, claim) => {
    const next = claimLife.step(claim.state, 'reject');
    const problems = new Problems();
    const reasons = checkedText(input.reasons, 'reasons', problems);
    const exclusions = await tx.loader(exclusionsByClaim).load(claim.id);
    const undecided = undecidedFault(exclusions);
    if (undecided) throw new Refusal(undecided);
    const excluded = citedBy(exclusions, editionOf(await accidentRecord(tx, claim)));
    const rules = [...excluded, ...citedRules(input.rules, excluded, problems)];
    problems.refuseIfAny();
    const [assessment] = await tx.loader(assessmentsByClaim).load(claim.id);
    const own = ownWorkFault(tx.actor.id, {
      assessorId: assessment?.assessorId ?? null,
      calculatorId: null,
      approverIds: [],
    });
    if (own) throw new Refusal(own);
    const [reserve] = await tx.loader(reservesByClaim).load(claim.id);
    const fault = amountFault(
      reserve?.amount ?? NOTHING,
      lossKindOf(claim),
      rungOfActor(tx),
      authorityTermsOn(dayOf(tx.now)),
    );
    if (fault) throw new Refusal(fault);
    await refuseWhileInquired(tx, claim);
    await insertRejection(tx, {
      id: newId('ClaimRejection'),
      partnerId: claim.partnerId,
      claimId: claim.id,
      rules,
      reasons,
      rejectedById: tx.actor.id,
      rejectedByLabel: tx.actor.label,
      rejectedAt: tx.now,
      toldAt: null,
    });
    const moved = await moveClaim(tx, claim, next);
    await tell(tx, claim, ClaimHandlingEvents['claim.rejected']);
    await takeSteps(tx, moved, ['DECIDED', 'REJECTED']);
  });
}

/** The rules named; none need be where an exclusion stands and is cited by itself. */
function citedRules(names: readonly string[], excluded: readonly RuleRef[], problems: Problems): RuleRef[] {
  const cited = [...new Set(names)].flatMap((name) => REJECTION_RULES.find(({ rule }) => rule === name) ?? []);
  if ((names.length === 0 && excluded.length === 0) || cited.length < new Set(names).size)
    problems.add(unknownRule(['input', 'rules']));
  return cited;
}

/** The notice goes out at once: the event carries it, and the claim shows the written reasons from then on (IL 24). */
export const tellRejections = defineScan({
  name: 'claims.tell_rejections',
  title: { zh: '发出拒赔通知', en: 'Sends the notice of a rejection' },
  everySeconds: 60,
  due: (ctx, limit) => rejectionsToTell(ctx, limit),
  work: (tx, row) => tellRejection(tx, row.id),
});

async function tellRejection(tx: TxCtx, claimId: string): Promise<void> {
  const claim = await lockClaim(tx, claimId);
  if (!claim) return;
  const open = (await tx.loader(rejectionsByClaim).load(claimId)).filter(({ toldAt }) => toldAt === null);
  for (const rejection of open) await markRejectionTold(tx, rejection, tx.now);
  if (open.length === 0) return;
  await tell(tx, claim, ClaimHandlingEvents['claim.rejection_told']);
  await takeSteps(tx, claim, ['REJECTION_TOLD']);
}
