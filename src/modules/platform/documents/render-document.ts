/**
 * `renderDocument`: data in, PDF out. Drawing takes 0.1 s and more of one core, so it happens in a thread of its own,
 * which starts with the first document and stays; it keeps no process alive.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Defect } from '../../../kernel/failure.js';
import type { DocumentSpec } from './document.js';
import type { Answer, Task } from './render.thread.js';
import { UndrawableCharacter } from './undrawable.js';

interface Waiting {
  readonly answered: (bytes: Uint8Array) => void;
  readonly failed: (error: Error) => void;
}

let thread: Worker | null = null;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/** Throws `UndrawableCharacter` when no font has a character of the text; nothing is made then. */
export function renderDocument(spec: DocumentSpec): Promise<Uint8Array> {
  return new Promise((answered, failed) => {
    const worker = (thread ??= start());
    lastId += 1;
    waiting.set(lastId, { answered, failed });
    worker.ref();
    worker.postMessage({ id: lastId, spec } satisfies Task);
  });
}

/** Ends the thread after what it was given; a later document starts another. */
export async function stopRendering(): Promise<void> {
  const worker = thread;
  if (!worker) return;
  worker.ref();
  const ended = once(worker, 'exit');
  worker.postMessage(null);
  await ended;
}

function start(): Worker {
  // From the sources (tests, `npm run dev`) the thread needs the same loader as its parent.
  const fromSources = import.meta.url.endsWith('.ts');
  const worker = new Worker(new URL(`./render.thread.${fromSources ? 'ts' : 'js'}`, import.meta.url), {
    execArgv: fromSources ? ['--import', '@swc-node/register/esm-register'] : [],
  });
  worker.on('message', (answer: Answer) => {
    settle(answer);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (error) => {
    lost(worker, error);
  });
  worker.on('exit', () => {
    lost(worker, new Defect('The thread that draws documents ended.'));
  });
  return worker;
}

function settle(answer: Answer): void {
  const task = waiting.get(answer.id);
  if (!task) return;
  waiting.delete(answer.id);
  if ('bytes' in answer) task.answered(answer.bytes);
  else if ('undrawable' in answer) {
    const { path, position, codePoint } = answer.undrawable;
    task.failed(new UndrawableCharacter(path, position, codePoint));
  } else task.failed(new Defect(answer.broke));
}

/** Whoever waits is told; the next document starts a new thread. */
function lost(worker: Worker, error: unknown): void {
  if (thread !== worker) return;
  thread = null;
  for (const { failed } of waiting.values()) failed(error instanceof Error ? error : new Defect(String(error)));
  waiting.clear();
}
