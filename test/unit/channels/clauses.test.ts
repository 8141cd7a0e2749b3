import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/kernel/dates.js';
import { newId } from '../../../src/kernel/ids.js';
import { messageOf, type RefusalItem } from '../../../src/kernel/refusal.js';
import type { AgreementState, Clause, ClauseParameters } from '../../../src/modules/channels/agreement.js';
import type { ClauseFacts } from '../../../src/modules/channels/clause-catalogue.js';
import {
  clauseKeys,
  type ExecutedKey,
  executedClause,
  parameterNames,
  parameterProblems,
} from '../../../src/modules/channels/clauses.js';
import { judge, type Terms } from '../../../src/modules/channels/terms.rules.js';
import { coversRegion } from '../../../src/modules/channels/territory.rules.js';

const TODAY = localDate('2026-11-21');
const partnerId = newId('Partner');
const versionId = newId('AgreementVersion');

function clause(key: ExecutedKey, parameters: ClauseParameters, number = '4.1'): Clause {
  return {
    id: newId('Clause'),
    partnerId,
    versionId,
    position: 1,
    key,
    number,
    titleZh: '条款',
    titleEn: `Clause ${key}`,
    textZh: '',
    textEn: '',
    parameters,
  };
}

function terms(
  clauses: readonly Clause[],
  over: { agreement?: AgreementState; partner?: 'ACTIVE' | 'SUSPENDED'; kind?: string; until?: string | null } = {},
): Terms {
  const agreementId = newId('Agreement');
  return {
    partner: {
      id: partnerId,
      number: 'P-1',
      externalRef: null,
      name: '测试车行',
      kind: over.kind ?? 'DEALER',
      state: over.partner ?? 'ACTIVE',
      institutionId: newId('Institution'),
      revision: 1,
    },
    licences:
      over.until === null
        ? []
        : [
            {
              id: newId('Licence'),
              partnerId,
              number: 'XK-1',
              scope: '机动车辆保险',
              regions: ['310000'],
              validFrom: localDate('2020-01-01'),
              validUntil: localDate(over.until ?? '2040-01-01'),
            },
          ],
    inForce: {
      agreement: {
        id: agreementId,
        partnerId,
        number: 'XY-1',
        externalRef: null,
        state: over.agreement ?? 'ACTIVE',
        revision: 1,
      },
      version: {
        id: versionId,
        partnerId,
        agreementId,
        sequence: 3,
        state: 'ACTIVE',
        standardTerms: 'DEALER 2025.1',
        effectiveFrom: '2025-01-01T00:00:00.000Z' as never,
        effectiveUntil: null,
        digest: 'd',
        revision: 1,
      },
      clauses,
    },
  };
}

const facts: ClauseFacts = { productCodes: ['COMPULSORY'], vehicleGroup: 'PRIVATE_PASSENGER', region: '310000' };
const inInput = (fact: string): string[] => ['input', fact];

function asked(key: ExecutedKey, parameters: ClauseParameters, over: Partial<ClauseFacts>): RefusalItem[] {
  return judge(terms([clause(key, parameters)]), [key], { ...facts, ...over }, inInput, TODAY);
}

