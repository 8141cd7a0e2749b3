import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkAddress,
  checkOrganisationName,
  checkPersonName,
  maskAddress,
  maskBankCard,
  maskIdentity,
  maskName,
  maskPhone,
} from '../../../src/modules/registry/person-name.rules.js';
import { asking } from './asking.js';

const person = (text: string) => asking((problems) => checkPersonName(text, ['name'], problems));
const organisation = (text: string) => asking((problems) => checkOrganisationName(text, ['name'], problems));

describe('names (S-104)', () => {
  it.each(['王明', '欧阳娜娜', '买买提·艾力', '𠮷野家', 'John O’Brien-Smith', 'María José', 'Đặng Văn Lâm', '王'])(
    '%s is a name',
    (name) => {
      expect(person(name)).toEqual({ result: name, items: [] });
    },
  );

  it('spaces around go, inner ones become one, look-alike dots become the middle dot', () => {
    expect(person('  王明\u3000').result).toBe('王明');
    expect(person('John   Smith').result).toBe('John Smith');
    for (const dot of ['\u2022', '\u30fb', '\uff65', '\u2027'])
      expect(person(`买买提${dot}艾力`).result).toBe('买买提·艾力');
  });

  it.each([
    '',
    '   ',
    '王\u0000明',
    '王\n明',
    '王\u200b明',
    '\u202e明王',
    '王\ud800',
    '\ue863方',
    '王1',
    '13812345678',
    '...',
    '王😀',
    '<b>王</b>',
    '王'.repeat(61),
    'a'.repeat(1_000_000),
  ])('no name: %j', (text) => {
    const { result, items } = person(text);
    expect(result).toBeNull();
    expect(items).toMatchObject([{ code: 'INVALID_INPUT', field: ['name'] }]);
  });

  it('a name has 60 characters, counted as people count: a rare character counts once', () => {
    expect(person('𠮷'.repeat(60)).items).toEqual([]);
    expect(person('𠮷'.repeat(61)).items).toHaveLength(1);
  });

  it('an organisation may have digits and brackets in its name', () => {
    expect(organisation('第3建筑工程(集团)有限公司').items).toEqual([]);
    expect(organisation('A&B Motors Co., Ltd.').items).toEqual([]);
    for (const text of ['', '甲', '12', '公司\u0000', '😀😀']) expect(organisation(text).items).toHaveLength(1);
  });

  it('an address is one line', () => {
    const address = (text: string) => asking((problems) => checkAddress(text, ['address'], problems));
    expect(address('上海市浦东新区世纪大道 100 号').items).toEqual([]);
    for (const text of ['', 'x', '上海\n市', '路'.repeat(201)]) expect(address(text).items).toHaveLength(1);
  });
});

describe('what documents cannot show is refused where it is given, by code point, with what would pass', () => {
  const cases = {
    name: (text: string) => person(text),
    'name of an organisation': (text: string) => organisation(text),
    address: (text: string) => asking((problems) => checkAddress(text, ['address'], problems)),
  };
  it.each(Object.entries(cases))('%s', (_, check) => {
    const { result, items } = check('王\u{31350}明公司');
    expect(result).toBeNull();
    expect(items).toMatchObject([
      {
        code: 'INVALID_INPUT',
        facts: [
          { name: 'position', value: '2' },
          { name: 'codePoint', value: 'U+31350' },
        ],
        message: { zh: expect.stringContaining('拼音'), en: expect.stringContaining('pinyin') },
      },
    ]);
    expect(JSON.stringify(items)).not.toMatch(/王|明|\u{31350}/u);
    expect(check('WANG ZHANMING').items).toEqual([]);
  });

  it('dots that look alike are brought into one form first', () => {
    for (const dot of '\u2022\u2027\u2219\u22c5\u25cf\u30fb\uff0e\uff65')
      expect(person(`买买提${dot}艾力`)).toMatchObject({ result: '买买提·艾力', items: [] });
  });
});

describe('masks never reveal (S-104)', () => {
  it('show what was promised and no more', () => {
    expect(maskName('王小明', 'PERSON')).toBe('王**');
    expect(maskName('𠮷小明', 'PERSON')).toBe('𠮷**');
    expect(maskName('王', 'PERSON')).toBe('**');
    expect(maskName('上海某某汽车有限公司', 'ORGANISATION')).toBe('上海某某汽车有限公司');
    expect(maskPhone('13812346789')).toBe('138****6789');
    expect(maskPhone('01062345678')).toBe('****78');
    expect(maskPhone('95518')).toBe('****');
    expect(maskIdentity('11010519491231002X')).toBe('11********2X');
    expect(maskIdentity('E12345678')).toBe('E********8');
    expect(maskIdentity('1234')).toBe('********');
    expect(maskBankCard('4539148803436467')).toBe('**** 6467');
    expect(maskAddress('上海市浦东新区世纪大道100号')).toBe('上海市****');
    expect(maskAddress('世纪大道100号')).toBe('****');
  });

  it('a mask of a name depends on its first character only, and has one length', () => {
    const han = fc.string({ unit: fc.constantFrom(...'王李张刘陈杨赵黄周吴明华·'), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(han, han, (a, b) => {
        expect(maskName(`王明${a}`, 'PERSON')).toBe(maskName(`王明${b}`, 'PERSON'));
      }),
    );
  });

  it('a mask of a number hides at least half of it, the birth date among it', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(digits, (number) => {
        for (const masked of [maskIdentity(number), maskBankCard(number)]) {
          expect(masked.replace(/[* ]/g, '').length * 2).toBeLessThanOrEqual(number.length);
        }
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 12, maxLength: 12 }), (hidden) => {
        expect(maskIdentity(`1101${hidden}2X`)).toBe('11********2X');
      }),
    );
  });

  it('a mask of an address is a known province and stars, whatever follows', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        expect(maskAddress(`广东省${rest}`)).toBe('广东省****');
        expect(maskAddress(`某${rest}`)).toBe('****');
      }),
    );
  });
});
