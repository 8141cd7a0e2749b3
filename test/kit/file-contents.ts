/** Files of every kind that is taken: whole and readable, small, and of any size by padding that belongs to their format. */
import { randomBytes } from 'node:crypto';
import zlib from 'node:zlib';

export const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const noise = (bytes: number): Buffer =>
  latin1(
    randomBytes(Math.ceil(bytes / 2))
      .toString('hex')
      .slice(0, bytes),
  );
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** Eight grey pixels squared. */
export const JPEG = Buffer.from(
  '/9j/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJgA/9k=',
  'base64',
);
const WEBP = Buffer.from('UklGRh4AAABXRUJQVlA4TBEAAAAvB8ABAAdQvOIVr/+BiOh/AAA=', 'base64');

/** Segments right behind the beginning of a JPEG. */
export function jpegWith(...segments: Buffer[]): Buffer {
  return Buffer.concat([JPEG.subarray(0, 2), ...segments, JPEG.subarray(2)]);
}

export function jpegSegment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

function paddedJpeg(padding: number): Buffer {
  const comments: Buffer[] = [];
  for (let left = padding; left >= 4;) {
    // What is left over must be long enough for one more.
    const body = left - 4 <= 65_533 ? left - 4 : Math.min(65_533, left - 8);
    comments.push(jpegSegment(0xfe, noise(body)));
    left -= body + 4;
  }
  return jpegWith(...comments);
}

export function pngChunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([latin1(name), body]);
  return Buffer.concat([u32(body.length), named, u32(zlib.crc32(named))]);
}

export const PNG_HEAD = Buffer.from('89504e470d0a1a0a', 'hex');

/** Grey, `rows` already filtered; what a header claims need not be true. */
export function png(width: number, height: number, rows: Buffer, ...chunks: Buffer[]): Buffer {
  const header = Buffer.concat([u32(width), u32(height), Buffer.from([8, 0, 0, 0, 0])]);
  return Buffer.concat([
    PNG_HEAD,
    pngChunk('IHDR', header),
    ...chunks,
    pngChunk('IDAT', zlib.deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

const paddedPng = (padding: number): Buffer =>
  png(
    8,
    8,
    Buffer.alloc(72),
    ...(padding >= 16 ? [pngChunk('tEXt', Buffer.concat([latin1('pad\0'), noise(padding - 16)]))] : []),
  );

function paddedWebp(padding: number): Buffer {
  const body = Math.max(0, padding - 8) & ~1;
  const head = Buffer.alloc(8);
  head.write('JUNK', 0);
  head.writeUInt32LE(body, 4);
  const all = Buffer.concat([WEBP, head, noise(body)]);
  all.writeUInt32LE(all.length - 8, 4);
  return all;
}

/** Objects of a PDF, numbered from 1; the first is the catalogue. */
export function pdf(objects: readonly (string | Buffer)[], tail = ''): Buffer {
  const body = objects.map((object, index) =>
    Buffer.concat([latin1(`${String(index + 1)} 0 obj\n`), Buffer.from(object), latin1('\nendobj\n')]),
  );
  return Buffer.concat([
    latin1('%PDF-1.7\n'),
    ...body,
    latin1(`trailer\n<</Size ${String(objects.length + 1)} /Root 1 0 R ${tail}>>\nstartxref\n9\n%%EOF\n`),
  ]);
}

export function pdfStream(dictionary: string, body: Buffer): Buffer {
  return Buffer.concat([
    latin1(`<<${dictionary} /Length ${String(body.length)}>>\nstream\n`),
    body,
    latin1('\nendstream'),
  ]);
}

export const CATALOGUE = '<</Type /Catalog /Pages 2 0 R>>';
export const PAGES = '<</Type /Pages /Kids [] /Count 0>>';

function paddedPdf(padding: number): Buffer {
  const plain = pdf([CATALOGUE, PAGES]);
  return padding < 2
    ? plain
    : Buffer.concat([plain.subarray(0, 9), latin1('%'), noise(padding - 2), latin1('\n'), plain.subarray(9)]);
}

export const box = (name: string, ...body: Buffer[]): Buffer => {
  const inside = Buffer.concat(body);
  return Buffer.concat([u32(inside.length + 8), latin1(name), inside]);
};

/** A header with the second it was made, and whatever else the film's head holds. */
export function mp4(frames: Buffer, madeAt = 0, ...inHead: Buffer[]): Buffer {
  const head = Buffer.alloc(100);
  head.writeUInt32BE(madeAt, 4);
  return Buffer.concat([
    box('ftyp', latin1('mp42\0\0\0\0isommp42')),
    box('moov', box('mvhd', head), ...inHead),
    box('mdat', frames),
  ]);
}

const MAKERS: Readonly<Record<string, (padding: number) => Buffer>> = {
  'application/pdf': paddedPdf,
  'image/jpeg': paddedJpeg,
  'image/png': paddedPng,
  'image/webp': paddedWebp,
  'video/mp4': (padding) => mp4(noise(Math.max(0, padding))),
};

/** Of that size where the format lets it be (WebP: even ones only), never the same twice. */
export function content(contentType: string, size = 1000): Buffer {
  if (contentType === 'application/json') return Buffer.from(JSON.stringify({ code: noise(size - 11).toString() }));
  const maker = MAKERS[contentType];
  if (!maker) throw new Error(`no content of ${contentType}`);
  return maker(size - (contentType === 'image/webp' ? WEBP.length : maker(0).length));
}
