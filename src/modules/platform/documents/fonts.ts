/**
 * The two fonts, read once per thread: the common one at once, the rare one (Han characters outside it) when a text
 * first needs it. `fonts/README.md` says what they cover.
 */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import * as fontkit from 'fontkit';
import { FONTS_FOLDER } from './coverage.js';

export type FontName = 'common' | 'rare';

const FILES = { common: 'document-han.ttf.br', rare: 'document-han-rare.ttf.br' } as const;

export interface LoadedFont {
  readonly name: FontName;
  readonly bytes: Buffer;
  /** Width of a character at size 1; null when the font lacks it. */
  widthOf(codePoint: number): number | null;
}

const loaded = new Map<FontName, LoadedFont>();

export function fontOf(name: FontName): LoadedFont {
  const known = loaded.get(name);
  if (known) return known;
  const font = load(name);
  loaded.set(name, font);
  return font;
}

function load(name: FontName): LoadedFont {
  const bytes = zlib.brotliDecompressSync(fs.readFileSync(path.join(FONTS_FOLDER, FILES[name])));
  const font = fontkit.create(bytes) as fontkit.Font;
  const widths = new Map<number, number | null>();
  return {
    name,
    bytes,
    widthOf(codePoint) {
      let width = widths.get(codePoint);
      if (width === undefined) {
        width = font.hasGlyphForCodePoint(codePoint)
          ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm
          : null;
        widths.set(codePoint, width);
      }
      return width;
    },
  };
}
