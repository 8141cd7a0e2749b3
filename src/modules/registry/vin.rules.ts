/**
 * Vehicle identification number (车辆识别代号, GB 16735-2019, ISO 3779). China-made numbers (L, newer ones H) must carry
 * a valid check digit and a model-year character; elsewhere ISO 3779 leaves both to the maker, so they only give a
 * notice. Frame numbers from before the VIN are shorter: see `VIN_SINCE` and the room's README.
 */
import { localDate, type LocalDate } from '../../kernel/dates.js';
import type { Problems, Suggestion } from '../../kernel/refusal.js';
import type { RegistryNotice } from './notices.js';
import { passes, refused, RegistryRefusals, type Path } from './registry.refusals.js';
import { plainCode } from './text.rules.js';

export const VIN_LENGTH = 17;
const CHECK_POSITION = 8;
const YEAR_POSITION = 9;

/** Every new vehicle carries a VIN since this day: the VIN rules of 1997 ended their two years of transition (L). */
export const VIN_SINCE: LocalDate = localDate('1999-01-01');

const VIN_TEXT = /^[A-HJ-NPR-Z0-9]{17}$/;
const FRAME_TEXT = /^(?=.*\d)[A-Z0-9][A-Z0-9-]{3,14}[A-Z0-9]$/;

const LETTER_VALUES: Readonly<Record<string, number>> = {
  A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9,
  S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9,
}; // prettier-ignore
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Thirty-year cycle that began with 1980 = A; I, O, Q, U, Z and 0 stand for no year. */
const YEAR_CHARACTERS = 'ABCDEFGHJKLMNPRSTVWXY123456789';
const FIRST_CYCLE = 1980;

/** The check digit that a number of the right form must have in position 9. */
export function vinCheckDigit(vin: string): string {
  const sum = [...vin].reduce((total, character, index) => {
    return total + (LETTER_VALUES[character] ?? Number(character)) * (WEIGHTS[index] ?? 0);
  }, 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

export function hasValidCheckDigit(vin: string): boolean {
  return VIN_TEXT.test(vin) && vinCheckDigit(vin) === vin[CHECK_POSITION];
}

/** Latest model year of position 10 that is not after the year given plus one (a model year may start early); null when it tells none. */
export function modelYearOf(vin: string, year: number): number | null {
  const index = YEAR_CHARACTERS.indexOf(vin[YEAR_POSITION] ?? ' ');
  if (vin.length !== VIN_LENGTH || index < 0) return null;
  const cycles = Math.floor((year + 1 - FIRST_CYCLE - index) / YEAR_CHARACTERS.length);
  return cycles < 0 ? null : FIRST_CYCLE + index + cycles * YEAR_CHARACTERS.length;
}

export interface VinContext {
  /** An old vehicle, or a kind that never had VINs (tractors): a shorter frame number will do. */
  readonly frameNumberAllowed?: boolean;
}

export interface CheckedVin {
  /** Upper case, without spaces; null when it was refused. */
  readonly vin: string | null;
  readonly notices: readonly RegistryNotice[];
}

/** Checks a VIN as typed. A wrong one becomes a problem with what would pass. */
export function checkVin(text: string, path: Path, problems: Problems, context: VinContext = {}): CheckedVin {
  const vin = plainCode(text);
  const refuse = (zh: string, en: string, wouldPass?: readonly Suggestion[]): CheckedVin => {
    problems.add(refused(RegistryRefusals.VIN_INVALID, path, { zh, en }, wouldPass?.length ? { wouldPass } : {}));
    return { vin: null, notices: [] };
  };
  if (vin.length !== VIN_LENGTH) {
    if (vin.length < VIN_LENGTH && FRAME_TEXT.test(vin)) {
      if (context.frameNumberAllowed) return { vin, notices: [frameNumberNotice(path)] };
      return refuse(
        '车架号应为 17 位。1999 年以前初次登记的车辆和拖拉机可用原车架号,请填写初次登记日期。',
        'A VIN has 17 characters. A vehicle first registered before 1999, or a tractor, may keep its shorter frame number: give the first registration.',
        [passes(path, '17', '行驶证上的 17 位车辆识别代号', 'the 17 characters on the vehicle licence')],
      );
    }
    return refuse('车架号应为 17 位字母和数字。', 'A VIN has 17 letters and digits.');
  }
  if (!VIN_TEXT.test(vin)) {
    return refuse(
      '车架号只含数字和除 I、O、Q 以外的字母。',
      'A VIN holds digits and letters other than I, O and Q.',
      withoutForbiddenLetters(vin, path),
    );
  }
  const chinese = vin.startsWith('L') || vin.startsWith('H');
  if (chinese && !YEAR_CHARACTERS.includes(vin[YEAR_POSITION] ?? ' ')) {
    return refuse(
      '车架号第 10 位应为年份代码,不能是 0、U、Z。',
      'Position 10 of a China-made VIN is the year: never 0, U or Z.',
    );
  }
  if (hasValidCheckDigit(vin)) return { vin, notices: [] };
  if (!chinese) return { vin, notices: [checkDigitNotice(path)] };
  const corrected = withCheckDigit(vin);
  return refuse(
    '车架号第 9 位校验位不符,请逐位核对。',
    'The check digit in position 9 does not fit. Compare every character.',
    [passes(path, corrected, '如其余 16 位无误,应为此号', 'right, if the other 16 characters are')],
  );
}

function withCheckDigit(vin: string): string {
  return vin.slice(0, CHECK_POSITION) + vinCheckDigit(vin) + vin.slice(CHECK_POSITION + 1);
}

/** I, O and Q are nearly always a misread 1 or 0: offered when the number then checks out. */
function withoutForbiddenLetters(vin: string, path: Path): readonly Suggestion[] {
  const corrected = vin.replaceAll('I', '1').replaceAll('O', '0').replaceAll('Q', '0');
  if (!hasValidCheckDigit(corrected)) return [];
  return [passes(path, corrected, '以数字 1、0 代替字母 I、O、Q', 'with the digits 1 and 0 for I, O and Q')];
}

function checkDigitNotice(path: Path): RegistryNotice {
  return {
    code: 'VIN_CHECK_DIGIT',
    field: path,
    mustConfirm: true,
    message: {
      zh: '此进口车车架号的校验位不符(国外厂家可不设校验位),请逐位核对后确认。',
      en: 'The check digit of this imported VIN does not fit (makers abroad need not set one). Compare it, then confirm.',
    },
  };
}

function frameNumberNotice(path: Path): RegistryNotice {
  return {
    code: 'VIN_CHECK_DIGIT',
    field: path,
    mustConfirm: true,
    message: {
      zh: '此为不足 17 位的车架号,无校验位可查,请逐位核对后确认。',
      en: 'This shorter frame number has no check digit. Compare it, then confirm.',
    },
  };
}
