/** The dated figures that a calculation takes: as published, with the table of holidays and the settings of this gateway. */
import type { ReadCtx } from '../../../kernel/ctx.js';
import { type LocalDate, localDate } from '../../../kernel/dates.js';
import { workingCalendar, type WorkingCalendar } from '../../platform/calendar/index.js';
import { type CalculationFigures, publishedFigures } from '../calculation/index.js';
import { claimSettings } from '../claims.settings.js';

export async function figuresHeld(ctx: ReadCtx): Promise<CalculationFigures> {
  return { ...publishedFigures, ...claimSettings(), holidays: holidayTables(await workingCalendar(ctx)) };
}

/** A table for each year whose notice is known: the days off that it names, not its ordinary weekends. */
export function holidayTables({ noticed }: WorkingCalendar): CalculationFigures['holidays'] {
  const off = [...noticed.values()].filter(({ worked }) => !worked).map(({ day }) => day);
  const years = [...new Set(off.map((day) => day.slice(0, 4)))].sort();
  return years.map((year) => ({
    from: localDate(`${year}-01-01`),
    until: localDate(`${String(Number(year) + 1)}-01-01`),
    days: off.filter((day): day is LocalDate => day.startsWith(year)).sort(),
    source: `${year}年部分节假日安排的通知`,
  }));
}
