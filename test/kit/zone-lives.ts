/** Policy lives and statutory clocks in a process of its own, under whatever TZ its parent gave it: prints what every step said. */
import { instant, plusMillis } from '../../src/kernel/dates.js';
import { overAfterDays, overAfterMinutes } from '../../src/modules/claims/clocks.rules.js';
import { nextMidnight } from '../../src/modules/endorsements/clocks.rules.js';
import { HOLIDAY_NOTICES, noticedDays } from '../../src/modules/platform/calendar/published.js';
import { clockOver, workingCalendarOf } from '../../src/modules/platform/index.js';
import { randomOf } from './proof.js';
import { playLife } from './random-lives.js';
import { toldClocks } from './statutory-clocks.js';

/** Midnights of both calendars, month ends, a leap day, and the hours in which zones lie a day apart. */
const MOMENTS = [
  '2026-11-21T23:59:59.999+08:00',
  '2026-11-22T00:00:00.000+08:00',
  '2026-12-31T16:00:00.000Z',
  '2026-12-31T15:59:59.999Z',
  '2028-02-28T09:00:00.000+08:00',
  '2027-03-14T02:30:00.000-03:30',
].map((text) => instant(text));

const DAYS_MS = 86_400_000;
const CALENDAR = workingCalendarOf(HOLIDAY_NOTICES.flatMap(noticedDays));
const random = randomOf(20261121);
const lives = Array.from({ length: 150 }, () => playLife(random).told);
const clocks = MOMENTS.map((at) => [nextMidnight(at), ...[5, 15, 30].map((days) => clockOver(at, days, CALENDAR))]);
/** Clocks of a claim from each moment: plain, and with a stop that begins and ends on the edges of days. */
const claims = MOMENTS.map((at) =>
  [1, 3, 5, 10, 30, 60].flatMap((days) => [
    overAfterDays(at, days, [], CALENDAR),
    overAfterDays(at, days, [{ from: plusMillis(at, DAYS_MS), until: plusMillis(at, 4 * DAYS_MS - 1) }], CALENDAR),
    overAfterMinutes(at, days, [{ from: at, until: plusMillis(at, days) }]),
  ]),
);
process.stdout.write(`offset ${String(new Date(Date.parse('2026-11-21')).getTimezoneOffset())}\n`);
process.stdout.write(`told ${JSON.stringify([clocks, claims, lives])}\n`);
process.stdout.write(`statutory ${toldClocks()}\n`);
