import { boardPupils } from '../../board/boardPupils.ts';
import { known } from '../../board/known.ts';
import { pupilSession } from '../../board/pupilSession.ts';
import { compareText } from '../../compareText.ts';
import { asksFrom, cutOffOf } from '../../cutOff.ts';
import { type ExpectedPupil, expectedAway } from '../../expected.ts';
import { isAfter } from '../../instant.ts';
import { fullName, type Pupil } from '../../pupil.ts';
import { isAbout, markOf, weekKey } from '../../registerWeek.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import { type InstantText, type Session, sessionKey } from '../../session.ts';
import { eventsOf } from '../../sessionEvents.ts';
import { mondayOf, slotOf } from '../../week.ts';

/** A pupil of whom the register does not say where the pupil was in a session that has been asked about. */
export interface Unconfirmed {
  readonly name: string;
  readonly providerKey: string;
  readonly cutOffAt: InstantText;
}

/** Whoever is due away in a session and not confirmed at a moment, by surname; "don't know yet" confirms nothing. */
export function unconfirmed(session: Session, facts: SchoolFacts, now: InstantText): Unconfirmed[] {
  return openPupils(session, facts, now)
    .filter(({ placement }) => !isAfter(asksFrom(session, placement, facts), now))
    .map((one) => ({ ...one, pupil: facts.pupils.get(one.pupilKey) }))
    .sort((a, b) => compareText(sortedBy(a), sortedBy(b)))
    .map(({ pupil, placement }) => ({
      name: pupil === undefined ? 'a pupil no longer in the list' : fullName(pupil),
      providerKey: placement.providerKey,
      cutOffAt: cutOffOf(session, placement, facts),
    }));
}

const sortedBy = ({ pupil, pupilKey }: { readonly pupil: Pupil | undefined; readonly pupilKey: string }): string =>
  `${pupil?.surname ?? ''}|${pupil?.forename ?? ''}|${pupilKey}`;

/** A school asks for twelve sessions whenever somebody looks: where nothing happened in one, the register alone decides, by one look-up a pupil. */
function openPupils(session: Session, facts: SchoolFacts, now: InstantText): readonly ExpectedPupil[] {
  const slot = slotOf(session.date, session.half);
  if (slot === undefined) return [];
  if (eventsOf(facts, session).length > 0 || hasClosedSince(session, facts)) return openOnBoard(session, facts, now);
  const monday = mondayOf(session.date);
  return expectedAway(facts, session).filter(({ pupilKey, placement }) => {
    const answer = markOf(facts.register.get(weekKey(pupilKey, monday)), slot);
    return answer === undefined || answer.mark === 'notKnown' || !isAbout(answer, placement.providerKey);
  });
}

/** Asked about, and a day without school after all. */
const hasClosedSince = (session: Session, { askedSessions, calendar }: SchoolFacts): boolean =>
  askedSessions.has(sessionKey(session)) && !calendar.isSchoolDay(session.date);

/** Where something happened: an answer that holds no more confirms nothing; who was found is not in the register for that. */
const openOnBoard = (session: Session, facts: SchoolFacts, now: InstantText): readonly ExpectedPupil[] =>
  boardPupils(facts, session).filter((pupil) => {
    const is = known(pupilSession(facts, session, pupil), now);
    const isDueAway = is.place.where === 'provider' || is.place.where === 'elsewhere';
    return (
      isDueAway &&
      (is.state === 'unknown' || is.state === 'notAsked' || (is.state === 'found' && !isAnswered(facts, session, pupil)))
    );
  });

function isAnswered(facts: SchoolFacts, session: Session, { pupilKey, placement }: ExpectedPupil): boolean {
  const slot = slotOf(session.date, session.half);
  const answer = slot && markOf(facts.register.get(weekKey(pupilKey, mondayOf(session.date))), slot);
  return answer !== undefined && answer.mark !== 'notKnown' && isAbout(answer, placement.providerKey);
}
