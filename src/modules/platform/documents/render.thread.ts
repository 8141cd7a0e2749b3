/** The thread that draws documents, one after the other. Started by `render-document.ts` only. */
import { parentPort } from 'node:worker_threads';
import type { DocumentSpec } from './document.js';
import { drawDocument } from './draw.js';
import { UndrawableCharacter } from './undrawable.js';

export interface Task {
  readonly id: number;
  readonly spec: DocumentSpec;
}

export type Answer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | {
      readonly id: number;
      readonly undrawable: { readonly path: string; readonly position: number; readonly codePoint: string };
    }
  /** A bug: its stack, for our log. */
  | { readonly id: number; readonly broke: string };

/** Null: there will be no more. */
parentPort?.on('message', (task: Task | null) => {
  if (task === null) parentPort?.close();
  else parentPort?.postMessage(attempt(task.id, task.spec));
});

function attempt(id: number, spec: DocumentSpec): Answer {
  try {
    return { id, bytes: drawDocument(spec) };
  } catch (error) {
    if (error instanceof UndrawableCharacter) {
      const { path, position, codePoint } = error;
      return { id, undrawable: { path, position, codePoint } };
    }
    return { id, broke: error instanceof Error ? (error.stack ?? error.message) : 'not an error' };
  }
}
