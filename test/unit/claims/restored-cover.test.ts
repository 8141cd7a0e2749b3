/** What counts as used up where a sum was restored on the way (domain 2.3, 4.3 LOSS_REPLENISH). */
import { describe, expect, it } from '@jest/globals';
import { instant, plusMillis } from '../../../src/kernel/dates.js';
import { money } from '../../../src/kernel/money.js';
import { type RestoredFrom, type Use, usedFor } from '../../../src/modules/claims/restored-cover.rules.js';
import { randomOf } from '../../kit/proof.js';

const day = (number: number) => plusMillis(instant('2026-12-01T10:00:00.000+08:00'), number * 86_400_000);
const use = (on: number, fen: bigint): Use => ({ occurredAt: day(on), amount: money(fen) });
const from = (on: number, fen: bigint): RestoredFrom => ({ from: day(on), fen });

describe('2,000 of a period, 1,500 of it paid and restored on the tenth day', () => {
  const before = use(2, 1500n);
  const restored = [from(10, 1500n)];
  it.each<[string, number, readonly Use[], bigint]>([
    ['a loss after it has the whole sum again', 12, [before], 0n],
    ['a loss before it, told late, has what was left then', 5, [before], 1500n],
    ['and is not lessened by what losses after it took of what was restored', 5, [before, use(12, 1500n)], 1500n],
    ['but by what they took of what it left', 5, [before, use(12, 1800n)], 1800n],
    ['a loss after it is lessened by what was told late', 12, [before, use(5, 500n)], 500n],
    ['nothing was taken', 12, [], 0n],
  ])('%s', (_what, on, uses, used) => {
    expect(usedFor(day(on), uses, restored).fen).toBe(used);
  });
  it('not restored, everything counts, whenever it was', () => {
    expect(usedFor(day(2), [use(5, 700n), use(1, 300n)], []).fen).toBe(1000n);
  });
});

it('in whatever order losses are decided, no stage is paid more than was there, and nothing is withheld that was', () => {
  const random = randomOf(7);
  const below = (most: number): number => Math.floor(random() * most);
  const SUM = 2000n;
  for (let life = 0; life < 500; life += 1) {
    const restored: RestoredFrom[] = [];
    for (let on = 5; on < 40; on += 5 + below(20))
      restored.push(from(on, (restored.at(-1)?.fen ?? 0n) + BigInt(1 + below(2000))));
    const paid: Use[] = [];
    /** What is there for losses before each restoration, and for all. */
    const room = (): { readonly until: number; readonly left: bigint }[] =>
      [...restored, null].map((stage, index) => {
        const until = stage === null ? Infinity : Date.parse(stage.from);
        const taken = paid.reduce(
          (all, each) => all + (Date.parse(each.occurredAt) < until ? each.amount.fen : 0n),
          0n,
        );
        return { until, left: SUM + (restored[index - 1]?.fen ?? 0n) - taken };
      });
    for (let loss = 0; loss < 8; loss += 1) {
      const [occurredAt, asked] = [day(below(45)), BigInt(1 + below(2500))];
      const left = SUM - usedFor(occurredAt, paid, restored).fen;
      const amount = left < 0n ? 0n : asked < left ? asked : left;
      const mine = room().filter(({ until }) => Date.parse(occurredAt) < until);
      const tightest = [SUM, asked, ...mine.map((each) => each.left)].reduce((least, each) =>
        each < least ? each : least,
      );
      expect(amount).toBe(tightest < 0n ? 0n : tightest);
      paid.push({ occurredAt, amount: money(amount) });
    }
    expect(room().every(({ left }) => left >= 0n)).toBe(true);
  }
});
