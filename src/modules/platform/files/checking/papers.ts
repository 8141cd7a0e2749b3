/**
 * PDFs. They are not redrawn: whoever reads one must find the paper as it was signed. So one passes only when nothing in
 * it can act, when it can be looked into everywhere, and when it is nothing besides.
 */
import { constants, inflateSync } from 'node:zlib';
import { type Examined, plain } from './examined.js';

/**
 * Names of actions and parts that run, start, send or carry something. Each stands with whatever it does: a script under
 * `OpenAction`, `AA` or a field has its own `JavaScript`; an `OpenAction` that only turns to a page is harmless.
 */
const ACTIVE: ReadonlySet<string> = new Set([
  'JavaScript',
  'Launch',
  'Rendition',
  'RichMedia',
  'EmbeddedFile',
  'EmbeddedFiles',
  'FileAttachment',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'GoToR',
  'XFA',
]);
/** Characters of a name; `#xx` writes one in hexadecimal. Shorter names than ours are met in noise. */
const NAME = /\/((?:[A-Za-z]|#[0-9A-Fa-f]{2}){3,64})/g;
const LONGER_THAN_NOISE = 5;
const STREAM = /stream\r?\n/g;
/** What follows it in a dictionary must be one plain compression, or none. */
const OBJECT_STREAM = '/ObjStm';
const PLAIN_FILTER = /\/Filter\s*(?:\[\s*\/(?:FlateDecode|Fl)\s*\]|\/(?:FlateDecode|Fl)\b)/;

/** One piece of objects unfolds to so much at most, and all of them together. */
const PIECE_MOST = 33_554_432;
const ALL_MOST = 268_435_456;
const PIECES_MOST = 50_000;
const DICTIONARY_MOST = 4096;
const PEEK_BYTES = 512;
const TAIL_BYTES = 65_557;
/** Where a reader of pages would look for a beginning. */
const HEAD_BYTES = 1024;
const PAGE = /<\s*(?:!doctype|html|script|svg|body|iframe|\?xml|\?php)/i;

class Found extends Error {
  constructor(readonly fault: 'ACTIVE_CONTENT' | 'ENCRYPTED' | 'HIDDEN_CONTENT' | 'TOO_DEMANDING' | 'UNREADABLE') {
    super(fault);
  }
}

export function examinePaper(bytes: Buffer): Examined {
  const text = bytes.toString('latin1');
  try {
    lookAround(text);
    lookAtNames(text, true);
    lookIntoStreams(bytes, text);
    return plain(bytes);
  } catch (error) {
    if (error instanceof Found) return { fault: error.fault };
    throw error;
  }
}

/** Nothing before it, nothing behind it, and no archive or page that begins or ends with it. */
function lookAround(text: string): void {
  const end = text.lastIndexOf('%%EOF');
  if (end < 0) throw new Found('UNREADABLE');
  if (/[^\s\0]/.test(text.slice(end + 5))) throw new Found('HIDDEN_CONTENT');
  if (text.includes('PK\x05\x06', Math.max(0, text.length - TAIL_BYTES))) throw new Found('HIDDEN_CONTENT');
  if (PAGE.test(text.slice(0, HEAD_BYTES))) throw new Found('HIDDEN_CONTENT');
}

function lookAtNames(text: string, raw: boolean): void {
  for (const [, written = ''] of text.matchAll(NAME)) {
    const name = unescaped(written);
    if (name === 'Encrypt') throw new Found('ENCRYPTED');
    // Among compressed bytes short names occur by chance; objects that lie open are read again below.
    if (ACTIVE.has(name) && (!raw || name.length > LONGER_THAN_NOISE)) throw new Found('ACTIVE_CONTENT');
  }
}

/**
 * Objects may lie compressed inside streams. Every `stream` is one, also inside another: where one ends is told by its own
 * compression and by no word that somebody wrote. Short names are looked for between the streams and in such objects.
 */
function lookIntoStreams(bytes: Buffer, text: string): void {
  let left = ALL_MOST;
  let pieces = 0;
  let open = 0;
  for (const match of text.matchAll(STREAM)) {
    if (text.startsWith('end', match.index - 3)) continue;
    if ((pieces += 1) > PIECES_MOST) throw new Found('TOO_DEMANDING');
    const from = match.index + match[0].length;
    if (from > open) {
      lookAtNames(text.slice(open, match.index), false);
      open = text.indexOf('endstream', from);
      if (open < 0) throw new Found('UNREADABLE');
    }
    const dictionary = unescaped(text.slice(Math.max(0, match.index - DICTIONARY_MOST), match.index));
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    const held = own.includes(OBJECT_STREAM);
    if (held && /\/(?:Filter|F)\b/.test(own) && !PLAIN_FILTER.test(own)) throw new Found('HIDDEN_CONTENT');
    if (!held && !beginsAsObjects(bytes.subarray(from, from + PEEK_BYTES))) continue;
    const unfolded = unfold(bytes.subarray(from), left);
    if (unfolded === null && held) throw new Found('UNREADABLE');
    left -= unfolded?.length ?? 0;
    lookAtNames(unfolded ?? '', false);
  }
  lookAtNames(text.slice(open), false);
}

const unescaped = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Objects begin with pairs of figures; pictures, fonts and most pages do not. */
function beginsAsObjects(head: Buffer): boolean {
  return /^\s*\d+\s+\d+\s/.test(inflated(head, PEEK_BYTES * 1100) ?? '');
}

/** Not compressed: as it lies. Compressed: to the end of the compression, whatever follows. */
function unfold(rest: Buffer, left: number): string | null {
  if (!isCompressed(rest)) return rest.toString('latin1', 0, PIECE_MOST);
  return inflated(rest, Math.max(1, Math.min(PIECE_MOST, left)));
}

const isCompressed = (bytes: Buffer): boolean =>
  bytes.length > 2 && ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;

function inflated(bytes: Buffer, most: number): string | null {
  if (!isCompressed(bytes)) return null;
  try {
    return inflateSync(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new Found('TOO_DEMANDING');
    return null;
  }
}
