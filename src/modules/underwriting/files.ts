/** A file as a caller names it: one sent before, or one declared now whose bytes follow. */
import type { Instant } from '../../kernel/dates.js';

export interface FileClaim {
  readonly fileId?: string | null;
  readonly declare?: {
    readonly name: string;
    readonly contentType: string;
    readonly sizeBytes: number;
    readonly sha256: string;
    readonly capturedAt?: Instant | null;
  } | null;
}
