/** From what a document says to what stands where on which page. */
import type { Block, DocumentSpec, Grid, GridCell, List, Note, Table, Verification } from './document.js';
import {
  ACCENT,
  type Cell,
  cellTextWidth,
  HAIRLINE,
  LEADING,
  MEASURES,
  MUTED,
  SHADE,
  Sheets,
  type Step,
} from './sheet.js';
import { type Line, setLine, setText } from './text.js';

export interface Composed {
  readonly width: number;
  readonly height: number;
  readonly pages: readonly (readonly Step[])[];
  readonly watermark: Line | null;
}

export const WATERMARK_SIZE = 46;

export function compose(spec: DocumentSpec): Composed {
  const sheets = new Sheets(MEASURES[spec.format]);
  head(sheets, spec);
  spec.blocks.forEach((block, index) => {
    drawBlock(sheets, block, `blocks.${index}`);
  });
  foot(sheets, spec);
  return {
    width: sheets.measures.width,
    height: sheets.measures.height,
    pages: sheets.pages,
    watermark: spec.watermark === undefined ? null : setLine(spec.watermark, WATERMARK_SIZE, 'watermark'),
  };
}

function head(sheets: Sheets, spec: DocumentSpec): void {
  const { left, width } = sheets;
  const small = sheets.measures.text - 1.5;
  const issuer = setText(spec.issuer, 11, width * 0.55, 'issuer');
  const reference = spec.reference.flatMap((text, index) => setText(text, small, width * 0.43, `reference.${index}`));
  const top = sheets.y;
  issuer.forEach((line, index) => {
    sheets.text(line, left, top + index * 11 * LEADING, width, { size: 11, colour: ACCENT, strong: true });
  });
  reference.forEach((line, index) => {
    sheets.text(line, left, top + index * small * LEADING, width, { size: small, colour: MUTED, align: 'right' });
  });
  sheets.y += Math.max(issuer.length * 11, reference.length * small) * LEADING + 3;
  sheets.put({ step: 'rule', x: left, y: sheets.y, x2: left + width, y2: sheets.y, colour: ACCENT, width: 1.2 });
  sheets.y += 8;
  const size = spec.format === 'A4' ? 16 : 14;
  sheets.flow(setText(spec.title, size, width, 'title'), { size, strong: true, align: 'centre' });
  if (spec.subtitle !== undefined)
    sheets.flow(setText(spec.subtitle, small + 0.5, width, 'subtitle'), {
      size: small + 0.5,
      colour: MUTED,
      align: 'centre',
    });
  sheets.y += 6;
}

function drawBlock(sheets: Sheets, block: Block, path: string): void {
  const text = sheets.measures.text;
  switch (block.kind) {
    case 'heading': {
      const size = text + 1.5;
      sheets.need(size * LEADING + 46);
      sheets.y += 6;
      const bar = sheets.y + size * (LEADING - 1) * 0.5;
      sheets.put({ step: 'box', x: sheets.left, y: bar, width: 3, height: size, fill: ACCENT, stroke: null });
      const lines = setText(block.text, size, sheets.width - 9, `${path}.text`);
      sheets.flow(lines, { size, colour: ACCENT, strong: true }, sheets.left + 9, sheets.width - 9);
      sheets.y += 3;
      return;
    }
    case 'paragraph': {
      const size = block.size === 'small' ? text - 1.5 : block.size === 'large' ? text + 3 : text;
      const { align = 'left', strong = false } = block;
      sheets.flow(setText(block.text, size, sheets.width, `${path}.text`), { size, align, strong });
      sheets.y += 3;
      return;
    }
    case 'grid':
      grid(sheets, block, path);
      return;
    case 'table':
      table(sheets, block, path);
      return;
    case 'note':
      note(sheets, block, path);
      return;
    case 'list':
      list(sheets, block, path);
      return;
    case 'verification':
      verification(sheets, block, path);
      return;
    case 'space':
      sheets.y += block.height;
  }
}

function grid(sheets: Sheets, { columns, cells }: Grid, path: string): void {
  const size = sheets.measures.text;
  const slot = sheets.width / columns;
  const label = Math.min(slot * 0.42, columns === 1 ? 110 : 92);
  const rows: { readonly cell: GridCell; readonly index: number }[][] = [];
  cells.forEach((cell, index) => {
    const row = rows.at(-1);
    if (!row || cell.wide || row.length === columns || row[0]?.cell.wide) rows.push([{ cell, index }]);
    else row.push({ cell, index });
  });
  for (const row of rows) {
    sheets.row(
      row.flatMap(({ cell, index }, place): Cell[] => {
        const x = sheets.left + place * slot;
        // The last pair of a short row takes what is left of it.
        const end = place === row.length - 1 ? sheets.left + sheets.width : x + slot;
        const width = end - x - label;
        const at = `${path}.cells.${index}`;
        return [
          {
            x,
            width: label,
            lines: setText(cell.label, size - 1, cellTextWidth(label), `${at}.label`),
            style: { size: size - 1, colour: MUTED },
            shaded: true,
          },
          {
            x: x + label,
            width,
            lines: setText(cell.value, size, cellTextWidth(width), `${at}.value`),
            style: { size },
          },
        ];
      }),
    );
  }
  sheets.y += 5;
}

