/** What a change does to the partner's commission: as booked where it took effect, as it would be before. Reads only. */
import type { Ctx, ReadCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { money, type Money, NOTHING, sum } from '../../../kernel/money.js';
import type { RefusalItem } from '../../../kernel/refusal.js';
import { commissionByPolicy, commissionsOf, foreseenClawBack, READ_COMMISSION } from '../../billing/index.js';
import { type Policy, policyById } from '../../policies/index.js';
import { applicationById } from '../../underwriting/index.js';
import type { SlipPlan } from '../endorsement.js';
import { drawFrom } from '../refund-sources.rules.js';
import { sourcesOf } from './premium-sources.js';

export interface CommissionEffect {
  /** Net premium it is taken from; negative where premium goes back. */
  readonly base: Money;
  readonly amount: Money;
  readonly refusal: RefusalItem | null;
}

/** Null for whoever may not see it. `endorsementId`: null while it is only imagined. */
export async function foreseenCommission(
  ctx: Ctx,
  plan: SlipPlan,
  endorsementId: string | null,
): Promise<CommissionEffect | null> {
  const policy = await ctx.loader(policyById).load(plan.policyId);
  const { actor } = ctx;
  if (!policy || !actor.permissions.has(READ_COMMISSION)) return null;
  if (actor.partnerId !== null && actor.partnerId !== policy.partnerId) return null;
  const booked = (await ctx.loader(commissionByPolicy).load(policy.id)).filter(
    ({ causeId }) => causeId === endorsementId,
  );
  if (booked.length > 0)
    return {
      base: sum(booked.map(({ base }) => base)),
      amount: sum(booked.map(({ amount }) => amount)),
      refusal: booked.find(({ refusal }) => refusal !== null)?.refusal ?? null,
    };
  const premium = BigInt(plan.change.premiumFen);
  if (premium > 0n) return added(ctx, policy, plan);
  if (premium < 0n) return takenBack(ctx, policy, money(-premium));
  return { base: NOTHING, amount: NOTHING, refusal: null };
}

/** As if it were sold now. */
async function added(ctx: Ctx, policy: Policy, plan: SlipPlan): Promise<CommissionEffect> {
  const today = dayOf(ctx.now);
  const [commission] = await commissionsOf(ctx, { ...(await saleOf(ctx, policy, plan)), soldOn: today, capOn: today }, [
    { policyKind: policy.kind, net: money(BigInt(plan.change.netFen)) },
  ]);
  return commission ?? { base: NOTHING, amount: NOTHING, refusal: null };
}

async function takenBack(ctx: Ctx, policy: Policy, refunded: Money): Promise<CommissionEffect> {
  const entries = await ctx.loader(commissionByPolicy).load(policy.id);
  const parts = drawFrom(await sourcesOf(ctx, policy), refunded).flatMap(({ chargeId, amount }) => {
    const back = foreseenClawBack(
      entries.filter((entry) => entry.chargeId === chargeId),
      amount,
    );
    return back ? [back] : [];
  });
  const negative = (amounts: Money[]): Money => {
    const { fen } = sum(amounts);
    return fen === 0n ? NOTHING : money(-fen);
  };
  return {
    base: negative(parts.map(({ base }) => base)),
    amount: negative(parts.map(({ amount }) => amount)),
    refusal: parts.find(({ accrual }) => accrual.refusal !== null)?.accrual.refusal ?? null,
  };
}

/** Price terms stay as pinned on the policy, and so does the line of business it was sold under. */
export async function saleOf(
  ctx: ReadCtx,
  { partnerId, agreementVersionId, applicationId }: Policy,
  { vehicleGroup, content }: SlipPlan,
) {
  const application = await ctx.loader(applicationById).load(applicationId);
  if (!application) throw new Defect('a policy was issued without an application');
  return {
    partnerId,
    agreementVersionId,
    businessLine: application.content.businessLine ?? ('NEW_BUSINESS' as const),
    vehicleGroup,
    region: content.vehicle.region,
  };
}
