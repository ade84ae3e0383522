import type { Calendar, Meeting, PlannedMeeting } from '#records/calendarEvents.ts';
import type { Desk } from './desk.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';

/** Puts a meeting into the calendar of whoever plans it; Outlook invites the people. Asked for twice with one transaction it is one event. */
export const planMeeting = (desk: Desk, meeting: Meeting): Promise<Outcome<PlannedMeeting>> =>
  inCalendar(desk, (calendar) => calendar.plan(meeting), meeting);

/** Changes it; Outlook tells the people. */
export const moveMeeting = (desk: Desk, eventId: string, meeting: Meeting): Promise<Outcome<PlannedMeeting>> =>
  inCalendar(desk, (calendar) => calendar.move(eventId, meeting), meeting);

/** Takes it out of the calendar; Outlook tells the people. */
export const cancelMeeting = (desk: Desk, eventId: string): Promise<Outcome<undefined>> =>
  inCalendar(desk, (calendar) => calendar.cancel(eventId));

type Answer<T> = { readonly done: true; readonly value: T } | { readonly done: false; readonly why: keyof typeof words };

async function inCalendar<T>(
  desk: Desk,
  work: (calendar: Calendar) => Promise<Answer<T>>,
  meeting?: Meeting,
): Promise<Outcome<T>> {
  if (desk.via === 'card')
    return refuse.notPermitted('A card cannot write into your calendar. Open the page in Alongside for that.');
  if (meeting !== undefined && meeting.endsAt <= meeting.startsAt)
    return refuse.badField('endsAt', 'It ends before it begins. Enter a later time.');
  const answer = await work(desk.meetings);
  if (answer.done) return done(answer.value);
  if (answer.why === 'badAddress') return refuse.badField('people', words.badAddress);
  return answer.why === 'gone' ? refuse.notFound(words.gone) : refuse.notPermitted(words.forbidden);
}

const words = {
  badAddress: 'One of the e-mail addresses is not an address. Correct it, or leave that person out.',
  gone: 'This event is no longer in your calendar, or it is in the calendar of whoever planned it.',
  forbidden:
    'Alongside may not write into your calendar. Plan it without an event, and ask whoever looks after Microsoft 365 for the permission Calendars.ReadWrite.',
} as const;
