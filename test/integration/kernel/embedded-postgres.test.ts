/** The launcher's rules (`stack.md` §2), each with real processes: what is started, killed and left behind. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { packageFor } from '../../../src/kernel/db/embedded/binaries.js';
import { alive, releaseLock, takeLock } from '../../../src/kernel/db/embedded/ownership.js';
import { ownCode } from '../../kit/own-code.js';

interface Started {
  readonly url: string;
  readonly port: number;
  readonly dir: string;
  readonly adopted: boolean;
}

class Owner {
  private output = '';
  private constructor(readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
  }
  private errors = '';

  static async of(dir: string): Promise<Owner> {
    const entry = path.join(await ownCode(), 'test', 'kit', 'embedded-owner.js');
    return new Owner(spawn(process.execPath, [entry, dir], { stdio: ['pipe', 'pipe', 'pipe'] }));
  }

  get over(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  async started(): Promise<Started> {
    await until('a server', () => {
      if (this.over) throw new Error(`the owner ended: ${this.errors}`);
      return this.output.includes('\n');
    });
    return JSON.parse(this.output) as Started;
  }

  async say(word: string): Promise<void> {
    this.child.stdin?.write(`${word}\n`);
    await until('the end of the owner', () => this.over);
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await until('the end of the owner', () => this.over);
  }
}

/** Polls for a condition; no test here sleeps for a time. */
async function until(what: string, holds: () => boolean | Promise<boolean>, withinMs = 20_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await pause(10);
  }
}

async function ask<T extends object>(url: string, statement: string): Promise<T[]> {
  const client = postgres(url, { max: 1, fetch_types: false, onnotice: () => undefined, connect_timeout: 5 });
  try {
    return [...(await client.unsafe<T[]>(statement))];
  } finally {
    await client.end({ timeout: 1 });
  }
}

const postmaster = (dir: string): number =>
  Number(fs.readFileSync(path.join(dir, 'postmaster.pid'), 'utf8').split('\n')[0]);

