/**
 * Numbers of identity documents. Refusals name the path and the rule, never the number; nor do they compute the check
 * character that would fit, because that would be a tool for making up identities.
 */
import type { LocalDate } from '../../kernel/dates.js';
import type { Problems, Sentence, Suggestion } from '../../kernel/refusal.js';
import { CREDIT_CODE_TEXT, creditCheckCharacter, residentCheckCharacter } from './check-characters.js';
import type { RegistryNotice } from './notices.js';
import { isMainland } from './regions.js';
import { passes, refused, RegistryRefusals, type Path } from './registry.refusals.js';
import { plainCode } from './text.rules.js';
import type { IdentityKind, PartyKind } from './vehicle.js';

export type Sex = 'MALE' | 'FEMALE';

/** What an 18-character number of a person tells. */
export interface PersonFacts {
  readonly sex: Sex;
  readonly bornOn: LocalDate;
}

export interface CheckedIdentity {
  readonly kind: IdentityKind;
  /** Upper case, without spaces. */
  readonly number: string;
  /** Null for documents whose number tells nothing. */
  readonly person: PersonFacts | null;
  readonly notices: readonly RegistryNotice[];
}

export interface IdentityContext {
  /** Today in the insurer's calendar: nobody is born later. */
  readonly today: LocalDate;
  /** Whose document it is; unknown means any kind will do. */
  readonly party?: PartyKind;
  /** Staff has seen the business licence: an early credit code with a wrong check character then passes with a notice. */
  readonly documentSeen?: boolean;
}

const PERSON_TEXT = /^\d{17}[\dX]$/;
const PASSPORT_TEXT = /^(?=.*\d)[A-Z0-9]{5,17}$/;
const OFFICER_TEXT = /^(?=.*\d)[\p{Script=Han}A-Z0-9()-]{4,24}$/u;
/** Card of 2004–2023, valid until it runs out: nationality and twelve digits; its check rule is not published. */
const OLD_PERMANENT_TEXT = /^[A-Z]{3}\d{12}$/;

/** The eighteen-character family: which document a well-formed number belongs to. */
type PersonNumberKind = 'RESIDENT_ID' | 'RESIDENCE_PERMIT' | 'PERMANENT_RESIDENCE';

function personNumberKindOf(number: string): PersonNumberKind | null {
  if (/^8[123]0000/.test(number)) return 'RESIDENCE_PERMIT';
  if (number.startsWith('9')) return 'PERMANENT_RESIDENCE';
  return isMainland(number.slice(0, 6)) ? 'RESIDENT_ID' : null;
}

/**
 * A real day written as eight digits. Years from 1800: the standard's own sample was born in 1880, before the kernel's
 * calendar begins; day arithmetic on such a day works all the same, as it is the same text.
 */
function realDay(digits: string): LocalDate | null {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1800 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10) as LocalDate;
}

/** Sex and birth date of a valid number of the eighteen-character family; null for anything else. */
export function personFactsOf(number: string): PersonFacts | null {
  if (!PERSON_TEXT.test(number) || personNumberKindOf(number) === null) return null;
  const bornOn = realDay(number.slice(6, 14));
  if (bornOn === null || residentCheckCharacter(number) !== number.charAt(17)) return null;
  return { bornOn, sex: Number(number.charAt(16)) % 2 === 1 ? 'MALE' : 'FEMALE' };
}

/** Completed years on a day. Who was born on 29 February completes a year on 1 March of a common year. */
export function ageOn(bornOn: LocalDate, day: LocalDate): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

const KINDS_OF: Readonly<Record<PartyKind, readonly IdentityKind[]>> = {
  PERSON: ['RESIDENT_ID', 'PASSPORT', 'RESIDENCE_PERMIT', 'PERMANENT_RESIDENCE', 'OFFICER_CARD'],
  ORGANISATION: ['CREDIT_CODE'],
};

/** What is wrong with a number, and what would pass. */
interface Fault {
  readonly message: Sentence;
  readonly wouldPass?: readonly Suggestion[];
}

/** Checks an identity document as typed; `path` leads to the object with `kind` and `number`. Null after adding a problem. */
export function checkIdentity(
  input: { readonly kind: IdentityKind; readonly number: string },
  path: Path,
  problems: Problems,
  context: IdentityContext,
): CheckedIdentity | null {
  const { kind } = input;
  const [kindPath, numberPath] = [
    [...path, 'kind'],
    [...path, 'number'],
  ];
  if (context.party && !KINDS_OF[context.party].includes(kind)) {
    problems.add(
      refused(RegistryRefusals.IDENTITY_INVALID, kindPath, wrongKindFor(context.party), {
        wouldPass: KINDS_OF[context.party].map((other) =>
          passes(kindPath, other, '可用的证件类型', 'a kind that fits'),
        ),
      }),
    );
    return null;
  }
  const number = plainCode(input.number);
  const fault =
    kind === 'CREDIT_CODE' ? creditCodeFault(number, numberPath) : numberFault(kind, number, path, context.today);
  if (fault === null) return { kind, number, person: personFactsOfKind(kind, number), notices: [] };
  if (kind === 'CREDIT_CODE' && context.documentSeen && CREDIT_CODE_TEXT.test(number)) {
    return { kind, number, person: null, notices: [earlyCodeNotice(numberPath)] };
  }
  problems.add(
    refused(
      RegistryRefusals.IDENTITY_INVALID,
      numberPath,
      fault.message,
      fault.wouldPass ? { wouldPass: fault.wouldPass } : {},
    ),
  );
  return null;
}

