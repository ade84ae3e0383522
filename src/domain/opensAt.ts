import { instantAt } from './cutOff.ts';
import { plusMinutes } from './instant.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { InstantText, Session } from './session.ts';
import { sessionTimes } from './sessionTimes.ts';

/** From when any answer about a session is taken: so many minutes before the school asks about it. */
export const opensAt = (session: Session, { school, policy }: Pick<SchoolFacts, 'school' | 'policy'>): InstantText =>
  plusMinutes(
    instantAt(session, sessionTimes(school, session.half).askedAt),
    -policy.on('answersFromMinutesBefore', session.date),
  );
