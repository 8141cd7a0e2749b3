/**
 * Investigations (S-218, S-219), expert assessments (S-221) and the question who is entitled (S-217): opened by people or by
 * signals, concluded with findings. Whom it concerns is got in touch with about the last, so its partner hears of it; of the
 * others it does not.
 */
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { newId } from '../../../kernel/ids.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import type { Outcome } from '../../platform/index.js';
import type { Claim } from '../claim.js';
import type { Inquiry, InquiryKind, InquiryOutcome } from '../claim-handling.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { ClaimHandlingRefusals } from '../claim-handling.refusals.js';
import { claimLife } from '../claim.life.js';
import { ClaimRefusals } from '../claims.refusals.js';
import { moveClaim } from '../claims.store.js';
import {
  concludeInquiry,
  findingsByInquiry,
  inquiriesByClaim,
  insertFinding,
  insertInquiry,
  signalsByClaim,
} from '../inquiries.store.js';
import { checkedText, handleClaim, type HandlingStep, tell } from './handle-claim.js';
import { isMajorClaim } from './major-claim.js';

export interface OpenInquiry extends HandlingStep {
  readonly kind: InquiryKind;
  readonly reason: string;
}

/** While a claim is handled. What is decided is opened again first. */
function refuseUnlessHandled(claim: Claim): void {
  claimLife.step(claim.state, 'suspend');
}

/** Opens an investigation, asks an expert, or begins to ask who is entitled: each contact is then a finding. Refuses: NOT_FOUND, STALE_VERSION, CLAIM_STATE, CONFLICT, CONFLICT_OF_INTEREST, INVALID_INPUT. */
export function openInquiry(ctx: Ctx, input: OpenInquiry): Promise<Outcome> {
  return handleClaim(ctx, 'claimInquiryOpen', input, async (tx, claim) => {
    refuseUnlessHandled(claim);
    const problems = new Problems();
    const reason = checkedText(input.reason, 'reason', problems);
    problems.refuseIfAny();
    const open = (await openOnes(tx, claim)).find(({ kind }) => kind === input.kind);
    if (open) throw new Refusal({ code: ClaimHandlingRefusals.CLAIM_INVESTIGATION_OPEN, facts: [reasonsOf([open])] });
    await begin(tx, claim, input.kind, reason, tx.actor.id);
    const asks = input.kind === 'ENTITLEMENT';
    await moveClaim(tx, claim, claim.state, asks ? { entitlementAskedAt: tx.now } : {});
    await tell(tx, claim, ClaimHandlingEvents['claim.inquiry_opened']);
    if (asks) await tell(tx, claim, ClaimHandlingEvents['claim.entitlement_asked']);
  });
}

export async function begin(
  tx: TxCtx,
  claim: Claim,
  kind: InquiryKind,
  reason: string,
  openedById: string | null,
): Promise<void> {
  await insertInquiry(tx, {
    id: newId('ClaimInquiry'),
    partnerId: claim.partnerId,
    claimId: claim.id,
    kind,
    reason,
    openedById,
    openedAt: tx.now,
    outcome: null,
    concludedAt: null,
  });
  tx.loader(inquiriesByClaim).clear(claim.id);
}

export interface RecordInquiry extends HandlingStep {
  readonly inquiryId: string;
  readonly findings: string;
  /** Null: it goes on. */
  readonly outcome: InquiryOutcome | null;
}

/**
 * Records what somebody found, and, with an outcome, concludes. Of a major claim at least two people record before it is
 * concluded (S-219). Refuses: NOT_FOUND, STALE_VERSION, CLAIM_STATE, INVESTIGATION_NEEDS_TWO, CONFLICT_OF_INTEREST,
 * INVALID_INPUT.
 */
export function recordInquiry(ctx: Ctx, input: RecordInquiry): Promise<Outcome> {
  return handleClaim(ctx, 'claimInquiryRecord', input, async (tx, claim) => {
    const inquiry = (await tx.loader(inquiriesByClaim).load(claim.id)).find(({ id }) => id === input.inquiryId);
    if (!inquiry) throw new Refusal(NOT_FOUND(['input', 'inquiryId']));
    if (inquiry.concludedAt !== null)
      throw new Refusal({ code: ClaimRefusals.CLAIM_STATE, field: ['input', 'inquiryId'] });
    const problems = new Problems();
    const findings = checkedText(input.findings, 'findings', problems);
    problems.refuseIfAny();
    const earlier = await tx.loader(findingsByInquiry).load(inquiry.id);
    await insertFinding(tx, {
      id: newId('ClaimFinding'),
      partnerId: claim.partnerId,
      inquiryId: inquiry.id,
      investigatorId: tx.actor.id ?? '',
      investigatorLabel: tx.actor.label,
      findings,
      recordedAt: tx.now,
    });
    if (input.outcome !== null) {
      const people = new Set([...earlier.map(({ investigatorId }) => investigatorId), tx.actor.id]);
      if (inquiry.kind === 'INVESTIGATION' && people.size < 2 && (await isMajorClaim(tx, claim)))
        throw new Refusal({ code: ClaimHandlingRefusals.INVESTIGATION_NEEDS_TWO, field: ['input', 'outcome'] });
      await concludeInquiry(tx, inquiry, input.outcome, tx.now);
    }
    const settled = inquiry.kind === 'ENTITLEMENT' && input.outcome !== null;
    await moveClaim(tx, claim, claim.state, settled ? { entitlementAskedAt: null } : {});
    await tell(tx, claim, ClaimHandlingEvents['claim.inquiry_recorded']);
    if (settled) await tell(tx, claim, ClaimHandlingEvents['claim.entitlement_settled']);
  });
}

async function openOnes(tx: TxCtx, claim: Claim): Promise<Inquiry[]> {
  return (await tx.loader(inquiriesByClaim).load(claim.id)).filter(({ concludedAt }) => concludedAt === null);
}

function reasonsOf(open: readonly Inquiry[]) {
  return { name: 'signals', value: [...new Set(open.map(({ kind }) => kind))].join(' ') };
}

/** Nothing is decided on a claim that somebody is looking into. */
export async function refuseWhileInquired(tx: TxCtx, claim: Claim): Promise<void> {
  const open = await openOnes(tx, claim);
  if (open.length === 0) return;
  const signals = await tx.loader(signalsByClaim).load(claim.id);
  const told = signals.length > 0 ? signals.map(({ code }) => code).join(' ') : reasonsOf(open).value;
  throw new Refusal({
    code: ClaimHandlingRefusals.CLAIM_INVESTIGATION_OPEN,
    facts: [{ name: 'signals', value: told }],
  });
}
