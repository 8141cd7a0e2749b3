/** The band that an agreement version sets for the autonomous pricing factor. Price terms stay as pinned, so it is asked by version. */
import type { ReadCtx } from '../../kernel/ctx.js';
import { decimal } from '../../kernel/decimal.js';
import type { Id } from '../../kernel/ids.js';
import type { ClauseRef } from '../../kernel/refusal.js';
import { judgedClausesByVersion } from './channels.loaders.js';
import { CLAUSES } from './clauses.js';
import { citationOf } from './terms.rules.js';

export interface PricingBand {
  readonly floor: string;
  readonly ceiling: string;
  readonly clause: ClauseRef;
}

/** Null where the agreement sets none. Several clauses narrow each other. */
export async function pricingBandOf(
  ctx: ReadCtx,
  agreementVersionId: Id<'AgreementVersion'>,
): Promise<PricingBand | null> {
  const clauses = await ctx.loader(judgedClausesByVersion).load(agreementVersionId);
  return clauses
    .filter((clause) => clause.key === 'PRICING_BAND')
    .reduce<PricingBand | null>((band, clause) => {
      const { floor, ceiling } = CLAUSES.PRICING_BAND.schema.parse(clause.parameters) as unknown as PricingBand;
      if (!band) return { floor, ceiling, clause: citationOf('PRICING_BAND', clause) };
      return {
        ...band,
        floor: decimal(floor).gt(band.floor) ? floor : band.floor,
        ceiling: decimal(ceiling).lt(band.ceiling) ? ceiling : band.ceiling,
      };
    }, null);
}
