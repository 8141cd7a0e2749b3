/** Keeps the clocks of a claim right: after each step, when material is demanded or here, and before a scan believes one. */
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf, type Instant } from '../../../kernel/dates.js';
import { newId } from '../../../kernel/ids.js';
import { workingCalendar } from '../../platform/index.js';
import type { Claim, ClaimPolicy } from '../claim.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import type { ClaimStep, Suspension, Deadline } from '../claim-handling.js';
import { suspensionsByClaim } from '../claim-handling.store.js';
import { policiesByClaim } from '../claims.store.js';
import { type Clock, clocksOf, type ClockStep, stateOfClock } from '../clocks.rules.js';
import { keepDeadlines, deadlinesByClaim, insertSteps, markDeadline, stepsByClaim } from '../deadlines.store.js';
import { CLOCKS, handlingTermsOn } from '../published/clocks.js';
import { promisesOf } from './agreed-promises.js';
import { tell } from './handle-claim.js';

/** Steps that the claim has just taken, and its clocks as they then stand; answers those that are new in this round. The claim is locked. */
export async function takeSteps(tx: TxCtx, claim: Claim, steps: readonly ClockStep[]): Promise<readonly ClockStep[]> {
  const before = await freshSteps(tx, claim);
  const round = roundOf(before);
  await insertSteps(
    tx,
    steps.map((step) => ({ partnerId: claim.partnerId, claimId: claim.id, round, step, at: tx.now })),
  );
  await runClocks(tx, claim);
  return steps.filter((step) => !before.some((each) => each.round === round && each.step === step));
}

/** A claim that is opened again begins a new round: its clocks start anew. */
export async function beginRound(tx: TxCtx, claim: Claim, steps: readonly ClockStep[]): Promise<void> {
  const round = roundOf(await freshSteps(tx, claim)) + 1;
  const { partnerId, id } = claim;
  await insertSteps(tx, [
    { partnerId, claimId: id, round, step: 'OPENED', at: tx.now },
    ...steps.map((step) => ({ partnerId, claimId: id, round, step, at: tx.now })),
  ]);
  await runClocks(tx, claim);
}

/** Loaders remember what they read; a step was written in between. */
async function freshSteps(tx: TxCtx, { id }: Claim): Promise<readonly ClaimStep[]> {
  return tx.loader(stepsByClaim).clear(id).load(id);
}

export function roundOf(steps: readonly ClaimStep[]): number {
  return Math.max(1, ...steps.map(({ round }) => round));
}

export async function runClocks(tx: TxCtx, claim: Claim): Promise<readonly Deadline[]> {
  const before = await tx.loader(deadlinesByClaim).clear(claim.id).load(claim.id);
  const { clocks, round } = await clocksNow(tx, claim);
  const kept = clocks.map((clock): Deadline => {
    const known = before.find(
      (each) => each.round === round && each.kind === clock.kind && each.rule.rule === clock.rule.rule,
    );
    return {
      ...clock,
      id: known?.id ?? newId('ClaimDeadline'),
      partnerId: claim.partnerId,
      claimId: claim.id,
      round,
      warnedAt: known?.warnedAt ?? null,
      breachedAt: known?.breachedAt ?? null,
    };
  });
  await keepDeadlines(
    tx,
    kept.filter((each) => !isKept(each, before)),
  );
  // Met after its end before a scan came by: missed all the same, and told by whoever met it.
  for (const deadline of kept)
    if (deadline.metAt !== null && deadline.breachedAt === null && stateOfClock(deadline, tx.now) === 'BREACHED')
      await tellMissed(tx, claim, deadline);
  tx.loader(deadlinesByClaim).clear(claim.id);
  return kept;
}

/** Tells once, under the claim's lock, that a clock was missed. */
export async function tellMissed(tx: TxCtx, claim: Claim, deadline: Deadline): Promise<void> {
  await markDeadline(tx, deadline, { breachedAt: tx.now });
  await tell(tx, claim, ClaimHandlingEvents['claim.deadline_missed'], deadline.rule.rule);
}

function isKept(deadline: Deadline, before: readonly Deadline[]): boolean {
  return before.some(
    ({ id, dueAt, warnAt, metAt }) =>
      id === deadline.id && dueAt === deadline.dueAt && warnAt === deadline.warnAt && metAt === deadline.metAt,
  );
}

/**
 * Steps and clocks of a claim that is only now reported. What to do and what to bring goes back with the notice (CTR 27) and
 * keeps no promise: the gateway's own words are no answer of a person.
 */
export async function clocksAtReport(
  tx: TxCtx,
  claim: Omit<Claim, 'number'>,
  policies: readonly ClaimPolicy[],
): Promise<{ steps: ClaimStep[]; deadlines: Deadline[] }> {
  const of = { partnerId: claim.partnerId, claimId: claim.id, round: 1 };
  const steps: ClaimStep[] = [{ ...of, step: 'REPORTED', at: tx.now }];
  const clocks = await clocksFrom(tx, claim, { taken: steps, policies, suspensions: [] });
  const deadlines = clocks.map((clock): Deadline => ({
    ...clock,
    ...of,
    id: newId('ClaimDeadline'),
    warnedAt: null,
    breachedAt: null,
  }));
  return { steps, deadlines };
}

/** The clocks of the round that runs, from what is written down. */
async function clocksNow(ctx: ReadCtx, claim: Claim): Promise<{ clocks: Clock[]; round: number }> {
  const taken = await ctx.loader(stepsByClaim).clear(claim.id).load(claim.id);
  const round = roundOf(taken);
  const clocks = await clocksFrom(ctx, claim, {
    taken: taken.filter((each) => each.round === round),
    policies: await ctx.loader(policiesByClaim).load(claim.id),
    suspensions: await ctx.loader(suspensionsByClaim).clear(claim.id).load(claim.id),
  });
  return { clocks, round };
}

interface WrittenDown {
  readonly taken: readonly ClaimStep[];
  readonly policies: readonly ClaimPolicy[];
  readonly suspensions: readonly Suspension[];
}

async function clocksFrom(
  ctx: ReadCtx,
  claim: Omit<Claim, 'number'>,
  { taken, policies, suspensions }: WrittenDown,
): Promise<Clock[]> {
  const steps: Partial<Record<ClockStep, Instant>> = {};
  for (const { step, at } of taken) steps[step] = at;
  const calendar = await workingCalendar(ctx);
  const { warnHoursOfPromise } = handlingTermsOn(dayOf(claim.reportedAt));
  return clocksOf(
    {
      policyKinds: [...new Set(policies.map(({ kind }) => kind))],
      steps,
      stops: suspensions.map(({ demandedAt, endedAt }) => ({ from: demandedAt, until: endedAt })),
      overAt: steps.OVER ?? null,
    },
    CLOCKS,
    await promisesOf(ctx, claim, steps),
    { calendar, warnHoursOfPromise },
  );
}
