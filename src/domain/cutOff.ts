import { isAfter } from './instant.ts';
import { instantOf } from './londonTime.ts';
import type { Placement } from './placement.ts';
import { remembered } from './remembered.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { InstantText, Session, TimeText } from './session.ts';
import { eventsOf, isAboutPupil } from './sessionEvents.ts';
import { sessionTimes } from './sessionTimes.ts';

export type CutOffFacts = Pick<SchoolFacts, 'school' | 'providers' | 'sessionEvents'>;

const instants = remembered((text: string): InstantText => instantOf(text.slice(0, 10), text.slice(11)));
/** The moment of a time of day in London; a board asks for the same few again and again. */
export const instantAt = ({ date }: Session, time: TimeText): InstantText => instants(`${date}T${time}`);

/**
 * By when the school wants to know of a pupil in a session, London time: the provider's own time where it has one, else the school's. Before
 * a late start nobody can say who is there, so it is never earlier than that.
 */
export function cutOffTime(session: Session, placement: Placement, facts: CutOffFacts): TimeText {
  const provider = facts.providers.get(placement.providerKey);
  const own = session.half === 'AM' ? provider?.morningReportsBy : provider?.afternoonReportsBy;
  const usual = own || sessionTimes(facts.school, session.half).cutOffAt;
  const lateStarts = eventsOf(facts, session).flatMap((event) =>
    event.kind === 'lateStart' && event.at !== undefined && isAboutPupil(event, placement.pupilKey, placement) ? [event.at] : [],
  );
  return lateStarts.reduce((latest, at) => (at > latest ? at : latest), usual);
}

/** The same as a moment, right on the days on which the clocks change. */
export const cutOffOf = (session: Session, placement: Placement, facts: CutOffFacts): InstantText =>
  instantAt(session, cutOffTime(session, placement, facts));

/** From when a pupil without an answer is unknown: when the school asks, or at the provider's own time where that comes first. */
export function asksFrom(session: Session, placement: Placement, facts: CutOffFacts): InstantText {
  const askedAt = instantAt(session, sessionTimes(facts.school, session.half).askedAt);
  const cutOffAt = cutOffOf(session, placement, facts);
  return isAfter(askedAt, cutOffAt) ? cutOffAt : askedAt;
}
