/** Random lives of policies against an independent reference (issue 5; domain 4.3, 4.4): every difference, every refund, where it goes back to, to the fen. */
import { describe, expect, it } from '@jest/globals';
import type { LifeDefect } from '../kit/lives-reference.js';
import { proof, randomOf } from '../kit/proof.js';
import { playLife } from '../kit/random-lives.js';

const run = proof('policy lives', { reduced: 400, full: 5000 });

describe('lives of policies', () => {
  it('issued, changed, rested, renewed and ended in any legal order: no difference, to the fen', () => {
    const random = randomOf(run.seed);
    const lives = Array.from({ length: run.n }, () => playLife(random));
    const differences = lives.flatMap((life) => life.differences);
    const sum = (of: (life: (typeof lives)[number]) => number): number =>
      lives.reduce((all, life) => all + of(life), 0);
    run.report({
      changes: sum(({ changes }) => changes),
      refused: sum(({ refused }) => refused),
      renewals: sum(({ renewals }) => renewals),
      restored: sum(({ restored }) => restored),
      ended: sum(({ ended }) => (ended ? 1 : 0)),
      differences: differences.length,
    });
    expect(differences.slice(0, 3)).toEqual([]);
    expect(sum(({ changes }) => changes)).toBeGreaterThan(run.n);
    expect(sum(({ renewals }) => renewals)).toBeGreaterThan(run.n / 3);
    expect(sum(({ restored }) => restored)).toBeGreaterThan(run.n / 50);
    expect(sum(({ ended }) => (ended ? 1 : 0))).toBeGreaterThan(run.n / 10);
  }, 900_000);

  it.each<LifeDefect>([
    'EFFECT_DAY_COUNTS_AS_RUN',
    'ALWAYS_365',
    'ROUND_EACH_COVERAGE',
    'REST_COUNTS',
    'OLDEST_PAYMENT_FIRST',
    'FEE_AFTER_START',
    'LATE_FROM_THE_END',
    'LAST_YEARS_VALUE',
    'WHOLE_SUM_RESTORED',
    'VOID_GIVES_THE_FIRST_PREMIUM',
    'USED_GOES_BACK',
  ])(
    'a reference with the defect %s is found out',
    (defect) => {
      const random = randomOf(1);
      const lived = (): readonly string[] => {
        try {
          return playLife(random, defect).differences;
        } catch (error) {
          return [(error as Error).message];
        }
      };
      let found: readonly string[] = [];
      for (let life = 0; life < 400 && found.length === 0; life += 1) found = lived();
      expect(found).not.toEqual([]);
    },
    120_000,
  );
});
