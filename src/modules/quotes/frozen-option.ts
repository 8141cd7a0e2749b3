/** An option as an application keeps it: what was asked, shown and known, unchanged from here on. Pure. */
import { Defect } from '../../kernel/failure.js';
import type { PolicyKind } from '../products/index.js';
import type { PricedPolicy } from '../rating/index.js';
import type { ApplicationContent } from '../underwriting/index.js';
import { isPriced, partsOf } from './quote.js';
import type { OptionInQuote } from './quotes.store.js';

export type FrozenOption = Omit<ApplicationContent, 'amountAtRiskFen'>;

/** The policies of an option on offer. */
export function policiesOf({ detail }: { readonly detail: Parameters<typeof partsOf>[0] }): PricedPolicy[] {
  return partsOf(detail).filter(isPriced);
}

export function freeze(
  { option, version, quote }: OptionInQuote,
  queryNumbers: Readonly<Partial<Record<PolicyKind, string>>>,
): FrozenOption {
  const { risk } = version;
  const { basis, tax, notices } = option.detail;
  if (!option.payable) throw new Defect('an option on offer costs nothing');
  return {
    optionLabel: option.label,
    vehicle: risk.vehicle,
    compulsoryRecord: risk.compulsoryRecord,
    commercialRecord: risk.commercialRecord,
    recordReadAt: risk.recordReadAt,
    noClaim: basis?.noClaim ?? null,
    policies: policiesOf(option),
    tax,
    payableFen: option.payable.fen.toString(),
    notices,
    queryNumbers,
    ...(quote.businessLine === 'RENEWAL' ? { businessLine: quote.businessLine } : {}),
  };
}
