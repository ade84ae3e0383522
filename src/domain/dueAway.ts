import { boardPupils } from './board/boardPupils.ts';
import { expectedPlace } from './board/expectedPlace.ts';
import { pupilSession } from './board/pupilSession.ts';
import type { ExpectedPupil } from './expected.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { InstantText, Session } from './session.ts';

/**
 * The pupils about whom somebody must say in a session where they are: due at a provider or sent elsewhere, those put back to school left
 * out. As `expectedAway`, with what happened since: a closure of the school after the session was asked about takes nobody out.
 */
export const dueAway = (facts: SchoolFacts, session: Session, now: InstantText): ExpectedPupil[] =>
  boardPupils(facts, session)
    .filter((pupil) => ['provider', 'elsewhere'].includes(expectedPlace(pupilSession(facts, session, pupil), now).where))
    .map(({ pupilKey, placement }) => ({ pupilKey, placement }));
