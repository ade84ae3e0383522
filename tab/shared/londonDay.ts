import type { DateText, InstantText } from '#domain/session.ts';

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day that calendars in England show at a moment. The domain's own uses a calendar library that this page need not carry. */
export function londonDay(at: InstantText): DateText {
  const parts = Object.fromEntries(day.formatToParts(Date.parse(at)).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}
