/** What binding authority counts: the main commercial sums insured of a piece of business. */
import { money, type Money, NOTHING, sum } from '../../kernel/money.js';
import type { ProductDocument } from '../products/index.js';
import type { PricedPolicy } from '../rating/index.js';

/** Sums insured of main coverages, per seat times seats; nothing without commercial cover. */
export function amountAtRiskOf(
  policies: readonly Pick<PricedPolicy, 'kind' | 'productVersionId' | 'coverages'>[],
  versions: readonly { readonly id: string; readonly document: Pick<ProductDocument, 'coverages'> }[],
): Money {
  const amounts = policies
    .filter(({ kind }) => kind === 'COMMERCIAL')
    .flatMap(({ productVersionId, coverages }) => {
      const document = versions.find(({ id }) => id === productVersionId)?.document;
      const mains = new Set<string>(document?.coverages.filter(({ role }) => role === 'MAIN').map(({ code }) => code));
      return coverages
        .filter(({ code, sumInsuredFen }) => mains.has(code) && sumInsuredFen !== null)
        .map(({ sumInsuredFen, seats }) => money(BigInt(sumInsuredFen ?? '0') * BigInt(seats ?? 1)));
    });
  return amounts.length === 0 ? NOTHING : sum(amounts);
}
