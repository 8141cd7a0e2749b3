/** The room's pure rules: its life, and what the calendar says, wherever the process runs (domain.md 4.2). */
import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '../../../src/kernel/dates.js';
import { unreachable } from '../../../src/kernel/machine.js';
import {
  daysBefore,
  gapDays,
  nextStep,
  noticeDue,
  renewedFrom,
  windowDays,
  windowOpens,
} from '../../../src/modules/renewals/clock.rules.js';
import { renewalLife, stateAt } from '../../../src/modules/renewals/renewal.life.js';

const END = instant('2027-11-22T00:00:00.000+08:00');
const NOTICES = [30, 15, 7, 1];
const ZONES = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Auckland'];

describe('the life of a renewal', () => {
  it('has no state that nothing reaches, and what is over stays over', () => {
    expect(unreachable(renewalLife)).toEqual([]);
    for (const over of ['LOST', 'INSURER_DECLINED', 'CLOSED'] as const) expect(renewalLife.table[over]).toEqual({});
  });
  it('is told by the clock before the scan has come by', () => {
    const renewal = { state: 'UPCOMING', windowOpensAt: instant('2027-10-23T00:00:00.000+08:00'), dueAt: END } as const;
    expect(stateAt(renewal, instant('2027-10-22T23:59:59.999+08:00'))).toBe('UPCOMING');
    expect(stateAt(renewal, renewal.windowOpensAt)).toBe('OPEN');
    expect(stateAt({ ...renewal, state: 'QUOTED' }, END)).toBe('LAPSED');
    expect(stateAt({ ...renewal, state: 'ACCEPTED' }, END)).toBe('ACCEPTED');
  });
});

describe.each(ZONES)('days are those of the market, the process in %s', (zone) => {
  const before = process.env['TZ'];
  const there = <T>(work: () => T): T => {
    process.env['TZ'] = zone;
    try {
      return work();
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  };
  it('windows, notices, starts and gaps', () => {
    there(() => {
      expect(daysBefore(END, 30)).toBe(instant('2027-10-23T00:00:00.000+08:00'));
      // Ends in the middle of a day: its days are counted from that day's 00:00.
      expect(daysBefore(instant('2028-03-01T10:30:00.000+08:00'), 1)).toBe(instant('2028-02-29T00:00:00.000+08:00'));
      expect(renewedFrom(END, instant('2027-11-21T23:59:59.999+08:00'))).toBe(END);
      expect(renewedFrom(END, END)).toBe(instant('2027-11-23T00:00:00.000+08:00'));
      expect(gapDays(END, END)).toBe(1);
      expect(gapDays(END, instant('2027-12-01T10:00:00.000+08:00'))).toBe(10);
      const clocked = { state: 'OPEN', dueAt: END, windowOpensAt: daysBefore(END, 30), noticedDays: 30 } as const;
      expect(noticeDue(clocked, NOTICES, instant('2027-11-06T23:59:59.999+08:00'))).toBeNull();
      expect(noticeDue(clocked, NOTICES, instant('2027-11-07T00:00:00.000+08:00'))).toBe(15);
      expect(nextStep(clocked, NOTICES, instant('2027-11-07T00:00:00.000+08:00'))).toBe(daysBefore(END, 7));
      expect(nextStep(clocked, NOTICES, instant('2027-11-21T08:00:00.000+08:00'))).toBe(END);
    });
  });
});

describe('windows', () => {
  const row = (from: string, region: string | null, kind: 'COMPULSORY' | 'COMMERCIAL' | null, days: number) => ({
    from: localDate(from),
    region,
    kind,
    days,
  });
  const windows = [
    row('2026-01-01', '440000', null, 45),
    row('2026-01-01', '440300', 'COMMERCIAL', 40),
    row('2027-01-01', '440300', 'COMMERCIAL', 35),
    row('2026-01-01', null, 'COMPULSORY', 20),
  ];
  it.each([
    ['2018-06-01', '310000', 'COMMERCIAL', 90],
    ['2026-06-01', '310000', 'COMMERCIAL', 30],
    ['2026-06-01', '310000', 'COMPULSORY', 20],
    ['2026-06-01', '440100', 'COMPULSORY', 45],
    ['2026-06-01', '440300', 'COMMERCIAL', 40],
    ['2027-06-01', '440300', 'COMMERCIAL', 35],
    ['2026-06-01', '440300', 'COMPULSORY', 45],
  ] as const)('on %s in %s of %s: %d days', (day, region, kind, days) => {
    expect(windowDays({ windows }, localDate(day), region, kind)).toBe(days);
  });
  it('of a pair is the later one', () => {
    const expiring = [
      { kind: 'COMPULSORY', endsAt: END },
      { kind: 'COMMERCIAL', endsAt: END },
    ] as const;
    expect(windowOpens({ windows }, localDate('2026-06-01'), '310000', expiring)).toBe(daysBefore(END, 20));
  });
});
