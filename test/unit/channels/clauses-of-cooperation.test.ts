/** Clauses of how the two work together (design §4): each refuses by name, with limit, value offered and what would pass. */
import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/kernel/dates.js';
import type { ClauseParameters } from '../../../src/modules/channels/agreement.js';
import type { ClauseFacts } from '../../../src/modules/channels/clause-catalogue.js';
import { type ExecutedKey, parameterProblems } from '../../../src/modules/channels/clauses.js';
import { settlementAfter } from '../../../src/modules/channels/clauses-of-cooperation.js';
import { agreedRate } from '../../../src/modules/channels/commission-rate.rules.js';
import { asked, versionId } from './asking.js';

const load = { cost: 5, available: 100, inFlight: 1, endpoints: 0 };
const saloon = {
  policyKind: 'COMMERCIAL',
  businessLine: 'NEW_BUSINESS',
  vehicleGroup: 'PRIVATE_PASSENGER',
  region: '440300',
} as const;
const QUOTA = { points: 20, burst: 100, inFlight: 4, webhookEndpoints: 2 };

interface Example {
  readonly key: ExecutedKey;
  readonly parameters: ClauseParameters;
  readonly passes: readonly Partial<ClauseFacts>[];
  readonly refused: Partial<ClauseFacts>;
  readonly offered: string;
  readonly limit: string;
  /** Facts with a value that the refusal says would pass; null where nothing would. */
  readonly mended: ((value: string) => Partial<ClauseFacts>) | null;
}

const EXAMPLES: readonly Example[] = [
  {
    key: 'BUSINESS_LINES',
    parameters: { allowed: ['NEW_BUSINESS', 'CLAIMS'] },
    passes: [{ businessLine: 'NEW_BUSINESS' }, { businessLine: 'CLAIMS' }],
    refused: { businessLine: 'RENEWAL' },
    offered: 'RENEWAL',
    limit: 'NEW_BUSINESS, CLAIMS',
    mended: (businessLine) => ({ businessLine: businessLine as ClauseFacts['businessLine'] }),
  },
  {
    key: 'COMMISSION_RATE',
    parameters: { value: [{ policyKind: 'COMPULSORY', region: '440000', value: '0.04' }] },
    passes: [{ sold: [{ ...saloon, policyKind: 'COMPULSORY' }] }, { sold: [] }],
    refused: { sold: [{ ...saloon, policyKind: 'COMPULSORY' }, saloon] },
    offered: 'COMMERCIAL',
    limit: 'COMPULSORY 440000 0.04',
    mended: null,
  },
  {
    key: 'SETTLEMENT_CYCLE',
    parameters: { day: 10 },
    passes: [{ settledOn: localDate('2026-12-10') }],
    refused: { settledOn: localDate('2026-12-11') },
    offered: '2026-12-11',
    limit: '10',
    mended: (day) => ({ settledOn: localDate(day) }),
  },
  {
    key: 'RENEWAL_OWNERSHIP',
    parameters: { owner: 'PLACING_PARTNER' },
    passes: [{ renewedBy: 'PLACING_PARTNER' }],
    refused: { renewedBy: 'OTHER_PARTNER' },
    offered: 'OTHER_PARTNER',
    limit: 'PLACING_PARTNER',
    mended: null,
  },
  {
    key: 'CLAIM_SCOPE',
    parameters: { acts: ['REPORT', 'DOCUMENTS'] },
    passes: [{ claimAct: 'REPORT' }],
    refused: { claimAct: 'AMOUNTS' },
    offered: 'AMOUNTS',
    limit: 'REPORT, DOCUMENTS',
    mended: (claimAct) => ({ claimAct: claimAct as ClauseFacts['claimAct'] }),
  },
  {
    key: 'DATA_SCOPE',
    parameters: { fields: ['PERSON_NAME', 'PHONE:CONTACT_CUSTOMER'] },
    passes: [
      { disclosure: { group: 'PERSON_NAME', purpose: 'LEGAL_DUTY' } },
      { disclosure: { group: 'PHONE', purpose: 'CONTACT_CUSTOMER' } },
      { disclosure: { group: 'ORGANISATION_NAME', purpose: 'PAYMENT' } }, // public
    ],
    refused: { disclosure: { group: 'PHONE', purpose: 'PAYMENT' } },
    offered: 'PHONE:PAYMENT',
    limit: 'PERSON_NAME, PHONE:CONTACT_CUSTOMER',
    mended: (code) => {
      const [group, purpose = 'PAYMENT'] = code.split(':');
      return { disclosure: { group, purpose } as ClauseFacts['disclosure'] };
    },
  },
  {
    key: 'API_QUOTA',
    parameters: QUOTA,
    passes: [{ load: { ...load, cost: 100 } }, { load: { ...load, inFlight: 4 } }, { load: { ...load, endpoints: 2 } }],
    refused: { load: { ...load, available: 4.9 } },
    offered: '5',
    limit: '4',
    mended: (cost) => ({ load: { ...load, available: 4.9, cost: Number(cost) } }),
  },
  {
    key: 'SERVICE_LEVELS',
    parameters: { target: [{ metric: 'REFERRAL_DECISION', value: '4' }] },
    passes: [
      { measured: [{ metric: 'REFERRAL_DECISION', value: '4.0' }] },
      { measured: [{ metric: 'ISSUE_AFTER_PAYMENT', value: '900' }] }, // nothing was promised of it
    ],
    refused: { measured: [{ metric: 'REFERRAL_DECISION', value: '4.01' }] },
    offered: '4.01',
    limit: '4',
    mended: (value) => ({ measured: [{ metric: 'REFERRAL_DECISION', value }] }),
  },
];

