import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, addYears, localDate } from '../../../src/kernel/dates.js';
import { type CommercialRecord, noClaimOutcome } from '../../../src/modules/rating/index.js';

const ISSUE = localDate('2026-11-21');
const START = localDate('2026-12-01');
type Policy = CommercialRecord['policies'][number];

/** Policies of a year each, the newest first, the newest ending as the new one begins; `claims` of each. */
const years = (...claims: number[]): Policy[] =>
  claims.map((paidClaims, back) => ({
    startsOn: addYears(START, -back - 1),
    endsOn: addYears(START, -back),
    paidClaims,
    shortTerm: false,
  }));
const shifted = (policies: readonly Policy[], months: number, days = 0): Policy[] =>
  policies.map((each) => ({
    ...each,
    startsOn: addDays(addMonths(each.startsOn, -months), -days),
    endsOn: addDays(addMonths(each.endsOn, -months), -days),
  }));
const levelOf = (policies: readonly Policy[], changes: Partial<CommercialRecord> = {}, registered = true) =>
  noClaimOutcome(
    { policies, ownerChangedOn: null, violationGrade: null, ...changes },
    { issueOn: ISSUE, startsOn: START, firstRegisteredOn: registered ? localDate('2020-05-01') : null },
  );

describe('no-claim level (domain 2.7)', () => {
  it('three years with one claim: −2', () => {
    expect(levelOf(years(0, 1, 0))).toEqual({
      level: -2,
      reason: 'CLAIMS_AND_YEARS',
      consecutiveYears: 3,
      claims: 1,
    });
  });

  it('one year with two claims: 1', () => {
    expect(levelOf(years(2))).toMatchObject({ level: 1, consecutiveYears: 1, claims: 2 });
  });

  it.each([
    [[0], -1],
    [[0, 0], -2],
    [[0, 0, 0], -3],
    [[1], 0],
    [[1, 0, 0], -2],
    [[0, 0, 2], -1],
    [[4, 3, 2], 5],
    [[9], 5],
  ])('claims %s, the newest year first: level %s', (claims, level) => {
    expect(levelOf(years(...claims)).level).toBe(level);
  });

  it('four or more years in a row without a claim: −4, however long ago the last claim was before', () => {
    expect(levelOf(years(0, 0, 0, 0))).toMatchObject({ level: -4, reason: 'CLEAN_YEARS', consecutiveYears: 4 });
    expect(levelOf(years(0, 0, 0, 0, 3)).level).toBe(-4);
    expect(levelOf(years(0, 0, 0, 0, 0, 0, 0, 0)).level).toBe(-4);
  });

  it('a claim in the fourth year keeps it at −3; only the last three years are looked at', () => {
    expect(levelOf(years(0, 0, 0, 1))).toMatchObject({ level: -3, reason: 'CLAIMS_AND_YEARS', claims: 0 });
  });

  it('first insured: 0; a car not yet registered: 0 as a new car', () => {
    expect(levelOf([])).toMatchObject({ level: 0, reason: 'FIRST_YEAR' });
    expect(levelOf([], {}, false)).toMatchObject({ level: 0, reason: 'NEW_VEHICLE' });
  });

  it('changed hands: the former owner’s policies count neither way, also one that was endorsed to the new owner', () => {
    const changed = { ownerChangedOn: localDate('2026-06-01') };
    expect(levelOf(years(0, 0, 0, 0), changed)).toMatchObject({ level: 0, reason: 'OWNER_CHANGED' });
    expect(levelOf(years(5), changed)).toMatchObject({ level: 0, reason: 'OWNER_CHANGED' });
    // The new owner's own years count from the day of the change, that day included.
    expect(levelOf(years(0, 0, 7), { ownerChangedOn: addYears(START, -2) })).toMatchObject({
      level: -2,
      consecutiveYears: 2,
    });
  });

  it('a lapse up to three months changes nothing', () => {
    expect(levelOf(shifted(years(0, 0, 0), 3)).level).toBe(-3);
  });

  it('a lapse of three to six months, six included: nothing is reduced, what claims add stays', () => {
    expect(levelOf(shifted(years(0, 0, 0), 3, 1))).toMatchObject({ level: 0, reason: 'NO_REDUCTION_AFTER_LAPSE' });
    expect(levelOf(shifted(years(0, 0, 0, 0), 6))).toMatchObject({ level: 0, reason: 'NO_REDUCTION_AFTER_LAPSE' });
    expect(levelOf(shifted(years(3), 6))).toMatchObject({ level: 2, reason: 'CLAIMS_AND_YEARS' });
  });

  it('a lapse beyond six months: 0, reductions and claims alike are gone', () => {
    expect(levelOf(shifted(years(0, 0, 0), 6, 1))).toMatchObject({ level: 0, reason: 'LAPSED' });
    expect(levelOf(shifted(years(5), 7))).toMatchObject({ level: 0, reason: 'LAPSED' });
  });

  it('an earlier lapse breaks the years in a row; what came before six months of lapse is gone for good', () => {
    const [newest, ...older] = years(0, 0, 0, 1);
    if (!newest) throw new Error('no policy');
    expect(levelOf([newest, ...shifted(older, 4)])).toMatchObject({ level: -1, consecutiveYears: 1, claims: 0 });
    const [, second, ...others] = years(0, 2, 0);
    if (!second) throw new Error('no policy');
    expect(levelOf([newest, ...shifted([second, ...others], 4)])).toMatchObject({ level: 1, claims: 2 });
    expect(levelOf([newest, ...shifted([second, ...others], 8)])).toMatchObject({ level: -1, claims: 0 });
  });

  it('after a short term nothing is reduced, and its days alone are no year', () => {
    const short = { ...years(0)[0], startsOn: addMonths(START, -4), shortTerm: true } as Policy;
    const before = shifted(years(0, 0, 0), 4);
    expect(levelOf([short, ...before])).toMatchObject({ level: 0, reason: 'NO_REDUCTION_AFTER_SHORT_TERM' });
    expect(levelOf([{ ...short, paidClaims: 2 }])).toMatchObject({ level: 2, consecutiveYears: 0 });
  });

  it('two policies over the same days are one year, in whatever order the platform lists them', () => {
    expect(levelOf([...years(0), ...years(1)])).toMatchObject({ level: 0, consecutiveYears: 1, claims: 1 });
    expect(levelOf(years(0, 0, 1).reverse())).toEqual(levelOf(years(0, 0, 1)));
  });

  it('a policy cancelled after half a year is no year; one that begins later is not looked at', () => {
    const [year] = years(0);
    if (!year) throw new Error('no policy');
    expect(levelOf([{ ...year, startsOn: addMonths(START, -6) }])).toMatchObject({ level: 0, consecutiveYears: 0 });
    const later = { ...year, startsOn: addDays(ISSUE, 1), endsOn: addYears(ISSUE, 2), paidClaims: 4 };
    expect(levelOf([later, year])).toMatchObject({ level: -1, claims: 0 });
  });
});
