import type { ReadCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { type ChannelColumn, columnOf } from '../../access/index.js';
import { licencesByPartner, licenceStanding, partnerById } from '../../channels/index.js';

/**
 * The column of the channel matrix in which a partner reports. A licence that has lapsed counts as one here: what the
 * partner placed under it is still its own, and in run-off it reports nothing else.
 */
export async function columnOfReporter(ctx: ReadCtx, partnerId: Id<'Partner'>): Promise<ChannelColumn> {
  const partner = await ctx.loader(partnerById).load(partnerId);
  if (!partner) throw new Refusal(NOT_FOUND([]));
  const standing = licenceStanding(await ctx.loader(licencesByPartner).load(partnerId), dayOf(ctx.now));
  return columnOf(partner.kind, standing !== 'NONE');
}
