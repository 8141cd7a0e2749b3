/** Clocks of law and agreement on a claim (domain 1.6, 4.4, 5.1; S-227, S-249). */
import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '../../../src/kernel/dates.js';
import {
  type AgreedPromise,
  type ClockFacts,
  clocksOf,
  overAfterDays,
  overAfterMinutes,
  soonest,
  stateOfClock,
} from '../../../src/modules/claims/clocks.rules.js';
import { CLOCKS } from '../../../src/modules/claims/published/clocks.js';
import { PLAIN_WEEKS, workingCalendarOf } from '../../../src/modules/platform/index.js';

const never = PLAIN_WEEKS;
const noticed = (name: string, days: Readonly<Record<string, boolean>>) =>
  workingCalendarOf(Object.entries(days).map(([day, worked]) => ({ day: localDate(day), name, worked })));
/** An invented spring festival: off from Monday the 15th to Sunday the 21st of February, worked on Saturday the 27th. */
const FESTIVAL = noticed('festival', {
  ...Object.fromEntries(['15', '16', '17', '18', '19', '20', '21'].map((day) => [`2027-02-${day}`, false])),
  '2027-02-27': true,
});
const at = (text: string) => instant(`${text}:00.000+08:00`);
const midnight = (day: string) => at(`${day}T00:00`);

describe('a clock of days', () => {
  it('does not count the first day, counts calendar days, and is over at 24:00', () => {
    expect(overAfterDays(at('2026-11-28T00:00'), 5, [], never)).toBe(midnight('2026-12-04'));
    expect(overAfterDays(at('2026-11-28T23:59'), 5, [], never)).toBe(midnight('2026-12-04'));
  });
  it('whose last day is a public holiday ends with the next working day', () => {
    expect(overAfterDays(at('2027-02-11T09:00'), 5, [], FESTIVAL)).toBe(midnight('2027-02-23'));
  });
  it('whose last day is a weekend that is worked instead ends with it', () => {
    expect(overAfterDays(at('2027-02-22T09:00'), 5, [], FESTIVAL)).toBe(midnight('2027-02-28'));
  });
  it('whose last day moves into the holiday by a stop moves on', () => {
    const stop = { from: at('2027-02-02T10:00'), until: at('2027-02-08T10:00') };
    expect(overAfterDays(at('2027-02-01T09:00'), 10, [stop], FESTIVAL)).toBe(midnight('2027-02-23'));
  });
  it('is not moved by days off in its middle', () => {
    expect(overAfterDays(at('2027-02-14T09:00'), 10, [], FESTIVAL)).toBe(midnight('2027-02-25'));
  });
  it('stands still while material is awaited', () => {
    const stop = { from: at('2026-12-03T10:00'), until: null };
    expect(overAfterDays(at('2026-12-01T09:00'), 30, [stop], never)).toBeNull();
  });
  it('goes on for the days of the stop, counted from the day after the demand', () => {
    const stop = { from: at('2026-12-03T10:00'), until: at('2026-12-08T18:00') };
    expect(overAfterDays(at('2026-12-01T09:00'), 30, [stop], never)).toBe(midnight('2027-01-06'));
  });
  it('gains nothing from a stop that ends on its day', () => {
    const stop = { from: at('2026-12-03T10:00'), until: at('2026-12-03T18:00') };
    expect(overAfterDays(at('2026-12-01T09:00'), 30, [stop], never)).toBe(midnight('2027-01-01'));
  });
  it('adds several stops, and leaves out what lay before its start', () => {
    const stops = [
      { from: at('2026-11-20T10:00'), until: at('2026-12-02T10:00') },
      { from: at('2026-12-05T10:00'), until: at('2026-12-06T10:00') },
    ];
    expect(overAfterDays(at('2026-12-01T09:00'), 5, stops, never)).toBe(midnight('2026-12-09'));
  });
});

it('a promise of minutes stands still to the millisecond', () => {
  const stop = { from: at('2026-12-01T09:10'), until: at('2026-12-01T10:00') };
  expect(overAfterMinutes(at('2026-12-01T09:00'), 30, [stop])).toBe(at('2026-12-01T10:20'));
});

const PROMISE: AgreedPromise = {
  kind: 'CLAIM_DECISION',
  length: { unit: 'DAYS', count: 3 },
  rule: { source: 'AGREEMENT_CLAUSE', document: '1', rule: 'SERVICE_LEVELS', text: { zh: '承诺', en: 'promise' } },
};
const clocks = (facts: Partial<ClockFacts>, promises: readonly AgreedPromise[] = []) =>
  clocksOf(
    { policyKinds: ['COMPULSORY', 'COMMERCIAL'], steps: {}, stops: [], overAt: null, ...facts },
    CLOCKS,
    promises,
    {
      calendar: never,
      warnHoursOfPromise: 24,
    },
  ).map(({ kind, policyKind, dueAt, warnAt, metAt }) => ({ kind, policyKind, dueAt, warnAt, metAt }));

