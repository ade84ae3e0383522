import { asksFrom, type CutOffFacts, cutOffOf } from '../cutOff.ts';
import type { FollowUp } from '../followUp.ts';
import { followUpsOf } from '../followUps.ts';
import { isAfter } from '../instant.ts';
import { opensAt } from '../opensAt.ts';
import type { MarkEntry } from '../register.ts';
import { answersOf, weekKey } from '../registerWeek.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { InstantText, Session } from '../session.ts';
import type { SessionEvent } from '../sessionEvent.ts';
import { eventsOf, isAboutPupil } from '../sessionEvents.ts';
import { mondayOf, slotOf } from '../week.ts';
import type { BoardPupil } from './boardPupils.ts';

/** Everything that was said of one pupil in one session, and the times of that session. */
export interface PupilSession extends BoardPupil {
  readonly session: Session;
  /** All answers given, oldest first; those about another provider too. */
  readonly answers: readonly MarkEntry[];
  readonly events: readonly SessionEvent[];
  readonly followUps: readonly FollowUp[];
  /** From when answers are taken, from when the pupil is unknown without one, and from when the search begins. */
  readonly opensAt: InstantText;
  readonly asksFrom: InstantText;
  readonly cutOffAt: InstantText;
}

export type PupilSessionFacts = CutOffFacts & Pick<SchoolFacts, 'register' | 'followUps' | 'policy'>;

export function pupilSession(facts: PupilSessionFacts, session: Session, pupil: BoardPupil): PupilSession {
  const { pupilKey, placement } = pupil;
  const slot = slotOf(session.date, session.half);
  const week = facts.register.get(weekKey(pupilKey, mondayOf(session.date)));
  return {
    ...pupil,
    session,
    answers: slot === undefined ? [] : answersOf(week, slot),
    events: eventsOf(facts, session).filter((event) => isAboutPupil(event, pupilKey, placement)),
    followUps: followUpsOf(facts, session, pupilKey),
    opensAt: opensAt(session, facts),
    asksFrom: asksFrom(session, placement, facts),
    cutOffAt: cutOffOf(session, placement, facts),
  };
}

/** The same as it was known at a moment. */
export const asKnownAt = (pupil: PupilSession, at: InstantText): PupilSession => {
  const wasThere = ({ by }: { readonly by: { readonly at: InstantText } }): boolean => !isAfter(by.at, at);
  return {
    ...pupil,
    answers: pupil.answers.filter(wasThere),
    events: pupil.events.filter(wasThere),
    followUps: pupil.followUps.filter(wasThere),
  };
};
