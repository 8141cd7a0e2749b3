/** Statements on vehicles: the insurer-wide subject and the partner's own view of it. */
import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import type { Instant } from '../../kernel/dates.js';
import { Defect } from '../../kernel/failure.js';
import { type Id, newId } from '../../kernel/ids.js';
import { scoped } from '../platform/index.js';
import { vehicles, vehicleSubjects } from './registry.tables.js';
import { fromStoredVehicle, toStoredVehicle } from './stored-vehicle.js';
import { hashOfSubject } from './subject-key.js';
import type { DescribedVehicle } from './vehicle.js';

/** One partner's view of a vehicle, as it was last described. */
export interface VehicleRecord {
  readonly id: Id<'Vehicle'>;
  readonly partnerId: Id<'Partner'>;
  /** The vehicle itself, whoever describes it: where upper rooms meet across partners. */
  readonly subjectId: string;
  readonly facts: DescribedVehicle;
  /** Rises when a fact changes, and only then. */
  readonly revision: number;
  readonly updatedAt: Instant;
}

/**
 * Keeps what a partner says of a vehicle: makes the subject row when nobody has described the vehicle before, and the
 * partner's own row, or replaces its facts. The partner is named, because the insurer's people have none of their own.
 */
export async function rememberVehicle(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  vehicle: DescribedVehicle,
): Promise<VehicleRecord> {
  const subjectId = await vehicleSubjectOf(tx, vehicle.vin);
  const written = await tx.db
    .insert(vehicles)
    .values({
      id: newId('Vehicle'),
      partnerId,
      subjectId,
      vin: vehicle.vin,
      plate: vehicle.plate?.number ?? null,
      facts: toStoredVehicle(vehicle),
      updatedAt: tx.now,
    })
    .onConflictDoUpdate({
      target: [vehicles.partnerId, vehicles.subjectId],
      set: {
        plate: sql`excluded.plate`,
        facts: sql`excluded.facts`,
        revision: sql`${vehicles.revision} + 1`,
        updatedAt: sql`excluded.updated_at`,
      },
      setWhere: sql`${vehicles.facts} is distinct from excluded.facts`,
    })
    .returning();
  if (written[0]) return recordOf(written[0]);
  // The same facts again: nothing was written, the row is as it was.
  const [unchanged] = await select(tx, and(eq(vehicles.partnerId, partnerId), eq(vehicles.subjectId, subjectId)));
  if (!unchanged) throw new Defect('a vehicle that was there is gone');
  return unchanged;
}

/** The insurer-wide row of a VIN; made when it is the first time anybody describes it. */
async function vehicleSubjectOf(tx: TxCtx, vin: string): Promise<string> {
  const vinHash = hashOfSubject('VIN', vin);
  const find = () =>
    tx.db.select({ id: vehicleSubjects.id }).from(vehicleSubjects).where(eq(vehicleSubjects.vinHash, vinHash));
  const known = (await find())[0];
  if (known) return known.id;
  const made = await tx.db
    .insert(vehicleSubjects)
    .values({ id: randomUUID(), vinHash })
    .onConflictDoNothing({ target: vehicleSubjects.vinHash })
    .returning({ id: vehicleSubjects.id });
  // Nothing returned: somebody was faster, and the insert has waited for their commit, so the row shows now.
  const subject = made[0] ?? (await find())[0];
  if (!subject) throw new Defect('a vehicle has no subject row');
  return subject.id;
}

/**
 * Who decides about the vehicle itself, across partners, decides alone until its transaction ends. An advisory lock: it
 * needs no UPDATE grant on the subject row, which holds nothing that could change. Taken before any counter row.
 */
export async function lockVehicleSubject(tx: TxCtx, subjectId: string): Promise<void> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`vehicle-subject:${subjectId}`}, 0))`);
}

export function vehiclesByIds(ctx: ReadCtx, ids: readonly string[]): Promise<VehicleRecord[]> {
  return select(ctx, anyUuid(vehicles.id, ids));
}

/** The caller's view of a VIN in its normal form. Who sees several partners' views gets the one described last. */
export async function vehicleByVin(ctx: ReadCtx, vin: string): Promise<VehicleRecord | null> {
  return (await select(ctx, eq(vehicles.vin, vin), 1))[0] ?? null;
}

/** A plate moves from car to car: the vehicle last described with it. */
export async function vehicleByPlate(ctx: ReadCtx, plate: string): Promise<VehicleRecord | null> {
  return (await select(ctx, eq(vehicles.plate, plate), 1))[0] ?? null;
}

async function select(ctx: ReadCtx, which: SQL | undefined, limit?: number): Promise<VehicleRecord[]> {
  const query = ctx.db
    .select()
    .from(vehicles)
    .where(and(scoped(ctx, { partnerId: vehicles.partnerId }), which))
    .orderBy(desc(vehicles.updatedAt), desc(vehicles.id));
  const rows = await (limit === undefined ? query : query.limit(limit));
  return rows.map(recordOf);
}

function recordOf(row: typeof vehicles.$inferSelect): VehicleRecord {
  const { id, partnerId, subjectId, revision, updatedAt } = row;
  return { id, partnerId, subjectId, facts: fromStoredVehicle(row.facts), revision, updatedAt };
}
