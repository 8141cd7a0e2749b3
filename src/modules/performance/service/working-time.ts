/** Working time as it stands: the insurer's calendar and the hours of its offices. */
import type { ReadCtx } from '../../../kernel/ctx.js';
import type { LocalDate } from '../../../kernel/dates.js';
import { performanceSettings } from '../performance.settings.js';
import type { WorkingTime } from './working-time.rules.js';

export function workingTime(_ctx: ReadCtx): Promise<WorkingTime> {
  return Promise.resolve({ hours: performanceSettings().workingHours, isWorkingDay });
}

function isWorkingDay(day: LocalDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
