import { compareText } from '../../compareText.ts';
import { expectedAway } from '../../expected.ts';
import { fullName, type Pupil } from '../../pupil.ts';
import { isAbout, markOf, weekKey } from '../../registerWeek.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import type { Session } from '../../session.ts';
import { mondayOf, slotOf } from '../../week.ts';

export type MarkFacts = Pick<SchoolFacts, 'school' | 'calendar' | 'placements' | 'pupils' | 'register'>;

/**
 * The names of the pupils expected away in a session whose whereabouts nobody has confirmed, by surname; "don't know yet" confirms
 * nothing.
 */
export function unconfirmed(session: Session, facts: MarkFacts): string[] {
  const { date, half } = session;
  const slot = slotOf(date, half);
  if (slot === undefined) return [];
  // The week is worked out once for all pupils: a school asks for twelve sessions whenever somebody looks.
  const monday = mondayOf(date);
  return expectedAway(facts, session)
    .filter(({ pupilKey, placement }) => {
      const answer = markOf(facts.register.get(weekKey(pupilKey, monday)), slot);
      return answer === undefined || answer.mark === 'notKnown' || !isAbout(answer, placement.providerKey);
    })
    .map(({ pupilKey }) => ({ pupilKey, pupil: facts.pupils.get(pupilKey) }))
    .sort((a, b) => compareText(sortedBy(a), sortedBy(b)))
    .map(({ pupil }) => (pupil === undefined ? 'a pupil no longer in the list' : fullName(pupil)));
}

const sortedBy = ({ pupil, pupilKey }: { readonly pupil: Pupil | undefined; readonly pupilKey: string }): string =>
  `${pupil?.surname ?? ''}|${pupil?.forename ?? ''}|${pupilKey}`;
