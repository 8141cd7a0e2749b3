/** One file in, by the type it was declared as: what may be served of it comes out. Runs in the checker's process only. */
import type { ContentType } from '../file.js';
import type { Examined } from './examined.js';
import { examinePaper } from './papers.js';
import { examinePicture } from './pictures.js';
import { examineReceipt } from './receipt.rules.js';
import { examineVideo } from './video.rules.js';

const LOOKS: Readonly<Record<ContentType, (bytes: Buffer) => boolean>> = {
  'application/pdf': (bytes) => text(bytes, 0, 5) === '%PDF-',
  'image/jpeg': (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
  'image/png': (bytes) => text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n' && text(bytes, 12, 16) === 'IHDR',
  'image/webp': (bytes) => text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP',
  'video/mp4': (bytes) => text(bytes, 4, 8) === 'ftyp' && MP4_BRANDS.has(text(bytes, 8, 12)),
  'application/json': (bytes) => /^\s*[{[]/.test(text(bytes, 0, 64)),
};

/** Major brands of what phones and dash cameras record. A still (HEIC) is of the same family, and no video. */
const MP4_BRANDS: ReadonlySet<string> = new Set(
  'isom iso2 iso3 iso4 iso5 iso6 mp41 mp42 avc1 M4V_ MSNV dash 3gp4 3gp5'
    .split(' ')
    .map((brand) => brand.replace('_', ' ')),
);

const text = (bytes: Buffer, from: number, until: number): string => bytes.toString('latin1', from, until);

export function examine(contentType: ContentType, bytes: Buffer): Examined | Promise<Examined> {
  if (!LOOKS[contentType](bytes)) return { fault: 'CONTENT_TYPE' };
  switch (contentType) {
    case 'application/pdf':
      return examinePaper(bytes);
    case 'image/jpeg':
    case 'image/png':
    case 'image/webp':
      return examinePicture(contentType, bytes);
    case 'video/mp4':
      return examineVideo(bytes);
    case 'application/json':
      return examineReceipt(bytes);
  }
}
