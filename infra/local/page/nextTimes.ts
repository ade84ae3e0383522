import { Temporal } from 'temporal-polyfill';

const text = (at: Temporal.PlainDateTime) => at.toString({ smallestUnit: 'minute' });
const isWeekday = (date: Temporal.PlainDate) => date.dayOfWeek <= 5;

/** The next weekday after `now`, at `time`; all London wall-clock, `yyyy-mm-ddThh:mm`. Holidays are not known here. */
export function nextWeekday(now: string, time: string): string {
  let date = Temporal.PlainDateTime.from(now).toPlainDate().add({ days: 1 });
  while (!isWeekday(date)) date = date.add({ days: 1 });
  return text(date.toPlainDateTime(Temporal.PlainTime.from(time)));
}

/** The first of `times` that lies after `now` on a weekday. */
export function nextSession(now: string, times: readonly string[]): string {
  const at = Temporal.PlainDateTime.from(now);
  const today = at.toPlainDate();
  const later = [...times]
    .sort()
    .map((time) => today.toPlainDateTime(Temporal.PlainTime.from(time)))
    .find((candidate) => Temporal.PlainDateTime.compare(candidate, at) > 0);
  if (later && isWeekday(today)) return text(later);
  return nextWeekday(now, [...times].sort()[0] ?? '09:00');
}

export const afterMinutes = (now: string, minutes: number): string => text(Temporal.PlainDateTime.from(now).add({ minutes }));
