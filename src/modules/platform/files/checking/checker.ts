/**
 * `examineApart`: bytes in, what may be served of them out, from a process of its own. It has none of the gateway's
 * secrets, connections or files; it takes one file at a time, and is killed when it takes too long. It starts with the
 * first file, stays, and keeps no process alive.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { unavailable } from '../../../../kernel/failure.js';
import type { ContentType } from '../file.js';
import { type Answer, type Examined, READY, type Task } from './examined.js';

/** Decoding gives up by itself before. */
const PATIENCE_MS = 20_000;
/** Until it can begin: loading from the sources takes a while on a busy machine. */
const START_MS = 60_000;
/** A file that broke two processes is the reason; one that took too long is not tried again. */
const ATTEMPTS = 2;

let child: ChildProcess | null = null;
let ready = false;
let lastId = 0;
let queue: Promise<unknown> = Promise.resolve();

/** One after the other: whoever waits holds no bytes yet. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work);
  queue = turn.catch(() => undefined);
  return turn;
}

/** Only inside `inTurn`. */
export async function examineApart(contentType: ContentType, bytes: Uint8Array): Promise<Examined> {
  for (let attempt = 1; ; attempt += 1) {
    const examined = await asked(contentType, bytes);
    if (examined !== 'BROKE') return examined;
    if (attempt === ATTEMPTS) return { fault: 'UNREADABLE' };
  }
}

function asked(contentType: ContentType, bytes: Uint8Array): Promise<Examined | 'BROKE'> {
  return new Promise((resolve, reject) => {
    const checker = (child ??= start());
    const id = (lastId += 1);
    let late = false;
    const patience = (ms: number): NodeJS.Timeout =>
      setTimeout(() => {
        late = ready;
        checker.kill('SIGKILL');
      }, ms);
    let timer = patience(ready ? PATIENCE_MS : START_MS);
    const settle = (): void => {
      clearTimeout(timer);
      checker.removeAllListeners();
      idle(checker);
    };
    checker.ref();
    checker.channel?.ref();
    checker.on('message', (answer: Answer | typeof READY) => {
      if (answer === READY) {
        ready = true;
        clearTimeout(timer);
        timer = patience(PATIENCE_MS);
      }
      if (answer === READY || answer.id !== id) return;
      settle();
      resolve(answer.examined);
    });
    checker.once('exit', () => {
      settle();
      child = null;
      // It never came to read a file: the installation lacks something, and no file is to blame.
      if (!ready) reject(unavailable('Files cannot be checked here now.'));
      else resolve(late ? { fault: 'TOO_DEMANDING' } : 'BROKE');
    });
    checker.once('error', (error) => {
      settle();
      child = null;
      checker.kill('SIGKILL');
      reject(error);
    });
    checker.send({ id, contentType, bytes } satisfies Task, (error) => {
      if (error) checker.kill('SIGKILL'); // it ended just now: `exit` follows
    });
  });
}

/** It may end by itself between two files. */
function idle(checker: ChildProcess): void {
  checker.unref();
  checker.channel?.unref();
  checker.once('exit', () => {
    if (child === checker) child = null;
  });
  checker.on('error', () => undefined);
}

function start(): ChildProcess {
  ready = false;
  const fromSources = import.meta.url.endsWith('.ts');
  return fork(new URL(`./checker.process.${fromSources ? 'ts' : 'js'}`, import.meta.url), {
    execArgv: ['--max-old-space-size=512', ...(fromSources ? ['--import', '@swc-node/register/esm-register'] : [])],
    env: {
      MALLOC_ARENA_MAX: '2',
      UV_THREADPOOL_SIZE: '2',
    },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
