/** Sheets being filled from top to bottom, as drawing steps in points from the upper left corner. Nothing here knows PDF. */
import type { Align, DocumentFormat } from './document.js';
import type { Line } from './text.js';

export type Step =
  | {
      readonly step: 'text';
      readonly x: number;
      /** Base line. */
      readonly y: number;
      readonly size: number;
      readonly colour: string;
      readonly strong: boolean;
      readonly line: Line;
    }
  | {
      readonly step: 'rule';
      readonly x: number;
      readonly y: number;
      readonly x2: number;
      readonly y2: number;
      readonly colour: string;
      readonly width: number;
    }
  | {
      readonly step: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string | null;
      readonly stroke: string | null;
    }
  | { readonly step: 'code'; readonly x: number; readonly y: number; readonly size: number; readonly url: string };

export const INK = '#1c2430';
export const MUTED = '#566072';
export const ACCENT = '#14406b';
export const HAIRLINE = '#b9c3d0';
export const SHADE = '#eef2f7';

export const LEADING = 1.5;

const MM = 72 / 25.4;

export interface Measures {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly top: number;
  readonly bottom: number;
  /** Size of plain text. */
  readonly text: number;
}

export const MEASURES: Readonly<Record<DocumentFormat, Measures>> = {
  A4: { width: 210 * MM, height: 297 * MM, margin: 42, top: 40, bottom: 58, text: 9 },
  SIGN: { width: 148 * MM, height: 105 * MM, margin: 22, top: 18, bottom: 36, text: 9 },
};

export interface TextStyle {
  readonly size: number;
  readonly colour?: string;
  readonly strong?: boolean;
  readonly align?: Align;
}

/** Cell of a row: a frame as high as its row, with set lines in it. */
export interface Cell {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly shaded?: boolean;
}

const PAD_X = 5;
const PAD_Y = 3;

export const cellTextWidth = (width: number): number => width - 2 * PAD_X;

export class Sheets {
  readonly pages: Step[][] = [];
  y = 0;

  constructor(readonly measures: Measures) {
    this.turn();
  }

  get left(): number {
    return this.measures.margin;
  }

  get width(): number {
    return this.measures.width - 2 * this.measures.margin;
  }

  get room(): number {
    return this.measures.height - this.measures.bottom - this.y;
  }

  private get fullRoom(): number {
    return this.measures.height - this.measures.bottom - this.measures.top;
  }

  turn(): void {
    this.pages.push([]);
    this.y = this.measures.top;
  }

  put(...steps: readonly Step[]): void {
    this.pages.at(-1)?.push(...steps);
  }

  /** Turns the page when less than `height` is left; a thing higher than a page starts where it is. */
  need(height: number): void {
    if (height > this.room && height <= this.fullRoom) this.turn();
  }

  /** One line at the given place; does not move on. */
  text(line: Line, x: number, y: number, width: number, style: TextStyle): void {
    const slack = width - line.width;
    const shift = style.align === 'right' ? slack : style.align === 'centre' ? slack / 2 : 0;
    const base = y + style.size * ((LEADING - 1) / 2 + 0.88);
    const { size, colour = INK, strong = false } = style;
    if (line.runs.length > 0) this.put({ step: 'text', x: x + shift, y: base, size, colour, strong, line });
  }

  /** Lines one under the other, over as many pages as they take. */
  flow(lines: readonly Line[], style: TextStyle, x = this.left, width = this.width): void {
    for (const line of lines) {
      this.need(style.size * LEADING);
      this.text(line, x, this.y, width, style);
      this.y += style.size * LEADING;
    }
  }

  /** A row of framed cells. It moves whole to the next page while it fits on one; `onTurn` draws what must stand above it there. */
  row(cells: readonly Cell[], onTurn: () => void = () => undefined): void {
    const highest = Math.max(...cells.map(({ lines, style }) => lines.length * style.size * LEADING));
    if (highest + 2 * PAD_Y > this.room && highest + 2 * PAD_Y <= this.fullRoom - 40) {
      this.turn();
      onTurn();
    }
    for (let rest = cells; ;) {
      const fit = rest.map(({ style }) => Math.max(1, Math.floor((this.room - 2 * PAD_Y) / (style.size * LEADING))));
      this.frames(rest.map((cell, index) => ({ ...cell, lines: cell.lines.slice(0, fit[index]) })));
      rest = rest.map((cell, index) => ({ ...cell, lines: cell.lines.slice(fit[index]) }));
      if (rest.every(({ lines }) => lines.length === 0)) return;
      this.turn();
      onTurn();
    }
  }

  private frames(cells: readonly Cell[]): void {
    const height = Math.max(...cells.map(({ lines, style }) => lines.length * style.size * LEADING)) + 2 * PAD_Y;
    for (const { x, width, lines, style, shaded } of cells) {
      this.put({ step: 'box', x, y: this.y, width, height, fill: shaded ? SHADE : null, stroke: HAIRLINE });
      const top = this.y + (height - lines.length * style.size * LEADING) / 2;
      lines.forEach((line, index) => {
        this.text(line, x + PAD_X, top + index * style.size * LEADING, cellTextWidth(width), style);
      });
    }
    this.y += height;
  }
}
