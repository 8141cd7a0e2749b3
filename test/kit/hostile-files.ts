/**
 * Files that somebody sends to do harm, made here and harmless in themselves: each looks to the gateway as to a victim, and
 * does nothing. With each what must become of it.
 */
import { randomBytes } from 'node:crypto';
import { box, jpegSegment, jpegWith, latin1, mp4 } from './file-contents.js';
import {
  BROKEN,
  EICAR,
  film,
  HIDES,
  type Hostile,
  MARK,
  named,
  NOT_IT,
  paper,
  picture,
  receipt,
  SCRIPT,
  SICK,
  typed,
  zip,
  long,
} from './hostile-words.js';
import { hostilePapers, inPdf } from './hostile-papers.js';
import { hostilePictures } from './hostile-pictures.js';

export function hostileFiles(): Hostile[] {
  return [
    ...hostilePictures(),
    ...hostilePapers(),
    // known malware, wherever it stands
    paper('the test file for scanners in a PDF', inPdf(`%${EICAR}\n`), SICK),
    paper('the test file for scanners itself, as PDF', latin1(EICAR), SICK),
    picture('the test file for scanners in a JPEG', jpegWith(jpegSegment(0xfe, latin1(EICAR))), SICK),
    receipt('the test file for scanners in a receipt', latin1(`{"code": "${EICAR}"}`), SICK),
    // films
    film('a page as a film', latin1(`<html>${SCRIPT}</html>`), NOT_IT),
    film(
      'a film with a script in its notes, and a place',
      mp4(
        Buffer.alloc(100),
        0,
        box('udta', box('\xa9cmt', latin1(SCRIPT)), box('\xa9xyz', latin1('\0\x12\x15\xc7+31.2304+121.4737/'))),
      ),
      'NEUTRALISED',
    ),
    film(
      'a film with a page in its free space',
      Buffer.concat([mp4(Buffer.alloc(100)), box('free', latin1(SCRIPT))]),
      'NEUTRALISED',
    ),
    film(
      'a film with a part of its own',
      Buffer.concat([mp4(Buffer.alloc(100)), box('uuid', randomBytes(16), latin1(SCRIPT))]),
      'NEUTRALISED',
    ),
    film('a film that is an archive', Buffer.concat([mp4(Buffer.alloc(100)), zip(MARK)]), {
      rejected: /broken|hidden/,
    }),
    film('a film with a foreign box', Buffer.concat([mp4(Buffer.alloc(100)), box('evil', latin1(SCRIPT))]), HIDES),
    film('a film whose box is longer than it', Buffer.concat([mp4(Buffer.alloc(100)).subarray(0, -50)]), BROKEN),
    film(
      'a film without a head',
      Buffer.concat([box('ftyp', latin1('mp42\0\0\0\0isommp42')), box('mdat', long)]),
      BROKEN,
    ),
    // receipts
    receipt('a receipt with a page in it', Buffer.from(JSON.stringify({ code: SCRIPT })), 'NEUTRALISED'),
    receipt('a page as a receipt', latin1(SCRIPT), NOT_IT),
    receipt('a receipt a million levels deep', latin1('['.repeat(1_000_000)), NOT_IT),
    // names and types, refused before a byte is sent
    named('a path for a name', '../../etc/cron.d/x.jpg'),
    named('a path of another system for a name', '..\\..\\autoexec.jpg'),
    named('a NUL in its name', 'a.php\0.jpg'),
    named('a name written from the right', 'gpj.\u202eexe.jpg'),
    named('a line break in its name', 'a.jpg\r\nSet-Cookie: x=1'),
    named('a hidden name', '.htaccess'),
    named('markup for a name', `<img src=x onerror=${MARK}>.jpg`),
    {
      ...picture('a picture with two endings', jpegWith(jpegSegment(0xfe, latin1(SCRIPT))), 'NEUTRALISED'),
      name: 'photo.jpg.exe',
    },
    typed('image/svg+xml'),
    typed('text/html'),
    typed('application/x-msdownload'),
    typed('image/heic'),
    typed('image/jpeg; x=text/html'),
  ];
}
