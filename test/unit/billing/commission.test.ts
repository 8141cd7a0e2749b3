/** Commission (domain.md 6.2; S-265…S-269): reckoned by hand, and 5,000 times against a reference in whole numbers. */
import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/kernel/dates.js';
import { newId } from '../../../src/kernel/ids.js';
import { formatYuan, money, NOTHING, yuan } from '../../../src/kernel/money.js';
import type { RefusalItem } from '../../../src/kernel/refusal.js';
import {
  bookingOf,
  clawBackOf,
  commissionOf,
  mayNotEarn,
  type SoldPolicy,
} from '../../../src/modules/billing/commission/commission.rules.js';
import type { Licence } from '../../../src/modules/channels/partner.js';

const clause = {
  key: 'COMMISSION_RATE',
  number: '7.1',
  title: { zh: '手续费', en: 'Commission' },
  agreementVersionId: 'v',
};
const sold = (over: Partial<SoldPolicy> & { rate?: string | null }): SoldPolicy => ({
  policyKind: 'COMMERCIAL',
  net: yuan('2830.19'),
  mayNotEarn: null,
  agreed: { rate: over.rate === undefined ? '0.12' : over.rate, clause, refusal: null },
  cap: null,
  ...over,
});
const amount = (over: Parameters<typeof sold>[0]): string => formatYuan(commissionOf(sold(over)).amount);

describe('commission, by hand', () => {
  it('is a fraction of premium net of VAT: 3000.00 with 6 % inside is 2830.19 net; 12 % of that 339.6228', () => {
    expect(commissionOf(sold({}))).toEqual({
      base: yuan('2830.19'),
      agreedRate: '0.12',
      cap: null,
      rate: '0.12',
      amount: yuan('339.62'),
      clause,
      refusal: null,
    });
  });
  it('rounds to the fen, half up: 15 % of 100.10 is 15.015 and becomes 15.02', () => {
    expect(amount({ net: yuan('100.10'), rate: '0.15' })).toBe('15.02');
  });
  it('compulsory cover: 950.00 is 896.23 net; an agreed 4 % is 35.8492, and half a fen more would be above the law', () => {
    expect(amount({ policyKind: 'COMPULSORY', net: yuan('896.23'), rate: '0.04', cap: '0.04' })).toBe('35.84');
  });
  it('an agreement above the cap pays the cap: 10 % agreed, 4 % allowed', () => {
    expect(
      commissionOf(sold({ policyKind: 'COMPULSORY', net: yuan('1000.00'), rate: '0.10', cap: '0.04' })),
    ).toMatchObject({ agreedRate: '0.10', cap: '0.04', rate: '0.04', amount: yuan('40.00') });
  });
  it('an agreement below the cap pays what was agreed', () => {
    expect(amount({ policyKind: 'COMPULSORY', net: yuan('1000.00'), rate: '0.035', cap: '0.04' })).toBe('35.00');
  });
  it('the cap is whatever the day’s table says: none of it stands in the code', () => {
    expect(amount({ policyKind: 'COMPULSORY', net: yuan('1000.00'), rate: '0.10', cap: '0.05' })).toBe('50.00');
  });
  it('compulsory cover without a published cap earns nothing, and says why; commercial cover has no cap by law', () => {
    expect(commissionOf(sold({ policyKind: 'COMPULSORY', rate: '0.04', cap: null }))).toMatchObject({
      rate: '0',
      amount: NOTHING,
      refusal: { code: 'COMMISSION_CAP_MISSING' },
    });
    expect(amount({ rate: '0.24', cap: null })).toBe('679.25');
  });
  it('what the agreement does not speak of earns nothing, with the clause that says so', () => {
    const refusal: RefusalItem = { code: 'TERM_COMMISSION_RATE' as never, clause };
    expect(commissionOf(sold({ agreed: { rate: null, clause, refusal } }))).toMatchObject({ amount: NOTHING, refusal });
  });
});

describe('who may earn it (IL 130), at the moment of sale', () => {
  const licence: Licence = {
    id: newId('Licence'),
    partnerId: newId('Partner'),
    number: 'XK-1',
    scope: '机动车辆保险',
    regions: [],
    validFrom: localDate('2025-01-01'),
    validUntil: localDate('2026-12-01'),
  };
  const on = (kind: string, day: string, held: readonly Licence[] = [licence]) =>
    mayNotEarn(kind, held, localDate(day))?.code ?? null;

  it.each(['AGENT', 'INDIVIDUAL_AGENT', 'BROKER', 'DEALER', 'CAR_CLUB'])(
    '%s: with a licence in force, until its last day',
    (kind) => {
      expect(on(kind, '2026-11-30')).toBeNull();
      expect(on(kind, '2026-12-01')).toBe('COMMISSION_UNLICENSED');
      expect(on(kind, '2024-12-31')).toBe('COMMISSION_UNLICENSED');
      expect(on(kind, '2026-11-30', [])).toBe('COMMISSION_UNLICENSED');
    },
  );
  it.each(['ENTERPRISE', 'TENDER', 'REPAIR_SHOP', 'SOMETHING_NEW'])('%s: never, whatever it holds', (kind) => {
    expect(on(kind, '2026-11-30')).toBe('COMMISSION_NOT_EARNED');
  });
  it('whoever may not, earns nothing at any rate', () => {
    const closed = mayNotEarn('DEALER', [], localDate('2026-11-30'));
    expect(commissionOf(sold({ mayNotEarn: closed, rate: '0.15' }))).toMatchObject({
      amount: NOTHING,
      rate: '0',
      refusal: closed,
    });
  });
});

