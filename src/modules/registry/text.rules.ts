/** Text as people type and paste it: full-width letters, stray spaces, invisible characters. */
import type { Problems, Sentence } from '../../kernel/refusal.js';
import { undrawableIn } from '../platform/documents/index.js';
import { badValue, type Path } from './registry.refusals.js';

/** White space, and what copying from chat programs leaves behind: zero-width, direction and soft-hyphen marks. */
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;

/** No code of this business is longer; anything beyond is refused before it is looked at. */
const CODE_LIMIT = 64;

/** A code (VIN, plate, identity number) in its plain form: half-width, upper case, nothing invisible. Empty when absurdly long. */
export function plainCode(text: string): string {
  if (text.length > CODE_LIMIT) return '';
  return text.normalize('NFKC').replace(INVISIBLE, '').toUpperCase();
}

/**
 * Control characters (NUL among them, which PostgreSQL cannot store), format characters that hide or turn text, half of
 * a surrogate pair, private-use and unassigned characters. Private use covers the stand-ins of old systems for rare
 * names: they show as something else elsewhere, the character itself has been in Unicode for long.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/u;

export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}

/** Characters as people count them: code points, so that a rare Chinese character counts once. */
export function lengthOf(text: string): number {
  return [...text].length;
}

export interface TextLimits {
  readonly least: number;
  readonly most: number;
  /** What the text is called in a refusal. */
  readonly what: Sentence;
  /** It stands on documents, so every character must be one that they can show. */
  readonly printed?: true;
}

/** One line of text: composed, trimmed, inner runs of white space made one space. Null after adding a problem. */
export function checkLine(text: string, path: Path, limits: TextLimits, problems: Problems): string | null {
  // Raw length first: composing a megabyte costs more than refusing it.
  const line =
    text.length > limits.most * 8
      ? null
      : text
          .normalize('NFC')
          .trim()
          .replace(/[ \u3000\u00a0]+/gu, ' ');
  const length = line === null ? Number.POSITIVE_INFINITY : lengthOf(line);
  const { what } = limits;
  if (line === null || length < limits.least || length > limits.most) {
    problems.add(
      badValue(
        path,
        { zh: `${what.zh}应为 {least} 到 {most} 个字符。`, en: `${what.en} takes {least} to {most} characters.` },
        {
          facts: [
            { name: 'least', value: String(limits.least) },
            { name: 'most', value: String(limits.most) },
          ],
        },
      ),
    );
    return null;
  }
  if (!isPrintable(line)) {
    problems.add(
      badValue(path, {
        zh: `${what.zh}含有控制字符、隐藏字符或自造字,请直接输入文字。`,
        en: `${what.en} holds control, hidden or private-use characters. Type the text itself.`,
      }),
    );
    return null;
  }
  return limits.printed && !canBePrinted(line, path, what, problems) ? null : line;
}

/** Nobody is issued a policy whose paper cannot be made: what no font can draw is refused where it is given. False after adding a problem. */
export function canBePrinted(text: string, path: Path, what: Sentence, problems: Problems): boolean {
  const undrawable = undrawableIn(text);
  if (undrawable === null) return true;
  problems.add(
    badValue(
      path,
      {
        zh: `${what.zh}的第 {position} 个字({codePoint})目前不能印在单证上;请改用证件上的拼音字母(或不带符号的拉丁字母)填写。`,
        en: `${what.en}: character {position} ({codePoint}) cannot be printed on documents yet. Write it in plain Latin letters, as in the machine-readable line of the identity document (pinyin).`,
      },
      {
        facts: [
          { name: 'position', value: String(undrawable.position) },
          { name: 'codePoint', value: undrawable.codePoint },
        ],
      },
    ),
  );
  return false;
}

/** Codes of makers and offices: no common form, so only visible characters that documents can show, 1–40. Null after adding a problem. */
export function checkCode(text: string, path: Path, what: Sentence, problems: Problems): string | null {
  const code = plainCode(text);
  if (/^[\p{L}\p{N}\p{P}+]{1,40}$/u.test(code)) return canBePrinted(code, path, what, problems) ? code : null;
  problems.add(
    badValue(path, {
      zh: `${what.zh}应为 1 到 40 位字母、数字或符号。`,
      en: `${what.en} takes 1 to 40 letters, digits or marks.`,
    }),
  );
  return null;
}
