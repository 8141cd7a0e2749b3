import type { TxCtx } from '../../../kernel/ctx.js';
import { versionsByPolicy } from '../../policies/index.js';
import type { CoverageCode } from '../../products/index.js';
import type { ClaimSheet, CommercialCover } from '../calculation/index.js';
import type { Claim } from '../claim.js';
import { approvedSheetsOf } from '../damage.queries.js';
import { type RestoredFrom, type Use, usedFor } from '../restored-cover.rules.js';
import { fromStored } from '../sheet.json.js';

/** What other claims of this policy took of its coverages, less what was restored: of each its newest approved sheet. */
export async function usedBefore(tx: TxCtx, claim: Claim, policyId: string): Promise<CommercialCover['usedBefore']> {
  const sheets = await approvedSheetsOf(tx, policyId, claim.id);
  const used = new Map<CoverageCode, Use[]>();
  for (const { sheet, occurredAt } of sheets)
    for (const { policyKind, coverage, payable } of fromStored<Pick<ClaimSheet, 'coverages'>>(sheet).coverages)
      if (policyKind === 'COMMERCIAL')
        used.set(coverage, [...(used.get(coverage) ?? []), { occurredAt, amount: payable }]);
  const restored = used.size === 0 ? () => [] : await restorationsOf(tx, policyId);
  return [...used].map(([coverage, uses]) => ({
    coverage,
    amount: usedFor(claim.occurredAt, uses, restored(coverage)),
  }));
}

/** As we hold the policy to be now. */
async function restorationsOf(tx: TxCtx, policyId: string): Promise<(coverage: CoverageCode) => RestoredFrom[]> {
  const known = (await tx.loader(versionsByPolicy).load(policyId))
    .filter(({ supersededAt }) => supersededAt === null)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  return (of) =>
    known.flatMap(({ effectiveFrom, content }) => {
      const fen = (content.replenished ?? []).reduce(
        (all, { coverage, restoredFen }) => all + (coverage === of ? BigInt(restoredFen) : 0n),
        0n,
      );
      return fen > 0n ? [{ from: effectiveFrom, fen }] : [];
    });
}
