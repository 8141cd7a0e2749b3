import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkVin, hasValidCheckDigit, modelYearOf, vinCheckDigit } from '../../../src/modules/registry/vin.rules.js';
import { asking, fullWidth, neighbours } from './asking.js';

const ALPHABET = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789';
const check = (text: string, frameNumberAllowed = false) =>
  asking((problems) => checkVin(text, ['vehicle', 'vin'], problems, { frameNumberAllowed }));

describe('VIN (S-097, domain 8.1)', () => {
  it.each(['1M8GDM9AXKP042788', '11111111111111111', 'LFV2A0002P0000123'])('the sample %s is valid', (vin) => {
    expect(check(vin)).toEqual({ result: { vin, notices: [] }, items: [] });
  });

  it('the sample LFV2A0000P0000123 is refused, and the number with the right check digit would pass', () => {
    const { result, items } = check('LFV2A0000P0000123');
    expect(result.vin).toBeNull();
    expect(items).toMatchObject([
      {
        code: 'VIN_INVALID',
        field: ['vehicle', 'vin'],
        wouldPass: [{ field: ['vehicle', 'vin'], value: 'LFV2A0002P0000123' }],
      },
    ]);
  });

  it('is read in lower case, in full width and with stray spaces', () => {
    expect(check(' lfv2a 0002p0000123\u200b ').result.vin).toBe('LFV2A0002P0000123');
    expect(check(fullWidth('LFV2A0002P0000123')).result.vin).toBe('LFV2A0002P0000123');
  });

  it('every single-character change of a China-made VIN is found, but for the twins of the standard (1 A J, 2 B K S, …)', () => {
    const valid = 'LFV2A0002P0000123';
    // Twins have one value in the standard's table, so no check digit can tell them apart.
    const value = (character: string) => vinCheckDigit(`${character}${'0'.repeat(16)}`);
    for (const vin of neighbours(valid, ALPHABET)) {
      const at = [...vin].findIndex((character, index) => character !== valid[index]);
      const twins = at !== 8 && value(vin.charAt(at)) === value(valid.charAt(at));
      const { result, items } = check(vin);
      if (!twins) expect(items.length + result.notices.length).toBe(1);
      if (!twins && /^[LH]/.test(vin)) expect(items).toHaveLength(1);
    }
  });

  it('a wrong check digit is a refusal for L and H and only a notice for imports', () => {
    for (const [first, refused] of [
      ['L', true],
      ['H', true],
      ['W', false],
      ['J', false],
    ] as const) {
      const right = `${first}FV2A0000P0000123`;
      const wrong = right.slice(0, 8) + (vinCheckDigit(right) === '5' ? '6' : '5') + right.slice(9);
      const { result, items } = check(wrong);
      expect(items.length > 0).toBe(refused);
      expect(result.notices.map(({ code }) => code)).toEqual(refused ? [] : ['VIN_CHECK_DIGIT']);
    }
  });

  it('I, O and Q are refused, and offered as 1 and 0 when the number then checks out', () => {
    expect(check('LFV2AOOO2POOOO123').items).toMatchObject([{ wouldPass: [{ value: 'LFV2A0002P0000123' }] }]);
    expect(check('LFV2AQ012P00I0123').items[0]?.wouldPass).toBeUndefined();
  });

  it('position 10 of a China-made VIN is a year: never 0, U or Z', () => {
    for (const letter of '0UZ') {
      const bare = `LFV2A0000${letter}0000123`;
      const vin = bare.slice(0, 8) + vinCheckDigit(bare) + bare.slice(9);
      expect(hasValidCheckDigit(vin)).toBe(true);
      expect(check(vin).items).toHaveLength(1);
    }
  });

  it('the model year is read in a cycle of thirty years', () => {
    const year = (letter: string) => modelYearOf(`LFV2A0002${letter}0000123`, 2026);
    expect(['A', 'L', 'M', 'N', 'P', 'R', 'S', 'T'].map(year)).toEqual([
      2010, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
    expect(year('V')).toBe(2027);
    expect(year('W')).toBe(1998);
    expect(year('Z')).toBeNull();
  });

  it('a shorter frame number passes for old vehicles and tractors only, and must be confirmed', () => {
    expect(check('JZS155-0012345').items).toHaveLength(1);
    expect(check('JZS155-0012345', true)).toMatchObject({
      result: { vin: 'JZS155-0012345', notices: [{ code: 'VIN_CHECK_DIGIT', mustConfirm: true }] },
    });
    for (const text of ['', 'ABC', '暂无', 'LFV2A0002P00001234', 'x'.repeat(100_000), '\u0000'.repeat(17)]) {
      expect(check(text, true).items).toHaveLength(1);
    }
  });

  it('any text is either a VIN in its normal form or one refusal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { result, items } = check(text);
        expect(result.vin === null ? items.length : 0).toBe(result.vin === null ? 1 : 0);
        if (result.vin !== null) expect(result.vin).toMatch(/^[A-HJ-NPR-Z0-9]{17}$/);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 }), (characters) => {
        const vin = characters.join('');
        const fixed = vin.slice(0, 8) + vinCheckDigit(vin) + vin.slice(9);
        expect(hasValidCheckDigit(fixed)).toBe(true);
        expect(check(vin.toLowerCase()).result).toEqual(check(vin).result);
      }),
    );
  });
});
