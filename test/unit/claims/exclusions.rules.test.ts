/** What an exclusion may rest on (CTR 21, 22; domain 1.6, 2.2; IL 16–27): the closed list, by cover and edition, and what decisions say. */
import { describe, expect, it } from '@jest/globals';
import { yuan } from '../../../src/kernel/money.js';
import { Problems } from '../../../src/kernel/refusal.js';
import {
  type ClaimExclusion,
  EXCLUSION_CLAUSES,
  type ExclusionClause,
} from '../../../src/modules/claims/exclusions.js';
import {
  changedFault,
  checkExclusion,
  citedBy,
  decidedOf,
  type ExclusionGiven,
  type ExclusionRecord,
  undecidedFault,
} from '../../../src/modules/claims/exclusions.rules.js';
import { citedExclusion, EXCLUSION_TERMS } from '../../../src/modules/claims/published/exclusion-clauses.js';

const MC14 = { code: 'MC14', document: 'MC14' } as const;
const MC20 = { code: 'MC20', document: 'MC20' } as const;
const under = (
  clause: ExclusionClause,
  policyKind: 'COMPULSORY' | 'COMMERCIAL',
  coverage: string | null,
  edition: typeof MC14 | typeof MC20 | null,
) => citedExclusion(clause, { policyKind, coverage: coverage as never, edition })?.document ?? null;

const decision = (changes: Partial<ClaimExclusion>): ClaimExclusion => ({
  id: 'x' as never,
  partnerId: 'p' as never,
  claimId: 'c' as never,
  clause: 'DRINKING_DRIVER',
  policyKind: 'COMMERCIAL',
  coverage: null,
  victim: null,
  amount: null,
  reasons: '检验报告。',
  fileIds: [],
  wrongdoerId: null,
  proposedById: 'a',
  proposedByLabel: 'A',
  proposedAt: '2026-12-21T10:00:00.000+08:00' as never,
  confirmed: true,
  deciderId: null,
  deciderLabel: null,
  note: null,
  decidedAt: null,
  liftedById: null,
  liftedByLabel: null,
  liftedAt: null,
  ...changes,
});

