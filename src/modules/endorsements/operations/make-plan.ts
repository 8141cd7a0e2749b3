/** Everything a plan rests on, read; then the plan of each policy. Preview, request and confirmation come through here, so that they cannot differ. */
import { fingerprint } from '../../../kernel/canonical.js';
import type { ReadCtx } from '../../../kernel/ctx.js';
import { earliest, type Instant, plusMillis } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { type Money, money, sum } from '../../../kernel/money.js';
import { Problems, type RefusalItem } from '../../../kernel/refusal.js';
import { workingCalendar } from '../../platform/index.js';
import { changesBetween, neighboursOf, type Policy, versionsByPolicy } from '../../policies/index.js';
import { productVersionById } from '../../products/index.js';
import { quoteSettings } from '../../quotes/index.js';
import { pinnedFor, tariffsByRefs } from '../../rating/index.js';
import type { Proposal, SlipPlan } from '../endorsement.js';
import { EndorsementRefusals } from '../endorsements.refusals.js';
import { endorsementsByPolicy } from '../endorsements.store.js';
import { lossesOf } from '../losses.js';
import { effectOf, isByDay, type PlanPolicy, planSlip } from '../plan.js';
import { baseAt } from '../timeline.rules.js';
import { noticedTransfer } from './transfer-answers.js';

/** How long a price without money in it waits for its confirmation. */
const VALID_MS = 7 * 86_400_000;

export interface MadePlan {
  readonly slips: readonly SlipPlan[];
  readonly refusals: readonly RefusalItem[];
  readonly effectiveAt: Instant;
  readonly validUntil: Instant;
  readonly premiumChange: Money;
  readonly digest: string;
}

export interface Asking {
  readonly policies: readonly Policy[];
  readonly proposal: Proposal;
  /** Fingerprint of the changes as sent: people are named by it, kept or not. */
  readonly asked: string;
  readonly requestedAt: Instant | null;
}

export const EFFECTIVE_AT = ['input', 'effectiveAt'];

export function pathOfChange(index: number): readonly string[] {
  return ['input', 'changes', String(index)];
}

export async function makePlan(ctx: ReadCtx, asking: Asking): Promise<MadePlan> {
  const { policies, proposal, asked, requestedAt } = asking;
  const { now } = ctx;
  const effectAt = effectOf(proposal, requestedAt, now);
  const problems = new Problems();
  const slips: SlipPlan[] = [];
  let changed = false;
  for (const policy of policies) {
    const of = await factsOf(ctx, policy);
    const planned = planSlip(of, proposal, effectAt, {
      now,
      leastAgreedValue: quoteSettings().leastAgreedValue,
      pathOf: pathOfChange,
      effectiveField: 'ending' in proposal ? ['input', 'cancellation', 'effectiveAt'] : EFFECTIVE_AT,
      pair: policies.length > 1,
    });
    if ('refusals' in planned) {
      for (const item of planned.refusals) problems.add(item);
      continue;
    }
    const base = baseAt(of.versions, planned.plan.effectiveFrom);
    changed ||= planned.plan.effect !== 'CHANGE' || (base !== null && changesBetween(base, planned.plan).length > 0);
    slips.push(planned.plan);
  }
  if (problems.items.length === 0 && !changed) problems.add({ code: EndorsementRefusals.ENDORSEMENT_NOTHING_CHANGES });
  const starts = slips.map(({ effectiveFrom }) => effectiveFrom);
  const [first = effectAt, ...others] = starts;
  const effectiveAt = earliest(first, ...others);
  return {
    slips,
    refusals: problems.items,
    effectiveAt,
    validUntil: isByDay(proposal) ? effectiveAt : plusMillis(now, VALID_MS),
    premiumChange: sum(slips.map(({ change }) => money(BigInt(change.premiumFen)))),
    digest: digestOf(asked, slips, isByDay(proposal) || requestedAt !== null),
  };
}

/** What is confirmed is what was previewed: the changes as sent, what they rest on, and the money, by its lines. */
function digestOf(asked: string, slips: readonly SlipPlan[], dated: boolean): string {
  return fingerprint({
    asked,
    slips: slips.map(
      ({ policyId, baseVersionId, effect, effectiveFrom, daysRun, daysLeft, days, change, content }) => ({
        policyId,
        baseVersionId,
        effect,
        when: dated ? { effectiveFrom, daysRun, daysLeft, days } : null,
        premiumFen: content.policy.premiumFen,
        change,
      }),
    ),
  });
}

async function factsOf(ctx: ReadCtx, policy: Policy): Promise<PlanPolicy> {
  const versions = await ctx.loader(versionsByPolicy).load(policy.id);
  const last = versions.at(-1);
  if (!last) throw new Defect('a policy has no version');
  const product = await ctx.loader(productVersionById).load(last.productVersionId);
  if (!product) throw new Defect('clauses that a policy pins are not there');
  const { pinned, rating } = last.content.policy;
  const noticed = await noticedTransfer(ctx, policy.id);
  const calendar = await workingCalendar(ctx);
  return {
    policy,
    versions,
    losses: await lossesOf(ctx, policy.id),
    changed: (await ctx.loader(endorsementsByPolicy).load(policy.id))
      .filter(({ endorsement }) => endorsement.state === 'EFFECTIVE')
      .map(({ slip: { plan } }) => ({ effectiveFrom: plan.effectiveFrom, change: plan.change })),
    neighbours: await neighboursOf(ctx, policy),
    document: product.document,
    catalogue: [
      ...(await tariffsByRefs(ctx, pinned)),
      ...(await pinnedFor(ctx, { day: rating.issueOn, region: rating.region })),
    ],
    transferReviewUntil: noticed?.until ?? null,
    calendar,
  };
}
