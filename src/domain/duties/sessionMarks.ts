import { expectedAway } from '../expected.ts';
import { instantOf } from '../londonTime.ts';
import { fullName } from '../pupil.ts';
import { answerAt } from '../registerWeek.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { Half, InstantText, Session } from '../session.ts';

export type MarkFacts = Pick<SchoolFacts, 'school' | 'calendar' | 'placements' | 'pupils' | 'register'>;

/** When a school asks about a session and until when it wants the answer, as instants. */
export function timesOf(
  session: Session,
  school: MarkFacts['school'],
): { readonly askedAt: InstantText; readonly cutOffAt: InstantText } {
  const times: Record<Half, readonly [string, string]> = {
    AM: [school.morningAskedAt, school.morningCutOffAt],
    PM: [school.afternoonAskedAt, school.afternoonCutOffAt],
  };
  const [askedAt, cutOffAt] = times[session.half];
  return { askedAt: instantOf(session.date, askedAt), cutOffAt: instantOf(session.date, cutOffAt) };
}

/** The names of the pupils expected away in a session whose whereabouts nobody has confirmed; "don't know yet" confirms nothing. */
export function unconfirmed(session: Session, facts: MarkFacts): string[] {
  return expectedAway(facts, session)
    .filter((expected) => (answerAt(facts.register, session, expected)?.mark ?? 'notKnown') === 'notKnown')
    .map(({ pupilKey }) => {
      const pupil = facts.pupils.get(pupilKey);
      return pupil === undefined ? 'a pupil no longer in the list' : fullName(pupil);
    });
}
