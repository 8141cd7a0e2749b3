/** Check characters of the numbers of persons, organisations and bank cards. Text in, yes or no out. */

const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_CHECKS = '10X98765432';

/** GB 11643-1999 (ISO 7064 MOD 11-2): check character of the first 17 digits. */
export function residentCheckCharacter(digits: string): string {
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, index) => total + Number(digits[index]) * weight, 0);
  return RESIDENT_CHECKS.charAt(sum % 11);
}

/** 31 characters: no I, O, S, V, Z. */
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
export const CREDIT_CODE_TEXT = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/** GB 32100-2015: check character of the first 17. */
export function creditCheckCharacter(code: string): string {
  const sum = CREDIT_WEIGHTS.reduce((total, weight, index) => {
    return total + CREDIT_ALPHABET.indexOf(code.charAt(index)) * weight;
  }, 0);
  return CREDIT_ALPHABET.charAt((31 - (sum % 31)) % 31);
}

const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_TEXT = /^[0-9A-Z]{8}[0-9X]$/;

/** GB 11714: nine characters, also positions 9–17 of a credit code. */
export function isOrganisationCode(code: string): boolean {
  if (!ORGANISATION_TEXT.test(code)) return false;
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, index) => {
    return total + ORGANISATION_ALPHABET.indexOf(code.charAt(index)) * weight;
  }, 0);
  const check = 11 - (sum % 11);
  return code.charAt(8) === (check === 10 ? 'X' : check === 11 ? '0' : String(check));
}

/** Luhn's formula over digits (ISO/IEC 7812). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
