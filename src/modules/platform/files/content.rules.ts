/** Whether bytes are what they were declared to be, told by the bytes. Nothing is decoded: no decoder, no bomb. */
import type { Inspector } from './blobs.port.js';
import type { ContentType, Rejection } from './file.js';

const HEAD_BYTES = 64;
/** Names in a PDF that make a reader run or start something. Those inside compressed objects are not seen. */
const ACTIVE = ['/JavaScript', '/Launch', '/RichMedia'];
const LONGEST = Math.max(...ACTIVE.map((name) => name.length));
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
const MP4_BRANDS = [
  'isom',
  'iso2',
  'iso3',
  'iso4',
  'iso5',
  'iso6',
  'mp41',
  'mp42',
  'avc1',
  'M4V ',
  'MSNV',
  'dash',
  '3gp4',
  '3gp5',
];

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const begins = (head: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, index) => head[index] === byte);

/** Brands of an ISO media file: the major one and the compatible ones that lie in the head. */
function brandsOf(head: Uint8Array): string[] {
  const text = latin1(head);
  return text.slice(4, 8) === 'ftyp' ? [text.slice(8, 12), ...(text.slice(16).match(/.{4}/gs) ?? [])] : [];
}

const LOOKS: Readonly<Record<Exclude<ContentType, 'application/json'>, (head: Uint8Array) => boolean>> = {
  'application/pdf': (head) => latin1(head).startsWith('%PDF-'),
  'image/jpeg': (head) => begins(head, 0xff, 0xd8, 0xff),
  'image/png': (head) =>
    begins(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) && latin1(head).slice(12, 16) === 'IHDR',
  'image/heic': (head) => brandsOf(head).some((brand) => HEIC_BRANDS.includes(brand)),
  'video/mp4': (head) => {
    const [major = '', ...others] = brandsOf(head);
    return !HEIC_BRANDS.includes(major) && [major, ...others].some((brand) => MP4_BRANDS.includes(brand));
  },
};

export function inspector(type: ContentType): Inspector<Rejection> {
  return type === 'application/json' ? jsonInspector() : headInspector(type);
}

function headInspector(type: Exclude<ContentType, 'application/json'>): Inspector<Rejection> {
  let head = new Uint8Array(0);
  let tail = '';
  let active = false;
  return {
    take(chunk) {
      if (head.length < HEAD_BYTES) head = joined([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
      if (type !== 'application/pdf' || active) return;
      const text = tail + latin1(chunk); // a name may lie across two pieces
      active = ACTIVE.some((name) => text.includes(name));
      tail = text.slice(-LONGEST);
    },
    fault: () => (!LOOKS[type](head) ? 'CONTENT_TYPE' : active ? 'ACTIVE_CONTENT' : null),
  };
}

/** Kept whole: a receipt has a megabyte at most. */
function jsonInspector(): Inspector<Rejection> {
  const chunks: Uint8Array[] = [];
  return {
    take: (chunk) => void chunks.push(chunk.slice()),
    fault() {
      try {
        const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(joined(chunks)));
        return typeof value === 'object' && value !== null ? null : 'CONTENT_TYPE';
      } catch {
        return 'CONTENT_TYPE';
      }
    },
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
