/** Text as people type and paste it: full-width letters, stray spaces, invisible characters. */
import type { Problems, Sentence } from '../../kernel/refusal.js';
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
  return line;
}

/** Codes of makers and offices: no common form, so only visible characters, 1–40. Null after adding a problem. */
export function checkCode(text: string, path: Path, what: Sentence, problems: Problems): string | null {
  const code = plainCode(text);
  if (/^[\p{L}\p{N}\p{P}+]{1,40}$/u.test(code)) return code;
  problems.add(
    badValue(path, {
      zh: `${what.zh}应为 1 到 40 位字母、数字或符号。`,
      en: `${what.en} takes 1 to 40 letters, digits or marks.`,
    }),
  );
  return null;
}
