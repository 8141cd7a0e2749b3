/** S-018: the insurer's calendar decides, never the machine's. Security row 26. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { ownCode } from '../../kit/own-code.js';

/** With the minutes by which JavaScript puts them behind UTC: proof that the process lives there. */
const ZONES = { UTC: 0, 'Asia/Shanghai': -480, 'America/St_Johns': 210, 'Pacific/Kiritimati': -840 };

async function toldUnder(zone: string, code: string): Promise<{ offset: number; told: string }> {
  const child = spawn(process.execPath, [path.join(code, 'test', 'kit', 'zone-process.js')], {
    env: { ...process.env, NODE_OPTIONS: '', TZ: zone },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  const noise: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => noise.push(chunk));
  await new Promise((resolve) => child.on('close', resolve));
  const lines = Buffer.concat(chunks).toString().split('\n');
  const after = (word: string): string => {
    const line = lines.find((each) => each.startsWith(`${word} `));
    if (line === undefined) throw new Error(`${zone}: ${Buffer.concat(noise).toString().slice(-2000)}`);
    return line.slice(word.length + 1);
  };
  return { offset: Number(after('offset')), told: after('told') };
}

it(`prices, periods, validities, numbers and lists are the same under ${Object.keys(ZONES).join(', ')}`, async () => {
  const code = await ownCode();
  const answers = await Promise.all(Object.keys(ZONES).map((zone) => toldUnder(zone, code)));
  expect(answers.map(({ offset }) => offset)).toEqual(Object.values(ZONES));
  expect(answers[0]?.told).toContain('"validUntil"');
  expect(new Set(answers.map(({ told }) => told)).size).toBe(1);
  // The last millisecond of a version is its own, the first of the next is the next one's: quote, bind and commission.
  const edges = (JSON.parse(answers[0]?.told ?? '[]') as unknown[]).at(-1);
  const earning = (agreedRate: string) => ({
    quote: { options: [{ commercial: { commission: { agreedRate, amount: expect.anything() } } }] },
  });
  expect(edges).toMatchObject([
    {
      moment: '2026-11-21T23:59:59.999+08:00',
      quoted: 1,
      bound: null,
      refused: [],
      taken: null,
      earned: earning('0.10'),
    },
    { moment: '2026-11-22T00:00:00.000+08:00', quoted: 2, bound: 2, refused: [], taken: [], earned: earning('0.12') },
    { moment: '2026-11-30T23:59:59.999+08:00', quoted: 2, bound: null, refused: [], taken: ['QUOTE_EXPIRED'] },
    { moment: '2026-12-01T00:00:00.000+08:00', quoted: null, bound: null, refused: ['AGREEMENT_NOT_ACTIVE'] },
  ]);
}, 120_000);
