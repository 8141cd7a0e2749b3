/** `npm run prove` runs every proof: a file that sizes itself for it and is not found there would never see its full N. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';

it('every file that knows two sizes is found by `npm run prove`', () => {
  const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const places = (scripts['prove'] ?? '').split(' ').filter((word) => word.startsWith('test/'));
  const files = (fs.readdirSync('test', { recursive: true }) as string[])
    .map((file) => path.posix.join('test', file.split(path.sep).join('/')))
    .filter((file) => file.endsWith('.test.ts'));
  const proofs = files.filter((file) =>
    /\{[^}]*\bproof\b[^}]*\} from '.*kit\/proof\.js'|process\.env\['PROVE'\]/.test(fs.readFileSync(file, 'utf8')),
  );
  expect(proofs.length).toBeGreaterThan(15);
  expect(proofs.filter((file) => !places.some((place) => file.startsWith(place)))).toEqual([]);
  // And nothing is named that is not there.
  expect(places.filter((place) => !files.some((file) => file.startsWith(place)))).toEqual([]);
});