function personFactsOfKind(kind: IdentityKind, number: string): PersonFacts | null {
  return kind === 'RESIDENT_ID' || kind === 'RESIDENCE_PERMIT' || kind === 'PERMANENT_RESIDENCE'
    ? personFactsOf(number)
    : null;
}

function numberFault(
  kind: Exclude<IdentityKind, 'CREDIT_CODE'>,
  number: string,
  path: Path,
  today: LocalDate,
): Fault | null {
  switch (kind) {
    case 'PASSPORT':
      return PASSPORT_TEXT.test(number)
        ? null
        : formFault([...path, 'number'], '5–17 位字母和数字', '5 to 17 letters and digits');
    case 'OFFICER_CARD':
      return OFFICER_TEXT.test(number)
        ? null
        : formFault([...path, 'number'], '4–24 个汉字、字母或数字', '4 to 24 Chinese characters, letters or digits');
    case 'PERMANENT_RESIDENCE':
      return OLD_PERMANENT_TEXT.test(number) ? null : personNumberFault(kind, number, path, today);
    case 'RESIDENT_ID':
    case 'RESIDENCE_PERMIT':
      return personNumberFault(kind, number, path, today);
  }
}

function personNumberFault(kind: PersonNumberKind, number: string, path: Path, today: LocalDate): Fault | null {
  const numberPath = [...path, 'number'];
  if (kind === 'RESIDENT_ID' && /^\d{15}$/.test(number)) {
    return {
      message: {
        zh: '15 位身份证已停用,请填写 18 位号码。',
        en: 'Fifteen-digit cards are no longer valid. Give the 18 characters.',
      },
      wouldPass: [passes(numberPath, '18', '18 位公民身份号码', 'the 18-character number')],
    };
  }
  if (!PERSON_TEXT.test(number))
    return formFault(numberPath, '17 位数字加一位数字或 X', '17 digits, then a digit or X');
  const found = personNumberKindOf(number);
  if (found !== kind) {
    return {
      message: { zh: '号码前六位与证件类型不符。', en: 'The first six digits do not fit this kind of document.' },
      ...(found
        ? { wouldPass: [passes([...path, 'kind'], found, '此号码所属的证件类型', 'the kind this number belongs to')] }
        : {}),
    };
  }
  const bornOn = realDay(number.slice(6, 14));
  if (bornOn === null) {
    return { message: { zh: '号码中的出生日期不是真实的日期。', en: 'The birth date in the number is no real day.' } };
  }
  if (bornOn > today) {
    return { message: { zh: '号码中的出生日期在未来。', en: 'The birth date in the number lies in the future.' } };
  }
  if (residentCheckCharacter(number) !== number.charAt(17)) return checkCharacterFault();
  return null;
}

function creditCodeFault(code: string, path: Path): Fault | null {
  if (!CREDIT_CODE_TEXT.test(code)) {
    return formFault(path, '18 位数字或字母(无 I、O、S、V、Z)', '18 digits or letters other than I, O, S, V and Z');
  }
  if (creditCheckCharacter(code) === code.charAt(17)) return null;
  return {
    ...checkCharacterFault(),
    wouldPass: [
      passes(
        path,
        'document',
        '早期个别真实代码校验不符:请附营业执照由工作人员核对',
        'a few early genuine codes fail: have staff see the business licence',
      ),
    ],
  };
}

function formFault(path: Path, zh: string, en: string): Fault {
  return {
    message: { zh: `证件号码格式应为${zh}。`, en: `The number takes ${en}.` },
    wouldPass: [passes(path, 'format', zh, en)],
  };
}

function checkCharacterFault(): Fault {
  return {
    message: {
      zh: '校验位不符,请逐位核对证件号码。',
      en: 'The check character does not fit. Compare every character with the document.',
    },
  };
}

function wrongKindFor(party: PartyKind): Sentence {
  return party === 'PERSON'
    ? { zh: '自然人不使用统一社会信用代码。', en: 'A person has no unified social credit code.' }
    : { zh: '单位应使用统一社会信用代码。', en: 'An organisation is known by its unified social credit code.' };
}

function earlyCodeNotice(path: Path): RegistryNotice {
  return {
    code: 'IDENTITY_CHECK_CHARACTER',
    field: path,
    mustConfirm: true,
    message: {
      zh: '统一社会信用代码校验位不符,已凭证照接受,请再次核对。',
      en: 'The check character of the credit code does not fit; accepted on sight of the document. Compare it again.',
    },
  };
}
