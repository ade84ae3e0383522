import { Temporal } from 'temporal-polyfill';
import type { DateText, InstantText, TimeText } from './session.ts';

const zone = 'Europe/London';

/** The day and time of day (to the minute) that clocks in England show at a moment. */
export function londonTime(at: InstantText): { readonly date: DateText; readonly time: TimeText } {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' }),
  };
}

/**
 * The moment at which clocks in England show a time, always with milliseconds so that instants compare as text.
 * A time that the clocks skip in March is taken an hour later; one they show twice in October is the first.
 */
export const instantOf = (date: DateText, time: TimeText): InstantText =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).toInstant().toString({ fractionalSecondDigits: 3 });
