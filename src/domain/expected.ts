import { compareText } from './compareText.ts';
import type { Placement } from './placement.ts';
import { lastDayOf } from './placementStage.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { DateText, Session } from './session.ts';
import { slotOf } from './week.ts';
import { whereOn } from './whereOn.ts';

export interface ExpectedPupil {
  readonly pupilKey: string;
  readonly placement: Placement;
}

/** Whether a placement was approved and covers a date. An ended one still covers the days before its end, so that history stays right. */
export const coversDate = (placement: Placement, date: DateText): boolean =>
  (placement.decision.status === 'approved' || placement.decision.status === 'ended') &&
  placement.startsOn <= date &&
  date <= lastDayOf(placement);

/**
 * The pupils who are meant to be at a provider in one session (ATT-1): none on a day without school or on a day the calendar does not
 * know. A pupil comes once: where two placements claim one session, the one that began first counts (`noOverlap` prevents it).
 */
export function expectedAway(facts: Pick<SchoolFacts, 'placements' | 'calendar'>, session: Session): ExpectedPupil[] {
  const slot = slotOf(session.date, session.half);
  if (slot === undefined || !facts.calendar.isSchoolDay(session.date)) return [];
  const byPupil = new Map<string, ExpectedPupil>();
  for (const placement of facts.placements) {
    if (!coversDate(placement, session.date) || whereOn(placement, session.date, slot) !== 'provider') continue;
    const known = byPupil.get(placement.pupilKey);
    if (known !== undefined && beganFirst(known.placement, placement) <= 0) continue;
    byPupil.set(placement.pupilKey, { pupilKey: placement.pupilKey, placement });
  }
  return [...byPupil.values()];
}

const beganFirst = (a: Placement, b: Placement): number => compareText(a.startsOn, b.startsOn) || compareText(a.key, b.key);
