/**
 * A character that no font of ours has. A document with a box in a person's name is worse than none, so nothing is
 * made. It tells where and which code point, never the text.
 */
export class UndrawableCharacter extends Error {
  readonly code = 'UNDRAWABLE_CHARACTER';

  constructor(
    /** Where in the document's data: `blocks.3.cells.2.value`. */
    readonly path: string,
    /** Which character of that text, from 1; a rare character counts once. */
    readonly position: number,
    /** `U+2EBF0`. */
    readonly codePoint: string,
  ) {
    super(`No font has ${codePoint}: character ${position} of ${path}.`);
    this.name = 'UndrawableCharacter';
  }
}