function table(sheets: Sheets, { columns, rows }: Table, path: string): void {
  const size = sheets.measures.text - 0.5;
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  let x = sheets.left;
  const places = columns.map((column) => {
    const place = { x, width: (sheets.width * column.share) / shares, align: column.align ?? 'left' };
    x += place.width;
    return place;
  });
  const cells = (texts: readonly string[], at: string, style: { strong: boolean; shaded: boolean }): Cell[] =>
    places.map(({ align, ...place }, index) => ({
      ...place,
      lines: setText(texts[index] ?? '', size, cellTextWidth(place.width), `${at}.${index}`),
      style: { size, align, strong: style.strong },
      shaded: style.shaded,
    }));
  const titles = columns.map((column) => column.title);
  const titleRow = (): void => {
    sheets.row(cells(titles, `${path}.columns`, { strong: true, shaded: true }));
  };
  sheets.need(size * LEADING * 2 + 14);
  titleRow();
  rows.forEach((row, index) => {
    const strong = row.strong ?? false;
    sheets.row(cells(row.cells, `${path}.rows.${index}.cells`, { strong, shaded: strong }), titleRow);
  });
  sheets.y += 5;
}

function note(sheets: Sheets, { title, lines }: Note, path: string): void {
  const size = sheets.measures.text - 0.5;
  const width = sheets.width - 18;
  const set = [
    ...(title === undefined
      ? []
      : setText(title, size, width, `${path}.title`).map((line) => ({ line, strong: true }))),
    ...lines.flatMap((text, index) =>
      setText(text, size, width, `${path}.lines.${index}`).map((line) => ({ line, strong: false })),
    ),
  ];
  for (let rest = set; rest.length > 0;) {
    sheets.need(size * LEADING * Math.min(rest.length, 2) + 10);
    const count = Math.max(1, Math.floor((sheets.room - 10) / (size * LEADING)));
    const here = rest.slice(0, count);
    rest = rest.slice(count);
    const height = here.length * size * LEADING + 8;
    sheets.put(
      { step: 'box', x: sheets.left, y: sheets.y, width: sheets.width, height, fill: SHADE, stroke: null },
      { step: 'box', x: sheets.left, y: sheets.y, width: 3, height, fill: ACCENT, stroke: null },
    );
    here.forEach(({ line, strong }, index) => {
      sheets.text(line, sheets.left + 11, sheets.y + 4 + index * size * LEADING, width, { size, strong });
    });
    sheets.y += height;
    if (rest.length > 0) sheets.turn();
  }
  sheets.y += 6;
}

function list(sheets: Sheets, { numbered, items }: List, path: string): void {
  const size = sheets.measures.text - 0.5;
  const indent = size * 2;
  items.forEach((item, index) => {
    const lines = setText(item, size, sheets.width - indent, `${path}.items.${index}`);
    sheets.need(Math.min(lines.length, 3) * size * LEADING);
    const mark = setLine(numbered ? `${index + 1}.` : '·', size, path);
    sheets.text(mark, sheets.left, sheets.y, indent, { size });
    sheets.flow(lines, { size }, sheets.left + indent, sheets.width - indent);
    sheets.y += 1;
  });
  sheets.y += 4;
}

function verification(sheets: Sheets, { url, lines }: Verification, path: string): void {
  const size = sheets.measures.text - 0.5;
  const side = 76;
  sheets.need(side + 8);
  const top = sheets.y + 2;
  sheets.put({ step: 'code', x: sheets.left, y: top, size: side, url });
  const x = sheets.left + side + 12;
  const width = sheets.width - side - 12;
  const set = lines.flatMap((text, index) => setText(text, size, width, `${path}.lines.${index}`));
  const first = top + Math.max(0, (side - set.length * size * LEADING) / 2);
  set.forEach((line, index) => {
    sheets.text(line, x, first + index * size * LEADING, width, { size });
  });
  sheets.y = Math.max(top + side, first + set.length * size * LEADING) + 6;
}

/** The count of pages is known only now. */
function foot(sheets: Sheets, { footer, language, format }: DocumentSpec): void {
  const { left, width, measures } = sheets;
  const size = format === 'A4' ? 7 : 5.5;
  const chinese = language === 'ZH_CN';
  const top = measures.height - measures.bottom + 12;
  const style = { size, colour: MUTED };
  const label = (zh: string, en: string, value: string): string => (chinese ? `${zh}：${value}` : `${en}: ${value}`);
  sheets.pages.forEach((page, index) => {
    page.push({ step: 'rule', x: left, y: top, x2: left + width, y2: top, colour: HAIRLINE, width: 0.6 });
    const n = index + 1;
    const m = sheets.pages.length;
    const place = (text: string, row: number, align: 'left' | 'right' | 'centre', at: string): void => {
      const line = setLine(text, size, `footer.${at}`);
      const slack = width - line.width;
      const shift = align === 'right' ? slack : align === 'centre' ? slack / 2 : 0;
      const y = top + 4 + row * size * LEADING + size * ((LEADING - 1) / 2 + 0.88);
      page.push({ step: 'text', x: left + shift, y, strong: false, line, ...style });
    };
    place(label('编号', 'No.', footer.number), 0, 'left', 'number');
    place(chinese ? `第 ${n} 页 共 ${m} 页` : `Page ${n} of ${m}`, 0, 'centre', 'page');
    place(footer.time, 0, 'right', 'time');
    if (footer.contentHash !== null) place(`SHA-256 ${footer.contentHash}`, 1, 'left', 'contentHash');
    if (footer.verificationCode !== null)
      place(label('验证码', 'Code', footer.verificationCode), 1, 'right', 'verificationCode');
  });
}
