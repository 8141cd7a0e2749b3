/**
 * Reads back what `renderDocument` wrote: the text of every page as a reader's search would find it (glyph → ToUnicode),
 * and the embedded fonts. Knows just as much of PDF as our documents use.
 */
import zlib from 'node:zlib';
import * as fontkit from 'fontkit';

export interface ReadPdf {
  /** Pages, each a list of lines from the pieces drawn one after the other on one base line. */
  readonly pages: readonly (readonly string[])[];
  /** Everything, without line ends: what wraps is found all the same. */
  readonly text: string;
  readonly fonts: readonly ReadFont[];
  /** Plain source of objects outside streams. */
  readonly source: string;
}

export interface ReadFont {
  readonly name: string;
  readonly bytes: number;
  /** Characters that a glyph of this subset stands for, with whether the glyph has ink. */
  readonly characters: ReadonlyMap<string, boolean>;
}

interface PdfObject {
  readonly head: string;
  readonly stream: Buffer | null;
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = readObjects(Buffer.from(bytes));
  const at = (reference: string | undefined): PdfObject => objects.get(Number(reference)) ?? { head: '', stream: null };
  const pointer = (head: string, key: string): string | undefined =>
    new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(head)?.[1];

  const maps = new Map<string, Map<number, string>>();
  const fonts: ReadFont[] = [];
  for (const [id, { head }] of objects) {
    if (!head.includes('/Subtype /Type0')) continue;
    const map = readToUnicode(at(pointer(head, 'ToUnicode')).stream?.toString('latin1') ?? '');
    maps.set(String(id), map);
    const descriptor = at(pointer(at(pointer(head, 'DescendantFonts')).head, 'FontDescriptor')).head;
    const file = at(pointer(descriptor, 'FontFile2')).stream ?? Buffer.alloc(0);
    const font = fontkit.create(file) as fontkit.Font;
    const characters = [...map].map(([glyph, text]) => [text, font.getGlyph(glyph).path.commands.length > 0] as const);
    fonts.push({
      name: /\/BaseFont \/(\S+)/.exec(head)?.[1] ?? '',
      bytes: file.length,
      characters: new Map(characters),
    });
  }

  const pages = [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
    .map(({ head }) => {
      const resources = at(pointer(head, 'Resources')).head;
      const named = new Map(
        [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name ?? '', maps.get(id ?? '')]),
      );
      return readContent(at(pointer(head, 'Contents')).stream?.toString('latin1') ?? '', named);
    });
  return {
    pages,
    text: pages.flat().join(''),
    fonts,
    source: [...objects.values()].map(({ head }) => head).join('\n'),
  };
}

function readObjects(file: Buffer): Map<number, PdfObject> {
  const source = file.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const match of source.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length;
    const end = source.indexOf('\nendobj', start);
    const mark = source.indexOf('\nstream\n', start);
    const hasStream = mark !== -1 && mark < source.indexOf('\nendobj', start);
    const head = source.slice(start, hasStream ? mark : end);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? '0');
    const raw = hasStream ? file.subarray(mark + 8, mark + 8 + length) : null;
    objects.set(Number(match[1]), { head, stream: raw && head.includes('/FlateDecode') ? zlib.inflateSync(raw) : raw });
  }
  return objects;
}

function readToUnicode(cmap: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const [, first = '0', , list = ''] of cmap.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, hex = ''], index) => {
      const units = hex.split(' ').map((unit) => parseInt(unit, 16));
      map.set(parseInt(first, 16) + index, String.fromCharCode(...units));
    });
  }
  map.delete(0);
  return map;
}

function readContent(content: string, fonts: ReadonlyMap<string, Map<number, string> | undefined>): string[] {
  const lines: { readonly y: string; text: string }[] = [];
  for (const [, piece = ''] of content.matchAll(/BT\n([\s\S]*?)ET/g)) {
    const y = /1 0 0 1 \S+ (\S+) Tm/.exec(piece)?.[1] ?? '';
    const map = fonts.get(/\/(F\d+) \S+ Tf/.exec(piece)?.[1] ?? '');
    const text = [...piece.matchAll(/<([0-9a-f]+)>/g)]
      .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
      .map((glyph) => map?.get(parseInt(glyph, 16)) ?? '\ufffd')
      .join('');
    const last = lines.at(-1);
    if (last?.y === y) last.text += text;
    else lines.push({ y, text });
  }
  return lines.map(({ text }) => text);
}
