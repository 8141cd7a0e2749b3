import type { TxCtx } from '../../../kernel/ctx.js';
import { type Money, sum } from '../../../kernel/money.js';
import type { CoverageCode } from '../../products/index.js';
import type { ClaimSheet, CommercialCover } from '../calculation/index.js';
import type { Claim } from '../claim.js';
import { approvedSheetsOf } from '../damage.queries.js';
import { fromStored } from '../sheet.json.js';

/** What other claims of this policy took of its coverages: of each its newest approved sheet. */
export async function usedBefore(tx: TxCtx, claim: Claim, policyId: string): Promise<CommercialCover['usedBefore']> {
  const sheets = await approvedSheetsOf(tx, policyId, claim.id);
  const used = new Map<CoverageCode, Money[]>();
  for (const { sheet } of sheets)
    for (const { policyKind, coverage, payable } of fromStored<Pick<ClaimSheet, 'coverages'>>(sheet).coverages)
      if (policyKind === 'COMMERCIAL') used.set(coverage, [...(used.get(coverage) ?? []), payable]);
  return [...used].map(([coverage, amounts]) => ({ coverage, amount: sum(amounts) }));
}
