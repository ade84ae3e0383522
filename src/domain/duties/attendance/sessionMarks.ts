import { compareText } from '../../compareText.ts';
import { expectedAway } from '../../expected.ts';
import { fullName, type Pupil } from '../../pupil.ts';
import { answerAt } from '../../registerWeek.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import type { Session } from '../../session.ts';

export type MarkFacts = Pick<SchoolFacts, 'school' | 'calendar' | 'placements' | 'pupils' | 'register'>;

/**
 * The names of the pupils expected away in a session whose whereabouts nobody has confirmed, by surname; "don't know yet" confirms
 * nothing.
 */
export function unconfirmed(session: Session, facts: MarkFacts): string[] {
  return expectedAway(facts, session)
    .filter((expected) => (answerAt(facts.register, session, expected)?.mark ?? 'notKnown') === 'notKnown')
    .map(({ pupilKey }) => ({ pupilKey, pupil: facts.pupils.get(pupilKey) }))
    .sort((a, b) => compareText(sortedBy(a), sortedBy(b)))
    .map(({ pupil }) => (pupil === undefined ? 'a pupil no longer in the list' : fullName(pupil)));
}

const sortedBy = ({ pupil, pupilKey }: { readonly pupil: Pupil | undefined; readonly pupilKey: string }): string =>
  `${pupil?.surname ?? ''}|${pupil?.forename ?? ''}|${pupilKey}`;
