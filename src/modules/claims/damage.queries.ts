/** What earlier assessments say of the same parts: prices of others, and damage of the same vehicle. */
import { and, desc, eq, gte, isNull, ne, notInArray, or, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { type Money, money } from '../../kernel/money.js';
import { scoped } from '../platform/index.js';
import type { Claim } from './claim.js';
import { claimApprovals, claimAssessments, claimCalculations, claimSteps } from './claim-handling.tables.js';
import { claimPayments } from './claims-money.tables.js';
import { claimPolicies, claims } from './claims.tables.js';

const ofClaim = and(eq(claims.partnerId, claimAssessments.partnerId), eq(claims.id, claimAssessments.claimId));
const asArray = (parts: readonly string[]) => sql.param(`{${parts.map((part) => JSON.stringify(part)).join(',')}}`);

const MOST_PRICES = 200;

/** Prices of the same part numbers in other claims, the newest first, as far as the asker sees them. */
export async function usualPrices(
  ctx: ReadCtx,
  claim: Pick<Claim, 'id'>,
  parts: readonly string[],
): Promise<ReadonlyMap<string, readonly Money[]>> {
  if (parts.length === 0) return new Map();
  const rows = await ctx.db
    .select({
      part: sql<string>`line->>'partNumber'`,
      fen: sql<string>`line->>'unitPriceFen'`,
    })
    .from(claimAssessments)
    .innerJoin(sql`jsonb_array_elements(${claimAssessments.lines}) as line`, sql`true`)
    .where(
      and(
        scoped(ctx, { partnerId: claimAssessments.partnerId }),
        ne(claimAssessments.claimId, claim.id),
        sql`line->>'partNumber' = any (${asArray(parts)}::text[])`,
      ),
    )
    .orderBy(sql`${claimAssessments.assessedAt} desc`)
    .limit(MOST_PRICES);
  const prices = new Map<string, Money[]>();
  for (const { part, fen } of rows) prices.set(part, [...(prices.get(part) ?? []), money(BigInt(fen))]);
  return prices;
}

/** Other claims of the same vehicle whose assessment names one of the parts. */
export async function damageClaimedBefore(
  ctx: ReadCtx,
  claim: Pick<Claim, 'id' | 'subjectId'>,
  parts: readonly string[],
): Promise<number> {
  if (claim.subjectId === null || parts.length === 0) return 0;
  const rows = await ctx.db
    .selectDistinct({ id: claims.id })
    .from(claims)
    .innerJoin(claimAssessments, ofClaim)
    .where(
      and(
        scoped(ctx, { partnerId: claims.partnerId }),
        eq(claims.subjectId, claim.subjectId),
        ne(claims.id, claim.id),
        ne(claims.state, 'CANCELLED'),
        sql`exists (select from jsonb_array_elements(${claimAssessments.lines}) line where line->>'partNumber' = any (${asArray(parts)}::text[]))`,
      ),
    );
  return rows.length;
}

/** Other claims of the same vehicle that the gateway approved by itself since then. */
export async function fastClaimsOf(
  ctx: ReadCtx,
  claim: Pick<Claim, 'id' | 'subjectId'>,
  since: Instant,
): Promise<number> {
  if (claim.subjectId === null) return 0;
  const rows = await ctx.db
    .selectDistinct({ id: claims.id })
    .from(claims)
    .innerJoin(
      claimApprovals,
      and(eq(claims.partnerId, claimApprovals.partnerId), eq(claims.id, claimApprovals.claimId)),
    )
    .where(
      and(
        scoped(ctx, { partnerId: claims.partnerId }),
        eq(claims.subjectId, claim.subjectId),
        ne(claims.id, claim.id),
        isNull(claimApprovals.approverId),
        gte(claimApprovals.approvedAt, since),
      ),
    );
  return rows.length;
}

export interface ApprovedSheet {
  readonly claimId: Claim['id'];
  readonly occurredAt: Instant;
  readonly sheet: unknown;
}

/**
 * Sheets of other claims under a policy that were approved, by all who had to: of each claim the newest. A claim that was
 * rejected or cancelled later took nothing, unless money has gone out on a sheet of it.
 */
export function approvedSheetsOf(ctx: ReadCtx, policyId: string, claimId: Claim['id']): Promise<ApprovedSheet[]> {
  return (
    ctx.db
      .selectDistinctOn([claimCalculations.claimId], {
        claimId: claimCalculations.claimId,
        occurredAt: claims.occurredAt,
        sheet: claimCalculations.sheet,
      })
      .from(claimPolicies)
      .innerJoin(claims, and(eq(claims.partnerId, claimPolicies.partnerId), eq(claims.id, claimPolicies.claimId)))
      .innerJoin(
        claimCalculations,
        and(eq(claimCalculations.partnerId, claims.partnerId), eq(claimCalculations.claimId, claims.id)),
      )
      .innerJoin(
        claimApprovals,
        and(
          eq(claimApprovals.partnerId, claimCalculations.partnerId),
          eq(claimApprovals.calculationId, claimCalculations.id),
        ),
      )
      // The first of two approvals decides nothing: the step is taken with the last one, at its instant.
      .innerJoin(
        claimSteps,
        and(
          eq(claimSteps.partnerId, claimApprovals.partnerId),
          eq(claimSteps.claimId, claimApprovals.claimId),
          eq(claimSteps.step, 'AGREED'),
          eq(claimSteps.at, claimApprovals.approvedAt),
        ),
      )
      .where(
        and(
          scoped(ctx, { partnerId: claimPolicies.partnerId }),
          anyUuid(claimPolicies.policyId, [policyId]),
          ne(claimPolicies.claimId, claimId),
          or(
            notInArray(claims.state, ['REJECTED', 'CANCELLED']),
            sql`exists (select from ${claimPayments} where ${claimPayments.partnerId} = ${claims.partnerId}
            and ${claimPayments.claimId} = ${claims.id} and ${claimPayments.sheet} is not null)`,
          ),
        ),
      )
      .orderBy(claimCalculations.claimId, desc(claimCalculations.sequence))
  );
}
