/** The embedded database of a bench, as its owner. */
import fs from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';

/** Process and port of the server, from its own file. */
export function serverOf(dataDir) {
  const lines = fs.readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

export function urlOf(dataDir, user) {
  return `postgres://${user}@127.0.0.1:${serverOf(dataDir).port}/postgres`;
}

export function ownerOf(dataDir) {
  return postgres(urlOf(dataDir, 'owner'), { max: 1, onnotice: () => undefined });
}