describe('clauses of cooperation', () => {
  it.each(EXAMPLES)('$key lets pass what it allows', ({ key, parameters, passes }) => {
    for (const facts of passes) expect(asked(key, parameters, facts)).toEqual([]);
  });

  it.each(EXAMPLES)(
    '$key refuses the rest, by clause number, version, limit and value offered; what would pass, passes',
    ({ key, parameters, refused, offered, limit, mended }) => {
      const found = asked(key, parameters, refused);
      expect(found).toEqual([
        expect.objectContaining({
          code: `TERM_${key}`,
          clause: expect.objectContaining({ key, number: '4.1', agreementVersionId: versionId }),
          facts: expect.arrayContaining([
            { name: 'limit', value: limit },
            { name: 'offered', value: offered },
          ]),
        }),
      ]);
      const suggestions = found[0]?.wouldPass ?? [];
      expect(suggestions.length > 0).toBe(mended !== null);
      for (const { value } of suggestions) expect(asked(key, parameters, mended?.(value) ?? {})).toEqual([]);
    },
  );

  it('a quota names which of its limits is reached, each on its own', () => {
    const reached = (over: Partial<typeof load>): (string | undefined)[] =>
      asked('API_QUOTA', QUOTA, { load: { ...load, ...over } }).map(
        ({ facts }) => facts?.find(({ name }) => name === 'of')?.value,
      );
    expect(reached({ cost: 101, available: 1000 })).toEqual(['burst']);
    expect(reached({ inFlight: 5 })).toEqual(['inFlight']);
    expect(reached({ endpoints: 3 })).toEqual(['webhookEndpoints']);
    expect(reached({ cost: 101, inFlight: 5, endpoints: 3 })).toEqual(['burst', 'inFlight', 'webhookEndpoints']);
  });

  it('availability is promised as the least, times as the most', () => {
    const target = { target: [{ metric: 'AVAILABILITY', value: '0.999' }] };
    const at = (value: string) => asked('SERVICE_LEVELS', target, { measured: [{ metric: 'AVAILABILITY', value }] });
    expect(at('0.9991')).toEqual([]);
    expect(at('0.9989')).toHaveLength(1);
  });

  it('what can be mistyped is found when the clause is drafted', () => {
    expect(parameterProblems('BUSINESS_LINES', { allowed: ['SELLING'] })).toEqual(['allowed.0']);
    expect(parameterProblems('DATA_SCOPE', { fields: ['PHONE:CURIOSITY', 'TELEPHONE', 'PHONE:PAYMENT'] })).toEqual([
      'fields.0',
      'fields.1',
    ]);
    expect(parameterProblems('COMMISSION_RATE', { value: [{ policyKind: 'COMPULSORY', value: '4' }] })).toEqual([
      'value.0.value',
    ]);
    expect(parameterProblems('COMMISSION_RATE', { value: [{ coverage: 'BODY_SCRATCH', value: '0.1' }] })).toEqual([
      'value.0',
    ]);
    expect(parameterProblems('SERVICE_LEVELS', { target: [{ metric: 'SMILES', value: '1' }] })).toEqual([
      'target.0.metric',
    ]);
  });
});

describe('the agreed rate of a policy', () => {
  const rate = (rows: Parameters<typeof agreedRate>[0]) => agreedRate(rows, saloon);

  it('is that of the row that says most; a city says more than its province, a line or a group more than a place', () => {
    expect(rate([{ value: '0.10' }])).toBe('0.10');
    expect(rate([{ value: '0.10' }, { region: '440000', value: '0.11' }])).toBe('0.11');
    expect(
      rate([
        { region: '440300', value: '0.12' },
        { region: '440000', value: '0.11' },
      ]),
    ).toBe('0.12');
    expect(
      rate([
        { region: '440300', value: '0.12' },
        { policyKind: 'COMMERCIAL', value: '0.09' },
      ]),
    ).toBe('0.09');
    expect(
      rate([
        { policyKind: 'COMMERCIAL', value: '0.09' },
        { policyKind: 'COMMERCIAL', vehicleGroup: 'PRIVATE_PASSENGER', value: '0.08' },
      ]),
    ).toBe('0.08');
  });

  it('between rows that say as much is the lower one, whatever their order', () => {
    const rows = [
      { policyKind: 'COMMERCIAL', value: '0.20' },
      { vehicleGroup: 'PRIVATE_PASSENGER', value: '0.10' },
    ] as const;
    expect(rate(rows)).toBe('0.10');
    expect(rate([...rows].reverse())).toBe('0.10');
  });

  it('is none where no row speaks of it: nothing was agreed, so nothing is owed', () => {
    expect(rate([])).toBeNull();
    expect(
      rate([
        { policyKind: 'COMPULSORY', value: '0.04' },
        { region: '310000', value: '0.2' },
      ]),
    ).toBeNull();
  });
});

describe('the day of settlement', () => {
  it('is the first on or after a day', () => {
    expect(settlementAfter(localDate('2026-12-10'), 10)).toBe('2026-12-10');
    expect(settlementAfter(localDate('2026-12-11'), 10)).toBe('2027-01-10');
    expect(settlementAfter(localDate('2026-12-31'), 28)).toBe('2027-01-28');
  });
});
