/** What commission on policies is reckoned by: the seller, the pinned terms, the caps of the day. Reads only. */
import type { ReadCtx } from '../../../kernel/ctx.js';
import type { LocalDate } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import type { Id } from '../../../kernel/ids.js';
import type { Money } from '../../../kernel/money.js';
import { agreedCommissions, licencesByPartner, partnerById, type SoldLine } from '../../channels/index.js';
import type { PolicyKind } from '../../products/index.js';
import { commissionCaps } from '../../rating/index.js';
import type { Commission } from './commission.js';
import { commissionOf, mayNotEarn } from './commission.rules.js';

export interface Sale {
  readonly partnerId: Id<'Partner'>;
  /** Price terms stay as pinned. */
  readonly agreementVersionId: Id<'AgreementVersion'>;
  readonly businessLine: SoldLine;
  readonly vehicleGroup: string;
  /** Registration region. */
  readonly region: string;
  /** Day of the sale: the licence must have been in force on it. */
  readonly soldOn: LocalDate;
  /** Day whose cap holds. */
  readonly capOn: LocalDate;
}

/** For each policy what it earns, in order; the same statements for one policy and for many. */
export async function commissionsOf(
  ctx: ReadCtx,
  sale: Sale,
  policies: readonly { readonly policyKind: PolicyKind; readonly net: Money }[],
): Promise<Commission[]> {
  const partner = await ctx.loader(partnerById).load(sale.partnerId);
  if (!partner) throw new Defect('whoever sold a policy is not there');
  const closed = mayNotEarn(partner.kind, await ctx.loader(licencesByPartner).load(partner.id), sale.soldOn);
  const { businessLine, vehicleGroup, region } = sale;
  const agreed = await agreedCommissions(
    ctx,
    sale.agreementVersionId,
    policies.map(({ policyKind }) => ({ policyKind, businessLine, vehicleGroup, region })),
  );
  const caps = await commissionCaps(ctx, sale.capOn);
  return policies.map(({ policyKind, net }, index) =>
    commissionOf({
      policyKind,
      net,
      mayNotEarn: closed,
      agreed: agreed[index] ?? { rate: null, clause: null, refusal: null },
      cap: caps.get(policyKind)?.rate ?? null,
    }),
  );
}
