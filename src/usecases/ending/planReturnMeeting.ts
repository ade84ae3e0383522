import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { placementName } from '#domain/placementName.ts';
import type { DateText, TimeText } from '#domain/session.ts';
import { dateInWords, timeOfDay } from '#domain/words.ts';
import type { Meeting, PlannedMeeting } from '#records/calendarEvents.ts';
import { aboutPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { moveMeeting, planMeeting } from '../meetings.ts';
import { movedOn } from '../movedOn.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type CaseEntry, writeCase } from '../writeCase.ts';
import { openEnding } from './openEnding.ts';

export interface PlanReturnMeeting {
  readonly key: string;
  readonly day: DateText;
  readonly startsAt: TimeText;
  readonly endsAt: TimeText;
  readonly place: string;
  /** Who comes, in words. */
  readonly people: string;
  /** Puts it into the person's calendar, with a Teams meeting if asked. */
  readonly inCalendar: boolean;
  readonly isOnline: boolean;
  /** E-mail addresses of those whom Outlook invites. */
  readonly invited: readonly string[];
}

/** Plans the meeting about the return, with an event in the calendar of whoever plans it; planned anew, the event moves. It names no pupil. */
export async function planReturnMeeting(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  input: PlanReturnMeeting,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openEnding(desk, schoolKey, placementKey, 'keepReturn');
  if (!opened.done) return opened;
  const { open, placement } = opened.value;
  const { facts, today } = open;
  const { key, day, startsAt, endsAt } = input;
  if (open.book.caseRecords.has(key)) return done({ key });
  const { status } = placement.decision;
  if (status !== 'approved' && status !== 'ended') return refuse.changedMeanwhile(movedOn(placement));
  const refused = problemOf(input, today);
  if (refused !== undefined) return refused;
  const before = recordsOf(recordsOfPlacement(facts.caseRecords)(placementKey), 'returnMeetingPlanned').at(-1);
  const event = await eventOf(desk, input, before?.what.event?.id, facts.school.name);
  if (!event.done) return event;
  const about = { ...aboutPlacement(placement), on: today };
  const [place, people] = [input.place.trim(), input.people.trim()];
  const also: CaseEntry[] =
    before === undefined
      ? []
      : [
          {
            ...{ key: `${key}|replaces`, ...about, says: `Taken back: ${before.says}` },
            what: { kind: 'takenBack', recordKey: before.key, reason: 'Planned anew.' },
          },
        ];
  return writeCase(
    desk,
    open,
    {
      ...{ key, ...about },
      says: `Meeting about the return of ${placementName(placement, facts)} planned for ${dateInWords(day)}, ${timeOfDay(startsAt)} to ${timeOfDay(endsAt)}${place === '' ? '' : `, ${place}`}: ${people}.`,
      what: { kind: 'returnMeetingPlanned', day, startsAt, endsAt, place, people, event: event.value },
    },
    { action: 'Meeting about a return planned', also },
  );
}

function problemOf({ day, startsAt, endsAt, place, people, isOnline, inCalendar, invited }: PlanReturnMeeting, today: DateText) {
  if (day < today) return refuse.badField('day', 'This day has gone by. Enter a later one, or record the meeting as held.');
  if (endsAt <= startsAt) return refuse.badField('endsAt', 'It ends before it begins. Enter a later time.');
  if (people.trim() === '') return refuse.badField('people', 'Write who comes.');
  if (invited.length > 0 && !inCalendar)
    return refuse.badField(
      'inCalendar',
      'Outlook invites people to an event only. Put it into your calendar, or take the addresses away.',
    );
  return place.trim() === '' && !isOnline ? refuse.badField('place', 'Write where it is, or hold it in Teams.') : undefined;
}

/** Tried again with the same form it is the same event; a meeting that had one and is planned anew has it moved. */
async function eventOf(
  desk: Desk,
  { key, day, startsAt, endsAt, place, inCalendar, isOnline, invited }: PlanReturnMeeting,
  eventId: string | undefined,
  schoolName: string,
): Promise<Outcome<PlannedMeeting | null>> {
  if (!inCalendar) return done(null);
  const meeting: Meeting = {
    subject: 'Meeting about a return to school',
    words: `Planned in Alongside by ${desk.person.name}, ${schoolName}.`,
    ...{ date: day, startsAt, endsAt, place: place.trim(), isOnline, transactionId: key },
    people: invited.map((email) => ({ name: email, email })),
  };
  if (eventId === undefined) return planMeeting(desk, meeting);
  const moved = await moveMeeting(desk, eventId, meeting);
  return !moved.done && moved.refusal.kind === 'notFound' ? planMeeting(desk, meeting) : moved;
}
