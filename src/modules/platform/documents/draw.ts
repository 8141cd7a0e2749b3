/** From pages to PDF. The only file that knows the library. */
import PDFDocument from 'pdfkit';
import encodeQR from 'qr';
import { millisOf } from '../../../kernel/dates.js';
import { type Composed, compose, WATERMARK_SIZE } from './compose.js';
import type { DocumentSpec } from './document.js';
import { type FontName, fontOf } from './fonts.js';
import type { Step } from './sheet.js';
import type { Line } from './text.js';

type Pdf = InstanceType<typeof PDFDocument>;

/** Share of its size by which a strong letter is thickened: there is one weight of each font. */
const STRONG = 0.028;

/** Pure: the same data give the same bytes. Keeps its thread busy all the while; `renderDocument` gives it one of its own. */
export function drawDocument(spec: DocumentSpec): Uint8Array {
  const composed = compose(spec);
  const pdf = new PDFDocument({
    size: [composed.width, composed.height],
    margin: 0,
    autoFirstPage: false,
    lang: spec.language === 'ZH_CN' ? 'zh-CN' : 'en',
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: spec.title,
      Author: spec.issuer,
      Subject: spec.footer.number,
      Creator: 'channel-gateway',
      Producer: 'channel-gateway',
      CreationDate: new Date(millisOf(spec.madeAt)),
    },
  });
  // Opened anew for each document: an opened font remembers the text it drew, which would show in the next one's bytes.
  for (const name of fontsOf(composed)) pdf.registerFont(name, fontOf(name).bytes);
  for (const page of composed.pages) {
    pdf.addPage();
    if (composed.watermark) drawWatermark(pdf, composed, composed.watermark);
    for (const step of page) draw(pdf, step);
  }
  pdf.end();
  return pdf.read() as Buffer;
}

function fontsOf({ pages, watermark }: Composed): Set<FontName> {
  const lines = pages.flat().flatMap((step) => (step.step === 'text' ? [step.line] : []));
  return new Set([...lines, ...(watermark ? [watermark] : [])].flatMap(({ runs }) => runs.map((run) => run.font)));
}

function draw(pdf: Pdf, step: Step): void {
  switch (step.step) {
    case 'text':
      drawLine(pdf, step.line, step);
      return;
    case 'rule':
      pdf.lineWidth(step.width).strokeColor(step.colour).moveTo(step.x, step.y).lineTo(step.x2, step.y2).stroke();
      return;
    case 'box':
      if (step.fill !== null) pdf.rect(step.x, step.y, step.width, step.height).fill(step.fill);
      if (step.stroke !== null) pdf.lineWidth(0.5).rect(step.x, step.y, step.width, step.height).stroke(step.stroke);
      return;
    case 'code':
      drawCode(pdf, step);
  }
}

interface Ink {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly strong: boolean;
}

function drawLine(pdf: Pdf, line: Line, { x, y, size, colour, strong }: Ink): void {
  let at = x;
  pdf.fontSize(size).fillColor(colour);
  if (strong) pdf.lineWidth(size * STRONG).strokeColor(colour);
  for (const { font, text, width } of line.runs) {
    pdf.font(font).text(text, at, y, { lineBreak: false, baseline: 'alphabetic', fill: true, stroke: strong });
    at += width;
  }
}

function drawWatermark(pdf: Pdf, { width, height }: Composed, line: Line): void {
  pdf.save().rotate(-32, { origin: [width / 2, height / 2] });
  const size = Math.min(WATERMARK_SIZE, (WATERMARK_SIZE * width * 0.95) / line.width);
  const x = (width - (line.width * size) / WATERMARK_SIZE) / 2;
  const scaled = { ...line, runs: line.runs.map((run) => ({ ...run, width: (run.width * size) / WATERMARK_SIZE })) };
  drawLine(pdf, scaled, { x, y: height / 2, size, colour: '#e7ebf0', strong: false });
  pdf.restore();
}

/** Black squares on white with the quiet zone of two modules that readers on paper need at least. */
function drawCode(pdf: Pdf, { x, y, size, url }: Extract<Step, { step: 'code' }>): void {
  const modules = encodeQR(url, 'raw', { ecc: 'medium', border: 2 });
  const side = size / modules.length;
  modules.forEach((row, down) => {
    row.forEach((dark, across) => {
      if (dark) pdf.rect(x + across * side, y + down * side, side, side);
    });
  });
  pdf.fill('#000000');
}
