/** Paid claims that the industry platform has still to hear of, with what it is told of the policy. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { scoped } from '../platform/index.js';
import { policies, policyVersions } from '../policies/policies.tables.js';
import type { PolicyKind } from '../products/index.js';
import type { PaidClaim } from './claims-money.js';
import { paidClaims } from './claims-money.tables.js';
import { claimPolicies, claims } from './claims.tables.js';
/** A paid claim that the platform has not heard of; `id` names the claim and the policy, and is the key it is told under. */
export interface UntoldPaidClaim {
  readonly id: string;
  readonly partnerId: PaidClaim['partnerId'];
  readonly claimId: PaidClaim['claimId'];
  readonly policyId: PaidClaim['policyId'];
  readonly kind: PolicyKind;
  readonly vin: string;
  readonly region: string;
  readonly claimNumber: string;
  readonly policyNumber: string;
  readonly occurredAt: Instant;
  readonly paidAt: Instant;
}

/** The oldest first. Listed under SYSTEM. */
export function untoldPaidClaims(ctx: ReadCtx, limit: number): Promise<UntoldPaidClaim[]> {
  return ctx.db
    .select({
      id: sql<string>`${paidClaims.claimId} || ':' || ${paidClaims.policyId}`,
      partnerId: paidClaims.partnerId,
      claimId: paidClaims.claimId,
      policyId: paidClaims.policyId,
      kind: paidClaims.policyKind,
      vin: policies.vin,
      region: sql<string>`${policyVersions.content}->'vehicle'->>'region'`,
      claimNumber: claims.number,
      policyNumber: policies.number,
      occurredAt: paidClaims.occurredAt,
      paidAt: paidClaims.firstPaidAt,
    })
    .from(paidClaims)
    .innerJoin(claims, and(eq(claims.partnerId, paidClaims.partnerId), eq(claims.id, paidClaims.claimId)))
    .innerJoin(policies, and(eq(policies.partnerId, paidClaims.partnerId), eq(policies.id, paidClaims.policyId)))
    .innerJoin(
      claimPolicies,
      and(
        eq(claimPolicies.partnerId, paidClaims.partnerId),
        eq(claimPolicies.claimId, paidClaims.claimId),
        eq(claimPolicies.policyId, paidClaims.policyId),
      ),
    )
    .innerJoin(
      policyVersions,
      and(eq(policyVersions.partnerId, claimPolicies.partnerId), eq(policyVersions.id, claimPolicies.versionId)),
    )
    .where(and(scoped(ctx, { partnerId: paidClaims.partnerId }), isNull(paidClaims.toldAt)))
    .orderBy(asc(paidClaims.firstPaidAt), asc(paidClaims.claimId), asc(paidClaims.policyId))
    .limit(limit);
}