describe('the clocks of a claim', () => {
  it('a report alone starts none of the law', () => {
    expect(clocks({ steps: { REPORTED: at('2026-12-01T09:00') } })).toEqual([]);
  });
  it('the formal claim starts 1 day for the list, 30 for the decision, 60 for what is certain', () => {
    const started = clocks({ steps: { SUBMITTED: at('2026-12-01T09:00') } });
    expect(started.map(({ kind, policyKind, dueAt }) => [kind, policyKind, dueAt])).toEqual([
      ['DOCUMENTS_LISTED', 'COMPULSORY', midnight('2026-12-03')],
      ['CLAIM_DECISION', 'COMMERCIAL', midnight('2027-01-01')],
      ['UNDISPUTED_PAYMENT', null, midnight('2027-01-31')],
    ]);
  });
  it('the documents start 5 days of the compulsory policy, and what the agreement promises', () => {
    const steps = { SUBMITTED: at('2026-12-01T09:00'), DOCUMENTS_COMPLETE: at('2026-12-02T09:00') };
    const started = clocks({ steps }, [PROMISE]);
    expect(started.filter(({ kind }) => kind === 'CLAIM_DECISION').map(({ dueAt }) => dueAt)).toEqual([
      midnight('2026-12-08'),
      midnight('2027-01-01'),
      midnight('2026-12-06'),
    ]);
    expect(started[0]?.metAt).toBe(at('2026-12-02T09:00'));
  });
  it('an approval starts 10 days of payment, a rejection 3 of its notice', () => {
    expect(
      clocks({ policyKinds: ['COMMERCIAL'], steps: { AGREED: at('2026-12-01T09:00') } }).map(({ dueAt }) => dueAt),
    ).toEqual([midnight('2026-12-12')]);
    expect(clocks({ steps: { REJECTED: at('2026-12-01T09:00') } }).map(({ dueAt }) => dueAt)).toEqual([
      midnight('2026-12-05'),
    ]);
  });
  it('a claim without compulsory cover has none of its clocks', () => {
    const started = clocks({ policyKinds: ['COMMERCIAL'], steps: { SUBMITTED: at('2026-12-01T09:00') } });
    expect(started.map(({ policyKind }) => policyKind)).toEqual(['COMMERCIAL', null]);
  });
  it('warns before the end, never before the start', () => {
    const [listed, decided] = clocks({ steps: { SUBMITTED: at('2026-12-01T09:00') } });
    expect(listed?.warnAt).toBe(at('2026-12-02T16:00'));
    expect(decided?.warnAt).toBe(midnight('2026-12-27'));
    const tight = { ...PROMISE, length: { unit: 'DAYS' as const, count: 0 } };
    const start = at('2026-12-01T20:00');
    expect(clocks({ policyKinds: [], steps: { DOCUMENTS_COMPLETE: start } }, [tight])[0]?.warnAt).toBe(start);
  });
  it('is met by a withdrawal', () => {
    const [listed] = clocks({ steps: { SUBMITTED: at('2026-12-01T09:00') }, overAt: at('2026-12-01T12:00') });
    expect(listed?.metAt).toBe(at('2026-12-01T12:00'));
  });
  it('what is decided while material is awaited ends the stop', () => {
    const decided = clocks({
      steps: { SUBMITTED: at('2026-12-01T09:00'), DECIDED: at('2026-12-10T09:00') },
      stops: [{ from: at('2026-12-05T09:00'), until: null }],
    }).find(({ kind }) => kind === 'CLAIM_DECISION');
    expect(decided).toMatchObject({ metAt: at('2026-12-10T09:00'), dueAt: midnight('2027-01-06') });
  });
});

describe('how a clock stands', () => {
  const dueAt = midnight('2026-12-03');
  it.each([
    [{ dueAt, metAt: null }, '2026-12-02T23:59', 'RUNNING'],
    [{ dueAt, metAt: null }, '2026-12-03T00:00', 'BREACHED'],
    [{ dueAt: null, metAt: null }, '2026-12-30T00:00', 'PAUSED'],
    [{ dueAt, metAt: at('2026-12-02T23:59') }, '2026-12-30T00:00', 'MET'],
    [{ dueAt, metAt: dueAt }, '2026-12-30T00:00', 'BREACHED'],
  ] as const)('%j at %s is %s', (clock, now, state) => {
    expect(stateOfClock(clock, at(now))).toBe(state);
  });
  it('the soonest of those that run is what is due', () => {
    const later = midnight('2026-12-09');
    expect(
      soonest([
        { dueAt: later, metAt: null },
        { dueAt, metAt: null },
        { dueAt: null, metAt: null },
      ]),
    ).toBe(dueAt);
    expect(soonest([{ dueAt, metAt: dueAt }])).toBeNull();
  });
});
