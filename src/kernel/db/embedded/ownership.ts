/** One owner per data directory: a lock file beside it with the owner's process id. */
import fs from 'node:fs';
import os from 'node:os';

/** Locks that this very process holds: after a restart of a container its own id may stand in a lock of the past. */
const held = new Set<string>();

export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes the lock; the process that has it when it is taken already. */
export function takeLock(lock: string): { readonly taken: true } | { readonly taken: false; readonly owner: number } {
  // Linked into place with its content, so that no reader, and no crash, ever meets an empty lock.
  const mine = `${lock}.${String(process.pid)}`;
  fs.writeFileSync(mine, String(process.pid));
  try {
    fs.linkSync(mine, lock);
    held.add(lock);
    return { taken: true };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(mine, { force: true });
  }
  const owner = ownerOf(lock);
  if (owner !== null && !stale(lock, owner)) return { taken: false, owner };
  breakLock(lock);
  return takeLock(lock);
}

export function releaseLock(lock: string): void {
  if (held.delete(lock)) fs.rmSync(lock, { force: true });
}

function ownerOf(lock: string): number | null {
  try {
    return Number(fs.readFileSync(lock, 'utf8'));
  } catch {
    return null; // released in this moment
  }
}

function stale(lock: string, owner: number): boolean {
  if (owner === process.pid) return !held.has(lock);
  const lastBoot = Date.now() - os.uptime() * 1000;
  return !alive(owner) || (fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) < lastBoot;
}

/** Moved aside first: of two that find it stale one moves it, and what is moved by mistake is put back. */
function breakLock(lock: string): void {
  const aside = `${lock}.${String(process.pid)}.stale`;
  try {
    fs.renameSync(lock, aside);
    const owner = Number(fs.readFileSync(aside, 'utf8'));
    if (!stale(aside, owner)) fs.linkSync(aside, lock);
  } catch {
    // Somebody else was first.
  } finally {
    fs.rmSync(aside, { force: true });
  }
}
