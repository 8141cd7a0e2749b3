/** The worked examples of domain 4.4, and the rules around them, case by case. */
import { describe, expect, it } from '@jest/globals';
import { instant, localDate, startOfDay } from '../../../src/kernel/dates.js';
import { unreachable } from '../../../src/kernel/machine.js';
import {
  cancellationFault,
  endingChange,
  type EndingFacts,
  rescissionFault,
  transferReviewUntil,
} from '../../../src/modules/endorsements/cancellation.rules.js';
import { nextMidnight } from '../../../src/modules/endorsements/clocks.rules.js';
import { clockOver, PLAIN_WEEKS, workingCalendarOf } from '../../../src/modules/platform/index.js';
import { daysAt } from '../../../src/modules/endorsements/days.rules.js';
import {
  CANCELLATION_REASONS,
  type Ending,
  ENDORSEMENT_KINDS,
  ENDORSEMENT_STATES,
} from '../../../src/modules/endorsements/endorsement.js';
import { endorsementLife, stateAt } from '../../../src/modules/endorsements/endorsement.life.js';
import { proRata } from '../../../src/modules/endorsements/pro-rata.rules.js';
import { KINDS } from '../../../src/modules/endorsements/published/kinds.js';
import { cancellationTermsOn } from '../../../src/modules/endorsements/published/terms.js';
import { drawFrom } from '../../../src/modules/endorsements/refund-sources.rules.js';
import { money } from '../../../src/kernel/money.js';
import { chosen } from '../../kit/commercial-fixture.js';

const day = (text: string) => startOfDay(localDate(text));
const TERMS = cancellationTermsOn(localDate('2026-11-21'));
const policyOf = (kind: 'COMPULSORY' | 'COMMERCIAL', ...parts: readonly [string, string][]) => {
  const premium = parts.reduce((all, [, fen]) => all + BigInt(fen), 0n);
  return {
    kind,
    coverages: parts.map(([code, premiumFen]) => ({ ...chosen(code, { sumInsuredFen: '10000000' }), premiumFen })),
    services: [],
    premiumFen: premium.toString(),
    netFen: ((premium * 100n) / 106n).toString(),
    illustrative: false,
  };
};
const YEAR = { startsAt: day('2026-11-22'), endsAt: day('2027-11-22') };
const LEAP = { startsAt: day('2027-11-22'), endsAt: day('2028-11-22') };
const ending = (reason: Ending['reason'], more: Partial<Ending> = {}): Ending => ({
  reason,
  voids: false,
  loss: null,
  notice: null,
  ...more,
});

describe('worked examples of domain 4.4: 365 days, 100 run', () => {
  const days = daysAt(YEAR, undefined, day('2027-03-02'));
  it('counts 100 run and 265 left', () => {
    expect(days).toEqual({ daysRun: 100, daysLeft: 265, days: 365 });
  });
  it('compulsory 950 → 689.73 goes back', () => {
    expect(
      endingChange(policyOf('COMPULSORY', ['COMPULSORY_LIABILITY', '95000']), ending('VEHICLE_LOST'), days, true, TERMS)
        .premiumFen,
    ).toBe('-68973');
  });
  it('commercial 4,000 → 2,904.11 goes back', () => {
    expect(
      endingChange(
        policyOf('COMMERCIAL', ['VEHICLE_DAMAGE', '250000'], ['THIRD_PARTY_LIABILITY', '150000']),
        ending('POLICYHOLDER_REQUEST'),
        days,
        true,
        TERMS,
      ).premiumFen,
    ).toBe('-290411');
  });
  it('before start 4,000 → fee 120.00, refund 3,880.00', () => {
    const change = endingChange(
      policyOf('COMMERCIAL', ['THIRD_PARTY_LIABILITY', '400000']),
      ending('POLICYHOLDER_REQUEST'),
      days,
      false,
      TERMS,
    );
    expect(change.premiumFen).toBe('-388000');
    expect(change.lines.map(({ kind, amount }) => [kind, amount.fen])).toEqual([
      ['PRO_RATA', '-400000'],
      ['FEE', '12000'],
    ]);
  });
  it('in a leap-year period 366', () => {
    const leap = daysAt(LEAP, undefined, day('2028-03-01'));
    expect(leap).toEqual({ daysRun: 100, daysLeft: 266, days: 366 });
    expect(
      endingChange(policyOf('COMPULSORY', ['COMPULSORY_LIABILITY', '95000']), ending('VEHICLE_LOST'), leap, true, TERMS)
        .premiumFen,
    ).toBe('-69044'); // 690.437…
  });
});

