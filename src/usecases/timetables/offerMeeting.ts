import type { CaseRecordOf } from '#domain/caseFile/caseRecord.ts';
import type { DateText } from '#domain/session.ts';
import { aboutPupil, openTimetable } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';

export interface OfferMeeting {
  readonly key: string;
  readonly on: DateText;
  readonly outcome: CaseRecordOf<'meetingOffered'>['what']['outcome'];
  readonly words: string;
}

const outcomes = {
  held: 'it was held',
  agreed: 'a day is agreed',
  declined: 'the parents did not want one',
  noAnswer: 'no answer yet',
} as const satisfies Record<OfferMeeting['outcome'], string>;

/** FLX-1: that the parents were offered a meeting about their request, and what came of it. */
export async function offerMeeting(
  desk: Desk,
  schoolKey: string,
  timetableKey: string,
  { key, on, outcome, words }: OfferMeeting,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openTimetable(desk, schoolKey, timetableKey, 'keepTimetable');
  if (!opened.done) return opened;
  const { open, stored, name } = opened.value;
  const { kind, requestedOn, pupilKey } = stored.value;
  if (kind !== 'flexiSchooling') return refuse.changedMeanwhile('A meeting is offered about a request for flexi-schooling.');
  if (on < requestedOn) return refuse.badField('on', 'The request is of a later day. Enter the day of the offer.');
  const says = `Meeting about flexi-schooling offered to the parents of ${name}: ${outcomes[outcome]}.`;
  return writeCase(
    desk,
    open,
    { key, ...aboutPupil(pupilKey), on, says, what: { kind: 'meetingOffered', timetableKey, outcome, words: words.trim() } },
    { action: 'Meeting offered', subject: timetableKey },
  );
}
