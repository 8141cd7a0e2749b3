/**
 * Which lines of an assessment are a shop's own (CLAIM_SCOPE: OWN_REPAIR_LINES): those of the estimate that it sent. The shop
 * reads them once they are verified, and nothing else of the assessment.
 */
import type { TxCtx } from '../../../kernel/ctx.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import type { Problems } from '../../../kernel/refusal.js';
import { assessedByEstimate, insertAssessedRepairs } from '../assessed-repairs.store.js';
import type { Claim, RepairLine } from '../claim.js';
import type { AssessedLine, AssessedRepair, Assessment } from '../claim-handling.js';
import { estimatesByClaim, linesByEstimate } from '../claims.store.js';

/** Each line with its estimate: as the assessor named it, otherwise the newest one that has the very line. */
export async function linesOfShops(
  tx: TxCtx,
  claim: Claim,
  given: readonly { readonly estimateId: string | null }[],
  lines: readonly AssessedLine[],
  problems: Problems,
): Promise<AssessedLine[]> {
  const estimates = await tx.loader(estimatesByClaim).load(claim.id);
  const priced = await Promise.all(estimates.map(({ id }) => tx.loader(linesByEstimate).load(id)));
  return lines.map((line, index) => {
    const named = given[index]?.estimateId ?? null;
    if (named !== null && !estimates.some(({ id }) => id === named))
      problems.add(NOT_FOUND(['input', 'lines', String(index), 'estimateId']));
    const found = estimates.find(({ id }, at) =>
      named === null ? (priced[at] ?? []).some((other) => isSameLine(line, other)) : id === named,
    );
    return found ? { ...line, estimateId: found.id } : line;
  });
}

const isSameLine = (line: AssessedLine, other: RepairLine): boolean =>
  line.kind === other.kind && line.label === other.label && line.partNumber === other.partNumber;

/** Keeps of a verified assessment what each shop may read of it: also that nothing of its estimate is left. */
export async function tellShops(tx: TxCtx, claim: Claim, { lines, sequence }: Assessment): Promise<void> {
  const rows: AssessedRepair[] = [];
  for (const { id: estimateId, partnerId, claimId, shopId } of await tx.loader(estimatesByClaim).load(claim.id)) {
    const own = lines.filter((line) => line.estimateId === estimateId);
    const before = await tx.loader(assessedByEstimate).load(estimateId);
    if (own.length > 0 || before.length > 0)
      rows.push({ partnerId, claimId, estimateId, sequence, shopId, lines: own, verifiedAt: tx.now });
  }
  await insertAssessedRepairs(tx, rows);
}
