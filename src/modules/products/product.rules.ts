/** Pure rules of products: their life, when a version is on sale, which limits and exclusions hold. */
import type { LocalDate } from '../../kernel/dates.js';
import { life } from '../../kernel/machine.js';
import type { Exclusion, LiabilityLimits, ProductDocument, ProductState, ProductVersion } from './product.js';
import { type CommercialSelection, coverageCodesOf } from './selection.js';

export type ProductCommand = 'file' | 'approve' | 'withdraw' | 'suspend' | 'resume' | 'retire';

/** The life of a version (S-024): nothing is sold before the motor department approves it. Retired versions stay readable and claimable. */
export const productLife = life<ProductState, ProductCommand>('PRODUCT', 'DRAFT', {
  DRAFT: { file: 'FILED' },
  FILED: { approve: 'ON_SALE', withdraw: 'RETIRED' },
  ON_SALE: { suspend: 'SUSPENDED', withdraw: 'RETIRED', retire: 'RETIRED' },
  SUSPENDED: { resume: 'ON_SALE', withdraw: 'RETIRED', retire: 'RETIRED' },
  RETIRED: {},
});

/** Limits for an accident on a day; null when the document has none for it. */
export function liabilityLimitsOn(document: ProductDocument, accidentDay: LocalDate): LiabilityLimits | null {
  return (
    document.liabilityLimits.find(
      (row) => row.accidentFrom <= accidentDay && (row.accidentUntil === null || accidentDay < row.accidentUntil),
    ) ?? null
  );
}

/** Whether a version is on sale on a day. */
export function onSale(
  version: { state: ProductState; onSaleFrom: LocalDate; onSaleUntil: LocalDate | null },
  day: LocalDate,
): boolean {
  return (
    version.state === 'ON_SALE' &&
    version.onSaleFrom <= day &&
    (version.onSaleUntil === null || day < version.onSaleUntil)
  );
}

/** Whether somebody may see a version: a partner once it was approved (S-024), the insurer's people always. */
export function shownTo(actor: { readonly partnerId: string | null }, version: ProductVersion): boolean {
  return actor.partnerId === null || version.approvedBy !== null;
}

/** Exclusions to be shown and confirmed for a selection: those for everybody and those of what is chosen. */
export function exclusionsOf(document: ProductDocument, selection: CommercialSelection): Exclusion[] {
  const chosen = coverageCodesOf(selection);
  return document.exclusions.filter(({ coverages }) => coverages?.some((code) => chosen.includes(code)) ?? true);
}
