import type { DateText } from './session.ts';

/** The 1 September on or before a day: the first day of its school year. School practice, no statutory reference. */
export const schoolYearStart = (date: DateText): DateText =>
  `${date.slice(5) < '09-01' ? Number(date.slice(0, 4)) - 1 : date.slice(0, 4)}-09-01`;
