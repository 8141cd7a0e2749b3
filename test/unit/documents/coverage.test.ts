/** What documents can show is known without opening a font, and is what the fonts have (S-164). */
import { describe, expect, it } from '@jest/globals';
import * as fontkit from 'fontkit';
import { isDrawable, undrawableIn } from '../../../src/modules/platform/documents/coverage.js';
import { fontOf } from '../../../src/modules/platform/documents/fonts.js';
import { setLine } from '../../../src/modules/platform/documents/text.js';

const LAST_CODE_POINT = 0x10ffff;
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

describe('fonts/coverage.txt', () => {
  it('names every character that a font has, and no other', () => {
    const have = new Set(
      (['common', 'rare'] as const).flatMap(
        (name) => (fontkit.create(fontOf(name).bytes) as fontkit.Font).characterSet,
      ),
    );
    const wrong: string[] = [];
    for (let code = 0; code <= LAST_CODE_POINT; code += 1)
      if (isDrawable(code) !== have.has(code)) wrong.push(code.toString(16));
    expect(wrong).toEqual([]);
    expect(have.size).toBe(90_848);
  }, 60_000);

  it('agrees with what is drawn, character by character', () => {
    const draws = (text: string): boolean => {
      try {
        setLine(text, 10, 'text');
        return true;
      } catch {
        return false;
      }
    };
    const wrong: string[] = [];
    for (let code = 0x20; code <= LAST_CODE_POINT; code += code < 0x3400 ? 1 : 97) {
      if (isSurrogate(code)) continue;
      const text = String.fromCodePoint(code);
      if (draws(text) !== (undrawableIn(text) === null)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('undrawableIn', () => {
  it.each(['林若溪', '𠮷田', '买买提·艾合买提', 'Müller-Lüdenscheidt', '上海市\n浦东新区', '辻󠄀', ''])(
    'draws %j',
    (text) => {
      expect(undrawableIn(text)).toBeNull();
    },
  );

  it.each([
    ['王\u{31350}', 2, 'U+31350'],
    ['𠮷\u{323af}明', 2, 'U+323AF'],
    ['Dvořák', 4, 'U+0159'],
    ['محمد', 1, 'U+0645'],
    ['路😀', 2, 'U+1F600'],
  ])('tells where %j cannot be, and which character it is', (text, position, codePoint) => {
    expect(undrawableIn(text)).toEqual({ position, codePoint });
  });
});
