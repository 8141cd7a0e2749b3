/** Working time as it stands: the insurer's calendar and the hours of its offices. */
import type { ReadCtx } from '../../../kernel/ctx.js';
import { isPublicHoliday, isWorkingDay, workingCalendar } from '../../platform/index.js';
import { performanceSettings } from '../performance.settings.js';
import type { WorkingTime } from './working-time.rules.js';

export async function workingTime(ctx: ReadCtx): Promise<WorkingTime> {
  const calendar = await workingCalendar(ctx);
  return {
    hours: performanceSettings().workingHours,
    isWorkingDay: (day) => isWorkingDay(day, calendar),
    isPublicHoliday: (day) => isPublicHoliday(day, calendar),
  };
}
