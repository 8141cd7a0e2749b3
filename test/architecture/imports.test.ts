/** `npm test` is the architect: the import rules of the house, and the proof that they can fail. */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const PLANT = path.resolve('src/modules/platform/planted-import.ts');

async function cruise(entry: string): Promise<{ rule: string; from: string; to: string }[]> {
  const answer = await run(
    'node',
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      'test/architecture/dependency-cruiser.cjs',
      '--output-type',
      'json',
      entry,
    ],
    { maxBuffer: 200_000_000 },
  ).catch((error: unknown) => error as { stdout: string });
  const report = JSON.parse(answer.stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return report.summary.violations.map((violation) => ({
    rule: violation.rule.name,
    from: violation.from,
    to: violation.to,
  }));
}

describe('the house', () => {
  afterAll(() => {
    fs.rmSync(PLANT, { force: true });
  });

  it('looks down only, through front doors, without circles', async () => {
    expect(await cruise('src')).toEqual([]);
  }, 60_000);

  it('finds a room that looks up (planted)', async () => {
    fs.writeFileSync(PLANT, "import { quotes } from '../quotes/quotes.tables.js';\nexport const planted = quotes;\n");
    const found = (await cruise(PLANT)).map((violation) => violation.rule);
    fs.rmSync(PLANT);
    expect(found).toContain('platform-looks-down-only');
  }, 60_000);

  it('keeps every file of ours under 400 lines', () => {
    const long = ['src', 'test']
      .flatMap((dir) => fs.readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((file) => path.join(dir, file)))
      .filter(
        (file) =>
          /\.(ts|mjs|cjs)$/.test(file) &&
          !file.includes('generated') &&
          fs.readFileSync(file, 'utf8').split('\n').length > 400,
      );
    expect(long).toEqual([]);
  });
});
