import { expectedPlace } from '../board/expectedPlace.ts';
import { type PupilSessionFacts, pupilSession } from '../board/pupilSession.ts';
import { type ExpectedPupil, expectedAway } from '../expected.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { InstantText, Session } from '../session.ts';

export type ExpectedHereFacts = PupilSessionFacts & Pick<SchoolFacts, 'placements' | 'calendar'>;

/**
 * The pupils whom a provider can say something of in a session: due there, and not sent elsewhere by an event of their own. On a trip of the
 * whole provider they are still with it.
 */
export const expectedHere = (
  facts: ExpectedHereFacts,
  session: Session,
  providerKey: string,
  now: InstantText,
): ExpectedPupil[] =>
  expectedAway(facts, session)
    .filter(({ placement }) => placement.providerKey === providerKey)
    .filter((expected) => {
      const { where, event } = expectedPlace(pupilSession(facts, session, { ...expected, planned: 'provider' }), now);
      return where === 'provider' || (where === 'elsewhere' && event?.pupilKey === '');
    });
