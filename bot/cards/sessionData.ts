import type { SessionSheet } from '#domain/sheet.ts';
import type { CardData } from './card.ts';
import { newestAnswerAt } from './sessionFacts.ts';

/** What a press on a session card says: which session, and how much of it the card knew (`seenAt`), so that a stale press overwrites nobody. */
export const sessionData = (sheet: SessionSheet, deliveryKey: string): CardData => ({
  schoolKey: sheet.schoolKey,
  date: sheet.date,
  half: sheet.half,
  seenAt: newestAnswerAt(sheet),
  deliveryKey,
});
