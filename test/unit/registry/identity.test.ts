import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../../../src/kernel/dates.js';
import {
  creditCheckCharacter,
  isOrganisationCode,
  passesLuhn,
  residentCheckCharacter,
} from '../../../src/modules/registry/check-characters.js';
import { checkBankCard, checkMobile, checkPhone } from '../../../src/modules/registry/contact.rules.js';
import {
  ageOn,
  checkIdentity,
  personFactsOf,
  type IdentityContext,
} from '../../../src/modules/registry/identity.rules.js';
import type { IdentityKind } from '../../../src/modules/registry/vehicle.js';
import { asking, fieldsOf, fullWidth, neighbours, shown } from './asking.js';

const TODAY = localDate('2026-11-21');
const PATH = ['people', 'policyholder', 'identity'];
const check = (kind: IdentityKind, number: string, context: Partial<IdentityContext> = {}) =>
  asking((problems) => checkIdentity({ kind, number }, PATH, problems, { today: TODAY, ...context }));
const withCheck = (digits: string) => digits + residentCheckCharacter(digits);

const RESIDENT = '11010519491231002X';
const CREDIT = '91350100M000100Y43';

describe('resident identity number (S-104, GB 11643)', () => {
  it.each([RESIDENT, '440524188001010014'])("the standard's sample %s is valid", (number) => {
    expect(check('RESIDENT_ID', number)).toMatchObject({ result: { number }, items: [] });
  });

  it('every single-character change is found', () => {
    for (const sample of [RESIDENT, '440524188001010014']) {
      for (const number of neighbours(sample, '0123456789X'))
        expect(check('RESIDENT_ID', number).items).toHaveLength(1);
    }
  });

  it('every exchange of two neighbouring characters is found', () => {
    for (let at = 0; at < 17; at += 1) {
      const swapped = RESIDENT.slice(0, at) + RESIDENT.charAt(at + 1) + RESIDENT.charAt(at) + RESIDENT.slice(at + 2);
      expect(check('RESIDENT_ID', swapped).items).toHaveLength(swapped === RESIDENT ? 0 : 1);
    }
  });

  it('tells sex, birth date and age on a day', () => {
    expect(personFactsOf(RESIDENT)).toEqual({ sex: 'FEMALE', bornOn: '1949-12-31' });
    expect(personFactsOf('440524188001010014')).toEqual({ sex: 'MALE', bornOn: '1880-01-01' });
    expect(ageOn(localDate('1949-12-31'), localDate('2026-12-30'))).toBe(76);
    expect(ageOn(localDate('1949-12-31'), localDate('2026-12-31'))).toBe(77);
    expect(ageOn(localDate('2004-02-29'), localDate('2022-02-28'))).toBe(17);
    expect(ageOn(localDate('2004-02-29'), localDate('2022-03-01'))).toBe(18);
    expect(personFactsOf(`${RESIDENT.slice(0, 17)}1`)).toBeNull();
  });

  it('the birth date is a real day, not in the future', () => {
    expect(check('RESIDENT_ID', withCheck('11010519990230002')).items[0]?.message?.en).toMatch(/no real day/);
    expect(check('RESIDENT_ID', withCheck('11010520261122002')).items[0]?.message?.en).toMatch(/future/);
    expect(check('RESIDENT_ID', withCheck('11010520261121002')).items).toEqual([]);
  });

  it('the region is a province of the mainland', () => {
    for (const region of ['000000', '990105', '710105', '810105', '160105']) {
      expect(check('RESIDENT_ID', withCheck(`${region}19491231002`)).items).toHaveLength(1);
    }
  });

  it('is read with a small x, in full width and with spaces; the old fifteen digits are refused', () => {
    for (const text of [' 110105 19491231 002x', fullWidth(RESIDENT)])
      expect(check('RESIDENT_ID', text).result?.number).toBe(RESIDENT);
    expect(check('RESIDENT_ID', '110105491231002').items[0]?.message?.zh).toMatch(/18 位/);
  });
});

describe('other documents', () => {
  it.each(['81', '82', '83'])('a residence permit begins with %s0000', (prefix) => {
    const number = withCheck(`${prefix}000019900101001`);
    expect(check('RESIDENCE_PERMIT', number)).toMatchObject({
      result: { person: { sex: 'MALE', bornOn: '1990-01-01' } },
      items: [],
    });
    expect(check('RESIDENT_ID', number).items).toMatchObject([
      { wouldPass: [{ field: [...PATH, 'kind'], value: 'RESIDENCE_PERMIT' }] },
    ]);
  });

  it('a permanent residence card begins with 9; cards from before 2023 stay valid', () => {
    const number = withCheck('91184019900101002');
    expect(check('PERMANENT_RESIDENCE', number)).toMatchObject({ result: { person: { sex: 'FEMALE' } }, items: [] });
    for (const changed of neighbours(number, '0123456789X'))
      expect(check('PERMANENT_RESIDENCE', changed).items).toHaveLength(1);
    expect(check('PERMANENT_RESIDENCE', 'USA110012345678').items).toEqual([]);
    expect(check('PERMANENT_RESIDENCE', RESIDENT).items).toMatchObject([{ wouldPass: [{ value: 'RESIDENT_ID' }] }]);
  });

  it('passports and officer cards are checked by form only', () => {
    expect(check('PASSPORT', 'e12345678').result?.number).toBe('E12345678');
    expect(check('OFFICER_CARD', '军字第1234567号').items).toEqual([]);
    for (const kind of ['PASSPORT', 'OFFICER_CARD'] as const) {
      for (const number of ['', '123', 'ABCDEF', '1234567890'.repeat(10), '12345\u0000'])
        expect(check(kind, number).items).toHaveLength(1);
    }
  });

  it('persons and organisations have documents of their own', () => {
    expect(fieldsOf(check('CREDIT_CODE', CREDIT, { party: 'PERSON' }).items)).toEqual([
      'people.policyholder.identity.kind',
    ]);
    expect(check('RESIDENT_ID', RESIDENT, { party: 'ORGANISATION' }).items).toMatchObject([
      { wouldPass: [{ value: 'CREDIT_CODE' }] },
    ]);
  });
});

