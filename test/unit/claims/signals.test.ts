/** Fraud signals refer and never refuse (S-357, S-360…S-362); the fast way is for what is small and simple (S-220, S-250). */
import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '../../../src/kernel/dates.js';
import { yuan } from '../../../src/kernel/money.js';
import { FAST_TRACK_BARS, fastTrackBars, type FastTrackFacts } from '../../../src/modules/claims/fast-track.rules.js';
import {
  FRAUD_SIGNALS,
  type FraudFacts,
  isReferred,
  SIGNAL_WORDS,
  signalsOf,
} from '../../../src/modules/claims/fraud-signals.rules.js';
import { authorityTermsOn } from '../../../src/modules/claims/published/authority.js';
import { fraudTermsOn } from '../../../src/modules/claims/published/fraud.js';

const DAY = localDate('2026-11-28');
const TERMS = fraudTermsOn(DAY);
const QUIET: FraudFacts = {
  occurredAt: instant('2026-11-28T10:00:00.000+08:00'),
  coverBegan: [instant('2026-01-01T00:00:00.000+08:00')],
  evidenceSeenElsewhere: 0,
  sameDamageBefore: 0,
  lines: [],
  losses: 1,
  accountSeenElsewhere: 0,
  blocklisted: [],
  repairedBeforeAssessment: false,
  pictures: [],
};
const taken = (embedded: string, declared?: string): FraudFacts['pictures'][number] => ({
  embeddedAt: instant(embedded),
  declaredAt: declared === undefined ? null : instant(declared),
});
const codes = (facts: Partial<FraudFacts>) => signalsOf({ ...QUIET, ...facts }, TERMS).map(({ code }) => code);
const door = (unitPrice: string, ...usual: string[]) => ({
  label: 'door',
  partNumber: 'D-1',
  unitPrice: yuan(unitPrice),
  usual: usual.map(yuan),
});

describe('signals', () => {
  it('an ordinary claim shows none', () => {
    expect(codes({})).toEqual([]);
  });
  it.each<[string, Partial<FraudFacts>]>([
    ['SAME_EVIDENCE', { evidenceSeenElsewhere: 1 }],
    ['SAME_DAMAGE', { sameDamageBefore: 1 }],
    ['SHOP_PRICE_DEVIATION', { lines: [door('1300.01', '900', '1000', '1100')] }],
    ['VELOCITY', { losses: 4 }],
    ['EARLY_LOSS', { coverBegan: [instant('2026-11-22T00:00:00.000+08:00')] }],
    ['SHARED_ACCOUNT', { accountSeenElsewhere: 1 }],
    ['BLOCKLISTED', { blocklisted: ['SHOP'] }],
    ['REPAIRED_BEFORE_ASSESSMENT', { repairedBeforeAssessment: true }],
    ['EVIDENCE_DATES', { pictures: [taken('2026-11-27T09:59:59.999+08:00')] }],
    ['EVIDENCE_DATES', { pictures: [taken('2026-12-03T10:00:00.000+08:00', '2026-12-01T09:59:59.999+08:00')] }],
  ])('%s', (code, facts) => {
    expect(codes(facts)).toEqual([code]);
  });
  it('every signal has its words', () => {
    for (const code of FRAUD_SIGNALS) expect(SIGNAL_WORDS[code].zh).not.toBe('');
  });
  it('stay quiet at their thresholds', () => {
    expect(codes({ losses: 3 })).toEqual([]);
    expect(codes({ lines: [door('1300', '900', '1000', '1100')] })).toEqual([]);
    expect(codes({ lines: [door('9999', '900', '1000')] })).toEqual([]); // two prices are no usual price
    expect(codes({ coverBegan: [instant('2026-11-21T00:00:00.000+08:00')] })).toEqual([]);
  });
  it('a camera that is a day wrong, or says nothing, is no signal', () => {
    expect(codes({ pictures: [taken('2026-11-27T10:00:00.000+08:00')] })).toEqual([]);
    expect(codes({ pictures: [taken('2026-12-03T10:00:00.000+08:00', '2026-12-02T10:00:00.000+08:00')] })).toEqual([]);
    expect(codes({ pictures: [{ embeddedAt: null, declaredAt: instant('2026-01-01T00:00:00.000+08:00') }] })).toEqual(
      [],
    );
  });
  it('the usual price is the middle one: one dear shop among the others moves nothing', () => {
    expect(codes({ lines: [door('1400', '900', '1000', '1100', '99999')] })).toEqual(['SHOP_PRICE_DEVIATION']);
  });
  it('the weightiest comes first, and all of them refer together', () => {
    const both = signalsOf({ ...QUIET, losses: 4, repairedBeforeAssessment: true }, TERMS);
    expect(both.map(({ code }) => code)).toEqual(['VELOCITY', 'REPAIRED_BEFORE_ASSESSMENT']);
    expect(isReferred(both, TERMS)).toBe(true);
    expect(isReferred(both.slice(0, 1), TERMS)).toBe(false);
  });
});

describe('the fast way', () => {
  const simple: FastTrackFacts = {
    cause: 'COLLISION',
    injuredCount: 0,
    payable: yuan('2000'),
    liability: 'FULL',
    totalLoss: false,
    late: false,
    signals: [],
    investigated: false,
    reopened: false,
    excluded: false,
    fastBefore: 0,
  };
  const bars = (facts: Partial<FastTrackFacts>) => fastTrackBars({ ...simple, ...facts }, authorityTermsOn(DAY));
  it('a small and simple claim may go', () => {
    expect(bars({})).toEqual([]);
  });
  it.each<[string, Partial<FastTrackFacts>]>([
    ['AMOUNT', { payable: yuan('2000.01') }],
    ['AMOUNT', { payable: yuan('0') }],
    ['KIND', { injuredCount: 1 }],
    ['KIND', { cause: 'THEFT' }],
    ['LIABILITY', { liability: 'UNDETERMINED' }],
    ['TOTAL_LOSS', { totalLoss: true }],
    ['LATE', { late: true }],
    ['SIGNALS', { signals: [{ code: 'VELOCITY', points: 1, facts: [] }] }],
    ['INVESTIGATED', { investigated: true }],
    ['REOPENED', { reopened: true }],
    ['EXCLUDED', { excluded: true }],
    ['REPEATED', { fastBefore: 1 }],
  ])('%s keeps it: %j', (bar, facts) => {
    expect(bars(facts)).toEqual([bar]);
    expect(FAST_TRACK_BARS).toContain(bar);
  });
});
