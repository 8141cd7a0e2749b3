/** Clocks of a claim as they stand now. */
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import type { Claim } from './claim.js';
import type { Deadline } from './claim-handling.js';
import { type ClockState, soonest, stateOfClock } from './clocks.rules.js';
import { deadlinesByClaim } from './deadlines.store.js';

export async function deadlinesNow(
  ctx: ReadCtx,
  claim: Pick<Claim, 'id'>,
): Promise<(Deadline & { readonly state: ClockState })[]> {
  const all = await ctx.loader(deadlinesByClaim).load(claim.id);
  return all.map((deadline) => ({ ...deadline, state: stateOfClock(deadline, ctx.now) }));
}

/** When the soonest that runs is over; null when none does. */
export async function dueAtOf(ctx: ReadCtx, claim: Pick<Claim, 'id'>): Promise<Instant | null> {
  return soonest(await ctx.loader(deadlinesByClaim).load(claim.id));
}
