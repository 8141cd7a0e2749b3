/**
 * Words for a printed document: what it says, in order, as pure data. Templates of the upper rooms make one; the same
 * data give the same bytes, at any time and anywhere. All text is already in the reader's language.
 */
import type { Instant } from '../../../kernel/dates.js';
import type { Language } from '../../../kernel/refusal.js';

/** `A4` upright; `SIGN` a card of 148 × 105 mm, lying. */
export type DocumentFormat = 'A4' | 'SIGN';

export type Align = 'left' | 'right' | 'centre';

export interface DocumentSpec {
  readonly format: DocumentFormat;
  readonly language: Language;
  /** What it is, at the head of the first page and in the properties of the file. */
  readonly title: string;
  /** Under the title: kind of document, edition. */
  readonly subtitle?: string;
  /** Who issues it. */
  readonly issuer: string;
  /** Beside the issuer: number, date. */
  readonly reference: readonly string[];
  /** Large and pale across every page, such as "illustrative"; absent for a document that stands as it is. */
  readonly watermark?: string;
  readonly blocks: readonly Block[];
  readonly footer: Footer;
  /** Moment it speaks of; also stands in the file's properties. Never the moment of rendering. */
  readonly madeAt: Instant;
}

/** At the foot of every page, with page n of m. */
export interface Footer {
  readonly number: string;
  /** SHA-256 of the content, hexadecimal; null for a document that nobody verifies. */
  readonly contentHash: string | null;
  readonly verificationCode: string | null;
  /** Time, as the reader reads it. */
  readonly time: string;
}

export type Block = Heading | Paragraph | Grid | Table | Note | List | Verification | Space;

export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly align?: Align;
  readonly size?: 'small' | 'normal' | 'large';
  readonly strong?: boolean;
}

/** Labels with their values, in a ruled grid. */
export interface Grid {
  readonly kind: 'grid';
  /** Pairs in a row. */
  readonly columns: 1 | 2 | 3;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly label: string;
  readonly value: string;
  /** Takes the whole row. */
  readonly wide?: boolean;
}

/** The head is repeated on every page that the table reaches. A row is kept whole while it fits on a page. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly {
    readonly title: string;
    /** Share of the width. */ readonly share: number;
    readonly align?: Align;
  }[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly string[];
  /** A sum. */
  readonly strong?: boolean;
}

/** A box that the eye must not miss. */
export interface Note {
  readonly kind: 'note';
  readonly title?: string;
  readonly lines: readonly string[];
}

export interface List {
  readonly kind: 'list';
  readonly numbered: boolean;
  readonly items: readonly string[];
}

/** QR code of an address, beside lines of text. */
export interface Verification {
  readonly kind: 'verification';
  readonly url: string;
  readonly lines: readonly string[];
}

export interface Space {
  readonly kind: 'space';
  /** Points. */
  readonly height: number;
}
