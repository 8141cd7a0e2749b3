/** Pictures that are another thing, carry one, or unfold to too much. */
import { randomBytes } from 'node:crypto';
import zlib from 'node:zlib';
import { content, JPEG, jpegSegment, jpegWith, latin1, mp4, png, PNG_HEAD, pngChunk } from './file-contents.js';
import { BROKEN, type Hostile, MARK, NOT_IT, picture, SCRIPT, TOO_MUCH, zip, long } from './hostile-words.js';

/** EXIF with a text, a time and a place. */
export function exif(text: string, taken = '2026:11:21 09:42:03', zone = ''): Buffer {
  const parts: Buffer[] = [];
  let free = 8 + 2 + 3 * 12 + 4 + (2 + (zone ? 2 : 1) * 12 + 4) + (2 + 4 * 12 + 4);
  const keep = (bytes: Buffer): number => {
    const at = free;
    parts.push(bytes);
    free += bytes.length;
    return at;
  };
  const entry = (tag: number, type: number, count: number, value: number): Buffer => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(tag, 0);
    bytes.writeUInt16BE(type, 2);
    bytes.writeUInt32BE(count, 4);
    bytes.writeUInt32BE(value, 8);
    return bytes;
  };
  const directory = (...entries: Buffer[]): Buffer => {
    const count = Buffer.alloc(2);
    count.writeUInt16BE(entries.length);
    return Buffer.concat([count, ...entries, Buffer.alloc(4)]);
  };
  const letters = (tag: number, words: string): Buffer => {
    const bytes = latin1(`${words}\0`);
    return entry(tag, 2, bytes.length, keep(bytes));
  };
  const fractions = (...numbers: number[]): number => {
    const bytes = Buffer.alloc(numbers.length * 8);
    for (const [index, number] of numbers.entries()) {
      bytes.writeUInt32BE(Math.round(number * 1000), index * 8);
      bytes.writeUInt32BE(1000, index * 8 + 4);
    }
    return keep(bytes);
  };
  const exifAt = 8 + 2 + 3 * 12 + 4;
  const gpsAt = exifAt + 2 + (zone ? 2 : 1) * 12 + 4;
  const first = directory(letters(0x010e, text), entry(0x8769, 4, 1, exifAt), entry(0x8825, 4, 1, gpsAt));
  const own = directory(letters(0x9003, taken), ...(zone ? [letters(0x9011, zone)] : []));
  const gps = directory(
    entry(1, 2, 2, 0x4e000000),
    entry(2, 5, 3, fractions(31, 13, 49.44)),
    entry(3, 2, 2, 0x45000000),
    entry(4, 5, 3, fractions(121, 28, 25.32)),
  );
  return jpegSegment(0xe1, Buffer.concat([latin1('Exif\0\0MM\0*\0\0\0\x08'), first, own, gps, ...parts]));
}

/** A picture that claims a size, with a few bytes behind the claim. */
const claimingPng = (width: number, height: number): Buffer => png(width, height, Buffer.alloc(100));
function claimingJpeg(edge: number): Buffer {
  const bytes = Buffer.from(JPEG);
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(edge, frame + 5);
  bytes.writeUInt16BE(edge, frame + 7);
  return bytes;
}

