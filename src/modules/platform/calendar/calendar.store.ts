/** The dated table of public holidays: read by clocks, put in at start by its owner. */
import { asc } from 'drizzle-orm';
import type { Sql } from 'postgres';
import type { ReadCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { publicHolidays } from '../platform.tables.js';
import { fromReference } from '../reference.js';
import { HOLIDAY_NOTICES, noticedDays } from './published.js';
import { type WorkingCalendar, workingCalendarOf } from './working-days.rules.js';

/** Public holidays and days worked instead, as announced so far. */
export function workingCalendar(ctx: ReadCtx): Promise<WorkingCalendar> {
  return fromReference(ctx, 'platform.workingCalendar', async () =>
    workingCalendarOf(
      await ctx.db
        .select({ day: publicHolidays.day, name: publicHolidays.name, worked: publicHolidays.worked })
        .from(publicHolidays)
        .orderBy(asc(publicHolidays.day)),
    ),
  );
}

/** Puts in the notices that ship. Safe to run again; a day that is stored otherwise stops the start. */
export async function ensurePublicHolidays(owner: Sql): Promise<void> {
  for (const notice of HOLIDAY_NOTICES) {
    const days = JSON.stringify(noticedDays(notice));
    await owner`insert into public_holidays (day, name, worked, source)
      select day, name, worked, ${notice.source} from jsonb_to_recordset(${days}::text::jsonb) as d (day date, name text, worked boolean)
      on conflict (day) do nothing`;
    const [other] = await owner<{ day: string }[]>`
      select d.day::text from jsonb_to_recordset(${days}::text::jsonb) as d (day date, name text, worked boolean)
      join public_holidays h on h.day = d.day where h.worked <> d.worked limit 1`;
    if (other) throw new Defect(`the public holiday ${other.day} is stored otherwise than it ships`);
  }
}
