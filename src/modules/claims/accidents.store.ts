/** Questions across partners about a loss: bare facts, as ids (SECURITY DEFINER, migration `accident_lookup_walls`). */
import type { TxCtx } from '../../kernel/ctx.js';
import { dayOf, type Instant, instantOf } from '../../kernel/dates.js';
import { textArray, uuidArray } from '../../kernel/db/any-of.js';
import { fixed } from '../../kernel/db/fixed.js';
import { type Id, trustedId } from '../../kernel/ids.js';
import type { Policy } from '../policies/index.js';
import { vehicleSubjectLock } from '../registry/index.js';
import { reportingTermsOn } from './published/terms.js';
import type { VersionAtLoss } from './report.rules.js';

/** A policy as far as a loss is judged by it, with every version that was ever recorded. */
export type LossPolicy = Pick<
  Policy,
  | 'id'
  | 'partnerId'
  | 'number'
  | 'kind'
  | 'outletId'
  | 'subjectId'
  | 'vin'
  | 'plate'
  | 'boundUnderId'
  | 'startsAt'
  | 'endsAt'
> & { readonly versions: readonly VersionAtLoss[] };

export interface PolicyAtLoss {
  readonly partnerId: Id<'Partner'>;
  readonly policyId: Id<'Policy'>;
  readonly subjectId: string;
  /** The vehicle is named by a VIN that a policy of it was once written under, and that has been corrected since. */
  readonly onceNamed: boolean;
  /** What the caller may read of it; null when it is not the caller's. */
  readonly seen: LossPolicy | null;
}

/** Under whose policies a loss falls, across partners, the compulsory one first: ids, and what of it is the caller's to read. */
export async function policiesAtLoss(
  tx: TxCtx,
  by: { readonly policyNumber: string | null; readonly plate: string | null; readonly vin: string | null },
  at: Instant,
): Promise<PolicyAtLoss[]> {
  const { partnerId, outletIds } = tx.actor;
  const mine = [partnerId, outletIds && uuidArray(outletIds)];
  const rows = await readAtLoss(tx, [by.policyNumber, by.plate, by.vin, at, ...mine]);
  return rows.map((row) => ({
    partnerId: trustedId('Partner', row.partner_id),
    policyId: trustedId('Policy', row.policy_id),
    subjectId: row.subject_id,
    onceNamed: row.once_named,
    seen: row.policy && lossPolicyOf(row, row.policy),
  }));
}

/**
 * The vehicle that is meant: one that is named so today, otherwise the one that was once written under the VIN; of several
 * such, none.
 */
export function vehicleMeant(found: readonly PolicyAtLoss[]): readonly PolicyAtLoss[] {
  const today = found.filter(({ onceNamed }) => !onceNamed);
  if (today.length > 0) return today;
  return new Set(found.map(({ subjectId }) => subjectId)).size === 1 ? found : [];
}

interface AtLossRow extends Record<string, unknown> {
  readonly partner_id: string;
  readonly policy_id: string;
  readonly subject_id: string;
  readonly once_named: boolean;
  readonly policy: Json | null;
  readonly versions: readonly Json[] | null;
}
type Json = Readonly<Record<string, unknown>>;

const readAtLoss = fixed<AtLossRow>`
  select f.partner_id, f.policy_id, f.subject_id, f.once_named,
    case when p.id is not null then jsonb_build_object('number', p.number, 'kind', p.kind, 'outlet', p.outlet_id, 'vin', p.vin,
      'plate', p.plate, 'bound', p.bound_under_id, 'starts', p.starts_at, 'ends', p.ends_at) end as policy,
    (select jsonb_agg(jsonb_build_object('id', v.id, 'from', v.effective_from, 'until', v.effective_until, 'recorded', v.recorded_at,
        'superseded', v.superseded_at, 'rest', v.content -> 'rest') order by v.sequence)
      from policy_versions v where v.partner_id = p.partner_id and v.policy_id = p.id) as versions
  from app.policies_at_loss($1::text, $2::text, $3::text, $4::timestamptz) with ordinality f
  left join lateral (select * from policies one where one.partner_id = f.partner_id and one.id = f.policy_id
    and case when $5::text is null then one.partner_id = any ((select app.staff_partners())::uuid[]) else one.partner_id = $5::text::uuid end
    and ($6::text is null or one.outlet_id = any ($6::text::uuid[])) offset 0) p on true
  order by f.ordinality`;

