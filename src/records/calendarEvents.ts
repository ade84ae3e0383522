import { z } from 'zod';
import { instantOf } from '#domain/londonTime.ts';
import type { DateText, TimeText } from '#domain/session.ts';
import type { Graph } from '#graph/graph.ts';
import { type GraphError, isGraphError } from '#graph/graphError.ts';
import { path } from '#graph/odata.ts';

export interface Meeting {
  readonly subject: string;
  readonly date: DateText;
  /** London. */
  readonly startsAt: TimeText;
  readonly endsAt: TimeText;
  readonly place: string;
  readonly words: string;
  /** Whom Outlook invites. */
  readonly people: readonly { readonly name: string; readonly email: string }[];
  /** With a Teams meeting. */
  readonly isOnline: boolean;
  /** Made by the form once: asked for again with it, there is still one event. */
  readonly transactionId: string;
}

export interface PlannedMeeting {
  readonly id: string;
  readonly webLink: string;
  /** Of the Teams meeting; null without one. */
  readonly joinUrl: string | null;
}

/** Why Microsoft 365 did not do it: no permission, no such event in this calendar, or an address that is none. */
type Done<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly why: 'forbidden' | 'gone' | 'badAddress' };

/**
 * The person's own calendar. Outlook tells the people of every change by mail. Use cases ask through `usecases/meetings.ts`, which says in
 * words what went wrong. Throws GraphError for what is not in `Done`.
 */
export interface Calendar {
  plan(meeting: Meeting): Promise<Done<PlannedMeeting>>;
  move(eventId: string, meeting: Meeting): Promise<Done<PlannedMeeting>>;
  /** An event that is gone already is no failure. */
  cancel(eventId: string): Promise<Done<undefined>>;
}

const shape = z.object({
  id: z.string(),
  subject: z.string().nullish(),
  start: z.object({ dateTime: z.string() }).nullish(),
  end: z.object({ dateTime: z.string() }).nullish(),
  webLink: z.string().nullish(),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
});

/** https://learn.microsoft.com/graph/api/user-post-events */
export function calendarFor(graph: Graph): Calendar {
  const change = async (eventId: string, meeting: Meeting) =>
    shape.parse((await graph.call({ method: 'PATCH', path: path`/me/events/${eventId}`, body: bodyOf(meeting) })).body);
  return {
    plan: (meeting) =>
      asked(async () => {
        const body = { ...bodyOf(meeting), transactionId: meeting.transactionId };
        const event = shape.parse((await graph.call({ method: 'POST', path: '/me/events', body, isRefusedTwice: true })).body);
        // The event of an earlier press of the same form, after which its time was changed.
        return planned(isAsAsked(event, meeting) ? event : await change(event.id, meeting));
      }),
    move: (eventId, meeting) => asked(async () => planned(await change(eventId, meeting))),
    cancel: async (eventId) => {
      const gone = await asked(() => graph.call({ method: 'DELETE', path: path`/me/events/${eventId}` }));
      return gone.done || gone.why === 'gone' ? { done: true, value: undefined } : gone;
    },
  };
}

/** The chat has no token of the person, and the application may look into nobody's calendar. */
const no = { done: false, why: 'forbidden' } as const;
export const noCalendar: Calendar = { plan: async () => no, move: async () => no, cancel: async () => no };

async function asked<T>(work: () => Promise<T>): Promise<Done<T>> {
  try {
    return { done: true, value: await work() };
  } catch (error) {
    const why = isGraphError(error) ? whyNot(error) : undefined;
    if (why === undefined) throw error;
    return { done: false, why };
  }
}

function whyNot({ kind, code }: GraphError) {
  if (code === 'ErrorInvalidRecipients') return 'badAddress';
  // It is in the calendar of somebody else, which is not looked into.
  if (code === 'ErrorInvalidMailboxItemId') return 'gone';
  return kind === 'forbidden' ? 'forbidden' : kind === 'notFound' || kind === 'gone' ? 'gone' : undefined;
}

/** Graph answers in UTC. */
const isAsAsked = ({ subject, start, end }: z.output<typeof shape>, meeting: Meeting): boolean =>
  subject === meeting.subject &&
  isAt(start?.dateTime, meeting.date, meeting.startsAt) &&
  isAt(end?.dateTime, meeting.date, meeting.endsAt);
const minuteLength = 16;
const isAt = (dateTime: string | undefined, date: DateText, time: TimeText): boolean =>
  dateTime?.slice(0, minuteLength) === instantOf(date, time).slice(0, minuteLength);

const planned = ({ id, webLink, onlineMeeting }: z.output<typeof shape>): PlannedMeeting => ({
  id,
  webLink: webLink ?? '',
  joinUrl: onlineMeeting?.joinUrl ?? null,
});

/** Windows' name for London's time, summer time included. */
const timeZone = 'GMT Standard Time';

const bodyOf = ({ subject, date, startsAt, endsAt, place, words, people, isOnline }: Meeting) => ({
  subject,
  body: { contentType: 'text', content: words },
  start: { dateTime: `${date}T${startsAt}:00`, timeZone },
  end: { dateTime: `${date}T${endsAt}:00`, timeZone },
  location: { displayName: place },
  attendees: people.map(({ name, email }) => ({ type: 'required', emailAddress: { address: email, name } })),
  ...(isOnline && { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' }),
});
