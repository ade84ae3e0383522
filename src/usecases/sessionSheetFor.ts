import type { DateText, Half } from '#domain/session.ts';
import { sessionSheet } from '#domain/sessionSheet.ts';
import type { SessionSheet } from '#domain/sheet.ts';
import type { Desk } from './desk.ts';
import { openSteadily } from './openSteadily.ts';
import { done, type Outcome } from './outcome.ts';
import { forAnswering } from './readings.ts';

/** The pupils expected away in one session with their present answers, for the card. */
export async function sessionSheetFor(desk: Desk, schoolKey: string, date: DateText, half: Half): Promise<Outcome<SessionSheet>> {
  const opened = await openSteadily(desk, schoolKey, forAnswering);
  if (!opened.done) return opened;
  const { book, facts, now } = opened.value;
  return done({ ...sessionSheet(facts, { date, half }, now), ...(book.isStale && { asOf: book.readAt }) });
}
