/** Claims of our own beside the platform's record (domain 2.7): by the day of the loss, never twice, and no level without them. */
import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '../../../src/kernel/dates.js';
import { withOwnClaims } from '../../../src/modules/quotes/own-claims.js';
import type { CommercialRecord } from '../../../src/modules/rating/index.js';

const policy = (startsOn: string, endsOn: string, paidClaims = 0) => ({
  startsOn: localDate(startsOn),
  endsOn: localDate(endsOn),
  paidClaims,
  shortTerm: false,
});
const record = (...policies: CommercialRecord['policies'][number][]): CommercialRecord => ({
  policies,
  ownerChangedOn: null,
  violationGrade: null,
});
const loss = (occurred: string, paid = '2027-10-01T00:00:00.000+08:00') => ({
  occurredAt: instant(occurred),
  paidAt: instant(paid),
});
const counts = (merged: CommercialRecord): number[] => merged.policies.map(({ paidClaims }) => paidClaims);

const LAST = policy('2026-11-22', '2027-11-22');
const BEFORE = policy('2025-11-22', '2026-11-22');

describe('a claim that we paid', () => {
  it('counts under the policy in whose period the loss fell, by the insurer’s calendar, whenever it was paid', () => {
    const lastDay = loss('2026-11-21T23:59:59.999+08:00', '2027-10-01T00:00:00.000+08:00');
    const firstDay = loss('2026-11-22T00:00:00.000+08:00');
    expect(counts(withOwnClaims(record(BEFORE, LAST), [lastDay]))).toEqual([1, 0]);
    expect(counts(withOwnClaims(record(BEFORE, LAST), [firstDay]))).toEqual([0, 1]);
  });

  it('is never counted twice: of one period the greater figure stands, the platform’s or ours', () => {
    const ours = [loss('2027-01-05T10:00:00.000+08:00'), loss('2027-02-05T10:00:00.000+08:00')];
    const platform = (paidClaims: number) => record({ ...LAST, paidClaims });
    expect([0, 1, 2, 3].map((told) => counts(withOwnClaims(platform(told), ours)))).toEqual([[2], [2], [2], [3]]);
  });

  it('adds to the last known policy when the platform does not know ours yet, beside what it told of that one', () => {
    const ours = [loss('2026-06-01T10:00:00.000+08:00'), loss('2027-01-05T10:00:00.000+08:00')];
    expect(counts(withOwnClaims(record({ ...BEFORE, paidClaims: 1 }), ours))).toEqual([2]);
  });

  it('changes nothing before the first recorded policy, nor years and owner; without claims it is the record itself', () => {
    const told = record(LAST);
    expect(withOwnClaims(told, [loss('2020-01-05T10:00:00.000+08:00')])).toEqual(told);
    expect(withOwnClaims(told, [])).toBe(told);
    expect(withOwnClaims(record(), [loss('2027-01-05T10:00:00.000+08:00')]).policies).toEqual([]);
  });
});
