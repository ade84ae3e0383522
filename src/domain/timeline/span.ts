import type { Placement } from '../placement.ts';
import { lastDayOf } from '../placementStage.ts';
import type { DateText, Session } from '../session.ts';
import type { SessionEvent } from '../sessionEvent.ts';
import { isAboutPupil } from '../sessionEvents.ts';
import { slotOf } from '../week.ts';
import { whereOn } from '../whereOn.ts';

/** Whether a day lies between the first and the last day of a placement. */
export const isWithin = (placement: Placement, date: DateText): boolean =>
  placement.startsOn <= date && date <= lastDayOf(placement);

/** Whether a session is one that the placement has at its provider. */
export function isAway(placement: Placement, { date, half }: Session): boolean {
  const slot = slotOf(date, half);
  return slot !== undefined && isWithin(placement, date) && whereOn(placement, date, slot) === 'provider';
}

/** Whether an event of a session belongs to the placement: the pupil was due at its provider, or it names both. */
export const isOfPlacement = (placement: Placement, event: SessionEvent): boolean =>
  isAboutPupil(event, placement.pupilKey, placement) &&
  (isAway(placement, event) ||
    (event.pupilKey !== '' && event.providerKey === placement.providerKey && isWithin(placement, event.date)));
