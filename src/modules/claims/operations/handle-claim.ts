/**
 * How every step of the insurer's chain begins and ends: once per key, under the claim's lock, as it was read, never by
 * somebody in conflict; and its clocks stand right when it is done.
 */
import type { Ctx, ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import type { EventDef } from '../../../kernel/events.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { isPrincipal } from '../../access/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { policyById } from '../../policies/index.js';
import { checkLine } from '../../registry/index.js';
import type { Claim } from '../claim.js';
import { estimatesByClaim, lockUnmoved, policiesByClaim } from '../claims.store.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { type ClaimParties, conflictFault } from '../conflict.rules.js';
import { conflictsOf } from '../inquiries.store.js';
import { insuredAtLoss } from './insured-at-loss.js';

/** What every step is asked with. */
export interface HandlingStep {
  readonly idempotencyKey: string;
  readonly claimId: string;
  readonly expectedVersion: number;
  readonly sent: unknown;
}

export function handleClaim(
  ctx: Ctx,
  operation: string,
  input: HandlingStep,
  work: (tx: TxCtx, claim: Claim) => Promise<void>,
): Promise<Outcome> {
  return inTransaction(ctx, operation, (tx) =>
    once(tx, { operation, key: input.idempotencyKey, input: input.sent }, async () => {
      const claim = await lockUnmoved(tx, input.claimId, input.expectedVersion);
      await refuseConflict(tx, claim, tx.actor.id);
      await work(tx, claim);
      return { kind: 'Claim', id: claim.id };
    }),
  );
}

/** Whoever declared a conflict with this claim, its shop or its insured keeps away from it. */
export async function refuseConflict(
  tx: TxCtx,
  claim: Claim,
  staffId: string | null,
  field?: readonly string[],
): Promise<void> {
  if (staffId === null) return;
  const declared = await conflictsOf(tx, staffId);
  if (declared.length === 0) return;
  const fault = conflictFault(staffId, await partiesOf(tx, claim), declared);
  if (fault) throw new Refusal({ ...fault, ...(field ? { field } : {}) });
}

/** With whom a claim brings its handler together. */
export async function partiesOf(ctx: ReadCtx, claim: Claim): Promise<ClaimParties> {
  const estimates = await ctx.loader(estimatesByClaim).load(claim.id);
  return {
    claimId: claim.id,
    shopIds: estimates.map(({ shopId }) => shopId),
    claimantIds: await claimantIdsOf(ctx, claim),
  };
}

/** The insured of the policies concerned, at the loss and now, as their owner knows them: whom a conflict may be with. */
export async function claimantIdsOf(ctx: ReadCtx, claim: Claim): Promise<string[]> {
  const policies = await ctx.loader(policiesByClaim).load(claim.id);
  const known = await Promise.all(policies.map(({ policyId }) => ctx.loader(policyById).load(policyId)));
  const now = known.flatMap((policy) => (policy ? [policy.insuredId] : []));
  return [...new Set([...now, ...(await insuredAtLoss(ctx, claim))])];
}

/** Says what happened; who reported the loss hears it from the owner's stream. Nobody outside hears of what is looked into. */
export async function tell(tx: TxCtx, claim: Claim, event: EventDef, reason?: string): Promise<void> {
  await emit(tx, {
    event,
    subject: { kind: 'Claim', id: claim.id },
    partnerId: INSIDE.has(event.type) ? null : claim.partnerId,
    ...(reason === undefined ? {} : { reason }),
  });
}

/** Steps of the insurer's own that say something of an investigation, or of a person. */
const INSIDE: ReadonlySet<string> = new Set(
  [
    ClaimHandlingEvents['claim.conflict_declared'],
    ClaimHandlingEvents['claim.inquiry_opened'],
    ClaimHandlingEvents['claim.inquiry_recorded'],
    ClaimHandlingEvents['claim.approval_recorded'],
    ClaimHandlingEvents['claim.injury_recorded'],
    ClaimHandlingEvents['claim.cancellation_proposed'],
    ClaimHandlingEvents['claim.cancellation_declined'],
    ClaimHandlingEvents['claim.exclusion_recorded'],
    ClaimHandlingEvents['claim.exclusion_decided'],
    ClaimHandlingEvents['claim.reviewed'],
  ].map(({ type }) => type),
);

/** Rung on the ladder of authority; null where the actor has none. */
export function rungOfActor(tx: TxCtx): number | null {
  return isPrincipal(tx.actor) ? tx.actor.level : null;
}

const TEXTS = {
  findings: { least: 2, most: 2000, what: { zh: '查勘或调查结论', en: 'The findings' } },
  opinion: { least: 2, most: 1000, what: { zh: '意见', en: 'The opinion' } },
  reasons: { least: 4, most: 2000, what: { zh: '理由', en: 'The reasons' } },
  reason: { least: 2, most: 1000, what: { zh: '原因', en: 'The reason' } },
  lesson: { least: 4, most: 2000, what: { zh: '经验教训', en: 'The lesson' } },
  measure: { least: 2, most: 1000, what: { zh: '改进措施', en: 'The measure' } },
  note: { least: 1, most: 1000, what: { zh: '说明', en: 'The note' } },
} as const;

/** A text of an act; every problem at once. */
export function checkedText(text: string, name: keyof typeof TEXTS, problems: Problems): string {
  return checkLine(text, ['input', name], TEXTS[name], problems) ?? '';
}

export function checkedNote(note: string | null): string | null {
  if (note === null) return null;
  const problems = new Problems();
  const checked = checkedText(note, 'note', problems);
  problems.refuseIfAny();
  return checked;
}
