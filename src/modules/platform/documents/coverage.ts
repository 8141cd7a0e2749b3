/**
 * What the fonts can draw, known without opening them: `fonts/coverage.txt`, written with the fonts. Rooms ask it where a
 * text that will be printed is given, so that nobody is issued a policy whose paper cannot be made.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The sources' own folder, also when the built files run: nothing is copied. */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');
export const FONTS_FOLDER = path.join(ROOT, 'src', 'modules', 'platform', 'documents', 'fonts');

/** Picks a glyph's variant; the plain glyph stands for it. */
export const VARIATION_SELECTOR = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

export interface Undrawable {
  /** Which character of the text, from 1; a rare character counts once. */
  readonly position: number;
  /** `U+2EBF0`. */
  readonly codePoint: string;
}

/** First and last code point of each run, rising. */
let runs: readonly (readonly [first: number, last: number])[] | null = null;

function coverage(): NonNullable<typeof runs> {
  runs ??= fs
    .readFileSync(path.join(FONTS_FOLDER, 'coverage.txt'), 'utf8')
    .split(/\s+/)
    .filter((run) => run !== '')
    .map((run) => {
      const [first = '', last = first] = run.split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
    });
  return runs;
}

export function isDrawable(codePoint: number): boolean {
  const all = coverage();
  let [low, high] = [0, all.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = all[middle] ?? [0, 0];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}

/** The first character of a text that no font has; null when all of it can be printed. White space always can. */
export function undrawableIn(text: string): Undrawable | null {
  let position = 0;
  for (const character of text.normalize('NFC')) {
    position += 1;
    if (/^[\n\t]$/.test(character) || character.replace(VARIATION_SELECTOR, '') === '') continue;
    const code = character.codePointAt(0) ?? 0;
    if (!isDrawable(code)) return { position, codePoint: codePointName(code) };
  }
  return null;
}

export function codePointName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
