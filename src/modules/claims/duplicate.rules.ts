/** Which claims may be one and the same loss, told twice. Pure; people decide. */
import type { Instant } from '../../kernel/dates.js';
import { dayOf } from '../../kernel/dates.js';
import type { Claim } from './claim.js';
import { reportingTermsOn } from './published/terms.js';

type Told = Pick<Claim, 'id' | 'state' | 'accidentId' | 'subjectId' | 'plate' | 'vin' | 'occurredAt'>;

const DAY_MS = 86_400_000;

/**
 * The same accident as the gateway joined it, but for the other side's claim; or the same vehicle within the days by which
 * people err about when it happened. What was cancelled has no loss.
 */
export function mayBeDuplicate(claim: Told, other: Told): boolean {
  if (other.id === claim.id || other.state === 'CANCELLED') return false;
  if (claim.accidentId === other.accidentId) return !isAnotherVehicle(claim, other);
  return isSameVehicle(claim, other) && daysApart(claim.occurredAt, other.occurredAt) <= duplicateDays(claim);
}

const same = (a: string | null, b: string | null): boolean => a !== null && a === b;
const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

function isSameVehicle(a: Told, b: Told): boolean {
  return same(a.subjectId, b.subjectId) || same(a.plate, b.plate) || same(a.vin, b.vin);
}

function isAnotherVehicle(a: Told, b: Told): boolean {
  return !isSameVehicle(a, b) && (differ(a.subjectId, b.subjectId) || differ(a.plate, b.plate) || differ(a.vin, b.vin));
}

function daysApart(a: Instant, b: Instant): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;
}

function duplicateDays({ occurredAt }: Told): number {
  return reportingTermsOn(dayOf(occurredAt)).duplicateDays;
}
