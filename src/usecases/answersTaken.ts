import { isAfter } from '#domain/instant.ts';
import { opensAt } from '#domain/opensAt.ts';
import { halfName, type Session, type WeekSlot } from '#domain/session.ts';
import { dateInWords, timeInWords } from '#domain/words.ts';
import type { OpenSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { sessionOfYear } from './recordOfSession.ts';

/** Which answers a session takes at a moment. */
export interface AnswersTaken {
  readonly slot: WeekSlot;
  /** Any answer; otherwise only an absence whose reason is known. */
  readonly isAny: boolean;
  /** Said to somebody whose answer comes too early. */
  readonly because: string;
}

/**
 * A session takes answers from some minutes before the school asks (`answersFromMinutesBefore`) until its school year has ended, and an
 * absence with its reason from the beginning of that year.
 */
export function answersTaken(open: Pick<OpenSchool, 'facts' | 'today' | 'now'>, session: Session): Outcome<AnswersTaken> {
  const slot = sessionOfYear(open, session);
  if (!slot.done) return slot;
  const { date, half } = session;
  const from = opensAt(session, open.facts);
  return done({
    slot: slot.value,
    isAny: !isAfter(from, open.now),
    because: `The ${halfName(half)} of ${dateInWords(date)} has not come yet. Answer from ${timeInWords(from)} on that day; before, only an absence with its reason (a register code) can be kept.`,
  });
}
