/** What `quoteAccept` will ask for an option: the very rule that the application is checked by. */
import type { Ctx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { partnerById } from '../../channels/index.js';
import { type AcceptanceRequirements, acceptanceRequirementsOf } from '../../underwriting/index.js';
import { partsOf, type QuoteOption } from '../quote.js';
import { quoteByVersion } from '../quotes.store.js';
import { isGranted } from './granted.js';
import { knownPeopleOf } from './known.js';
import { productVersionsOf } from './taken-option.js';

/** Null for whom the quote was only granted. */
export async function requirementsOf(ctx: Ctx, option: QuoteOption): Promise<AcceptanceRequirements | null> {
  const found = await ctx.loader(quoteByVersion).load(option.quoteVersionId);
  if (!found || isGranted(ctx, found.quote)) return null;
  const { quote, version } = found;
  const partner = await ctx.loader(partnerById).load(quote.partnerId);
  if (!partner) return null;
  const parts = partsOf(option.detail);
  const people = await knownPeopleOf(ctx, quote);
  return acceptanceRequirementsOf({
    day: dayOf(ctx.now),
    channelKind: partner.kind,
    vehicle: version.risk.vehicle,
    people,
    policies: parts,
    productVersions: await productVersionsOf(ctx, parts),
    notices: option.detail.notices,
    taxState: option.detail.tax?.state ?? null,
  });
}
