/** Clocks, tasks and figures of promised service, by hand (S-273). */
import fs from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { instant, type Instant, localDate } from '../../../src/kernel/dates.js';
import { SERVICE_METRICS, serviceUnit } from '../../../src/modules/channels/index.js';
import {
  begun,
  caseStateAt,
  ended,
  minutesLate,
  paused,
  resumed,
  tidingsAt,
  usedBy,
} from '../../../src/modules/performance/service/case.rules.js';
import { clockOf, inMillis, inUnit } from '../../../src/modules/performance/service/clock.rules.js';
import {
  type Measure,
  MEASURES,
  STEPS_OF_EVENT,
  type Unmeasured,
  whyUnmeasured,
} from '../../../src/modules/performance/service/measures.js';
import {
  figuresOf,
  isClosed,
  knownUntil,
  periodOfMonth,
} from '../../../src/modules/performance/service/scorecard.rules.js';
import type { CaseClock, ServiceCase } from '../../../src/modules/performance/service/service-case.js';
import {
  plusWorking,
  workingMillis,
  type WorkingTime,
} from '../../../src/modules/performance/service/working-time.rules.js';
import { HOLIDAY_NOTICES, noticedDays } from '../../../src/modules/platform/calendar/published.js';
import { isPublicHoliday, isWorkingDay, workingCalendarOf } from '../../../src/modules/platform/index.js';

const CALENDAR = workingCalendarOf(HOLIDAY_NOTICES.flatMap(noticedDays));
const TIME: WorkingTime = {
  hours: [
    { from: localDate('2000-01-01'), opens: 9 * 60, closes: 17 * 60 },
    { from: localDate('2026-12-01'), opens: 8 * 60, closes: 12 * 60 },
  ],
  isWorkingDay: (day) => isWorkingDay(day, CALENDAR),
  isPublicHoliday: (day) => isPublicHoliday(day, CALENDAR),
};
const HOUR = 3_600_000;
const on = (text: string): Instant => instant(`${text}+08:00`);

describe('working time', () => {
  it.each([
    // In hours: an ordinary day, lunch included; a night; a weekend.
    ['2026-11-23T10:00:00', 4, '2026-11-23T14:00:00'],
    ['2026-11-23T15:00:00', 4, '2026-11-24T11:00:00'],
    ['2026-11-27T15:00:00', 4, '2026-11-30T11:00:00'],
    // Before opening, after closing, on a Sunday: it begins when people come.
    ['2026-11-23T06:00:00', 1, '2026-11-23T10:00:00'],
    ['2026-11-23T17:00:00', 1, '2026-11-24T10:00:00'],
    ['2026-11-22T12:00:00', 1, '2026-11-23T10:00:00'],
    // All of a day is due when the day closes.
    ['2026-11-23T09:00:00', 8, '2026-11-23T17:00:00'],
    // National Day is seven days off, and Saturday the 10th is worked instead.
    ['2026-09-30T15:00:00', 4, '2026-10-08T11:00:00'],
    ['2026-10-09T15:00:00', 4, '2026-10-10T11:00:00'],
    // Shorter days from December on.
    ['2026-11-30T16:00:00', 2, '2026-12-01T09:00:00'],
  ])('from %s, %d hours are over at %s', (from, hours, until) => {
    expect(plusWorking(on(from), hours * HOUR, TIME)).toBe(on(until));
    expect(workingMillis(on(from), on(until), TIME)).toBe(hours * HOUR);
  });
  it('a calendar without working days is a defect, not an endless search', () => {
    expect(() => plusWorking(on('2026-11-23T10:00:00'), 1, { ...TIME, isWorkingDay: () => false })).toThrow(
      'no working days',
    );
  });
});

describe('days of the calendar', () => {
  const days = clockOf('DAYS');
  it.each([
    // The day of the beginning does not count, the last one ends at midnight; weekends count.
    ['2026-11-20T23:59:00', '2', '2026-11-23T00:00:00'],
    ['2026-11-20T00:00:00', '2', '2026-11-23T00:00:00'],
    // The last day falls on 1 October: the next day on which people work is the 8th.
    ['2026-09-30T10:00:00', '1', '2026-10-09T00:00:00'],
    // A part of a day is a whole one.
    ['2026-11-20T10:00:00', '1.2', '2026-11-23T00:00:00'],
  ])('from %s, %s days are over at %s', (from, target, due) => {
    expect(days.due(on(from), inMillis(target, days), TIME)).toBe(on(due));
  });
  it('used: none on the day itself, one until the next midnight', () => {
    const used = (until: string): string =>
      inUnit(days.used(on('2026-11-20T10:00:00'), on(until), TIME), days).toFixed(2);
    expect(
      ['2026-11-20T23:00:00', '2026-11-21T00:00:00', '2026-11-21T00:00:01', '2026-11-22T00:00:00'].map(used),
    ).toEqual(['0.00', '0.00', '1.00', '1.00']);
  });
});