describe('what goes back', () => {
  const policy = { accrued: yuan('339.62'), premium: yuan('3000.00') };
  it('is the share of the premium that goes back: 2178.08 of 3000.00 takes back 246.57; the rest of it, the rest', () => {
    const first = clawBackOf({ ...policy, refunded: yuan('2178.08'), takenBack: NOTHING });
    expect(formatYuan(first)).toBe('246.57');
    expect(formatYuan(clawBackOf({ ...policy, refunded: yuan('3000.00'), takenBack: first }))).toBe('93.05');
  });
  it('more than was sold cannot go back', () => {
    expect(() => clawBackOf({ ...policy, refunded: yuan('3000.01'), takenBack: NOTHING })).toThrow(RangeError);
  });
  it('books in two lines that sum to zero, backwards for what goes back, and nothing for nothing', () => {
    expect(bookingOf(yuan('339.62'))).toEqual([
      { account: 'COMMISSION', amount: yuan('339.62') },
      { account: 'COMMISSION_PAYABLE', amount: yuan('-339.62') },
    ]);
    expect(bookingOf(yuan('-1.00')).reduce((all, { amount: each }) => all + each.fen, 0n)).toBe(0n);
    expect(bookingOf(NOTHING)).toEqual([]);
  });
});

/** A reference that shares nothing with the rules: fen and millionths in whole numbers, rounding by hand. */
const MILLION = 1_000_000n;
const millionths = (rate: string): bigint => {
  const [whole = '0', part = ''] = rate.split('.');
  return BigInt(whole) * MILLION + BigInt(part.padEnd(6, '0'));
};
function reference(net: bigint, agreed: string, cap: string | null): bigint {
  const halfUp = (net * millionths(agreed) * 2n + MILLION) / (2n * MILLION);
  if (cap === null) return halfUp;
  const most = (net * millionths(cap)) / MILLION;
  return halfUp < most ? halfUp : most;
}

describe('5,000 random policies', () => {
  let seed = 4_130_2026;
  const random = (below: number): number => {
    seed ^= seed << 13;
    seed ^= seed >>> 17;
    seed ^= seed << 5;
    return (seed >>> 0) % below;
  };
  const rate = (most: number): string => `0.${String(random(most)).padStart(6, '0')}`;

  it('earn what the reference says, never above the cap; refunds take back neither more nor less', () => {
    let capped = 0;
    for (let round = 0; round < 5_000; round += 1) {
      const compulsory = random(2) === 0;
      const net = BigInt(random(round % 10 === 0 ? 200 : 5_000_000));
      const agreed = rate(300_000);
      const cap = compulsory ? rate(80_000) : random(3) === 0 ? rate(300_000) : null;
      const { amount: earned } = commissionOf(
        sold({ policyKind: compulsory ? 'COMPULSORY' : 'COMMERCIAL', net: money(net), rate: agreed, cap }),
      );
      expect(earned.fen).toBe(reference(net, agreed, cap));
      if (cap !== null) {
        expect(earned.fen * MILLION).toBeLessThanOrEqual(net * millionths(cap));
        if (millionths(cap) < millionths(agreed)) capped += 1;
      }
      // Refunds in random parts, some of them all of it.
      const premium = net + BigInt(random(300_000)) + 1n;
      let [refunded, taken] = [0n, 0n];
      for (let part = 0; part < 4; part += 1) {
        const left = premium - refunded;
        refunded += part === 3 && round % 2 === 0 ? left : (left * BigInt(random(1000))) / 1000n;
        const back = clawBackOf({
          accrued: earned,
          premium: money(premium),
          refunded: money(refunded),
          takenBack: money(taken),
        }).fen;
        expect(back).toBeGreaterThanOrEqual(0n);
        taken += back;
        expect(taken).toBe((earned.fen * refunded * 2n + premium) / (2n * premium));
      }
      if (refunded === premium) expect(taken).toBe(earned.fen);
    }
    expect(capped).toBeGreaterThan(500);
  });
});
