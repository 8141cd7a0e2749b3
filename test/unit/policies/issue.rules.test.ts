/** What a paid application becomes: periods, content, and what blocks the issue. */
import { describe, expect, it } from '@jest/globals';
import { instant } from '../../../src/kernel/dates.js';
import { yuan } from '../../../src/kernel/money.js';
import { carriedBy, contentFaults, periodAtIssue, recordChanges } from '../../../src/modules/policies/issue.rules.js';
import type { CompulsoryInput, FloatHistory, PricedPolicy } from '../../../src/modules/rating/index.js';
import type { ApplicationContent } from '../../../src/modules/underwriting/index.js';

const at = (text: string) => instant(`${text}:00.000+08:00`);

const compulsory = (changes: Partial<PricedPolicy> = {}): PricedPolicy => ({
  kind: 'COMPULSORY',
  productCode: 'COMPULSORY-TRAFFIC',
  productVersionId: 'v',
  startsAt: at('2026-11-22T00:00'),
  endsAt: at('2027-11-22T00:00'),
  startsOnIssue: false,
  coverages: [{ code: 'COMPULSORY_LIABILITY', premiumFen: '95000' } as PricedPolicy['coverages'][number]],
  services: [],
  premiumFen: '95000',
  netFen: '89623',
  vatFen: '5377',
  lines: [{ amount: { fen: '95000', currency: 'CNY' } } as PricedPolicy['lines'][number]],
  rating: {
    useNature: 'FAMILY',
    issueOn: '2026-11-21',
    float: { code: null, reason: 'FIRST_INSURANCE', cleanLookBacks: 0, lookBack: null },
  } as CompulsoryInput,
  pinned: [],
  illustrative: false,
  category: 1,
  ...changes,
});
const commercial = (): PricedPolicy => compulsory({ kind: 'COMMERCIAL' });

const carried = (policies: readonly PricedPolicy[], changes: Partial<ApplicationContent> = {}) => ({
  content: { policies, tax: { total: '42000' }, ...changes } as ApplicationContent,
  carries: policies.map(({ kind }) => kind),
});

describe('the period at issue', () => {
  it('domain 1.5: is the one agreed, also when the job comes after its start', () => {
    const agreed = compulsory();
    expect(periodAtIssue(agreed, at('2026-11-25T09:00'))).toEqual({ startsAt: agreed.startsAt, endsAt: agreed.endsAt });
  });

  it.each([
    ['a common year', '2026-11-21T10:30', '2027-11-21T10:30'],
    ['over a leap day', '2027-06-01T08:15', '2028-06-01T08:15'],
    ['begun on a leap day: nobody gets a day less', '2028-02-29T12:00', '2029-03-01T12:00'],
    ['begun a minute before midnight', '2026-12-31T23:59', '2027-12-31T23:59'],
  ])('domain 1.5: with immediate effect a year from the issue, %s', (_what, now, until) => {
    const priced = compulsory({
      startsOnIssue: true,
      startsAt: at('2026-11-21T09:00'),
      endsAt: at('2027-11-21T09:00'),
    });
    expect(periodAtIssue(priced, at(now))).toEqual({ startsAt: at(now), endsAt: at(until) });
  });

  it('with immediate effect a short term keeps the end that its ground sets', () => {
    const priced = compulsory({
      startsOnIssue: true,
      startsAt: at('2026-11-21T09:00'),
      endsAt: at('2027-02-01T00:00'),
    });
    expect(periodAtIssue(priced, at('2026-11-21T11:00'))).toEqual({
      startsAt: at('2026-11-21T11:00'),
      endsAt: at('2027-02-01T00:00'),
    });
  });
});

describe('the content', () => {
  it('S-168: what was priced and paid has no fault', () => {
    expect(contentFaults(carried([compulsory()]), yuan('1370.00'))).toEqual([]);
  });

  it.each([
    ['paid a fen less', carried([compulsory()]), '1369.99'],
    ['VAT a fen off', carried([compulsory({ vatFen: '5378' })]), '1370.00'],
    ['lines a fen off', carried([compulsory({ lines: [] })]), '1370.00'],
    ['coverages a fen off', carried([compulsory({ coverages: [] })]), '1370.00'],
    ['a kind twice', carried([compulsory(), compulsory()]), '2320.00'],
    ['nothing carried', { ...carried([compulsory()]), carries: [] }, '420.00'],
    ['a period that is none', carried([compulsory({ endsAt: at('2026-11-22T00:00') })]), '1370.00'],
  ])('S-168: blocks when %s', (_what, application, paid) => {
    expect(contentFaults(application, yuan(paid))).not.toEqual([]);
  });

  it('what was declined or split off is neither issued nor paid; tax goes with the compulsory policy', () => {
    const both = carried([compulsory(), commercial()]);
    expect(contentFaults({ ...both, carries: ['COMPULSORY'] }, yuan('1370.00'))).toEqual([]);
    expect(contentFaults({ ...both, carries: ['COMMERCIAL'] }, yuan('950.00'))).toEqual([]);
    expect(carriedBy({ ...both, carries: ['COMMERCIAL'] }).map(({ kind }) => kind)).toEqual(['COMMERCIAL']);
  });

  it('numbers are drawn for the compulsory policy first, in whatever order they were priced', () => {
    expect(carriedBy(carried([commercial(), compulsory()])).map(({ kind }) => kind)).toEqual([
      'COMPULSORY',
      'COMMERCIAL',
    ]);
  });
});

describe('the record at issue', () => {
  const none: FloatHistory = {
    previousPolicies: [],
    accidents: [],
    ownerChangedOn: null,
    provinceChanged: false,
    proofOfRecord: true,
  };
  const insured: FloatHistory = { ...none, previousPolicies: [{ issuedOn: '2025-11-20' as never }] };

  it('design §5: the same outcome changes nothing', () => {
    expect(recordChanges(carried([compulsory()]), { compulsory: none, commercial: null })).toEqual([]);
  });

  it('design §5: another float is told with what it was and is', () => {
    expect(recordChanges(carried([compulsory()]), { compulsory: insured, commercial: null })).toEqual([
      { name: 'kind', value: 'COMPULSORY' },
      { name: 'was', value: 'FIRST_INSURANCE' },
      { name: 'is', value: 'A1' },
    ]);
  });
});