describe('a task', () => {
  const metric = 'REFERRAL_DECISION' as const;
  const start = begun(metric, '4', on('2026-11-23T10:00:00'), TIME);
  const hours = (clock: CaseClock, at: string): number => usedBy(clock, metric, on(at), TIME) / HOUR;

  it('is due by its target, is told of at three quarters, and is within it at its very due instant', () => {
    expect(start).toMatchObject({ dueAt: on('2026-11-23T14:00:00'), tellAt: on('2026-11-23T13:00:00') });
    expect(tidingsAt(start, on('2026-11-23T13:00:00'))).toBeNull();
    expect(tidingsAt(start, on('2026-11-23T13:00:01'))).toBe('SOON');
    expect(tidingsAt(start, on('2026-11-23T14:00:00.001'))).toBe('BREACH');
    const inTime = ended(start, metric, on('2026-11-23T14:00:00'), true, TIME);
    expect(inTime).toMatchObject({ takenMs: 4 * HOUR, countedAt: on('2026-11-23T14:00:00'), tellAt: null });
    expect(caseStateAt(inTime, on('2026-11-24T00:00:00'))).toBe('WITHIN');
    expect(caseStateAt(inTime, on('2026-11-23T13:00:00'))).toBe('RUNNING');
  });

  it('late counts when it became late, and the breach of one that ended late is still to be told', () => {
    const late = ended(start, metric, on('2026-12-02T10:00:00'), true, TIME);
    expect(late).toMatchObject({ countedAt: on('2026-11-23T14:00:00'), tellAt: on('2026-11-23T13:00:00') });
    expect(tidingsAt(late, on('2026-12-02T10:00:01'))).toBe('BREACH');
    expect(caseStateAt(late, on('2026-12-01T00:00:00'))).toBe('OVERDUE');
    expect(caseStateAt(late, on('2026-12-03T00:00:00'))).toBe('LATE');
    expect(minutesLate(late, on('2026-11-23T14:00:30'))).toBe(1);
    // Withdrawn after it was late: late all the same.
    expect(caseStateAt(ended(start, metric, on('2026-11-23T15:00:00'), false, TIME), on('2026-11-24T00:00:00'))).toBe(
      'LATE',
    );
  });

  it('stands still while the other side owes something, and goes on with what is left', () => {
    const waiting = paused(start, metric, on('2026-11-23T11:00:00'), TIME);
    expect(waiting).toMatchObject({ usedMs: HOUR, dueAt: null, countedAt: null, tellAt: null });
    expect(caseStateAt(waiting, on('2026-11-25T10:00:00'))).toBe('PAUSED');
    expect(hours(waiting, '2026-11-25T10:00:00')).toBe(1);
    expect(paused(waiting, metric, on('2026-11-24T11:00:00'), TIME)).toBe(waiting);
    const on26 = resumed(waiting, metric, on('2026-11-26T16:00:00'), TIME);
    expect(on26).toMatchObject({ dueAt: on('2026-11-27T11:00:00'), tellAt: on('2026-11-27T10:00:00') });
    expect(hours(on26, '2026-11-27T09:30:00')).toBe(2.5);
    expect(resumed(on26, metric, on('2026-11-27T09:00:00'), TIME)).toBe(on26);
    expect(ended(waiting, metric, on('2026-11-30T09:00:00'), true, TIME)).toMatchObject({ takenMs: HOUR });
  });

  it('a question after the due time mends nothing', () => {
    expect(paused(start, metric, on('2026-11-23T14:00:01'), TIME)).toBe(start);
  });

  it('without a promise it is measured, never due and never told', () => {
    const free = begun(metric, null, on('2026-11-23T10:00:00'), TIME);
    expect(free).toMatchObject({ dueAt: null, tellAt: null, countedAt: null });
    const done = ended(free, metric, on('2026-11-24T10:00:00'), true, TIME);
    expect(done).toMatchObject({ takenMs: 8 * HOUR, countedAt: on('2026-11-24T10:00:00') });
    expect(caseStateAt(done, on('2026-11-25T00:00:00'))).toBe('ENDED');
    expect(minutesLate(done, on('2026-11-25T00:00:00'))).toBeNull();
  });

  it('a promise of one day is told of on no other', () => {
    expect(begun('REFUND_PAYMENT', '1', on('2026-11-23T10:00:00'), TIME)).toMatchObject({
      dueAt: on('2026-11-25T00:00:00'),
      tellAt: on('2026-11-25T00:00:00'),
    });
    expect(begun('REFUND_PAYMENT', '10', on('2026-11-23T10:00:00'), TIME)).toMatchObject({
      dueAt: on('2026-12-04T00:00:00'),
      tellAt: on('2026-12-01T00:00:00'),
    });
  });
});

