/** Questions across partners about a loss: bare facts, as ids (SECURITY DEFINER, migration `claims_walls`). */
import { sql } from 'drizzle-orm';
import type { TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';

export interface PolicyAtLoss {
  readonly partnerId: Id<'Partner'>;
  readonly policyId: Id<'Policy'>;
  readonly subjectId: string;
}

/** Under whose policies a loss falls, across partners; ids only, the compulsory one first. */
export async function policiesAtLoss(
  tx: TxCtx,
  by: { readonly policyNumber: string | null; readonly plate: string | null; readonly vin: string | null },
  at: Instant,
): Promise<PolicyAtLoss[]> {
  const rows = await tx.db.execute<{ partner_id: Id<'Partner'>; policy_id: Id<'Policy'>; subject_id: string }>(
    sql`select partner_id, policy_id, subject_id from app.policies_at_loss(${by.policyNumber}, ${by.plate}, ${by.vin}, ${at})`,
  );
  return rows.map((row) => ({ partnerId: row.partner_id, policyId: row.policy_id, subjectId: row.subject_id }));
}

export interface KnownClaim {
  readonly claimId: Id<'Claim'>;
  readonly partnerId: Id<'Partner'>;
  readonly accidentId: string;
  /** Of the same vehicle; otherwise of the other side. */
  readonly sameVehicle: boolean;
}

/** Claims of the same accident, across partners; ids only, those of the same vehicle first. */
export async function sameAccident(
  tx: TxCtx,
  of: { readonly subjectId: string | null; readonly plate: string | null; readonly otherPlates: readonly string[] },
  at: Instant,
  withinMinutes: number,
): Promise<KnownClaim[]> {
  const rows = await tx.db.execute<{
    claim_id: Id<'Claim'>;
    partner_id: Id<'Partner'>;
    accident_id: string;
    same_vehicle: boolean;
  }>(
    sql`select claim_id, partner_id, accident_id, same_vehicle from app.same_accident(${of.subjectId}, ${of.plate}, ${sql.param(`{${of.otherPlates.map((plate) => JSON.stringify(plate)).join(',')}}`)}::text[], ${at}, make_interval(mins => ${withinMinutes}))`,
  );
  return rows.map((row) => ({
    claimId: row.claim_id,
    partnerId: row.partner_id,
    accidentId: row.accident_id,
    sameVehicle: row.same_vehicle,
  }));
}

/** Whoever reports the same vehicle's loss waits until this transaction ends. */
export async function lockAccident(tx: TxCtx, vehicle: string): Promise<void> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`claim-vehicle:${vehicle}`}, 0))`);
}
