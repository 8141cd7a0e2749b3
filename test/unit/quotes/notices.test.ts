/** What the customer must be told of gaps, lapses and duplicates (domain 1.5, 2.7, 4.1). */
import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '../../../src/kernel/dates.js';
import { coverNotices, floatNotice, illustrativeNotice } from '../../../src/modules/quotes/notices.rules.js';
import type { QuotedPolicy, QuoteRisk } from '../../../src/modules/quotes/quote.js';

const policy = (startsAt: string) =>
  ({ startsAt: instant(startsAt), endsAt: instant('2027-12-01T00:00:00+08:00') }) as QuotedPolicy;
const risk = (coveredUntil: string | null, policies: readonly [string, string][] = []) =>
  ({
    compulsoryRecord: { coveredUntil: coveredUntil === null ? null : instant(coveredUntil) },
    commercialRecord: {
      policies: policies.map(([startsOn, endsOn]) => ({
        startsOn: localDate(startsOn),
        endsOn: localDate(endsOn),
        paidClaims: 0,
        shortTerm: false,
      })),
    },
  }) as unknown as QuoteRisk;
const codes = (...args: Parameters<typeof coverNotices>): string[] =>
  coverNotices(...args).map(({ code, mustConfirm }) => `${code}${mustConfirm ? '!' : ''}`);
const START = '2026-12-01T00:00:00+08:00';

describe('compulsory cover', () => {
  it('that begins when the former ends has no gap; neither has one of a car nobody insured', () => {
    expect(codes(risk(START), policy(START), null)).toEqual([]);
    expect(codes(risk(null), policy(START), null)).toEqual([]);
  });
  it('that begins a second later has a gap to confirm, and the fine is told', () => {
    expect(codes(risk('2026-11-30T23:59:59+08:00'), policy(START), null)).toEqual(['COVER_GAP!', 'LAPSE_PENALTY']);
  });
});

describe('commercial cover', () => {
  it.each([
    ['ends the day the new one begins', [['2025-12-01', '2026-12-01']], []],
    ['runs on for a day', [['2025-12-02', '2026-12-02']], ['COMMERCIAL_DUPLICATE!']],
    ['begins later, inside the new one', [['2027-11-30', '2028-11-30']], ['COMMERCIAL_DUPLICATE!']],
    ['begins when the new one has ended', [['2027-12-01', '2028-12-01']], []],
    ['ended a day before', [['2025-11-30', '2026-11-30']], ['NO_CLAIM_LEVEL_AT_RISK']],
    ['never was', [], []],
  ] as const)('a policy that %s', (_, policies, expected) => {
    expect(codes(risk(null, policies as unknown as [string, string][]), null, policy(START))).toEqual(expected);
  });
});

it('the float notice is to be confirmed, that figures are examples is not', () => {
  expect([floatNotice('A3'), illustrativeNotice()].map(({ code, mustConfirm }) => [code, mustConfirm])).toEqual([
    ['FLOAT_NOTICE', true],
    ['ILLUSTRATIVE_FIGURES', false],
  ]);
});
