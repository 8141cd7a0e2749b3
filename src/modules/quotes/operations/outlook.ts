/** What underwriting would say of each option now, by the very rules that will decide. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import type { CheckedParty, VehicleGroup } from '../../registry/index.js';
import { amountAtRiskOf, outlookOf, ruleSetOn } from '../../underwriting/index.js';
import { policiesOf } from '../frozen-option.js';
import type { PricedOption } from '../price-option.js';
import type { QuoteOption, QuoteRisk } from '../quote.js';
import type { PricingFor } from './pricing-for.js';

export interface Judged {
  readonly risk: QuoteRisk;
  readonly vehicleGroup: VehicleGroup;
  readonly policyholder: CheckedParty;
  readonly pricing: PricingFor;
}

/** Compulsory cover is never declined nor referred, so only options with commercial cover are asked about. */
export async function withOutlook(
  tx: TxCtx,
  options: readonly PricedOption[],
  { risk, vehicleGroup, policyholder, pricing }: Judged,
): Promise<(PricedOption & Pick<QuoteOption, 'outlook' | 'detail'>)[]> {
  const day = dayOf(tx.now);
  const rules = options.some(({ detail }) => detail.commercial) ? await ruleSetOn(tx, day) : null;
  const { commercial } = pricing;
  const versions =
    commercial && 'product' in commercial ? [{ ...commercial.product, id: commercial.product.versionId }] : [];
  return options.map((option) => {
    const policies = policiesOf(option);
    const said =
      rules && option.detail.commercial
        ? outlookOf(rules, {
            vehicle: risk.vehicle,
            vehicleGroup,
            policyholder,
            day,
            content: {
              policies,
              noClaim: option.detail.basis?.noClaim ?? null,
              commercialRecord: risk.commercialRecord,
              amountAtRiskFen: amountAtRiskOf(policies, versions).fen.toString(),
            },
          })
        : { outlook: 'ACCEPT' as const, reasons: [] };
    return { ...option, outlook: said.outlook, detail: { ...option.detail, outlookReasons: said.reasons } };
  });
}
