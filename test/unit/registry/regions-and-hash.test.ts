import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { messageOf, refusalCatalogue } from '../../../src/kernel/refusal.js';
import { RegistryRefusals } from '../../../src/modules/registry/registry.refusals.js';
import {
  isMainland,
  isDivisionCode,
  isRegionCode,
  PLANNED_CITIES,
  PROVINCES,
  provinceOf,
  provinceOfPlateCharacter,
  supervisedRegionOf,
} from '../../../src/modules/registry/regions.js';
import { subjectHash } from '../../../src/modules/registry/subject-hash.js';

describe('regions (S-053, GB/T 2260)', () => {
  it('there are 31 provinces with plates, and three without', () => {
    expect(PROVINCES.filter(({ plate }) => plate !== null)).toHaveLength(31);
    expect(PROVINCES.filter(({ plate }) => plate === null).map(({ en }) => en)).toEqual([
      'Taiwan',
      'Hong Kong',
      'Macao',
    ]);
    expect(new Set(PROVINCES.map(({ code }) => code)).size).toBe(34);
    for (const { code, zh, en } of PROVINCES)
      expect([isRegionCode(code), zh !== '', en !== '']).toEqual([true, true, true]);
  });

  it('plate characters and provinces lead to each other', () => {
    for (const province of PROVINCES) {
      if (province.plate) expect(provinceOfPlateCharacter(province.plate)).toBe(province);
    }
    expect(provinceOfPlateCharacter('使')).toBeNull();
  });

  it('a region is a province or a city, in six digits', () => {
    for (const code of ['310000', '440300', '429000']) expect(isRegionCode(code)).toBe(true);
    for (const code of ['310115', '31', '990000', '810100', '3100000', '31000x', ''])
      expect(isRegionCode(code)).toBe(false);
    expect([isMainland('310000'), isMainland('810000'), isMainland('990000')]).toEqual([true, false, false]);
  });

  it('where something happened is told to the district: six digits in a known province', () => {
    for (const code of ['310000', '310115', '440305', '810000']) expect(isDivisionCode(code)).toBe(true);
    for (const code of ['990000', '31', '3101150', '31011x', '']) expect(isDivisionCode(code)).toBe(false);
  });

  it('the five separately planned cities stand for themselves, all else for its province', () => {
    expect(PLANNED_CITIES).toHaveLength(5);
    for (const { code } of PLANNED_CITIES) expect(supervisedRegionOf(code)).toBe(code);
    expect(supervisedRegionOf('440305')).toBe('440300');
    expect(supervisedRegionOf('440100')).toBe('440000');
    expect(provinceOf('440300')?.en).toBe('Guangdong');
    expect(supervisedRegionOf('990000')).toBeNull();
  });
});

describe('subject hash (S-077)', () => {
  const key = new Uint8Array(32).fill(7);

  it('one number under one key has one hash, which shows nothing of it', () => {
    const hash = subjectHash(key, 'VIN', 'LFV2A0002P0000123');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(subjectHash(key, 'VIN', 'LFV2A0002P0000123')).toBe(hash);
    expect(subjectHash(new Uint8Array(32).fill(8), 'VIN', 'LFV2A0002P0000123')).not.toBe(hash);
    expect(subjectHash(key, 'PASSPORT', 'LFV2A0002P0000123')).not.toBe(hash);
  });

  it('different numbers have different hashes', () => {
    const number = fc.stringMatching(/^[A-Z0-9]{5,18}$/);
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(subjectHash(key, 'VIN', a) === subjectHash(key, 'VIN', b)).toBe(a === b);
      }),
    );
  });

  it('a short key and a number not in its normal form are errors of the program, told without the number', () => {
    expect(() => subjectHash(new Uint8Array(31), 'VIN', 'LFV2A0002P0000123')).toThrow(/key/);
    for (const number of ['', 'lfv2a0002p0000123', 'LFV2A 0002P0000123']) {
      expect(() => subjectHash(key, 'VIN', number)).toThrow('subject number is not in its normal form');
    }
  });
});

describe('refusals of the registry', () => {
  it('every code has its sentence in both languages', () => {
    const own = refusalCatalogue().filter(({ room }) => room === 'registry');
    expect(own.map(({ code }) => code)).toEqual(['IDENTITY_INVALID', 'PLATE_INVALID', 'VIN_INVALID']);
    for (const code of Object.values(RegistryRefusals)) {
      expect(messageOf({ code }, 'ZH_CN')).not.toBe(messageOf({ code }, 'EN'));
    }
  });
});