describe('counting days (domain 4.4)', () => {
  it.each([
    ['before the start', '2026-11-01', 0],
    ['on the first day', '2026-11-22', 0],
    ['a day later', '2026-11-23', 1],
    ['on the last day', '2027-11-21', 364],
    ['at the end', '2027-11-22', 365],
  ])('%s', (_when, effect, run) => {
    expect(daysAt(YEAR, undefined, day(effect)).daysRun).toBe(run);
  });
  it('a first day that begins inside a day counts as run', () => {
    const period = {
      startsAt: instant('2026-11-21T15:00:00.000+08:00'),
      endsAt: instant('2027-11-21T15:00:00.000+08:00'),
    };
    expect(daysAt(period, undefined, day('2026-11-22'))).toEqual({ daysRun: 1, daysLeft: 364, days: 365 });
  });
  it('days of rest are neither run nor left', () => {
    const longer = { ...YEAR, endsAt: day('2027-12-22') };
    const rest = { days: 30, before: 30, since: null };
    expect(daysAt(longer, rest, day('2027-04-01'))).toEqual({ daysRun: 100, daysLeft: 265, days: 365 });
    expect(daysAt(longer, { days: 30, before: 0, since: localDate('2027-03-02') }, day('2027-03-20'))).toEqual({
      daysRun: 100,
      daysLeft: 265,
      days: 365,
    });
  });
});

describe('statutory clocks', () => {
  it('the first day is not counted, and it is over at 24:00 of the last', () => {
    expect(clockOver(instant('2027-02-20T09:00:00.000+08:00'), 5, PLAIN_WEEKS)).toBe(day('2027-02-26'));
  });
  it('a last day on a public holiday moves to the next working day', () => {
    const holidays = workingCalendarOf(
      ['2027-10-01', '2027-10-02', '2027-10-03'].map((day) => ({ day: localDate(day), name: '国庆节', worked: false })),
    );
    expect(clockOver(instant('2027-09-26T09:00:00.000+08:00'), 5, holidays)).toBe(day('2027-10-05'));
  });
  it('an early end begins at 00:00 of the day after its notice', () => {
    expect(nextMidnight(instant('2027-02-28T23:59:59.999+08:00'))).toBe(day('2027-03-01'));
  });
  it('a noticed transfer is answered within 30 days', () => {
    expect(transferReviewUntil(instant('2027-03-01T09:00:00.000+08:00'), TERMS, PLAIN_WEEKS)).toBe(day('2027-04-01'));
  });
});

describe('pro rata, line by line', () => {
  it('the sum is rounded once, and the lines add up to it', () => {
    const before = policyOf(
      'COMMERCIAL',
      ['VEHICLE_DAMAGE', '100001'],
      ['THIRD_PARTY_LIABILITY', '100001'],
      ['DRIVER_LIABILITY', '101'],
    );
    const after = policyOf(
      'COMMERCIAL',
      ['VEHICLE_DAMAGE', '100002'],
      ['THIRD_PARTY_LIABILITY', '100002'],
      ['DRIVER_LIABILITY', '102'],
    );
    const change = proRata(before, after, { daysRun: 219, daysLeft: 146, days: 365 }); // 3 fen × 0.4 = 1.2
    expect(change.premiumFen).toBe('1');
    expect(change.lines.map(({ amount }) => amount.fen)).toEqual(['0', '1', '0']);
  });
  it('half a fen goes away from zero, whichever way the money goes', () => {
    const [low, high] = [
      policyOf('COMMERCIAL', ['THIRD_PARTY_LIABILITY', '100000']),
      policyOf('COMMERCIAL', ['THIRD_PARTY_LIABILITY', '100001']),
    ];
    const half = { daysRun: 183, daysLeft: 183, days: 366 };
    expect([proRata(low, high, half).premiumFen, proRata(high, low, half).premiumFen]).toEqual(['1', '-1']);
  });
  it('VAT is taken out in the proportion of the premium', () => {
    const change = proRata(
      policyOf('COMMERCIAL', ['THIRD_PARTY_LIABILITY', '0']),
      policyOf('COMMERCIAL', ['THIRD_PARTY_LIABILITY', '106000']),
      { daysRun: 0, daysLeft: 365, days: 365 },
    );
    expect([change.premiumFen, change.netFen, change.vatFen]).toEqual(['106000', '100000', '6000']);
  });
});

