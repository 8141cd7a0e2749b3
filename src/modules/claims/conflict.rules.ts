/** Conflicts of interest of the insurer's people (S-251, S-366): declared once, they keep a person from every such claim. Pure. */
import type { RefusalItem } from '../../kernel/refusal.js';
import { ClaimHandlingRefusals } from './claim-handling.refusals.js';

export const CONFLICT_RELATIONS = ['SHOP', 'CLAIMANT', 'OTHER'] as const;
export type ConflictRelation = (typeof CONFLICT_RELATIONS)[number];

export interface DeclaredConflict {
  readonly staffId: string;
  readonly relation: ConflictRelation;
  /** The claim on which it was declared. */
  readonly claimId: string;
  /** The shop it is about, with SHOP; it follows the shop to every claim. */
  readonly shopId: string | null;
  /** The insured it is about, with CLAIMANT; it follows the person as the owner of the policy knows them. */
  readonly claimantId: string | null;
}

/** With whom a claim brings its handler together. */
export interface ClaimParties {
  readonly claimId: string;
  readonly shopIds: readonly string[];
  readonly claimantIds: readonly string[];
}

/** The conflict that keeps a person from a claim; null when none does. */
export function conflictOf(
  staffId: string | null,
  parties: ClaimParties,
  declared: readonly DeclaredConflict[],
): DeclaredConflict | null {
  if (staffId === null) return null;
  return (
    declared.find(
      (each) =>
        each.staffId === staffId &&
        (each.claimId === parties.claimId ||
          (each.shopId !== null && parties.shopIds.includes(each.shopId)) ||
          (each.claimantId !== null && parties.claimantIds.includes(each.claimantId))),
    ) ?? null
  );
}

export function conflictFault(
  staffId: string | null,
  parties: ClaimParties,
  declared: readonly DeclaredConflict[],
): RefusalItem | null {
  const conflict = conflictOf(staffId, parties, declared);
  return conflict === null
    ? null
    : {
        code: ClaimHandlingRefusals.CONFLICT_OF_INTEREST,
        facts: [{ name: 'relation', value: conflict.relation }],
      };
}
