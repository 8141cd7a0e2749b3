/**
 * What other claims have taken of a commercial policy: sums that are used up, and coverages that a total loss ended. The
 * approval is what takes it, so calculation, approval and payment look under one lock, that of the policy: of two claims
 * that would together pay more than there is, the second one to be approved is sent back to be calculated again.
 */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import type { RefusalItem } from '../../../kernel/refusal.js';
import { lockPolicy, versionsByPolicy } from '../../policies/index.js';
import type { CoverageCode } from '../../products/index.js';
import {
  type Accident,
  calculateClaim,
  type ClaimCalculation,
  type ClaimSheet,
  type CommercialCover,
} from '../calculation/index.js';
import type { Claim } from '../claim.js';
import type { Calculation } from '../claim-handling.js';
import { ClaimHandlingRefusals } from '../claim-handling.refusals.js';
import { claimById, policiesByClaim } from '../claims.store.js';
import { approvedSheetsOf } from '../damage.queries.js';
import { type RestoredFrom, type Use, usedFor } from '../restored-cover.rules.js';
import { fromStored } from '../sheet.json.js';
import { figuresHeld } from './figures-held.js';

/** Planted by a proof: whether claims of one policy wait for each other. Nothing else may change it. */
export const coverLock = { held: true };

export interface UsedBefore extends Required<Pick<CommercialCover, 'usedBefore' | 'endedBefore'>> {
  /** Claims that took it. */
  readonly by: readonly { readonly claimId: Id<'Claim'>; readonly coverages: readonly CoverageCode[] }[];
}

/** Of each other claim of this policy its newest approved sheet, less what was restored since (恢复保额). */
export async function usedBefore(tx: TxCtx, claim: Claim, policyId: string): Promise<UsedBefore> {
  const sheets = (await approvedSheetsOf(tx, policyId, claim.id)).map(({ sheet, ...of }) => ({
    ...of,
    ...fromStored<Pick<ClaimSheet, 'coverages' | 'endsCoverages'>>(sheet),
  }));
  const used = new Map<CoverageCode, Use[]>();
  for (const { coverages, occurredAt } of sheets)
    for (const { policyKind, coverage, payable } of coverages)
      if (policyKind === 'COMMERCIAL')
        used.set(coverage, [...(used.get(coverage) ?? []), { occurredAt, amount: payable }]);
  const restored = used.size === 0 ? () => [] : await restorationsOf(tx, policyId);
  return {
    usedBefore: [...used].map(([coverage, uses]) => ({
      coverage,
      amount: usedFor(claim.occurredAt, uses, restored(coverage)),
    })),
    endedBefore: sheets.flatMap(({ occurredAt, endsCoverages }) =>
      endsCoverages.map((coverage) => ({ coverage, earlier: occurredAt <= claim.occurredAt })),
    ),
    by: sheets.map(({ claimId, coverages, endsCoverages }) => ({
      claimId,
      coverages: [...coverages.map(({ coverage }) => coverage), ...endsCoverages],
    })),
  };
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

/** Holds the cover of a claim until the commit; after the claim, before the book. Null without commercial cover of ours. */
export async function holdCover(tx: TxCtx, claim: Claim): Promise<string | null> {
  const policies = await tx.loader(policiesByClaim).load(claim.id);
  const policyId = policies.find(({ kind }) => kind === 'COMMERCIAL')?.policyId ?? null;
  if (policyId !== null && coverLock.held) await lockPolicy(tx, policyId, ['input', 'claimId']);
  return policyId;
}

/**
 * Why a sheet is not any more what it would be now; null while it is. Holds the cover. Both are calculated by the rules of
 * today, so that only what others used makes a difference. Before the decision any difference counts, for a claimant may
 * also be owed more; `onlyLess`: what was decided stands unless there is less.
 */
export async function usedFault(
  tx: TxCtx,
  claim: Claim,
  { facts }: Calculation,
  { onlyLess }: { readonly onlyLess: boolean },
): Promise<RefusalItem | null> {
  const policyId = await holdCover(tx, claim);
  const accident = fromStored<Partial<Accident>>(facts);
  const { insured } = accident;
  if (policyId === null || !insured?.commercial) return null;
  const { commercial } = insured;
  const { by, ...now } = await usedBefore(tx, claim, policyId);
  const figures = await figuresHeld(tx);
  const under = (cover: CommercialCover): ReadonlyMap<CoverageCode, bigint> =>
    paidUnder(calculateClaim({ ...(accident as Accident), insured: { ...insured, commercial: cover } }, figures));
  const [then, today] = [under(commercial), under({ ...commercial, ...now })];
  const changed = [...new Set([...then.keys(), ...today.keys()])].filter((code) => {
    const [before, after] = [then.get(code) ?? 0n, today.get(code) ?? 0n];
    return onlyLess ? after < before : after !== before;
  });
  if (changed.length === 0) return null;
  const others = by.filter(({ coverages }) => coverages.some((coverage) => changed.includes(coverage)));
  // Named only to who may see them; the reason is told to everybody who tries.
  const seen = await Promise.all(others.map(({ claimId }) => tx.loader(claimById).load(claimId)));
  return {
    code: ClaimHandlingRefusals.COVER_USED_MEANWHILE,
    facts: [
      { name: 'coverages', value: changed.join(' ') },
      { name: 'claims', value: seen.flatMap((other) => other?.number ?? []).join(' ') || '-' },
    ],
  };
}

function paidUnder(calculation: ClaimCalculation): ReadonlyMap<CoverageCode, bigint> {
  if (calculation.outcome !== 'CALCULATED') return new Map();
  return new Map(
    calculation.coverages
      .filter(({ policyKind }) => policyKind === 'COMMERCIAL')
      .map(({ coverage, payable }) => [coverage, payable.fen]),
  );
}
