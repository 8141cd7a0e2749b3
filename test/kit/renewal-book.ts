/**
 * A book of policies that end through one year, and what will become of each: copies of one issued pair, spread over the
 * days, with a fate drawn from the seed. Histories are told by a platform that knows only what the book says.
 */
import type postgres from 'postgres';
import { addDays, addYears, dayOf, type Instant, type LocalDate, localDate } from '../../src/kernel/dates.js';
import { NO_HISTORY, type QuoteWorld } from './quote-world.js';

export type Fate = 'RENEW' | 'DECLINE' | 'LAPSE' | 'LATE' | 'END_EARLY';

export interface Insured {
  readonly vin: string;
  readonly endsOn: LocalDate;
  readonly fate: Fate;
  /** Paid claims, each an accident at fault, of the year that ends. */
  readonly claims: number;
}

export function drawBook(random: () => number, n: number, from: LocalDate): Insured[] {
  return Array.from({ length: n }, (_, index) => {
    const drawn = random();
    const fate: Fate =
      drawn < 0.66 ? 'RENEW' : drawn < 0.78 ? 'DECLINE' : drawn < 0.88 ? 'LAPSE' : drawn < 0.95 ? 'LATE' : 'END_EARLY';
    const claims = random() < 0.7 ? 0 : 1 + Math.floor(random() * 3);
    return {
      vin: `LYE${String(index + 1).padStart(14, '0')}`,
      endsOn: addDays(from, 61 + Math.floor(random() * 300)),
      fate,
      claims,
    };
  });
}

/** Copies the pair of an application to every vehicle of the book; a year each, ending at 00:00 of its day. */
export async function copyBook(owner: postgres.Sql, applicationId: string, book: readonly Insured[]): Promise<void> {
  const rows = book.map(({ vin, endsOn }, index) => ({
    i: index + 1,
    vin,
    starts_at: `${addYears(endsOn, -1)}T00:00:00+08:00`,
    ends_at: `${endsOn}T00:00:00+08:00`,
  }));
  await owner.begin(async (sql) => {
    // Keys are right by construction; the rows that the room reads are whole.
    await sql`set local session_replication_role = replica`;
    await sql`create temp table book on commit drop as
      select b.*, gen_random_uuid() as application_id, gen_random_uuid() as vehicle_id, gen_random_uuid() as subject_id,
        gen_random_uuid() as party_id, '沪E' || lpad(to_hex(b.i), 5, '0') as plate
      from jsonb_to_recordset(${sql.json(rows)}) as b(i int, vin text, starts_at timestamptz, ends_at timestamptz)`;
    await sql`create temp table model on commit drop as select p.* from policies p where p.application_id = ${applicationId}`;
    await sql`insert into vehicle_subjects (id, vin_hash) select subject_id, 'book ' || i from book`;
    await sql`insert into vehicles (id, partner_id, subject_id, vin, plate, facts, updated_at)
      select b.vehicle_id, v.partner_id, b.subject_id, b.vin, b.plate, v.facts || jsonb_build_object('vin', b.vin), b.starts_at
      from book b, vehicles v where v.id = (select vehicle_id from model limit 1)`;
    await sql`insert into parties select r.* from book b, parties p,
      lateral jsonb_populate_record(null::parties, to_jsonb(p) || jsonb_build_object('id', b.party_id)) r
      where p.id = (select policyholder_id from model limit 1)`;
    await sql`insert into applications select r.* from book b, applications a,
      lateral jsonb_populate_record(null::applications, to_jsonb(a) || jsonb_build_object('id', b.application_id, 'number', 'APP-BOOK-' || b.i,
        'external_ref', 'book-' || b.i, 'vehicle_id', b.vehicle_id, 'policyholder_id', b.party_id, 'insured_id', b.party_id, 'owner_id', b.party_id,
        'vin', b.vin, 'plate', b.plate)) r where a.id = ${applicationId}`;
    await sql`create temp table copies on commit drop as
      select gen_random_uuid() as id, b.*, m.id as model_id from book b, model m`;
    await sql`insert into policies select r.* from copies c join model m on m.id = c.model_id,
      lateral jsonb_populate_record(null::policies, to_jsonb(m) || jsonb_build_object('id', c.id, 'number', 'BOOK-' || m.kind || '-' || c.i, 'external_ref', 'book-' || c.i,
        'state', 'IN_FORCE', 'application_id', c.application_id, 'vehicle_id', c.vehicle_id, 'subject_id', c.subject_id, 'policyholder_id', c.party_id,
        'insured_id', c.party_id, 'owner_id', c.party_id, 'vin', c.vin, 'plate', c.plate, 'starts_at', c.starts_at, 'ends_at', c.ends_at,
        'issued_at', c.starts_at - interval '1 day')) r`;
    await sql`insert into policy_versions select r.* from copies c join policy_versions v on v.policy_id = c.model_id,
      lateral jsonb_populate_record(null::policy_versions, to_jsonb(v) || jsonb_build_object('id', gen_random_uuid(), 'policy_id', c.id,
        'effective_from', c.starts_at, 'effective_until', c.ends_at, 'recorded_at', c.starts_at - interval '1 day',
        'content', v.content || jsonb_build_object(
          'people', jsonb_build_object('policyholderId', c.party_id, 'insuredId', c.party_id, 'ownerId', c.party_id, 'firstBeneficiaryId', null),
          'policy', (v.content -> 'policy') || jsonb_build_object('startsAt', to_char(c.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'endsAt', to_char(c.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
          'vehicle', (v.content -> 'vehicle') || jsonb_build_object('vin', c.vin, 'plate',
            (v.content -> 'vehicle' -> 'plate') || jsonb_build_object('number', c.plate))))) r`;
  });
  await owner`analyze`;
}

/** What the industry platform says of the book: the year that ends, and what happened in it. */
export function tellHistories(world: QuoteWorld, book: readonly Insured[]): void {
  for (const { vin, endsOn, claims } of book) {
    const startsOn = addYears(endsOn, -1);
    world.platform.records.set(vin, {
      ...NO_HISTORY,
      previousPolicies: [{ issuedOn: addDays(startsOn, -1) }],
      accidents: Array.from({ length: claims }, (_, index) => ({
        occurredOn: addDays(startsOn, 30 * (index + 1)),
        atFault: true,
        death: false,
      })),
    });
    world.platform.commercialRecords.set(vin, {
      policies: [{ startsOn, endsOn, paidClaims: claims, shortTerm: false }],
      ownerChangedOn: null,
      violationGrade: null,
    });
  }
}

/** The level that one year of insurance with so many paid claims earns, by a table of its own (domain.md 2.7). */
export function levelByBook({ claims }: Insured): number {
  return [-1, 0, 1, 2][claims] ?? Number.NaN;
}

/** The float of compulsory cover after one year with so many accidents at fault (domain.md 1.3). */
export function floatByBook({ claims }: Insured): string {
  return ['A1', 'A4'][claims] ?? 'A5';
}

export const dayIn = (at: Instant | Date): LocalDate =>
  at instanceof Date ? localDate(new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)) : dayOf(at);
