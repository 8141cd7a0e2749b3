/** What a part of an option would earn if it were sold and issued now. A reading: nothing is written or promised. */
import type { Ctx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { money } from '../../../kernel/money.js';
import { type Commission, commissionsOf, READ_COMMISSION } from '../../billing/index.js';
import { isPriced, type QuotedPolicy, type QuoteOption } from '../quote.js';
import { quoteByVersion } from '../quotes.store.js';

/** Null where nothing is priced, and for whoever may not see it: another role, and a partner that only was granted the quote. */
export async function foreseenCommission(
  ctx: Ctx,
  option: QuoteOption,
  policy: QuotedPolicy,
): Promise<Commission | null> {
  const { actor } = ctx;
  if (!isPriced(policy) || !actor.permissions.has(READ_COMMISSION)) return null;
  if (actor.partnerId !== null && actor.partnerId !== option.partnerId) return null;
  const found = await ctx.loader(quoteByVersion).load(option.quoteVersionId);
  if (!found) return null;
  const { quote, version } = found;
  const today = dayOf(ctx.now);
  const [commission] = await commissionsOf(
    ctx,
    {
      partnerId: option.partnerId,
      // The version that the quote is pinned to: its price terms will be those of the policy.
      agreementVersionId: quote.agreementVersionId,
      businessLine: quote.businessLine,
      vehicleGroup: quote.vehicleGroup,
      region: version.risk.vehicle.region,
      soldOn: today,
      capOn: today,
    },
    [{ policyKind: policy.kind, net: money(BigInt(policy.netFen)) }],
  );
  return commission ?? null;
}
