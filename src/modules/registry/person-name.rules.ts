/** Names and addresses as they stand on documents, and how personal text is shown to those who may not read it. */
import type { Problems } from '../../kernel/refusal.js';
import { PROVINCES } from './regions.js';
import { badValue, type Path } from './registry.refusals.js';
import { canBePrinted, checkLine, type TextLimits } from './text.rules.js';
import type { PartyKind } from './vehicle.js';

const PERSON_NAME = /^[\p{L}\p{M}·'’.,\-() ]+$/u;
const ORGANISATION_NAME = /^[\p{L}\p{M}\p{N}\p{P} +&]+$/u;
const ANY_LETTER = /\p{L}/u;

const NAME: TextLimits = { least: 1, most: 60, what: { zh: '姓名', en: 'A name' } };

/** A person's name: 1–60 characters, letters with what joins them. Null after adding a problem. */
export function checkPersonName(text: string, path: Path, problems: Problems): string | null {
  const line = checkLine(text, path, NAME, problems);
  if (line === null) return null;
  // Documents join the parts of minority names with a middle dot; keyboards offer many that look like it.
  const name = line
    .replace(/[\u2022\u2027\u2219\u22c5\u25cf\u30fb\uff0e\uff65]/gu, '·')
    .replace(/\uff08/gu, '(')
    .replace(/\uff09/gu, ')');
  if (PERSON_NAME.test(name) && ANY_LETTER.test(name))
    return canBePrinted(name, path, NAME.what, problems) ? name : null;
  problems.add(
    badValue(path, {
      zh: '姓名只含文字,以及证件上的间隔号、连字符等,不含数字和符号。',
      en: 'A name holds letters and what joins them on the document, no digits or symbols.',
    }),
  );
  return null;
}

/** An organisation's registered name: 2–100 characters. Null after adding a problem. */
export function checkOrganisationName(text: string, path: Path, problems: Problems): string | null {
  const name = checkLine(
    text,
    path,
    { least: 2, most: 100, what: { zh: '单位名称', en: 'The name of an organisation' }, printed: true },
    problems,
  );
  if (name === null) return null;
  if (ORGANISATION_NAME.test(name) && ANY_LETTER.test(name)) return name;
  problems.add(
    badValue(path, {
      zh: '单位名称应与营业执照一致,不含特殊符号。',
      en: 'Give the name as registered, without symbols.',
    }),
  );
  return null;
}

/** An address: 2–200 characters on one line. */
export function checkAddress(text: string, path: Path, problems: Problems): string | null {
  return checkLine(
    text,
    path,
    { least: 2, most: 200, what: { zh: '地址', en: 'An address' }, printed: true },
    problems,
  );
}

// Masks have a fixed number of stars, so that not even the length shows.

/** `王**`. Organisations are public and never masked; a name of one character shows nothing. */
export function maskName(name: string, kind: PartyKind): string {
  if (kind === 'ORGANISATION') return name;
  const characters = [...name.trim()];
  return characters.length < 2 ? '**' : `${characters[0] ?? ''}**`;
}

/** `138****6789`; a landline keeps its last two digits, anything shorter shows nothing. */
export function maskPhone(phone: string): string {
  if (/^1\d{10}$/.test(phone)) return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
  return phone.length >= 9 ? `****${phone.slice(-2)}` : '****';
}

/**
 * First and last two characters of a long number, first and last one of a shorter one: enough to tell two documents on
 * a desk apart, too little to find the person. The birth date never shows.
 */
export function maskIdentity(number: string): string {
  const kept = number.length >= 12 ? 2 : number.length >= 6 ? 1 : 0;
  return kept === 0 ? '********' : `${number.slice(0, kept)}********${number.slice(-kept)}`;
}

/** `**** 6789`. */
export function maskBankCard(number: string): string {
  return number.length >= 12 ? `**** ${number.slice(-4)}` : '****';
}

/** Only a province that we know by name is kept: `上海市****`. Anything finer could be guessed wrongly and show a street. */
export function maskAddress(address: string): string {
  const province = PROVINCES.find(({ zh }) => address.startsWith(zh));
  return `${province?.zh ?? ''}****`;
}
