/** What an examination finds: the bytes that may be served, or why there are none. */
import type { Rejection } from '../file.js';

export interface Passed {
  readonly bytes: Uint8Array;
  /** When and where it was taken, as the file says: milliseconds, and millionths of a degree. */
  readonly takenAtMs: number | null;
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
}

export type Examined = Passed | { readonly fault: Exclude<Rejection, 'MALWARE'> };

/** Bytes that say nothing of their taking. */
export const plain = (bytes: Uint8Array): Passed => ({ bytes, takenAtMs: null, position: null });
