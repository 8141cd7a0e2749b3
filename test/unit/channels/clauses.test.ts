import { describe, expect, it } from '@jest/globals';
import { messageOf } from '../../../src/kernel/refusal.js';
import type { ClauseParameters } from '../../../src/modules/channels/agreement.js';
import type { ClauseFacts } from '../../../src/modules/channels/clause-catalogue.js';
import { type ExecutedKey } from '../../../src/modules/channels/clauses.js';
import { coversRegion } from '../../../src/modules/channels/territory.rules.js';

import { asked, versionId } from './asking.js';

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
    {
      key: 'COVERAGES',
      parameters: { allowed: ['VEHICLE_DAMAGE', 'THIRD_PARTY_LIABILITY'] },
      passes: { coverages: ['VEHICLE_DAMAGE', 'THIRD_PARTY_LIABILITY'] },
      refused: { coverages: ['VEHICLE_DAMAGE', 'BODY_SCRATCH'] },
      field: 'coverages',
      offered: 'BODY_SCRATCH',
      limit: 'VEHICLE_DAMAGE, THIRD_PARTY_LIABILITY',
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
        const mended = field === 'productCodes' || field === 'coverages' ? { [field]: [value] } : { [field]: value };
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

  const limits = { amount: [{ coverage: 'THIRD_PARTY_LIABILITY', value: '3000000.00' }, { value: '500000.00' }] };
  const figures: {
    key: ExecutedKey;
    parameters: ClauseParameters;
    passes: readonly Partial<ClauseFacts>[];
    refused: Partial<ClauseFacts>;
    limit: string;
    offered: string;
    mended: (value: string) => Partial<ClauseFacts>;
  }[] = [
    {
      key: 'SUM_INSURED_LIMIT',
      parameters: limits,
      passes: [
        { sumsInsured: [{ coverage: 'THIRD_PARTY_LIABILITY', amount: '3000000.00' }] }, // the limit itself passes
        { sumsInsured: [{ coverage: 'VEHICLE_DAMAGE', amount: '500000' }] }, // by the row for all others
        { sumsInsured: [] },
      ],
      refused: { sumsInsured: [{ coverage: 'THIRD_PARTY_LIABILITY', amount: '3000000.01' }] },
      limit: '3000000.00',
      offered: '3000000.01',
      mended: (amount) => ({ sumsInsured: [{ coverage: 'THIRD_PARTY_LIABILITY', amount }] }),
    },
    {
      key: 'PRICING_BAND',
      parameters: { floor: '0.80', ceiling: '1.20' },
      passes: [{ pricingFactors: ['0.8'] }, { pricingFactors: ['1.2'] }, { pricingFactors: [] }],
      refused: { pricingFactors: ['0.799999'] },
      limit: '0.80–1.20',
      offered: '0.799999',
      mended: (value) => ({ pricingFactors: [value] }),
    },
    {
      key: 'DISCOUNT_AUTHORITY',
      parameters: { rate: '0.10' },
      passes: [{ discounts: ['0.1'] }, { discounts: [] }],
      refused: { discounts: ['0.05', '0.100001'] },
      limit: '0.10',
      offered: '0.100001',
      mended: (value) => ({ discounts: [value] }),
    },
    {
      key: 'BINDING_AUTHORITY',
      parameters: { perPolicy: '2000000.00', perDay: '20000000.00', inForce: '900000000.00' },
      passes: [{ amountAtRisk: '2000000.00' }, { amountAtRisk: '0' }],
      refused: { amountAtRisk: '2000000.01' },
      limit: '2000000.00',
      offered: '2000000.01',
      mended: (amountAtRisk) => ({ amountAtRisk }),
    },
    {
      key: 'PREMIUM_COLLECTION',
      parameters: { mode: 'INSURER_ONLY', remitDays: 0 },
      passes: [{ collection: 'INSURER_ONLY' }],
      refused: { collection: 'PARTNER_ACCOUNT' },
      limit: 'INSURER_ONLY',
      offered: 'PARTNER_ACCOUNT',
      mended: () => ({ collection: 'INSURER_ONLY' }),
    },
  ];
  it.each(figures)('$key lets pass up to its limit, the limit included', ({ key, parameters, passes }) => {
    for (const over of passes) expect(asked(key, parameters, over)).toEqual([]);
  });
  it.each(figures)(
    '$key refuses beyond it, with limit and value offered, and what it says would pass, passes',
    ({ key, parameters, refused, limit, offered, mended }) => {
      const found = asked(key, parameters, refused);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({
        code: `TERM_${key}`,
        facts: expect.arrayContaining([
          { name: 'limit', value: limit },
          { name: 'offered', value: offered },
        ]),
      });
      expect(found[0]?.wouldPass).toHaveLength(1);
      for (const { value } of found[0]?.wouldPass ?? []) expect(asked(key, parameters, mended(value))).toEqual([]);
    },
  );
  it('a partner that may collect may also leave it to the insurer', () => {
    const mode = { mode: 'PARTNER_ACCOUNT', remitDays: 3 };
    expect(asked('PREMIUM_COLLECTION', mode, { collection: 'PARTNER_ACCOUNT' })).toEqual([]);
    expect(asked('PREMIUM_COLLECTION', mode, { collection: 'INSURER_ONLY' })).toEqual([]);
  });

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
