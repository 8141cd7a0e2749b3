/** What the pieces of an upload make together: the newest piece that covers a byte says it, as if each were written over what was there. Pure. */

/** Bytes `[from, to)` of an upload, in an object of their own that never changes. */
export interface Piece {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Later ones lie over earlier ones. */
  readonly order: string;
}

/** Bytes of a piece that count, in the upload's own offsets. */
export interface Stretch {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

/** From the first byte to the first that is missing. */
export function stretchesOf(pieces: readonly Piece[]): Stretch[] {
  const newestFirst = [...pieces].sort((a, b) => (a.order < b.order ? 1 : -1));
  const stretches: Stretch[] = [];
  for (let at = 0; ;) {
    const rank = newestFirst.findIndex(({ from, to }) => from <= at && at < to);
    const piece = newestFirst[rank];
    if (!piece) return stretches;
    const next = newestFirst.slice(0, rank).filter(({ from }) => from > at); // those above it that begin later
    const to = Math.min(piece.to, ...next.map(({ from }) => from));
    stretches.push({ piece, from: at, to });
    at = to;
  }
}

export const receivedOf = (pieces: readonly Piece[]): number => stretchesOf(pieces).at(-1)?.to ?? 0;
