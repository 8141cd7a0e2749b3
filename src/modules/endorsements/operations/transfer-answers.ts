/** What was noticed of a transfer, and how the insurer answered it (IL 49). Reads; refusals of those who would answer twice. */
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf, formatInstant, type Instant } from '../../../kernel/dates.js';
import { type RefusalItem, Refusal } from '../../../kernel/refusal.js';
import { workingCalendar } from '../../platform/index.js';
import { versionsByPolicy } from '../../policies/index.js';
import { transferReviewUntil } from '../cancellation.rules.js';
import type { Endorsement } from '../endorsement.js';
import { stateAt } from '../endorsement.life.js';
import { EndorsementRefusals } from '../endorsements.refusals.js';
import { endorsementsByPolicy, type OfPolicy } from '../endorsements.store.js';
import { cancellationTermsOn, RULES } from '../published/terms.js';
import { knownOf } from '../timeline.rules.js';

export interface NoticedTransfer {
  readonly transfer: Endorsement;
  /** First instant at which it can be answered no more. */
  readonly until: Instant;
}

/** The last transfer of a policy that took effect: the request was the notice. Null when there is none. */
export async function noticedTransfer(ctx: ReadCtx, policyId: string): Promise<NoticedTransfer | null> {
  const found = (await ctx.loader(endorsementsByPolicy).load(policyId)).find(
    ({ endorsement }) => endorsement.state === 'EFFECTIVE' && endorsement.kinds.includes('OWNER_TRANSFER'),
  );
  if (!found) return null;
  const { endorsement: transfer } = found;
  const terms = cancellationTermsOn(dayOf(transfer.createdAt));
  return { transfer, until: transferReviewUntil(transfer.createdAt, terms, await workingCalendar(ctx)) };
}

/** Answers to a transfer, the newest first. */
export async function answersTo(ctx: ReadCtx, transferId: string, policyId: string): Promise<OfPolicy[]> {
  return (await ctx.loader(endorsementsByPolicy).load(policyId)).filter(
    ({ endorsement: { proposal } }) => 'changes' in proposal && proposal.answer?.transferId === transferId,
  );
}

/**
 * The answer that stands: one that was accepted, or one that can still be. An offer binds until its day (Civil Code 476).
 * One whose policy has changed since cannot be accepted as it was shown, and binds nobody.
 */
export async function standingAnswer(
  ctx: ReadCtx,
  transferId: string,
  policyId: string,
): Promise<{ readonly answer: Endorsement; readonly moved: boolean } | null> {
  for (const { endorsement, slip } of await answersTo(ctx, transferId, policyId)) {
    const state = stateAt(endorsement, ctx.now);
    if (state === 'AWAITING_PAYMENT' || state === 'EFFECTIVE') return { answer: endorsement, moved: false };
    if (state !== 'PRICED') continue;
    const known = knownOf(await ctx.loader(versionsByPolicy).load(policyId));
    return { answer: endorsement, moved: !known.some(({ id }) => id === slip.plan.baseVersionId) };
  }
  return null;
}

export function answered(answer: Endorsement, now: Instant, field: readonly string[]): RefusalItem {
  return {
    code: EndorsementRefusals.TRANSFER_ANSWERED,
    field,
    facts: [
      { name: 'number', value: answer.number },
      { name: 'state', value: stateAt(answer, now) },
      { name: 'validUntil', value: formatInstant(answer.validUntil) },
    ],
    rule: RULES.TRANSFER,
  };
}

/** Whoever raised the premium does not rescind for the same risk. */
export async function refuseAnswered(tx: TxCtx, policyId: string): Promise<void> {
  const noticed = await noticedTransfer(tx, policyId);
  const standing = noticed && (await standingAnswer(tx, noticed.transfer.id, policyId));
  if (standing && !standing.moved) throw new Refusal(answered(standing.answer, tx.now, ['input', 'reason']));
}
