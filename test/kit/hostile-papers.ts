/** PDFs that act, hide something, or are another thing as well. */
import zlib from 'node:zlib';
import { CATALOGUE, latin1, PAGES, pdf, pdfStream } from './file-contents.js';
import {
  ACTS,
  BROKEN,
  HIDES,
  type Hostile,
  MARK,
  NOT_IT,
  paper,
  SCRIPT,
  TOO_MUCH,
  zip,
  long,
} from './hostile-words.js';

const active = (object: string, ...more: (string | Buffer)[]): Buffer => pdf([CATALOGUE, PAGES, object, ...more]);
const objects = (text: string, filter = '/Filter /FlateDecode'): Buffer =>
  pdf([
    CATALOGUE,
    PAGES,
    pdfStream(`/Type /ObjStm /N 1 /First 5 ${filter}`, filter === '' ? latin1(text) : zlib.deflateSync(latin1(text))),
  ]);
const plainPdf = pdf([CATALOGUE, PAGES]);
export const inPdf = (text: string): Buffer =>
  Buffer.concat([plainPdf.subarray(0, 9), latin1(text), plainPdf.subarray(9)]);

export function hostilePapers(): Hostile[] {
  return [
    // papers
    paper('a PDF that runs a script', active(`<</S /JavaScript /JS (${MARK}\\(\\))>>`), ACTS),
    paper('a PDF that runs a script, its name in hexadecimal', active(`<</S /J#61vaScr#69pt /JS (${MARK})>>`), ACTS),
    paper(
      'a PDF that runs a script when opened',
      pdf([`<</Type /Catalog /Pages 2 0 R /OpenAction <</S /JavaScript /JS (${MARK})>> >>`, PAGES]),
      ACTS,
    ),
    paper(
      'a PDF that runs a script when a page turns',
      active(`<</Type /Page /AA <</O <</S /JavaScript /JS (${MARK})>> >> >>`),
      ACTS,
    ),
    paper('a PDF that starts a program', active(`<</S /Launch /F (${MARK}.exe)>>`), ACTS),
    paper(
      'a PDF with a file in it',
      active('<</Type /Filespec /EF <</F 4 0 R>> >>', pdfStream('/Type /EmbeddedFile', latin1(`MZ${MARK}`))),
      ACTS,
    ),
    paper('a PDF with a film that runs', active(`<</Subtype /RichMedia /T (${MARK})>>`), ACTS),
    paper('a PDF that sends a form', active(`<</S /SubmitForm /F (http://example.org/${MARK})>>`), ACTS),
    paper(
      'a PDF with a form of another language',
      pdf([`<</Type /Catalog /Pages 2 0 R /AcroForm <</XFA [(x) 3 0 R]>> >>`, PAGES, pdfStream('', latin1(MARK))]),
      ACTS,
    ),
    paper('a PDF that opens another', active(`<</S /GoToR /F (\\\\\\\\example.org\\\\${MARK})>>`), ACTS),
    paper('a PDF with a script among compressed objects', objects(`3 0  <</S /JavaScript /JS (${MARK})>>`), ACTS),
    paper(
      'a PDF with compressed objects that do not say so',
      pdf([
        CATALOGUE,
        PAGES,
        pdfStream('/Filter /FlateDecode', zlib.deflateSync(latin1(`3 0 4 20 <</S /Launch /F (${MARK})>>`))),
      ]),
      ACTS,
    ),
    paper(
      'a PDF with objects that another stream pretends to hold',
      pdf([
        `<</Type /Catalog /Pages 2 0 R /X (\nstream\n) >>`,
        PAGES,
        pdfStream(
          '/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode',
          zlib.deflateSync(latin1(`3 0  <</S /Launch /F (${MARK})>>`)),
        ),
      ]),
      ACTS,
    ),
    paper(
      'a PDF with objects behind two compressions',
      pdf([
        CATALOGUE,
        PAGES,
        pdfStream(
          '/Type /ObjStm /N 1 /First 5 /Filter [/FlateDecode /FlateDecode]',
          zlib.deflateSync(zlib.deflateSync(latin1(`3 0 <</S /Launch /F (${MARK})>>`))),
        ),
      ]),
      HIDES,
    ),
    paper('a PDF with a bomb among compressed objects', objects(`3 0 ${' '.repeat(60_000_000)}`), TOO_MUCH),
    paper(
      'a PDF under a password',
      pdf([CATALOGUE, PAGES, `<</Filter /Standard /V 4 /O (${MARK})>>`], '/Encrypt 3 0 R'),
      { rejected: /encrypted/ },
    ),
    paper('a PDF that is an archive', Buffer.concat([plainPdf, zip(MARK)]), HIDES),
    paper(
      'a PDF with an archive before its end',
      Buffer.concat([plainPdf.subarray(0, -6), zip(MARK), latin1('\n%%EOF\n')]),
      HIDES,
    ),
    paper('a PDF that is a page', inPdf(`%<html>${SCRIPT}\n`), HIDES),
    paper('a PDF with a page behind its end', Buffer.concat([plainPdf, latin1(SCRIPT)]), HIDES),
    paper('a PDF that begins later', Buffer.concat([latin1(`${SCRIPT}\n`), plainPdf]), NOT_IT),
    paper('a PDF cut off', plainPdf.subarray(0, 60), BROKEN),
    paper('an office document as PDF', Buffer.concat([latin1('PK\x03\x04'), zip('word/vbaProject.bin')]), NOT_IT),
    paper('an old office document as PDF', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), long]), NOT_IT),
  ];
}