describe('unified social credit code (GB 32100)', () => {
  it('the sample is valid, and its positions 9–17 are a valid organisation code', () => {
    expect(check('CREDIT_CODE', CREDIT)).toMatchObject({
      result: { number: CREDIT, person: null, notices: [] },
      items: [],
    });
    expect(isOrganisationCode('M000100Y4')).toBe(true);
    expect(isOrganisationCode('M000100Y5')).toBe(false);
  });

  it('every single-character change is found', () => {
    const changed = neighbours(CREDIT, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    expect(changed).toHaveLength(18 * 35);
    for (const code of changed) expect(check('CREDIT_CODE', code).items).toHaveLength(1);
  });

  it('an early genuine code with a wrong check character passes with a notice once staff has seen the document', () => {
    const early = `${CREDIT.slice(0, 17)}4`;
    expect(check('CREDIT_CODE', early).items).toMatchObject([
      { code: 'IDENTITY_INVALID', wouldPass: [{ value: 'document' }] },
    ]);
    expect(check('CREDIT_CODE', early, { documentSeen: true })).toMatchObject({
      result: { notices: [{ code: 'IDENTITY_CHECK_CHARACTER', mustConfirm: true }] },
      items: [],
    });
    expect(check('CREDIT_CODE', 'IOSVZ', { documentSeen: true }).items).toHaveLength(1);
    expect(check('RESIDENT_ID', `${RESIDENT.slice(0, 17)}1`, { documentSeen: true }).items).toHaveLength(1);
  });
});

describe('phones and bank cards', () => {
  const phone = (text: string) => asking((problems) => checkPhone(text, ['phone'], problems));
  const mobile = (text: string) => asking((problems) => checkMobile(text, ['phone'], problems));

  it('a mobile has eleven digits from 13 to 19, with or without country code', () => {
    for (const text of [
      '13812346789',
      '138 1234 6789',
      '138-1234-6789',
      '+8613812346789',
      '0086-13812346789',
      '+86 138 1234 6789',
      '8613812346789',
      fullWidth('13812346789'),
    ]) {
      expect(mobile(text).result).toBe('13812346789');
    }
    for (const text of ['12812346789', '1381234678', '138123467890', '010-12345678', '', 'abc']) {
      expect(mobile(text).items).toMatchObject([{ code: 'INVALID_INPUT', field: ['phone'] }]);
    }
  });

  it('a landline has its area code; service numbers pass for phones', () => {
    expect(phone('010-62345678').result).toBe('01062345678');
    expect(phone('(0755)26001234').result).toBe('075526001234');
    expect(phone('021 6234 5678-801').result).toBe('02162345678-801');
    expect(phone('400-800-1234').result).toBe('4008001234');
    expect(phone('95518').result).toBe('95518');
    for (const text of ['62345678', '010', '010-12345678', '13812']) expect(phone(text).items).toHaveLength(1);
  });

  it('a bank card has 16 to 19 digits and a check digit that fits', () => {
    const card = (text: string) => asking((problems) => checkBankCard(text, ['account'], problems));
    expect(card('4539 1488 0343 6467').result).toBe('4539148803436467');
    for (const text of neighbours('4539148803436467', '0123456789')) expect(card(text).items).toHaveLength(1);
    expect(card('79927398713').items).toHaveLength(1);
    expect(passesLuhn('79927398713')).toBe(true);
  });
});

describe('refusals of identity numbers', () => {
  it('never repeat the number, nor compute the check character that would fit', () => {
    const kinds = fc.constantFrom<IdentityKind>(
      'RESIDENT_ID',
      'CREDIT_CODE',
      'PASSPORT',
      'RESIDENCE_PERMIT',
      'PERMANENT_RESIDENCE',
      'OFFICER_CARD',
    );
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 17, maxLength: 17 });
    fc.assert(
      fc.property(kinds, digits, fc.constantFrom(...'0123456789X?'), (kind, body, last) => {
        const text = shown(check(kind, body + last).items);
        for (let at = 0; at + 6 <= body.length; at += 1) expect(text).not.toContain(body.slice(at, at + 6));
      }),
    );
    for (const kind of ['RESIDENT_ID', 'CREDIT_CODE'] as const) {
      const wrong = `${(kind === 'RESIDENT_ID' ? RESIDENT : CREDIT).slice(0, 17)}5`;
      expect(shown(check(kind, wrong).items)).not.toContain(wrong.slice(0, 6));
    }
    expect(creditCheckCharacter(CREDIT)).toBe('3');
  });

  it('any text is either an identity in its normal form or one refusal by path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { result, items } = check('RESIDENT_ID', text);
        expect(items).toHaveLength(result === null ? 1 : 0);
      }),
    );
  });
});
