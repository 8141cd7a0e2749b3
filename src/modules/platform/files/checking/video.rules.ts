/**
 * Videos (MP4). Recoding one takes a studio, so its frames stay as they are; everything else it carries is overwritten
 * in place with zeros: places, names, comments, free space. A box that is not a video's, or bytes behind the last, are refused.
 */
import type { Examined } from './examined.js';

const TOP = new Set([
  'ftyp',
  'styp',
  'moov',
  'moof',
  'mdat',
  'mfra',
  'sidx',
  'pdin',
  'free',
  'skip',
  'wide',
  'udta',
  'meta',
  'uuid',
]);
/** Boxes that hold boxes, on the way to what is blanked. */
const HOLDERS = new Set(['moov', 'trak', 'mdia', 'minf', 'moof', 'traf', 'mvex', 'edts', 'dinf']);
const BLANKED = new Set(['free', 'skip', 'wide', 'udta', 'meta', 'uuid']);
const BOXES_MOST = 100_000;
/** Seconds from 1904, where a video's time begins, to 1970. */
const FROM_1904 = 2_082_844_800;
/** `+31.2304+121.4737/`, ISO 6709. */
const PLACE = /([+-]\d{2}\.\d{1,8})([+-]\d{3}\.\d{1,8})/;

class Broken extends Error {}

interface Taken {
  takenAtMs: number | null;
  position: { readonly latitude: number; readonly longitude: number } | null;
}

export function examineVideo(given: Buffer): Examined {
  const bytes = Buffer.from(given);
  const taken: Taken = { takenAtMs: null, position: null };
  const seen = new Set<string>();
  let boxes = 0;

  function walk(from: number, until: number, top: boolean): void {
    let at = from;
    while (at < until) {
      if ((boxes += 1) > BOXES_MOST || at + 8 > until) throw new Broken();
      const name = bytes.toString('latin1', at + 4, at + 8);
      if (top && !TOP.has(name)) throw new Broken('HIDDEN');
      const { head, size } = sizeOf(bytes, at, until);
      if (top) seen.add(name);
      const body = at + head;
      const end = at + size;
      if (name === 'mvhd') taken.takenAtMs ??= madeAt(bytes, body, end);
      if (name === 'udta') taken.position ??= placeOf(bytes.toString('latin1', body, end));
      if (BLANKED.has(name)) blank(bytes, at, body, end);
      else if (HOLDERS.has(name)) walk(body, end, false);
      at = end;
    }
  }
  try {
    walk(0, bytes.length, true);
  } catch (error) {
    if (error instanceof Broken) return { fault: error.message === 'HIDDEN' ? 'HIDDEN_CONTENT' : 'UNREADABLE' };
    throw error;
  }
  return seen.has('moov') && seen.has('mdat') ? { bytes, ...taken } : { fault: 'UNREADABLE' };
}

function sizeOf(bytes: Buffer, at: number, until: number): { head: number; size: number } {
  const short = bytes.readUInt32BE(at);
  if (short === 0) return { head: 8, size: until - at };
  if (short === 1 && at + 16 > until) throw new Broken();
  const [head, size] = short === 1 ? [16, Number(bytes.readBigUInt64BE(at + 8))] : [8, short];
  if (size < head || at + size > until) throw new Broken();
  return { head, size };
}

/** As long as before, so that no address inside the video moves. */
function blank(bytes: Buffer, at: number, body: number, end: number): void {
  bytes.write('free', at + 4, 'latin1');
  bytes.fill(0, body, end);
}

function madeAt(bytes: Buffer, body: number, end: number): number | null {
  if (body + 12 > end) return null;
  const seconds = bytes[body] === 1 ? Number(bytes.readBigUInt64BE(body + 4)) : bytes.readUInt32BE(body + 4);
  const ms = (seconds - FROM_1904) * 1000;
  return ms > 0 && ms < 8_640_000_000_000 ? ms : null;
}

function placeOf(text: string): Taken['position'] {
  const [, latitude, longitude] = PLACE.exec(text) ?? [];
  if (latitude === undefined || longitude === undefined) return null;
  const [north, east] = [Number(latitude), Number(longitude)];
  if (Math.abs(north) > 90 || Math.abs(east) > 180) return null;
  return { latitude: Math.round(north * 1e6), longitude: Math.round(east * 1e6) };
}