describe('a month', () => {
  const november = periodOfMonth('2026-11');
  it('begins and ends at midnight in Shanghai, and is closed a quarter of an hour later', () => {
    expect(november).toEqual({ startsAt: '2026-10-31T16:00:00.000Z', endsAt: '2026-11-30T16:00:00.000Z' });
    expect(knownUntil(november, on('2026-11-15T10:00:00'))).toBe(on('2026-11-15T10:00:00'));
    expect(knownUntil(november, on('2027-01-01T00:00:00'))).toBe(november.endsAt);
    expect(isClosed(november, on('2026-12-01T00:14:59.999'))).toBe(false);
    expect(isClosed(november, on('2026-12-01T00:15:00'))).toBe(true);
    expect(periodOfMonth('2026-12').startsAt).toBe(november.endsAt);
  });

  it('figures by hand: ten tasks of 1 to 10 minutes against 7', () => {
    const cases = Array.from({ length: 10 }, (_, index) => {
      const minute = String(index + 1).padStart(2, '0');
      const clock = begun('ISSUE_AFTER_PAYMENT', '7', on('2026-11-10T10:00:00'), TIME);
      return ended(clock, 'ISSUE_AFTER_PAYMENT', on(`2026-11-10T10:${minute}:00`), true, TIME) as ServiceCase;
    });
    expect(figuresOf('ISSUE_AFTER_PAYMENT', cases, november.endsAt, TIME)).toEqual({
      caseCount: 10,
      metCount: 7,
      overdueCount: 0,
      share: '0.7000',
      median: '5.00',
      ninetieth: '9.00',
    });
    expect(figuresOf('ISSUE_AFTER_PAYMENT', [], november.endsAt, TIME)).toMatchObject({
      caseCount: 0,
      share: null,
      median: null,
    });
  });
});

describe('the catalogue of measures', () => {
  /** Rooms and acts still to come: their measures count as soon as they leave these events. */
  const TO_COME = /^application\.(conditions_offered|materials_requested)$/;
  it('has an entry for every metric of the clause, measured by events that rooms leave, or says why not', () => {
    expect(Object.keys(MEASURES).sort()).toEqual([...SERVICE_METRICS].sort());
    const left = new Set(fs.readFileSync('schema/events.txt', 'utf8').match(/^[a-z_]+\.[a-z_]+$/gm));
    expect([...STEPS_OF_EVENT.keys()].filter((event) => !left.has(event) && !TO_COME.test(event))).toEqual([]);
    expect(SERVICE_METRICS.filter((metric) => whyUnmeasured(metric) !== null)).toEqual([
      'QUOTE_RESPONSE',
      'INSPECTION_RESPONSE',
      'STATEMENT_ISSUE',
      'AVAILABILITY',
    ]);
    // What is not measured only because its room has not come is red on the day on which it comes.
    const awaited = Object.values<Measure | Unmeasured>(MEASURES).flatMap((each) =>
      'because' in each ? (each.awaits ?? []) : [],
    );
    expect(awaited).toEqual(['inspection.ordered', 'commission_statement.due']);
    expect(awaited.filter((event) => left.has(event))).toEqual([]);
    for (const metric of SERVICE_METRICS)
      if (!whyUnmeasured(metric)) expect(clockOf(serviceUnit(metric)).unitMs).toBeGreaterThan(0);
  });
  it('one event may end one task and begin another: the decision of a claim begins its payment', () => {
    expect(STEPS_OF_EVENT.get('claim.approved')).toEqual([
      { metric: 'CLAIM_DECISION', step: 'END' },
      { metric: 'CLAIM_PAYMENT', step: 'BEGIN' },
    ]);
  });
});