export function hostilePictures(): Hostile[] {
  return [
    // another thing under a picture's name
    picture('a page as JPEG', latin1(`<html>${SCRIPT}</html>`), NOT_IT),
    picture(
      'a drawing with a script as PNG',
      latin1(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`),
      NOT_IT,
      'image/png',
    ),
    picture(
      'a drawing with a script as WebP',
      latin1(`<?xml version="1.0"?><svg onload="${MARK}()"/>`),
      NOT_IT,
      'image/webp',
    ),
    picture('a GIF that is an archive (GIFAR)', Buffer.concat([latin1('GIF89a\x01\0\x01\0\0\0\0;'), zip()]), NOT_IT),
    picture('a program as JPEG', latin1(`MZ\x90\0${MARK}`), NOT_IT),
    picture('a program for Linux as PNG', latin1(`\x7fELF\x02\x01\x01${MARK}`), NOT_IT, 'image/png'),
    picture('a shell script as PNG', latin1(`#!/bin/sh\n${MARK}\n`), NOT_IT, 'image/png'),
    picture('PostScript as JPEG', latin1(`%!PS\n(${MARK}) run\n`), NOT_IT),
    picture(
      'a macro language as PNG',
      latin1(`push graphic-context\nviewbox 0 0 1 1\nimage over 0,0 0,0 'url(${MARK})'`),
      NOT_IT,
      'image/png',
    ),
    picture('a PNG as JPEG', content('image/png'), NOT_IT),
    picture('a still of another codec as WebP', latin1('RIFF\x10\0\0\0WAVEfmt '), NOT_IT, 'image/webp'),
    picture(
      'a beginning of a JPEG with a page behind it',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), latin1(SCRIPT)]),
      BROKEN,
    ),
    picture(
      'a beginning of a PNG with a page behind it',
      Buffer.concat([PNG_HEAD, latin1('\0\0\0\rIHDR'), latin1(SCRIPT)]),
      BROKEN,
      'image/png',
    ),
    // a picture that is another thing as well, or carries one
    picture('a JPEG that is an archive', Buffer.concat([JPEG, zip(MARK)]), 'NEUTRALISED'),
    picture('a JPEG with a page behind its end', Buffer.concat([JPEG, latin1(SCRIPT)]), 'NEUTRALISED'),
    picture('a JPEG with a script in a comment', jpegWith(jpegSegment(0xfe, latin1(SCRIPT))), 'NEUTRALISED'),
    picture('a JPEG with a script in EXIF, and a place', jpegWith(exif(SCRIPT)), 'NEUTRALISED'),
    picture('a JPEG with PHP in EXIF', jpegWith(exif(`<?php ${MARK}(); ?>`)), 'NEUTRALISED'),
    picture(
      'a JPEG whose EXIF points nowhere',
      jpegWith(jpegSegment(0xe1, Buffer.concat([latin1('Exif\0\0MM\0*'), Buffer.alloc(8, 0xff), long]))),
      'NEUTRALISED',
    ),
    picture(
      'a JPEG with a huge, false profile',
      jpegWith(
        ...[1, 2, 3].map((n) =>
          jpegSegment(0xe2, Buffer.concat([latin1(`ICC_PROFILE\0${String.fromCharCode(n)}\x03`), randomBytes(65_000)])),
        ),
      ),
      'NEUTRALISED',
    ),
    picture('a JPEG with a film behind its end', Buffer.concat([JPEG, mp4(long)]), 'NEUTRALISED'),
    picture(
      'a JPEG with another JPEG in it',
      jpegWith(jpegSegment(0xe1, Buffer.concat([latin1('MPF\0'), JPEG, long]))),
      'NEUTRALISED',
    ),
    picture(
      'a PNG with a script in its text',
      png(8, 8, Buffer.alloc(72), pngChunk('tEXt', latin1(`Comment\0${SCRIPT}`))),
      'NEUTRALISED',
      'image/png',
    ),
    picture(
      'a PNG with a bomb in its compressed text',
      png(
        8,
        8,
        Buffer.alloc(72),
        pngChunk('zTXt', Buffer.concat([latin1('Comment\0\0'), zlib.deflateSync(Buffer.alloc(50_000_000))])),
      ),
      'NEUTRALISED',
      'image/png',
    ),
    picture(
      'a PNG with a bomb as profile',
      png(
        8,
        8,
        Buffer.alloc(72),
        pngChunk('iCCP', Buffer.concat([latin1('x\0\0'), zlib.deflateSync(Buffer.alloc(50_000_000))])),
      ),
      'NEUTRALISED',
      'image/png',
    ),
    picture(
      'a PNG with an archive behind its end',
      Buffer.concat([content('image/png'), zip(MARK)]),
      'NEUTRALISED',
      'image/png',
    ),
    picture(
      'a PNG with a page behind its end',
      Buffer.concat([content('image/png'), latin1(SCRIPT)]),
      'NEUTRALISED',
      'image/png',
    ),
    picture('a WebP with a foreign part', content('image/webp', 3000), 'NEUTRALISED', 'image/webp'),
    picture(
      'a WebP with a page behind its end',
      Buffer.concat([content('image/webp'), latin1(SCRIPT)]),
      'NEUTRALISED',
      'image/webp',
    ),
    // bombs, and what is not all there
    picture('a PNG of 30000 pixels squared', claimingPng(30_000, 30_000), TOO_MUCH, 'image/png'),
    picture(
      'a PNG one pixel high and two thousand million wide',
      claimingPng(2_000_000_000, 1),
      { rejected: /broken|unfolds/ },
      'image/png',
    ),
    picture('a PNG of no pixels', claimingPng(0, 0), BROKEN, 'image/png'),
    picture('a JPEG of 65000 pixels squared', claimingJpeg(65_000), TOO_MUCH),
    picture('a PNG that unfolds to more than it says', png(8, 8, Buffer.alloc(80_000_000)), 'NEUTRALISED', 'image/png'),
    picture('a JPEG that claims more than it holds', claimingJpeg(2000), 'NEUTRALISED'),
    picture('a JPEG cut off', JPEG.subarray(0, -20), BROKEN),
    picture('a PNG cut off', content('image/png', 5000).subarray(0, 60), BROKEN, 'image/png'),
    picture(
      'a PNG with a wrong checksum',
      Buffer.concat([content('image/png').subarray(0, -20), Buffer.alloc(20, 7)]),
      BROKEN,
      'image/png',
    ),
  ];
}