describe('a clause answers ok, or a refusal with what would pass', () => {
  const examples: {
    key: ExecutedKey;
    parameters: ClauseParameters;
    passes: Partial<ClauseFacts>;
    refused: Partial<ClauseFacts>;
    field: string;
    offered: string;
    limit: string;
  }[] = [
    {
      key: 'PRODUCTS',
      parameters: { allowed: ['COMPULSORY', 'MOTOR-2020'] },
      passes: { productCodes: ['COMPULSORY', 'MOTOR-2020'] },
      refused: { productCodes: ['COMPULSORY', 'MOTOR-NEV'] },
      field: 'productCodes',
      offered: 'MOTOR-NEV',
      limit: 'COMPULSORY, MOTOR-2020',
    },
    {
      key: 'VEHICLE_GROUPS',
      parameters: { allowed: ['PRIVATE_PASSENGER'] },
      passes: { vehicleGroup: 'PRIVATE_PASSENGER' },
      refused: { vehicleGroup: 'TAXI_RENTAL' },
      field: 'vehicleGroup',
      offered: 'TAXI_RENTAL',
      limit: 'PRIVATE_PASSENGER',
    },
    {
      key: 'TERRITORY',
      parameters: { allowed: ['310000', '320100'] },
      passes: { region: '310000' },
      refused: { region: '320500' },
      field: 'region',
      offered: '320500',
      limit: '310000, 320100',
    },
  ];

  for (const { key, parameters, passes, refused, field, offered, limit } of examples) {
    it(`${key} lets pass what stands in it`, () => {
      expect(asked(key, parameters, passes)).toEqual([]);
    });

    it(`${key} refuses anything else, by clause number, version, limit and value offered`, () => {
      expect(asked(key, parameters, refused)).toEqual([
        expect.objectContaining({
          code: `TERM_${key}`,
          field: ['input', field],
          clause: { key, number: '4.1', title: { zh: '条款', en: `Clause ${key}` }, agreementVersionId: versionId },
          facts: [
            { name: 'limit', value: limit },
            { name: 'offered', value: offered },
          ],
        }),
      ]);
    });

    it(`${key}: what it says would pass, passes`, () => {
      const [refusal] = asked(key, parameters, refused);
      expect(refusal?.wouldPass).not.toEqual([]);
      for (const { value } of refusal?.wouldPass ?? []) {
        const mended = field === 'productCodes' ? { productCodes: [value] } : { [field]: value };
        expect(asked(key, parameters, mended)).toEqual([]);
      }
    });

    it(`${key} without anything in it lets nothing pass and suggests nothing`, () => {
      expect(
        asked(key, { allowed: [] }, passes).every(
          (refusal) => refusal.code === `TERM_${key}` && refusal.wouldPass?.length === 0,
        ),
      ).toBe(true);
      expect(asked(key, { allowed: [] }, passes)).not.toEqual([]);
    });
  }

  it('every refusal has its sentence in both languages, with its figures filled in', () => {
    const [refusal] = asked('TERRITORY', { allowed: ['310000'] }, { region: '440300' });
    expect(refusal && messageOf(refusal, 'EN')).toBe(
      'Region 440300 is outside the territory of the agreement. Territory: 310000.',
    );
    expect(refusal && messageOf(refusal, 'ZH_CN')).toBe('协议的经营区域不含 440300。区域:310000。');
  });

  it('unreadable stored parameters are a bug of ours, never a yes', () => {
    expect(() => asked('TERRITORY', { permitted: ['310000'] }, {})).toThrow('unreadable');
  });
});

describe('territory', () => {
  it('a province covers its cities, the separately planned ones included; a city covers neither its province nor another city', () => {
    expect(coversRegion('440000', '440000')).toBe(true);
    expect(coversRegion('440000', '440100')).toBe(true);
    expect(coversRegion('440000', '440300')).toBe(true);
    expect(coversRegion('440300', '440000')).toBe(false);
    expect(coversRegion('440300', '440100')).toBe(false);
    expect(coversRegion('440000', '450000')).toBe(false);
    expect(coversRegion('440300', '440304')).toBe(true); // a district of the city
  });

  it('an agreement that means the province without a city says so by exception', () => {
    const withoutShenzhen = { allowed: ['440000'], except: ['440300'] };
    expect(asked('TERRITORY', withoutShenzhen, { region: '440100' })).toEqual([]);
    expect(asked('TERRITORY', withoutShenzhen, { region: '440300' })).toHaveLength(1);
  });

  it('suggests regions of the same province first', () => {
    const [refusal] = asked('TERRITORY', { allowed: ['310000', '330100', '320100'] }, { region: '320500' });
    expect(refusal?.wouldPass?.map(({ value }) => value)).toEqual(['320100', '310000', '330100']);
  });
});

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

  it('a clause that is only carried cannot be asked', () => {
    // @ts-expect-error -- COVERAGES does not execute yet
    expect(() => judge(terms(generous), ['COVERAGES'], {}, inInput, TODAY)).toThrow('does not execute');
    // @ts-expect-error -- TERRITORY needs the region
    expect(() => judge(terms(generous), ['TERRITORY'], { vehicleGroup: 'TRACTOR' }, inInput, TODAY)).toThrow('region');
  });
});

describe('the catalogue', () => {
  it('has the seventeen clauses of the design, three of which execute', () => {
    expect(clauseKeys()).toHaveLength(17);
    expect(
      clauseKeys()
        .filter(({ executes }) => executes)
        .map(({ key }) => key),
    ).toEqual(['PRODUCTS', 'VEHICLE_GROUPS', 'TERRITORY']);
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
