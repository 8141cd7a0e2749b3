/** Public holidays and working days. */
export { ensurePublicHolidays, workingCalendar } from './calendar.store.js';
export * from './working-days.rules.js';
