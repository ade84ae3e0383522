import { placementName } from '#domain/placementName.ts';
import { plannedMeeting } from '#domain/reviews/reviewRecords.ts';
import type { DateText, TimeText } from '#domain/session.ts';
import { dateInWords, timeOfDay } from '#domain/words.ts';
import type { Meeting, PlannedMeeting } from '#records/calendarEvents.ts';
import { aboutPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { moveMeeting, planMeeting } from '../meetings.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type CaseEntry, writeCase } from '../writeCase.ts';
import { type OpenReview, openToReview } from './openReview.ts';

export interface PlanReview {
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
  /** Whom Outlook invites by mail: those whom the person has named on the button. */
  readonly invited: readonly { readonly name: string; readonly email: string }[];
}

/**
 * Plans the meeting of a review, with an event in the calendar of whoever plans it; planned anew, the event moves. The event names neither
 * pupil nor provider, for calendars are read by many. It is no written invitation of an off-site direction (NOT-2): that is a notice.
 */
export async function planReview(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  reviewKey: string,
  input: PlanReview,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openToReview(desk, schoolKey, placementKey, reviewKey);
  if (!opened.done) return opened;
  const { open, placement, review } = opened.value;
  const { facts } = open;
  if (open.book.caseRecords.has(input.key)) return done({ key: input.key });
  const problem = problemOf(opened.value, input);
  if (problem !== undefined) return problem;
  const before = plannedMeeting(facts.caseRecords, review.key);
  const event = await eventOf(desk, opened.value, input, before?.what.event?.id);
  if (!event.done) return event;

  const { day, startsAt, endsAt } = input;
  const [place, people] = [input.place.trim(), input.people.trim()];
  const about = { ...aboutPlacement(placement), on: open.today };
  const when = `${dateInWords(day)}, ${timeOfDay(startsAt)} to ${timeOfDay(endsAt)}`;
  const also: CaseEntry[] =
    before === undefined
      ? []
      : [
          {
            ...{ key: `${input.key}|replaces`, ...about, says: `Taken back: ${before.says}` },
            what: { kind: 'takenBack', recordKey: before.key, reason: 'Planned anew.' },
          },
        ];
  return writeCase(
    desk,
    open,
    {
      ...{ key: input.key, ...about },
      says: `Review of ${placementName(placement, facts)} planned for ${when}${place === '' ? '' : `, ${place}`}: ${people}.`,
      what: { kind: 'reviewPlanned', reviewKey: review.key, day, startsAt, endsAt, place, people, event: event.value },
    },
    { action: 'Review planned', also },
  );
}

function problemOf({ open, review }: OpenReview, { day, startsAt, endsAt, place, people, isOnline }: PlanReview) {
  if (review.held !== undefined)
    return refuse.changedMeanwhile(`This review was held on ${dateInWords(review.held.on)} already. Look at the page again.`);
  if (day < open.today)
    return refuse.badField('day', 'This day has gone by. Enter a later one, or record the review that was held.');
  if (endsAt <= startsAt) return refuse.badField('endsAt', 'It ends before it begins. Enter a later time.');
  if (people.trim() === '') return refuse.badField('people', 'Write who comes.');
  return place.trim() === '' && !isOnline ? refuse.badField('place', 'Write where it is, or hold it in Teams.') : undefined;
}

/** The event of a meeting planned anew is moved where it still is in this person's calendar; otherwise there is a new one. */
async function eventOf(
  desk: Desk,
  { open }: OpenReview,
  { key, day, startsAt, endsAt, place, isOnline, inCalendar, invited }: PlanReview,
  eventId: string | undefined,
): Promise<Outcome<PlannedMeeting | null>> {
  if (!inCalendar) return done(null);
  const meeting: Meeting = {
    subject: 'Placement review',
    ...{ date: day, startsAt, endsAt, place: place.trim(), people: invited, isOnline, transactionId: key },
    words: `Review of a placement by ${open.facts.school.name}. If the time does not suit you, tell ${desk.person.name}; you may send your views in writing instead.`,
  };
  const moved = eventId === undefined ? undefined : await moveMeeting(desk, eventId, meeting);
  const isGone = moved !== undefined && !moved.done && moved.refusal.kind === 'notFound';
  return moved === undefined || isGone ? planMeeting(desk, meeting) : moved;
}
