/** Statements on vehicles: the insurer-wide subject and the partner's own view of it. */
import { and, desc, eq, type SQL } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { fixed } from '../../kernel/db/fixed.js';
import { type Instant, instantOf } from '../../kernel/dates.js';
import { Defect } from '../../kernel/failure.js';
import { type Id, newId, trustedId } from '../../kernel/ids.js';
import { scoped } from '../platform/index.js';
import { vehicles, vehicleSubjects } from './registry.tables.js';
import { fromStoredVehicle, type StoredVehicle, toStoredVehicle } from './stored-vehicle.js';
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
  const vinHash = hashOfSubject('VIN', vehicle.vin);
  const rows = await keepVehicle(tx, [
    vinHash,
    randomUUID(),
    newId('Vehicle'),
    partnerId,
    vehicle.vin,
    vehicle.plate?.number ?? null,
    JSON.stringify(toStoredVehicle(vehicle)),
    tx.now,
  ]);
  const [found] = rows;
  if (found) return recordOf({ ...fromRow(found), partnerId });
  // Somebody described the vehicle for the first time in this very moment: the insert has waited for their commit, so their row shows now.
  const [met] = await tx.db
    .select({ id: vehicleSubjects.id })
    .from(vehicleSubjects)
    .where(eq(vehicleSubjects.vinHash, vinHash));
  if (!met) throw new Defect('a vehicle has no subject row');
  return rememberVehicle(tx, partnerId, vehicle);
}

/** Subject and view in one round trip; `kept` is the row as it was when the same facts come again and nothing is written. */
const keepVehicle = fixed<VehicleRow>`
  with known as (select id from vehicle_subjects where vin_hash = $1),
    made as (insert into vehicle_subjects (id, vin_hash) select $2::uuid, $1 where not exists (select from known) on conflict (vin_hash) do nothing returning id),
    subject as (select id from known union all select id from made),
    written as (insert into vehicles as v (id, partner_id, subject_id, vin, plate, facts, updated_at)
      select $3::uuid, $4::uuid, subject.id, $5, $6, $7::text::jsonb, $8::timestamptz from subject
      on conflict (partner_id, subject_id) do update set plate = excluded.plate, facts = excluded.facts, revision = v.revision + 1, updated_at = excluded.updated_at
      where v.facts is distinct from excluded.facts returning v.id, v.subject_id, v.facts, v.revision, v.updated_at),
    kept as (select v.id, v.subject_id, v.facts, v.revision, v.updated_at from vehicles v join subject s on s.id = v.subject_id
      where v.partner_id = $4::uuid and not exists (select from written))
  select * from written union all select * from kept`;

type VehicleRow = {
  readonly id: string;
  readonly subject_id: string;
  readonly facts: StoredVehicle | string;
  readonly revision: number;
  readonly updated_at: string;
};

function fromRow(row: VehicleRow): Omit<Parameters<typeof recordOf>[0], 'partnerId'> {
  return {
    id: trustedId('Vehicle', row.id),
    subjectId: row.subject_id,
    facts: typeof row.facts === 'string' ? (JSON.parse(row.facts) as StoredVehicle) : row.facts,
    revision: row.revision,
    updatedAt: instantOf(Date.parse(row.updated_at.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))),
  };
}

/**
 * Who decides about the vehicle itself, across partners, decides alone until its transaction ends. An advisory lock: it
 * needs no UPDATE grant on the subject row, which holds nothing that could change. Taken before any counter row.
 */
export async function lockVehicleSubject(tx: TxCtx, subjectId: string): Promise<void> {
  await lockSubject(tx, [vehicleSubjectLock(subjectId)]);
}

/** Its key, for who takes it in a statement that does more. */
export function vehicleSubjectLock(subjectId: string): string {
  return `vehicle-subject:${subjectId}`;
}

const lockSubject = fixed`select pg_advisory_xact_lock(hashtextextended($1, 0))`;

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

function recordOf(
  row: Pick<typeof vehicles.$inferSelect, 'id' | 'partnerId' | 'subjectId' | 'facts' | 'revision' | 'updatedAt'>,
): VehicleRecord {
  const { id, partnerId, subjectId, revision, updatedAt } = row;
  return { id, partnerId, subjectId, facts: fromStoredVehicle(row.facts), revision, updatedAt };
}
