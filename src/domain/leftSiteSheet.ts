import { raisedAlarms } from './chase/alarms.ts';
import { type ChasedPupil, chasedPupil } from './chaseSheet.ts';
import { fullName } from './pupil.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { DateText, Half, InstantText, TimeText } from './session.ts';
import type { Signature } from './staff.ts';

/** A pupil who left the site during a session. */
export interface LeftSiteSheet {
  readonly schoolKey: string;
  readonly schoolName: string;
  readonly eventKey: string;
  readonly date: DateText;
  readonly half: Half;
  readonly pupilName: string;
  /** When the pupil left, London time; undefined when nobody wrote it down. */
  readonly at: TimeText | undefined;
  readonly note: string;
  readonly by: Signature;
  /** The search, open or closed; undefined when there is none: the event was taken back, or the pupil has no provision on that day. */
  readonly search: ChasedPupil | undefined;
  readonly takenBack: { readonly by: Signature; readonly note: string } | undefined;
}

/** What the card about one event says now; undefined when the event is not there. */
export function leftSiteSheet(facts: SchoolFacts, eventKey: string, now: InstantText): LeftSiteSheet | undefined {
  const event = facts.sessionEvents.find(({ key, kind }) => key === eventKey && kind === 'leftSite');
  if (event === undefined) return undefined;
  const { date, half, at, note, by } = event;
  const pupil = facts.pupils.get(event.pupilKey);
  const back = facts.sessionEvents.find(({ kind, takesBack }) => kind === 'takenBack' && takesBack === eventKey);
  const alarm = raisedAlarms(facts, { date, half }, now).find((one) => one.kind === 'leftSite' && one.eventKey === eventKey);
  return {
    schoolKey: facts.school.key,
    schoolName: facts.school.name,
    eventKey,
    date,
    half,
    pupilName: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
    at,
    note,
    by,
    search: alarm && chasedPupil(facts, alarm),
    takenBack: back && { by: back.by, note: back.note },
  };
}
