import type { DateText, Half } from '#domain/session.ts';
import type { SessionSheet } from '#domain/sheet.ts';
import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';

/** The pupils expected away in one session with their present answers, for the card. Only for people of that school. */
export const sessionSheetFor: (desk: Desk, schoolKey: string, date: DateText, half: Half) => Promise<Outcome<SessionSheet>> =
  async () => {
    throw new Error('sessionSheetFor is being written.');
  };
