/** What an examination finds: the bytes that may be served, or why there are none; and the words between the processes. */
import type { ContentType, Rejection } from '../file.js';

export interface Passed {
  readonly bytes: Uint8Array;
  /** When and where it was taken, as the file says: milliseconds, and millionths of a degree. */
  readonly takenAtMs: number | null;
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
}

export type Examined = Passed | { readonly fault: Exclude<Rejection, 'MALWARE'> };

/** Bytes that say nothing of their taking. */
export const plain = (bytes: Uint8Array): Passed => ({ bytes, takenAtMs: null, position: null });

/** The checker's process has begun. */
export const READY = 'READY';

export interface Task {
  readonly id: number;
  readonly contentType: ContentType;
  readonly bytes: Uint8Array;
}

export interface Answer {
  readonly id: number;
  readonly examined: Examined;
}
