/** What a caller may see of a claim: its state, and its amounts (domain.md 6.3, CLAIM_SCOPE). */
import type { ReadCtx } from '../../kernel/ctx.js';
import { policyById } from '../policies/index.js';
import type { Claim, RepairEstimate } from './claim.js';
import { claimById, noticesByClaim, policiesByClaim } from './claims.store.js';
import { judgeClaimAct, type Placed, type Sight } from './operations/claim-terms.js';
import { columnOfReporter } from './operations/reporter.js';

/** Its owner and the insurer's people; who reported a loss under somebody else's policy sees its own part. */
export function seesWhole(ctx: ReadCtx, claim: Pick<Claim, 'partnerId'>): boolean {
  return ctx.actor.partnerId === null || ctx.actor.partnerId === claim.partnerId;
}

/** Policies of the claim that the caller placed: whose run-off keeps doors open. */
export async function placedOf(ctx: ReadCtx, claim: Pick<Claim, 'id' | 'partnerId'>): Promise<Placed> {
  if (ctx.actor.partnerId !== claim.partnerId) return [];
  const rows = await ctx.loader(policiesByClaim).load(claim.id);
  const found = await Promise.all(rows.map(({ policyId }) => ctx.loader(policyById).load(policyId)));
  return found.flatMap((policy) => policy ?? []);
}

/** How it stands. What a channel reported it may follow in run-off as its agreement said when it did. */
export function seesStatus(ctx: ReadCtx, claim: Pick<Claim, 'id' | 'partnerId'>): Promise<boolean> {
  return opens(ctx, 'STATUS', () => reportedUnder(ctx, claim));
}

async function reportedUnder(ctx: ReadCtx, claim: Pick<Claim, 'id' | 'partnerId'>): Promise<Placed> {
  const notices = await ctx.loader(noticesByClaim).load(claim.id);
  const reported = notices.flatMap(({ agreementVersionId }) =>
    agreementVersionId === null ? [] : [{ boundUnderId: agreementVersionId }],
  );
  return [...(await placedOf(ctx, claim)), ...reported];
}

/** What is paid, and how it was counted: only of policies that the caller placed, never without a licence or by a shop. */
export async function seesAmounts(ctx: ReadCtx, claim: Pick<Claim, 'id' | 'partnerId'>): Promise<boolean> {
  if (ctx.actor.partnerId === null) return true;
  if (!seesWhole(ctx, claim)) return false;
  const column = await columnOfReporter(ctx, ctx.actor.partnerId);
  if (column === 'UNLICENSED' || column === 'REPAIR_SHOP') return false;
  return opens(ctx, 'AMOUNTS', () => placedOf(ctx, claim));
}

/** An estimate is its shop's, and of who sees amounts of the claim. */
export async function seesEstimate(ctx: ReadCtx, { claimId, shopId }: RepairEstimate): Promise<boolean> {
  if (shopId === ctx.actor.partnerId) return true;
  const claim = await ctx.loader(claimById).load(claimId);
  return claim !== null && (await seesAmounts(ctx, claim));
}

/** How the lines of its own estimate were assessed: to who sees amounts, and to the shop as OWN_REPAIR_LINES opens it. */
export async function seesOwnLines(
  ctx: ReadCtx,
  claim: Pick<Claim, 'id' | 'partnerId'>,
  { shopId }: Pick<RepairEstimate, 'shopId'>,
): Promise<boolean> {
  if (await seesAmounts(ctx, claim)) return true;
  return shopId === ctx.actor.partnerId && (await opens(ctx, 'OWN_REPAIR_LINES', () => reportedUnder(ctx, claim)));
}

/** Whether the agreement in force opens it at all: a list is not filtered by what its rows do not tell. */
export function opensStatus(ctx: ReadCtx): Promise<boolean> {
  return ctx.actor.standing === 'RUN_OFF' ? Promise.resolve(true) : opens(ctx, 'STATUS', () => []);
}

async function opens(ctx: ReadCtx, act: Sight, placed: () => Placed | Promise<Placed>): Promise<boolean> {
  const { partnerId } = ctx.actor;
  return partnerId === null || (await judgeClaimAct(ctx, partnerId, act, placed)) === null;
}
