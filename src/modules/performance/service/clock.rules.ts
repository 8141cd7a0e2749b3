/** Clocks by unit: when a promise is due, and how much of it is used. Pure. */
import { addDays, dayOf, daysBetween, type Instant, millisOf, plusMillis, startOfDay } from '../../../kernel/dates.js';
import { type Decimal, decimal } from '../../../kernel/decimal.js';
import { Defect } from '../../../kernel/failure.js';
import type { ServiceUnit } from '../../channels/index.js';
import { afterHoliday, plusWorking, workingMillis, type WorkingTime } from './working-time.rules.js';

export interface UnitClock {
  /** Milliseconds of this clock in one unit. */
  readonly unitMs: number;
  /** The last instant at which so much is used. */
  due(from: Instant, ms: number, time: WorkingTime): Instant;
  used(from: Instant, until: Instant, time: WorkingTime): number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const CLOCKS: Readonly<Partial<Record<ServiceUnit, UnitClock>>> = {
  /** By the clock on the wall, day and night. */
  MINUTES: {
    unitMs: MINUTE_MS,
    due: (from, ms) => plusMillis(from, ms),
    used: (from, until) => Math.max(0, millisOf(until) - millisOf(from)),
  },
  /** Working hours. */
  HOURS: { unitMs: HOUR_MS, due: plusWorking, used: workingMillis },
  /**
   * Calendar days as the law counts them (Civil Code 201–203, weekends included): the day on which it begins does not
   * count, the last one ends at midnight, and one that falls on a public holiday moves to the next working day. A part of
   * a day is a whole one.
   */
  DAYS: {
    unitMs: DAY_MS,
    due: (from, ms, time) => startOfDay(addDays(afterHoliday(addDays(dayOf(from), Math.ceil(ms / DAY_MS)), time), 1)),
    used: (from, until) => (until <= from ? 0 : daysBetween(dayOf(from), dayOf(plusMillis(until, -1))) * DAY_MS),
  },
};

/** The clock of a unit that is a time. */
export function clockOf(unit: ServiceUnit): UnitClock {
  const clock = CLOCKS[unit];
  if (!clock) throw new Defect(`no clock measures ${unit}`);
  return clock;
}

export function inMillis(target: string, { unitMs }: UnitClock): number {
  return decimal(target).times(String(unitMs)).toDecimalPlaces(0).toNumber();
}

/** Milliseconds of a clock in its unit, two places. */
export function inUnit(ms: number, { unitMs }: UnitClock): Decimal {
  return decimal(String(ms)).div(String(unitMs)).toDecimalPlaces(2);
}
