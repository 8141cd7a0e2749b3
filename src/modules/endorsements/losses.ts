/**
 * What claims know of a policy, asked by whoever changes or ends it. Claims lie above this room: they say it themselves,
 * once, when they load. Without them nothing was ever claimed.
 */
import type { ReadCtx } from '../../kernel/ctx.js';
import { startOfDay, type Instant } from '../../kernel/dates.js';
import { clockOver, type WorkingCalendar } from '../platform/index.js';
import type { UsedUp } from './draft.js';
import type { LossFacts } from './endorsement.js';
import type { CancellationTerms } from './published/terms.js';

export interface PolicyLosses {
  /** Numbers of claims on the policy on which nothing is decided yet. */
  readonly undecided: readonly string[];
  /** And of those on which something was paid under it. */
  readonly paidClaims: readonly string[];
  /** What was paid for the insured thing itself, claim by claim; of liability nothing is used up. */
  readonly paid: readonly LossFacts[];
  /** And of every coverage together: what an aggregate sum has left of it. */
  readonly used: readonly UsedUp[];
}

export const NO_LOSSES: PolicyLosses = { undecided: [], paidClaims: [], paid: [], used: [] };

type Losses = (ctx: ReadCtx, policyId: string) => Promise<PolicyLosses>;
let told: Losses = () => Promise.resolve(NO_LOSSES);

/** Called once, when the room of claims loads. */
export function registerLosses(losses: Losses): void {
  told = losses;
}

export function lossesOf(ctx: ReadCtx, policyId: string): Promise<PolicyLosses> {
  return told(ctx, policyId);
}

/** The insured thing itself: what a loss uses up. */
export const INSURED_THING = 'VEHICLE_DAMAGE';

/** Claim by claim into one: what was paid of each coverage, and when last. Null for nothing. */
export function together(losses: readonly LossFacts[]): LossFacts | null {
  const [first, ...others] = losses;
  if (!first) return null;
  const paid = new Map<string, bigint>();
  for (const { settled } of losses)
    for (const { coverage, paidFen } of settled) paid.set(coverage, (paid.get(coverage) ?? 0n) + BigInt(paidFen));
  return {
    paidOn: others.reduce((last, { paidOn }) => (paidOn > last ? paidOn : last), first.paidOn),
    settled: [...paid].map(([coverage, fen]) => ({ coverage, paidFen: fen.toString() })),
  };
}

/**
 * Losses that lessen what goes back. For the days of IL 58 a partial loss counts whatever reason is named, or the reason
 * would choose the refund; after them the vehicle is as it was, and MC14 68 speaks again. One that took the whole sum
 * insured counts for ever.
 */
export function counting(
  { paid }: PolicyLosses,
  sumInsuredFen: string | null,
  {
    now,
    terms,
    calendar,
  }: { readonly now: Instant; readonly terms: CancellationTerms; readonly calendar: WorkingCalendar },
): LossFacts | null {
  const whole = (loss: LossFacts): boolean =>
    loss.settled.some(({ paidFen }) => sumInsuredFen !== null && BigInt(paidFen) >= BigInt(sumInsuredFen));
  return together(
    paid.filter((loss) => whole(loss) || now < clockOver(startOfDay(loss.paidOn), terms.partialLossDays, calendar)),
  );
}