describe('the closed list', () => {
  it.each(EXCLUSION_CLAUSES)('%s is of some cover, and says so in both languages', (clause) => {
    const cited = [
      citedExclusion(clause, { policyKind: 'COMPULSORY', coverage: null, edition: null }),
      citedExclusion(clause, { policyKind: 'COMMERCIAL', coverage: null, edition: MC14 }),
    ].filter((rule) => rule !== null);
    expect(cited.length).toBeGreaterThan(0);
    for (const { document, rule, text } of cited) {
      expect([rule, document.length > 0]).toEqual([clause, true]);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it.each([
    ['DRUNK_DRIVER', 'COMPULSORY', null, null, 'CTR art. 22; SPCT art. 15'],
    ['VICTIM_WILFUL', 'COMPULSORY', null, null, 'CTR art. 21'],
    ['LITIGATION_COSTS', 'COMPULSORY', null, null, 'Compulsory clauses art. 10'],
    ['DRINKING_DRIVER', 'COMPULSORY', null, null, null], // out for drunk, not for having drunk
    ['DRINKING_DRIVER', 'COMMERCIAL', 'VEHICLE_DAMAGE', MC14, 'MC14 art. 8(2)'],
    ['DRINKING_DRIVER', 'COMMERCIAL', 'PASSENGER_LIABILITY', MC14, 'MC14 art. 40(2)'],
    ['DRINKING_DRIVER', 'COMMERCIAL', 'THIRD_PARTY_LIABILITY', MC20, 'MC20'], // articles of 2020 are not known to us
    ['EARTHQUAKE', 'COMMERCIAL', 'VEHICLE_DAMAGE', MC14, 'MC14 art. 9(1)'],
    ['EARTHQUAKE', 'COMMERCIAL', 'VEHICLE_DAMAGE', MC20, null], // covered since 2020 (domain 2.2)
    ['WEAR_OR_DEFECT', 'COMMERCIAL', 'THIRD_PARTY_LIABILITY', MC20, null],
    ['FALSE_CLAIM', 'COMMERCIAL', 'VEHICLE_DAMAGE', MC20, 'IL 2015 art. 27'],
    ['RISK_INCREASED', 'COMMERCIAL', 'VEHICLE_DAMAGE', MC14, 'IL 2015 art. 52; MC14 art. 9(5)'],
    ['DRINKING_DRIVER', 'COMMERCIAL', null, null, null], // no commercial policy
  ] as const)('%s under %s %s of %j is %s', (clause, kind, coverage, edition, document) => {
    expect(under(clause, kind, coverage, edition)).toBe(document);
  });

  it('knows the four cases in which compulsory cover pays and recovers', () => {
    const cases = EXCLUSION_CLAUSES.filter((clause) => EXCLUSION_TERMS[clause].recourse !== null);
    expect(cases).toEqual(['UNLICENSED_DRIVER', 'DRUNK_DRIVER', 'STOLEN_VEHICLE', 'WILFUL_ACT']);
  });
});

describe('an exclusion', () => {
  const held: ExclusionRecord = {
    policyKinds: ['COMPULSORY', 'COMMERCIAL'],
    coverages: ['VEHICLE_DAMAGE', 'THIRD_PARTY_LIABILITY'],
    victims: ['wall'],
    edition: MC20,
    others: [],
  };
  const given: ExclusionGiven = {
    clause: 'DRINKING_DRIVER',
    policyKind: 'COMMERCIAL',
    coverage: null,
    victim: null,
    amount: null,
    hasWrongdoer: false,
  };
  const faults = (changes: Partial<ExclusionGiven>, record: Partial<ExclusionRecord> = {}): string[] => {
    const problems = new Problems();
    checkExclusion({ ...given, ...changes }, { ...held, ...record }, problems);
    return problems.items.map(({ code, field }) => `${code} ${field?.at(-1) ?? ''}`);
  };

  it.each([
    [{}, []],
    [{ policyKind: null }, ['INVALID_INPUT policyKind']],
    [{ clause: 'DRUNK_DRIVER', policyKind: null, hasWrongdoer: true }, []],
    [{ clause: 'DRUNK_DRIVER', policyKind: null, coverage: 'VEHICLE_DAMAGE' }, ['INVALID_INPUT coverage']],
    [{ coverage: 'BODY_SCRATCH' }, ['INVALID_INPUT coverage']],
    [{ victim: 'fence' }, ['INVALID_INPUT victim']],
    [{ victim: 'INSURED' }, []],
    [{ amount: yuan('0.00') }, ['INVALID_INPUT amount']],
    [{ hasWrongdoer: true }, ['INVALID_INPUT wrongdoer']],
    [{ clause: 'NOT_INSPECTED' }, ['EXCLUSION_NOT_IN_CLAUSES clause']],
  ] as const)('%j: %j', (changes, expected) => {
    expect(faults(changes)).toEqual(expected);
  });

  it('is not recorded twice while it waits or stands, and one case of recourse is enough', () => {
    for (const confirmed of [null, true])
      expect(faults({}, { others: [decision({ confirmed })] })).toEqual(['EXCLUSION_EXISTS clause']);
    for (const ended of [{ confirmed: false }, { liftedAt: '2026-12-22' as never }])
      expect(faults({}, { others: [decision(ended)] })).toEqual([]);
    const drunk = decision({ clause: 'DRUNK_DRIVER', policyKind: null });
    expect(faults({ clause: 'WILFUL_ACT', policyKind: null }, { others: [drunk] })).toEqual([
      'EXCLUSION_EXISTS clause',
    ]);
  });
});

describe('decisions', () => {
  const drunk = decision({ id: 'd' as never, clause: 'DRUNK_DRIVER', policyKind: null });
  const theft = decision({ id: 't' as never, clause: 'STOLEN_VEHICLE', policyKind: null });

  it('of recourse take commercial cover out as the case says: all of it, or liability while a thief drives', () => {
    expect(decidedOf([drunk], MC20).recourse).toEqual({ case: 'DRUNK_DRIVER', reasons: '检验报告。' });
    expect(decidedOf([drunk], MC20).exclusions.map(({ coverage }) => coverage)).toEqual([null]);
    expect(decidedOf([theft], MC14).exclusions.map(({ coverage, rule }) => [coverage, rule.document])).toEqual([
      ['THIRD_PARTY_LIABILITY', 'MC14 art. 24'],
      ['DRIVER_LIABILITY', 'MC14 art. 40'],
      ['PASSENGER_LIABILITY', 'MC14 art. 40'],
    ]);
    expect(decidedOf([drunk], null).exclusions).toEqual([]); // there is no commercial policy to take out
  });

  it('that wait, were declined or lifted say nothing', () => {
    const ended = [{ confirmed: null }, { confirmed: false }, { liftedAt: '2026-12-22' as never }].map(decision);
    expect(decidedOf(ended, MC20)).toEqual({ recourse: null, exclusions: [] });
    expect(citedBy(ended, MC20)).toEqual([]);
  });

  it('are cited in a letter with what was found, of both covers where the case is of both', () => {
    expect(citedBy([drunk], MC20).map(({ document, text }) => [document, text.zh])).toEqual([
      ['CTR art. 22; SPCT art. 15', '驾驶人醉酒驾驶。检验报告。'],
      ['MC20', '驾驶人醉酒驾驶。检验报告。'],
    ]);
  });

  it('hold up what rests on others of them', () => {
    expect(undecidedFault([drunk])).toBeNull();
    expect(undecidedFault([decision({ confirmed: null })])?.code).toBe('EXCLUSION_UNDECIDED');
    expect(changedFault(['d'], [drunk])).toBeNull();
    expect(changedFault(undefined, [])).toBeNull(); // sheets of before knew none
    for (const then of [undefined, [], ['d', 't'], ['t']])
      expect(changedFault(then, [drunk])?.code).toBe('EXCLUSIONS_CHANGED');
  });
});
