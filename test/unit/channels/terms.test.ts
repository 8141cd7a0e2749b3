import { describe, expect, it } from '@jest/globals';
import { type RefusalItem } from '../../../src/kernel/refusal.js';
import {
  clauseKeys,
  executedClause,
  parameterNames,
  parameterProblems,
} from '../../../src/modules/channels/clauses.js';
import { judge } from '../../../src/modules/channels/terms.rules.js';

import { clause, inInput, terms, TODAY } from './asking.js';

describe('terms as a whole', () => {
  const generous = [
    clause('PRODUCTS', { allowed: ['COMPULSORY'] }),
    clause('VEHICLE_GROUPS', { allowed: ['PRIVATE_PASSENGER'] }),
    clause('TERRITORY', { allowed: ['310000'] }),
  ];
  const codes = (found: readonly RefusalItem[]): string[] => found.map(({ code }) => code);

  it('tells every reason at once', () => {
    const found = judge(
      terms(generous),
      ['PRODUCTS', 'VEHICLE_GROUPS', 'TERRITORY'],
      { productCodes: ['A', 'B'], vehicleGroup: 'TRACTOR', region: '110000' },
      inInput,
      TODAY,
    );
    expect(codes(found)).toEqual(['TERM_PRODUCTS', 'TERM_PRODUCTS', 'TERM_VEHICLE_GROUPS', 'TERM_TERRITORY']);
  });

  it('refuses what the agreement does not speak of', () => {
    const [refusal] = judge(terms([]), ['TERRITORY'], { region: '310000' }, inInput, TODAY);
    expect(refusal).toMatchObject({
      code: 'TERM_TERRITORY',
      facts: [
        { name: 'clause', value: 'TERRITORY' },
        { name: 'agreementVersion', value: '3' },
      ],
    });
    expect(refusal?.clause).toBeUndefined();
  });

  it('two clauses with one key narrow each other', () => {
    const twice = [
      clause('TERRITORY', { allowed: ['310000', '320000'] }, '4.1'),
      clause('TERRITORY', { allowed: ['320000'] }, '9.2'),
    ];
    expect(judge(terms(twice), ['TERRITORY'], { region: '320000' }, inInput, TODAY)).toEqual([]);
    expect(judge(terms(twice), ['TERRITORY'], { region: '310000' }, inInput, TODAY)).toEqual([
      expect.objectContaining({ clause: expect.objectContaining({ number: '9.2' }) }),
    ]);
  });

  it.each(['DRAFT', 'SIGNED', 'SUSPENDED', 'EXPIRED', 'TERMINATED'] as const)(
    'an agreement that is %s closes every write',
    (agreement) => {
      expect(judge(terms(generous, { agreement }), ['TERRITORY'], { region: '310000' }, inInput, TODAY)).toEqual([
        expect.objectContaining({ code: 'AGREEMENT_NOT_ACTIVE' }),
      ]);
    },
  );

  it('a suspended partner with a lapsed licence hears of both', () => {
    const found = judge(
      terms(generous, { partner: 'SUSPENDED', until: '2026-11-21' }),
      ['TERRITORY'],
      { region: '310000' },
      inInput,
      TODAY,
    );
    expect(codes(found)).toEqual(['PARTNER_STATE', 'LICENCE_LAPSED']);
    expect(found[1]?.facts).toEqual([
      { name: 'licence', value: 'XK-1' },
      { name: 'validUntil', value: '2026-11-21' },
      { name: 'regions', value: '310000' },
    ]);
  });

  it('a fleet needs no licence; a dealer that never had one may be asked for no selling clause', () => {
    expect(
      judge(terms(generous, { kind: 'ENTERPRISE', until: null }), ['TERRITORY'], { region: '310000' }, inInput, TODAY),
    ).toEqual([]);
    expect(
      codes(
        judge(terms(generous, { kind: 'DEALER', until: null }), ['TERRITORY'], { region: '310000' }, inInput, TODAY),
      ),
    ).toEqual(['LICENCE_LAPSED']);
    expect(judge(terms(generous, { kind: 'DEALER', until: null }), [], {}, inInput, TODAY)).toEqual([]);
  });

  it('a clause cannot be asked without its facts', () => {
    // @ts-expect-error -- TERRITORY needs the region
    expect(() => judge(terms(generous), ['TERRITORY'], { vehicleGroup: 'TRACTOR' }, inInput, TODAY)).toThrow('region');
  });
});

describe('the catalogue', () => {
  it('has the seventeen clauses of the design; every one executes, and says who asks it', () => {
    expect(clauseKeys()).toHaveLength(17);
    expect(
      Object.fromEntries(
        clauseKeys().flatMap(({ key, askedBy }) => (askedBy === 'OPERATIONS' ? [] : [[key, askedBy]])),
      ),
    ).toEqual({
      COMMISSION_RATE: 'ISSUE',
      API_QUOTA: 'GATEWAY',
      DATA_SCOPE: 'DISCLOSURE',
      SETTLEMENT_CYCLE: { later: 'commissionStatements' },
      SERVICE_LEVELS: 'SERVICE',
    });
  });

  it('names every parameter after its clause, once', () => {
    const names = parameterNames().map(({ name }) => name);
    expect(names).toContain('BINDING_AUTHORITY_PER_POLICY');
    expect(new Set(names).size).toBe(names.length);
  });

  it('says which parameter of an offered clause cannot be stored', () => {
    expect(parameterProblems('TERRITORY', { allowed: ['310000'] })).toEqual([]);
    expect(parameterProblems('TERRITORY', { allowed: ['310000', '999999'] })).toEqual(['allowed.1']);
    expect(parameterProblems('VEHICLE_GROUPS', { allowed: ['CAMEL'] })).toEqual(['allowed.0']);
    expect(parameterProblems('API_QUOTA', { points: 10, burst: 100, inFlight: 4, webhookEndpoints: -1 })).toEqual([
      'webhookEndpoints',
    ]);
    expect(parameterProblems('COMMISSION_RATE', { value: [{ policyKind: 'COMMERCIAL', value: '0.15' }] })).toEqual([]);
  });

  it('knows the sentence of each clause that executes', () => {
    expect(executedClause('PRODUCTS').sentence.en).toBe('Products that may be brought.');
  });
});
