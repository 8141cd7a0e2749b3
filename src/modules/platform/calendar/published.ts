/**
 * Public holidays as the General Office of the State Council announces them, a notice a year, usually in the November
 * before. Facts of the notices alone. A year that is missing here is weeks alone until its notice is added.
 */
import { addDays, daysBetween, type LocalDate, localDate } from '../../../kernel/dates.js';
import type { NoticedDay } from './working-days.rules.js';

interface Holiday {
  readonly name: string;
  /** First and last day off, both included. */
  readonly off: readonly [string, string];
  /** Weekend days worked instead. */
  readonly worked?: readonly string[];
}

export interface HolidayNotice {
  readonly year: number;
  readonly source: string;
  readonly holidays: readonly Holiday[];
}

export const HOLIDAY_NOTICES: readonly HolidayNotice[] = [
  {
    year: 2024,
    source: '国务院办公厅关于2024年部分节假日安排的通知 (国办发明电〔2023〕7号, 2023-10-25)',
    holidays: [
      { name: '元旦', off: ['2024-01-01', '2024-01-01'] },
      { name: '春节', off: ['2024-02-10', '2024-02-17'], worked: ['2024-02-04', '2024-02-18'] },
      { name: '清明节', off: ['2024-04-04', '2024-04-06'], worked: ['2024-04-07'] },
      { name: '劳动节', off: ['2024-05-01', '2024-05-05'], worked: ['2024-04-28', '2024-05-11'] },
      { name: '端午节', off: ['2024-06-10', '2024-06-10'] },
      { name: '中秋节', off: ['2024-09-15', '2024-09-17'], worked: ['2024-09-14'] },
      { name: '国庆节', off: ['2024-10-01', '2024-10-07'], worked: ['2024-09-29', '2024-10-12'] },
    ],
  },
  {
    year: 2025,
    source: '国务院办公厅关于2025年部分节假日安排的通知 (国办发明电〔2024〕12号, 2024-11-12)',
    holidays: [
      { name: '元旦', off: ['2025-01-01', '2025-01-01'] },
      { name: '春节', off: ['2025-01-28', '2025-02-04'], worked: ['2025-01-26', '2025-02-08'] },
      { name: '清明节', off: ['2025-04-04', '2025-04-06'] },
      { name: '劳动节', off: ['2025-05-01', '2025-05-05'], worked: ['2025-04-27'] },
      { name: '端午节', off: ['2025-05-31', '2025-06-02'] },
      { name: '国庆节、中秋节', off: ['2025-10-01', '2025-10-08'], worked: ['2025-09-28', '2025-10-11'] },
    ],
  },
  {
    year: 2026,
    source: '国务院办公厅关于2026年部分节假日安排的通知 (2025-11-04)',
    holidays: [
      { name: '元旦', off: ['2026-01-01', '2026-01-03'], worked: ['2026-01-04'] },
      { name: '春节', off: ['2026-02-15', '2026-02-23'], worked: ['2026-02-14', '2026-02-28'] },
      { name: '清明节', off: ['2026-04-04', '2026-04-06'] },
      { name: '劳动节', off: ['2026-05-01', '2026-05-05'], worked: ['2026-05-09'] },
      { name: '端午节', off: ['2026-06-19', '2026-06-21'] },
      { name: '中秋节', off: ['2026-09-25', '2026-09-27'] },
      { name: '国庆节', off: ['2026-10-01', '2026-10-07'], worked: ['2026-09-20', '2026-10-10'] },
    ],
  },
];

function daysOff([first, last]: Holiday['off']): LocalDate[] {
  const from = localDate(first);
  return Array.from({ length: daysBetween(from, localDate(last)) + 1 }, (_, offset) => addDays(from, offset));
}

/** A notice as rows, a day each. */
export function noticedDays({ holidays }: HolidayNotice): NoticedDay[] {
  return holidays.flatMap(({ name, off, worked = [] }) => [
    ...daysOff(off).map((day) => ({ day, name, worked: false })),
    ...worked.map((day) => ({ day: localDate(day), name, worked: true })),
  ]);
}
