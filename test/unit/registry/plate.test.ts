import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkPlate,
  defaultColourOf,
  isFillerPlate,
  normalisePlate,
  plateEnergyNotice,
  plateEnergyOf,
  plateKindOf,
  plateRegionNotice,
  plateTakesCompulsory,
} from '../../../src/modules/registry/plate.rules.js';
import { PLATE_PROVINCE_CHARACTERS } from '../../../src/modules/registry/regions.js';
import type { PlateColour, PlateKind } from '../../../src/modules/registry/vehicle.js';
import { asking, fullWidth } from './asking.js';

const PATH = ['vehicle', 'registration', 'plate'];
const check = (number: string, colour?: PlateColour) =>
  asking((problems) => checkPlate({ number, colour }, PATH, problems));

describe('plates (S-104, domain 8.2)', () => {
  it('all 31 provinces have plates', () => {
    expect([...PLATE_PROVINCE_CHARACTERS].sort()).toEqual(
      [...'京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'].sort(),
    );
    for (const province of PLATE_PROVINCE_CHARACTERS) expect(check(`${province}A12B45`).result?.kind).toBe('ORDINARY');
  });

  it.each<[string, PlateKind, PlateColour]>([
    ['京A12345', 'ORDINARY', 'BLUE'],
    ['沪AD12345', 'NEW_ENERGY_SMALL', 'GREEN'],
    ['粤BDF1234', 'NEW_ENERGY_SMALL', 'GREEN'],
    ['粤B12345D', 'NEW_ENERGY_LARGE', 'YELLOW_GREEN'],
    ['冀A1234挂', 'TRAILER', 'YELLOW'],
    ['京A1234学', 'TRAINING', 'YELLOW'],
    ['京A1234警', 'POLICE', 'WHITE'],
    ['粤Z1234港', 'HONG_KONG', 'BLACK'],
    ['粤Z1234澳', 'MACAO', 'BLACK'],
    ['沪A0023领', 'CONSULATE', 'BLACK'],
    ['使014578', 'EMBASSY', 'BLACK'],
    ['川X1234应急', 'RESCUE', 'WHITE'],
    ['苏0112345', 'TRACTOR', 'GREEN'],
  ])('%s is %s, by default %s', (number, kind, colour) => {
    expect(check(number).result).toEqual({ number, kind, colour });
  });

  it('is read in lower case, in full width, with dots, spaces and hyphens', () => {
    for (const text of [
      '京a\u00b712345',
      '京A 12345',
      '京A\u30fb12345',
      '京A-12345',
      '京A.12345',
      '京A\u202212345',
      `京${fullWidth('A12345')}`,
    ]) {
      expect(check(text).result?.number).toBe('京A12345');
    }
  });

  it.each([...'DABCE'])('the new-energy letter %s is pure electric, small and large', (letter) => {
    expect([`京A${letter}12345`, `京A12345${letter}`].map(plateEnergyOf)).toEqual(['BATTERY', 'BATTERY']);
  });

  it.each([...'FGHJK'])('the new-energy letter %s is another new energy, small and large', (letter) => {
    expect([`京A${letter}12345`, `京A12345${letter}`].map(plateEnergyOf)).toEqual([
      'OTHER_NEW_ENERGY',
      'OTHER_NEW_ENERGY',
    ]);
  });

  it('no other letter makes a new-energy plate, and I and O never occur', () => {
    for (const letter of 'LMNPQRSTUVWXYZIO') expect(plateKindOf(`京A${letter}12345`)).toBeNull();
    expect(plateKindOf('京I12345')).toBeNull();
    expect(check('京AI234O').items).toMatchObject([
      { code: 'PLATE_INVALID', field: [...PATH, 'number'], wouldPass: [{ value: '京A12340' }] },
    ]);
  });

  it('a letter that contradicts the energy is a notice, never a refusal', () => {
    expect(plateEnergyNotice('沪AD12345', 'BATTERY_ELECTRIC', PATH)).toBeNull();
    expect(plateEnergyNotice('沪AF12345', 'PLUG_IN_HYBRID', PATH)).toBeNull();
    expect(plateEnergyNotice('沪AF12345', 'FUEL_CELL', PATH)).toBeNull();
    expect(plateEnergyNotice('沪A12345', 'BATTERY_ELECTRIC', PATH)).toBeNull();
    for (const [plate, energy] of [
      ['沪AD12345', 'FUEL'],
      ['沪AD12345', 'PLUG_IN_HYBRID'],
      ['沪AF12345', 'BATTERY_ELECTRIC'],
      ['沪AF12345', 'HYBRID'],
    ] as const) {
      expect(plateEnergyNotice(plate, energy, PATH)).toMatchObject({ code: 'PLATE_ENERGY_MISMATCH' });
    }
  });

  it('a plate of another province is allowed and noted', () => {
    expect(plateRegionNotice('京A12345', '110000', PATH)).toBeNull();
    expect(plateRegionNotice('粤B12345', '440300', PATH)).toBeNull();
    expect(plateRegionNotice('京A12345', '310000', PATH)).toMatchObject({
      code: 'PLATE_REGION_MISMATCH',
      mustConfirm: false,
    });
    expect(plateRegionNotice('使014578', '110000', PATH)).toBeNull();
  });

  it.each([
    '新车',
    '*-*',
    '暂未上牌',
    '新车未上牌',
    '京*',
    '粤B*-*',
    '无牌',
    '无',
    '未上户',
    '待上牌',
    'N/A',
    'none',
    '',
    '-',
    '00000',
    '京A*****',
  ])('the filler %j is refused with the advice to say that there is no plate (S-027)', (filler) => {
    expect(isFillerPlate(filler)).toBe(true);
    expect(check(filler).items).toMatchObject([
      { code: 'PLATE_INVALID', wouldPass: [{ field: ['vehicle', 'registration', 'unregistered'] }] },
    ]);
  });

  it.each([
    ['WJ京12345', /武警/],
    ['WJ0112345', /武警/],
    ['VA12345', /军队/],
    ['军A12345', /军队/],
    ['京A1234临', /临时/],
    ['临京A12345', /临时/],
  ])('%s is a kind of its own, refused in clear words', (number, words) => {
    const { result, items } = check(number);
    expect(result).toBeNull();
    expect(items[0]?.message?.zh).toMatch(words);
  });

  it('粤Z belongs to Hong Kong and Macao, and they have nothing else', () => {
    for (const number of ['粤Z12345', '粤B1234港', '京A1234澳'])
      expect(check(number).items[0]?.message?.zh).toMatch(/粤Z/);
  });

  it('a trailer takes no compulsory insurance', () => {
    expect(plateTakesCompulsory('TRAILER')).toBe(false);
    expect(plateTakesCompulsory('ORDINARY')).toBe(true);
  });

  it('a colour that the kind does not have is refused with those it has', () => {
    expect(check('京A12345', 'YELLOW').result?.colour).toBe('YELLOW');
    expect(check('京A12345', 'GREEN').items).toMatchObject([
      {
        code: 'INVALID_INPUT',
        field: [...PATH, 'colour'],
        wouldPass: [{ value: 'BLUE' }, { value: 'YELLOW' }, { value: 'BLACK' }],
      },
    ]);
    expect(defaultColourOf('NEW_ENERGY_LARGE')).toBe('YELLOW_GREEN');
  });

  it('normalising twice is normalising once, and no text is both plate and filler', () => {
    const plateLike = fc.string({ unit: fc.constantFrom(...'京粤ZAD1205挂学警港澳领使应急·-* io'), maxLength: 10 });
    fc.assert(
      fc.property(fc.oneof(plateLike, fc.string({ unit: 'binary', maxLength: 20 })), (text) => {
        expect(normalisePlate(normalisePlate(text))).toBe(normalisePlate(text));
        const { result, items } = check(text);
        expect(items).toHaveLength(result === null ? 1 : 0);
        if (result !== null) expect(isFillerPlate(result.number)).toBe(false);
      }),
    );
  });
});
