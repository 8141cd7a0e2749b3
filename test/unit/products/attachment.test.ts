/** What must stand beside a coverage, and what may not (S-012; domain.md 2.3). */
import { describe, expect, it } from '@jest/globals';
import { MOTORCYCLE_TRACTOR_CODE, type ProductDocument } from '../../../src/modules/products/index.js';
import { damage, documentOf, FAMILY_CAR, MOTOR, one, passed, refused, thirdParty, TRUCK } from './checking.js';

describe('COVERAGE_NOT_ATTACHABLE (S-012)', () => {
  it('nothing at all, and services alone, need a main coverage', () => {
    expect(refused([])).toMatchObject({
      code: 'COVERAGE_NOT_ATTACHABLE',
      at: 'coverages',
      wouldPass: ['VEHICLE_DAMAGE', 'THIRD_PARTY_LIABILITY', 'DRIVER_LIABILITY', 'PASSENGER_LIABILITY'].map(
        (code) => `coverages.0.code=${code}`,
      ),
    });
    expect(refused([], { services: [{ code: 'ROADSIDE_ASSISTANCE', count: 2 }] }).code).toBe('COVERAGE_NOT_ATTACHABLE');
  });
  it.each([
    ['WHEEL_LOSS', { sumInsuredFen: '200000' }, ['VEHICLE_DAMAGE']],
    ['NEW_EQUIPMENT', { sumInsuredFen: '200000' }, ['VEHICLE_DAMAGE']],
    ['BODY_SCRATCH', {}, ['VEHICLE_DAMAGE']],
    ['ENGINE_WATER_EXCLUSION', {}, ['VEHICLE_DAMAGE']],
    ['REPAIR_PERIOD_COMPENSATION', { days: 10, dailyAmountFen: '10000' }, ['VEHICLE_DAMAGE']],
    ['MENTAL_DAMAGE', { sumInsuredFen: '5000000' }, ['THIRD_PARTY_LIABILITY', 'PASSENGER_LIABILITY']],
    ['HOLIDAY_DOUBLE_LIMIT', {}, ['THIRD_PARTY_LIABILITY']],
  ] as const)('%s needs its main coverage', (code, more, mains) => {
    const { wouldPass, at } = refused(
      [one('DRIVER_LIABILITY'), one(code, more)].slice(code === 'MENTAL_DAMAGE' ? 1 : 0),
    );
    expect(at).toMatch(/^coverages\.[01]\.code$/);
    for (const main of mains) expect(wouldPass.some((pass) => pass.endsWith(`code=${main}`))).toBe(true);
  });
  it.each([
    ['HOLIDAY_DOUBLE_LIMIT', { ...FAMILY_CAR, useNature: 'ENTERPRISE_NON_COMMERCIAL' }],
    ['HOLIDAY_DOUBLE_LIMIT', { ...FAMILY_CAR, useNature: 'TAXI_RENTAL' }],
    ['CARGO_LIABILITY', FAMILY_CAR],
    ['CARGO_LIABILITY', { ...TRUCK, useNature: 'NON_COMMERCIAL_TRUCK' }],
  ] as const)('%s is not for this use', (code, facts) => {
    expect(refused([thirdParty(), one(code)], { facts })).toMatchObject({
      code: 'COVERAGE_NOT_ATTACHABLE',
      wouldPass: ['coverages.1=null'],
      facts: { useNature: facts.useNature },
    });
  });
  it('cargo is for trucks for hire, with a limit that the caller must say', () => {
    passed([thirdParty(), one('CARGO_LIABILITY', { sumInsuredFen: '20000000' })], { facts: TRUCK });
    expect(refused([thirdParty(), one('CARGO_LIABILITY')], { facts: TRUCK })).toMatchObject({
      code: 'COVERAGE_CHOICE_INVALID',
      facts: { offered: '-' },
    });
  });
  it('the same coverage twice, and a product that lacks it', () => {
    expect(refused([damage, damage])).toMatchObject({ at: 'coverages.1.code', wouldPass: ['coverages.1=null'] });
    expect(refused([damage, one('COMPULSORY_LIABILITY')])).toMatchObject({
      code: 'COVERAGE_NOT_ATTACHABLE',
      facts: { coverage: 'COMPULSORY_LIABILITY' },
    });
    const motorcycle = {
      document: documentOf(MOTORCYCLE_TRACTOR_CODE),
      facts: { useNature: 'MOTORCYCLE', energy: 'FUEL', bodyKind: 'MOTORCYCLE', seats: 2 } as const,
    };
    expect(refused([damage, one('BODY_SCRATCH')], motorcycle)).toMatchObject({ code: 'COVERAGE_NOT_ATTACHABLE' });
    expect(refused([damage], { document: motorcycle.document })).toMatchObject({ at: '', wouldPass: [] });
  });
  it('neighbours that exclude each other, whichever of them says so', () => {
    for (const speaker of ['WHEEL_LOSS', 'BODY_SCRATCH'] as const) {
      const other = speaker === 'WHEEL_LOSS' ? 'BODY_SCRATCH' : 'WHEEL_LOSS';
      const document: ProductDocument = {
        ...MOTOR,
        coverages: MOTOR.coverages.map((terms) => (terms.code === speaker ? { ...terms, excludes: [other] } : terms)),
      };
      const both = [damage, one('WHEEL_LOSS', { sumInsuredFen: '200000' }), one('BODY_SCRATCH')];
      expect(refused(both, { document })).toMatchObject({
        code: 'COVERAGE_NOT_ATTACHABLE',
        at: 'coverages.2.code',
        wouldPass: ['coverages.2=null', 'coverages.1=null'],
      });
    }
  });
});
