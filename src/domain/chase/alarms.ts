import { boardPupils } from '../board/boardPupils.ts';
import { known } from '../board/known.ts';
import { type PupilSession, pupilSession } from '../board/pupilSession.ts';
import { says } from '../board/says.ts';
import { isAfter } from '../instant.ts';
import { isVulnerable } from '../pupilFlags.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { InstantText, Session } from '../session.ts';
import type { Alarm, Rung } from './alarm.ts';
import { ladder } from './ladder.ts';
import { alarmKind, type Stretch, stretches } from './stretches.ts';

/** Every search for a pupil in a session up to now, earliest first, those that were closed too. */
export function raisedAlarms(facts: SchoolFacts, session: Session, now: InstantText): Alarm[] {
  return boardPupils(facts, session)
    .map((pupil) => pupilSession(facts, session, pupil))
    .flatMap((pupil) => stretches(pupil, now).map((stretch) => alarmOf(facts, pupil, stretch, now)));
}

/** The searches that are open now: for pupils nobody has placed, explained or found. */
export function alarms(facts: SchoolFacts, session: Session, now: InstantText): Alarm[] {
  return boardPupils(facts, session).flatMap((pupil) => openAlarm(facts, pupilSession(facts, session, pupil), now) ?? []);
}

/** The search for one pupil that is open now. */
export function openAlarm(facts: SchoolFacts, pupil: PupilSession, now: InstantText): Alarm | undefined {
  if (alarmKind(pupil, known(pupil, now), now) === undefined) return undefined;
  const last = stretches(pupil, now).at(-1);
  return last === undefined || last.ended !== undefined ? undefined : alarmOf(facts, pupil, last, now);
}

function alarmOf(facts: SchoolFacts, pupil: PupilSession, stretch: Stretch, now: InstantText): Alarm {
  const { kind, since, began, ended, troubleSince } = stretch;
  const { session, pupilKey, placement, followUps } = pupil;
  const record = facts.pupils.get(pupilKey);
  const isFirst = record !== undefined && isVulnerable(record);
  const isReached = (at: InstantText): boolean => !isAfter(at, now) && (ended === undefined || isAfter(ended.at, at));
  const acting = followUps.findLast(
    ({ step, by }) => step === 'acting' && !isAfter(troubleSince, by.at) && (ended === undefined || isAfter(ended.at, by.at)),
  );
  return {
    kind,
    session,
    pupilKey,
    placement,
    isVulnerable: isFirst,
    since,
    because: says(facts, pupil, began, since),
    eventKey: kind === 'leftSite' || kind === 'providerClosed' ? (began.event?.key ?? '') : '',
    rungs: ladder(facts, kind, isFirst, since, session.date).map((rung): Rung => ({ ...rung, isReached: isReached(rung.at) })),
    acting: acting?.by,
    closed: ended && { at: ended.at, by: ended.known.by, says: says(facts, pupil, ended.known, ended.at) },
  };
}