describe('the embedded server', () => {
  const wanted = path.join('.data', `embedded-test-${String(process.pid)}`);
  let owners: Owner[] = [];
  /** Where the data really are, once a server has said so. */
  let dir = wanted;

  const start = async (): Promise<Owner & { readonly at: Started }> => {
    const owner = await Owner.of(wanted);
    owners.push(owner);
    const at = await owner.started();
    dir = at.dir;
    return Object.assign(owner, { at });
  };
  const nothingLeft = async (server: number): Promise<void> => {
    await until('the end of the server', () => !alive(server));
    expect(fs.existsSync(path.join(dir, 'postmaster.pid'))).toBe(false);
    expect(fs.existsSync(`${dir}.lock`)).toBe(false);
  };

  beforeEach(() => {
    owners = [];
  });
  afterEach(async () => {
    for (const owner of owners) if (!owner.over) await owner.kill();
    // Only what this test has started: the server that this data directory names.
    if (fs.existsSync(path.join(dir, 'postmaster.pid'))) {
      const left = postmaster(dir);
      if (alive(left)) process.kill(left, 'SIGQUIT');
      await until('the end of the server', () => !fs.existsSync(path.join(dir, 'postmaster.pid')) || !alive(left));
    }
    for (const leaf of [dir, `${dir}.lock`, wanted]) fs.rmSync(leaf, { recursive: true, force: true });
  });

  it('is there after a first start; stop leaves neither server nor lock', async () => {
    const owner = await start();
    expect(owner.at.adopted).toBe(false);
    expect(await ask(owner.at.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    const server = postmaster(dir);
    await owner.say('stop');
    await nothingLeft(server);
  });

  it('has at a second start what the first has written', async () => {
    const first = await start();
    await ask(first.at.url, 'create table kept as select 7 as n');
    await first.say('stop');
    const second = await start();
    expect(second.at.adopted).toBe(false);
    expect(await ask(second.at.url, 'select n from kept')).toEqual([{ n: 7 }]);
    await second.say('stop');
  });

  it('outlives a killed owner, and the next one adopts and stops it', async () => {
    const first = await start();
    const server = postmaster(dir);
    await first.kill();
    const second = await start();
    expect(second.at).toMatchObject({ adopted: true, port: first.at.port });
    expect(await ask(second.at.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.say('stop');
    await nothingLeft(server);
  });

  it('recovers after it was killed itself, with everything that was committed', async () => {
    const first = await start();
    await ask(first.at.url, 'create table kept as select 7 as n');
    process.kill(postmaster(dir), 'SIGKILL');
    await first.say('stop'); // stops what is gone already
    const second = await start();
    expect(second.at.adopted).toBe(false);
    expect(await ask(second.at.url, 'select n from kept')).toEqual([{ n: 7 }]);
    const server = postmaster(dir);
    await second.say('stop');
    await nothingLeft(server);
  });

  it('recovers after owner and server were killed together', async () => {
    const first = await start();
    await ask(first.at.url, 'create table kept as select 7 as n');
    process.kill(postmaster(dir), 'SIGKILL');
    await first.kill();
    const second = await start();
    expect(await ask(second.at.url, 'select n from kept')).toEqual([{ n: 7 }]);
    await second.say('stop');
  });

  it('is one for two first starts at once; it stays while the guest stops and goes with the owner', async () => {
    const both = await Promise.all([start(), start()]);
    expect(both.map(({ at }) => at.adopted).sort()).toEqual([false, true]);
    expect(both[0].at.port).toBe(both[1].at.port);
    const owner = both.find(({ at }) => !at.adopted) ?? both[0];
    const guest = both.find(({ at }) => at.adopted) ?? both[1];
    for (const { at } of both) expect(await ask(at.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await guest.say('stop');
    expect(await ask(owner.at.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    const server = postmaster(dir);
    await owner.say('stop');
    await nothingLeft(server);
  });

  it('does not outlive an owner that throws', async () => {
    const owner = await start();
    const server = postmaster(dir);
    await owner.say('throw');
    expect(owner.child.exitCode).not.toBe(0);
    await nothingLeft(server);
  });
});

describe('the lock of a data directory', () => {
  const lock = path.join('.data', `lock-test-${String(process.pid)}.lock`);
  const NOBODY = 2 ** 22 + 1; // above any process id
  beforeEach(() => {
    fs.mkdirSync('.data', { recursive: true });
  });
  afterEach(() => {
    releaseLock(lock);
    fs.rmSync(lock, { force: true });
  });

  it('is taken once', () => {
    expect(takeLock(lock)).toEqual({ taken: true });
    expect(takeLock(lock)).toEqual({ taken: false, owner: process.pid });
  });

  it('of a dead process is taken over', () => {
    fs.writeFileSync(lock, String(NOBODY));
    expect(takeLock(lock)).toEqual({ taken: true });
  });

  it('of a living process is respected', () => {
    fs.writeFileSync(lock, String(process.ppid));
    expect(takeLock(lock)).toEqual({ taken: false, owner: process.ppid });
  });

  it('of a past life with our own number, as in a container started again, is taken over', () => {
    fs.writeFileSync(lock, String(process.pid));
    expect(takeLock(lock)).toEqual({ taken: true });
  });

  it('from before the last boot is taken over, whoever has the number now', () => {
    fs.writeFileSync(lock, String(process.ppid));
    fs.utimesSync(lock, 1, 1);
    expect(takeLock(lock)).toEqual({ taken: true });
  });
});

describe('a platform without binaries', () => {
  it.each([
    [{ os: 'sunos', cpu: 'x64', glibc: true }, 'no embedded PostgreSQL for sunos-x64; set DATABASE_URL'],
    [{ os: 'linux', cpu: 'x64', glibc: false }, 'needs glibc'],
    [{ os: 'linux', cpu: 'riscv64', glibc: true }, 'no embedded PostgreSQL for linux-riscv64; set DATABASE_URL'],
  ])('%j is told to set DATABASE_URL', (platform, words) => {
    expect(() => packageFor(platform)).toThrow(words);
    expect(() => packageFor(platform)).toThrow('set DATABASE_URL');
  });
});
