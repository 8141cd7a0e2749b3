/** Text as it is set: which font draws which character, how wide it is, and where a line may break. */
import { codePointName, VARIATION_SELECTOR } from './coverage.js';
import { fontOf, type FontName } from './fonts.js';
import { UndrawableCharacter } from './undrawable.js';

/** Characters of one font in a row. */
export interface Run {
  readonly font: FontName;
  readonly text: string;
  readonly width: number;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** What may not begin a line, and what may not end one (GB/T 15834). */
const NOT_FIRST = '，。、；：？！）》〉」』】〕”’…—％%·,.;:?!)]}';
const NOT_LAST = '（《〈「『【〔“‘([{¥￥';

interface Character {
  readonly text: string;
  readonly font: FontName;
  readonly width: number;
}

/** Sets a text in lines no wider than `width` points. A line feed ends a line. */
export function setText(text: string, size: number, width: number, path: string): Line[] {
  const characters = measure(text, path);
  return split(characters, '\n').flatMap((paragraph) => breakLines(paragraph, size, width));
}

/** Sets a text on one line, however wide. */
export function setLine(text: string, size: number, path: string): Line {
  return lineOf(measure(text.replace(/\n/gu, ' '), path), size);
}

function measure(text: string, path: string): Character[] {
  let position = 0;
  return [...text.normalize('NFC')].flatMap((character) => {
    position += 1;
    if (character.replace(VARIATION_SELECTOR, '') === '') return [];
    if (character === '\n') return [{ text: '\n', font: 'common', width: 0 } as const];
    const drawn = character === '\t' ? ' ' : character;
    const code = drawn.codePointAt(0) ?? 0;
    for (const font of ['common', 'rare'] as const) {
      if (font === 'rare' && !isHan(code)) break;
      const width = fontOf(font).widthOf(code);
      if (width !== null) return [{ text: drawn, font, width }];
    }
    throw new UndrawableCharacter(path, position, codePointName(code));
  });
}

/** Beyond the common font only Han characters are looked for: anything else would load the rare font in vain. */
function isHan(code: number): boolean {
  return /\p{Script=Han}/u.test(String.fromCodePoint(code));
}

function split(characters: readonly Character[], at: string): Character[][] {
  const parts: Character[][] = [[]];
  for (const character of characters) {
    if (character.text === at) parts.push([]);
    else parts.at(-1)?.push(character);
  }
  return parts;
}

function breakLines(characters: readonly Character[], size: number, width: number): Line[] {
  const lines: Line[] = [];
  let current: Character[] = [];
  let used = 0;
  const end = (): void => {
    lines.push(lineOf(withoutEdgeSpace(current), size));
    current = [];
    used = 0;
  };
  for (const word of words(characters)) {
    const wide = widthOf(word) * size;
    if (current.length > 0 && used + widthOf(withoutEdgeSpace(word)) * size > width) end();
    if (wide <= width) {
      current.push(...word);
      used += wide;
      continue;
    }
    // A word wider than the line (an address, a hash) breaks anywhere.
    for (const character of word) {
      if (current.length > 0 && used + character.width * size > width) end();
      current.push(character);
      used += character.width * size;
    }
  }
  end();
  return lines;
}

/** Groups that a line break does not part: a word of letters, a Han character with the marks that cling to it. */
function words(characters: readonly Character[]): Character[][] {
  const groups: Character[][] = [];
  characters.forEach((character, index) => {
    const before = characters[index - 1];
    if (before && clings(before.text, character.text)) groups.at(-1)?.push(character);
    else groups.push([character]);
  });
  return groups;
}

function clings(before: string, after: string): boolean {
  if (before === ' ') return false;
  if (after === ' ') return true;
  if (NOT_FIRST.includes(after) || NOT_LAST.includes(before)) return true;
  return isWordly(before) && isWordly(after);
}

function isWordly(character: string): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{Pc}\p{Pd}\p{M}@#&/\\+=.,:'’%]/u.test(character);
}

function withoutEdgeSpace(characters: readonly Character[]): Character[] {
  const kept = [...characters];
  while (kept.at(-1)?.text === ' ') kept.pop();
  return kept;
}

function widthOf(characters: readonly Character[]): number {
  return characters.reduce((sum, character) => sum + character.width, 0);
}

function lineOf(characters: readonly Character[], size: number): Line {
  const runs: Run[] = [];
  for (const { font, text, width } of characters) {
    const last = runs.at(-1);
    if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + text, width: last.width + width * size };
    else runs.push({ font, text, width: width * size });
  }
  return { runs, width: runs.reduce((sum, run) => sum + run.width, 0) };
}
