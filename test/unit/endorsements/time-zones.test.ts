/** Every date rule of a policy's life (domain 4.4, counting days): the insurer's calendar decides, never the machine's. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { ownCode } from '../../kit/own-code.js';
import { workedClocks } from '../../kit/statutory-clocks.js';

/** With the minutes by which JavaScript puts them behind UTC: proof that the process lives there. */
const ZONES = {
  UTC: 0,
  'Asia/Shanghai': -480,
  'America/St_Johns': 210,
  'America/Los_Angeles': 480,
  'Pacific/Kiritimati': -840,
};

async function toldUnder(zone: string): Promise<{ offset: number; told: string; statutory: string }> {
  const child = spawn(process.execPath, [path.join(await ownCode(), 'test', 'kit', 'zone-lives.js')], {
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
  return { offset: Number(after('offset')), told: after('told'), statutory: after('statutory') };
}

it(`days, refunds, clocks and time lines are the same under ${Object.keys(ZONES).join(', ')}`, async () => {
  const answers: Awaited<ReturnType<typeof toldUnder>>[] = [];
  for (const zone of Object.keys(ZONES)) answers.push(await toldUnder(zone)); // one after the other: the machine is small
  expect(answers.map(({ offset }) => offset)).toEqual(Object.values(ZONES));
  expect(answers[0]?.told).toContain('PRO_RATA');
  expect(new Set(answers.map(({ told }) => told)).size).toBe(1);
  // Every statutory clock of a claim across National Day and the Spring Festival, in each zone as worked by hand.
  for (const { statutory } of answers) expect(statutory).toBe(workedClocks());
}, 180_000);
