import type { DateText, InstantText, TimeText } from '#domain/session.ts';

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day that calendars in England show at a moment. The domain's own uses a calendar library that this page need not carry. */
export function londonDay(at: InstantText): DateText {
  const parts = Object.fromEntries(day.formatToParts(Date.parse(at)).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

const time = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The time that clocks in England show at a moment, `hh:mm`. */
export const londonTime = (at: InstantText): TimeText => time.format(Date.parse(at));