const instantFrom = (value: unknown): Instant => instantOf(Date.parse(value as string));

function lossPolicyOf(row: AtLossRow, policy: Json): LossPolicy {
  const outlet = policy['outlet'] as string | null;
  return {
    id: trustedId('Policy', row.policy_id),
    partnerId: trustedId('Partner', row.partner_id),
    number: policy['number'] as string,
    kind: policy['kind'] as LossPolicy['kind'],
    outletId: outlet === null ? null : trustedId('Outlet', outlet),
    subjectId: row.subject_id,
    vin: policy['vin'] as string,
    plate: policy['plate'] as string | null,
    boundUnderId: trustedId('AgreementVersion', policy['bound'] as string),
    startsAt: instantFrom(policy['starts']),
    endsAt: instantFrom(policy['ends']),
    versions: (row.versions ?? []).map((version) => ({
      id: trustedId('PolicyVersion', version['id'] as string),
      effectiveFrom: instantFrom(version['from']),
      effectiveUntil: instantFrom(version['until']),
      recordedAt: instantFrom(version['recorded']),
      supersededAt: version['superseded'] === null ? null : instantFrom(version['superseded']),
      content: (version['rest'] === null ? {} : { rest: version['rest'] }) as VersionAtLoss['content'],
    })),
  };
}

export interface KnownClaim {
  readonly claimId: Id<'Claim'>;
  readonly partnerId: Id<'Partner'>;
  readonly accidentId: string;
  /** Of the same vehicle; otherwise of the other side. */
  readonly sameVehicle: boolean;
}

/** The insured vehicle of a loss, as far as it is known. */
export interface VehicleOfLoss {
  readonly subjectId: string | null;
  readonly plate: string | null;
  /** Its policies that held at the instant: they stay when its plate, or a corrected VIN, does not. */
  readonly policies: readonly Pick<PolicyAtLoss, 'partnerId' | 'policyId'>[];
  readonly otherPlates: readonly string[];
  /** How the vehicle is called where neither subject nor plate is known. */
  readonly otherwise: string;
}

/**
 * Claims of the same accident, across partners; ids only, those of the same vehicle first. Whoever reports the same
 * vehicle's loss waits until this transaction ends: the subject first, where it is known, then the vehicle as it was named.
 */
export async function lockSameAccident(
  tx: TxCtx,
  { subjectId, plate, policies, otherPlates, otherwise }: VehicleOfLoss,
  at: Instant,
): Promise<KnownClaim[]> {
  const named = `claim-vehicle:${plate ?? subjectId ?? otherwise}`;
  const rows = await readSame(tx, [
    textArray(subjectId === null ? [named] : [vehicleSubjectLock(subjectId), named]),
    subjectId,
    uuidArray(policies.map(({ partnerId }) => partnerId)),
    uuidArray(policies.map(({ policyId }) => policyId)),
    plate,
    textArray(otherPlates),
    at,
    reportingTermsOn(dayOf(at)).sameAccidentMinutes,
  ]);
  return rows.map((row) => ({
    claimId: row.claim_id,
    partnerId: row.partner_id,
    accidentId: row.accident_id,
    sameVehicle: row.same_vehicle,
  }));
}

interface SameRow extends Record<string, unknown> {
  readonly claim_id: Id<'Claim'>;
  readonly partner_id: Id<'Partner'>;
  readonly accident_id: string;
  readonly same_vehicle: boolean;
}

/** One call: the function locks, and asks after it has waited, as a statement of its own would. */
const readSame = fixed<SameRow>`select claim_id, partner_id, accident_id, same_vehicle
  from app.lock_same_accident($1::text::text[], $2::uuid, $3::text::uuid[], $4::text::uuid[], $5::text, $6::text::text[], $7::timestamptz,
    make_interval(mins => $8::int))`;