describe('who may end what (domain 1.5, 4.4)', () => {
  const facts = (kind: EndingFacts['kind'], begun: boolean, more: Partial<EndingFacts> = {}): EndingFacts => ({
    kind,
    begun,
    issuedAt: day('2026-11-21'),
    now: instant('2027-03-01T09:00:00.000+08:00'),
    transferReviewUntil: null,
    calendar: PLAIN_WEEKS,
    ...more,
  });
  it('compulsory cover in force: the three grounds and no other', () => {
    const passes = CANCELLATION_REASONS.filter(
      (reason) => cancellationFault(ending(reason), facts('COMPULSORY', true), TERMS) === null,
    );
    expect(passes).toEqual(['DEREGISTERED', 'FORMALLY_SUSPENDED', 'VEHICLE_LOST']);
  });
  it('compulsory cover not begun: that as well', () => {
    const passes = CANCELLATION_REASONS.filter(
      (reason) => cancellationFault(ending(reason), facts('COMPULSORY', false), TERMS) === null,
    );
    expect(passes).toEqual(['DEREGISTERED', 'FORMALLY_SUSPENDED', 'VEHICLE_LOST', 'BEFORE_START']);
  });
  it('commercial cover: at any time by the policyholder; never by an insurer’s reason', () => {
    const passes = CANCELLATION_REASONS.filter(
      (reason) => cancellationFault(ending(reason), facts('COMMERCIAL', true), TERMS) === null,
    );
    expect(passes).toEqual([
      'DEREGISTERED',
      'FORMALLY_SUSPENDED',
      'VEHICLE_LOST',
      'POLICYHOLDER_REQUEST',
      'VEHICLE_SOLD',
    ]);
  });
  it('IL 16: thirty days of knowing, and never after two years', () => {
    const notice = (noticedAt: string, knownAt: string) =>
      rescissionFault(
        ending('INSURER_NON_DISCLOSURE', {
          notice: { noticedAt: instant(noticedAt), knownAt: instant(knownAt), wilful: false },
        }),
        facts('COMMERCIAL', true, { now: instant(noticedAt) }),
        TERMS,
      )?.code ?? null;
    expect(notice('2027-02-28T23:59:59.999+08:00', '2027-01-29T09:00:00.000+08:00')).toBeNull();
    expect(notice('2027-03-01T00:00:00.000+08:00', '2027-01-29T09:00:00.000+08:00')).toBe('NOTICE_PERIOD');
    expect(notice('2028-11-21T00:00:00.000+08:00', '2028-11-20T09:00:00.000+08:00')).toBe('NOTICE_PERIOD');
  });
  it('IL 58: the insurer gives fifteen days of notice after a partial loss', () => {
    const loss = { paidOn: localDate('2027-02-01'), settled: [] };
    const at = (now: string) =>
      rescissionFault(
        ending('INSURER_AFTER_PARTIAL_LOSS', {
          loss,
          notice: { noticedAt: day('2027-02-10'), knownAt: day('2027-02-10'), wilful: false },
        }),
        facts('COMMERCIAL', true, { now: day(now) }),
        TERMS,
      )?.code ?? null;
    expect([at('2027-02-25'), at('2027-02-26')]).toEqual(['NOTICE_PERIOD', null]);
  });
});

describe('tables', () => {
  it('the life: every state is reached, and the table knows every state', () => {
    expect(Object.keys(endorsementLife.table).sort()).toEqual([...ENDORSEMENT_STATES].sort());
    // REFERRED is where a request begins that a person looks at first.
    expect(unreachable(endorsementLife)).toEqual(['REFERRED']);
  });
  it('a price that nobody confirmed is over by the clock; what waits for money ends with its charge', () => {
    const validUntil = day('2027-03-02');
    expect([
      stateAt({ state: 'PRICED', validUntil }, validUntil),
      stateAt({ state: 'AWAITING_PAYMENT', validUntil }, validUntil),
    ]).toEqual(['EXPIRED', 'AWAITING_PAYMENT']);
  });
  it('every kind but the two ends and the insurer’s answer says what it may touch; statutory cover has no sums, additions or agreements', () => {
    expect([...Object.keys(KINDS), 'TRANSFER_ANSWER', 'CANCEL', 'VOID'].sort()).toEqual([...ENDORSEMENT_KINDS].sort());
    const not = Object.entries(KINDS)
      .filter(([, { on }]) => on.COMPULSORY === 'NO')
      .map(([kind]) => kind);
    expect(not).toEqual([
      'SUM_INSURED_CHANGE',
      'ADD_COVERAGE',
      'REMOVE_COVERAGE',
      'SUSPEND',
      'RESUME',
      'LOSS_REPLENISH',
      'SPECIAL_AGREEMENT',
    ]);
  });
  it('money goes back to the newest payment first, and never more than was paid', () => {
    const sources = [
      { chargeId: 'new', left: money(30n) },
      { chargeId: 'old', left: money(100n) },
    ];
    expect(drawFrom(sources, money(50n))).toEqual([
      { chargeId: 'new', amount: money(30n) },
      { chargeId: 'old', amount: money(20n) },
    ]);
    expect(() => drawFrom(sources, money(131n))).toThrow('more would go back');
  });
});
