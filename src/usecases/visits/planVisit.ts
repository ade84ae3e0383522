import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { placementName } from '#domain/placementName.ts';
import type { DateText, TimeText } from '#domain/session.ts';
import { visitLine } from '#domain/visits/visitSays.ts';
import type { Meeting } from '#records/calendarEvents.ts';
import { aboutPlacement, openPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { moveMeeting, planMeeting } from '../meetings.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type CaseEntry, writeCase } from '../writeCase.ts';

export interface PlanVisit {
  readonly key: string;
  readonly day: DateText;
  readonly startsAt: TimeText;
  readonly endsAt: TimeText;
  /** Who goes, in words. */
  readonly people: string;
  /** Puts it into the person's calendar. */
  readonly inCalendar: boolean;
  /** Whom Outlook invites by mail; nobody for a visit that is not announced. */
  readonly invited: readonly { readonly name: string; readonly email: string }[];
  /** The planned visit that it takes the place of; empty for a new one. */
  readonly replaces: string;
}

/**
 * Plans a visit, with an event in the calendar of whoever plans it and the people it invites (VIS-2); planned anew, the event moves. The
 * event names the setting and no pupil: calendars are read by many.
 */
export async function planVisit(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  input: PlanVisit,
): Promise<Outcome<{ readonly key: string; readonly webLink: string }>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, 'visit');
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const { facts, today } = open;
  const { key, day, startsAt, endsAt } = input;
  const people = input.people.trim();
  const kept = open.book.caseRecords.get(key)?.value;
  if (kept?.what.kind === 'visitPlanned') return done({ key, webLink: kept.what.event?.webLink ?? '' });
  if (day < today) return refuse.badField('day', 'This day has gone by. Enter a later one, or record the visit that was made.');
  if (endsAt <= startsAt) return refuse.badField('endsAt', 'It ends before it begins. Enter a later time.');
  if (people === '') return refuse.badField('people', 'Write who goes.');
  const before = recordsOf(facts.caseRecords, 'visitPlanned').find(
    (record) => record.key === input.replaces && record.placementKey === placementKey,
  );
  if (input.replaces !== '' && before === undefined)
    return refuse.changedMeanwhile('This visit was taken back or planned anew meanwhile. Look at the list again.');

  const provider = facts.providers.get(stored.value.providerKey);
  const site = facts.sites.get(stored.value.siteKey);
  const meeting: Meeting = {
    subject: `Visit: ${provider?.name ?? 'provider'}`,
    ...{ date: day, startsAt, endsAt, place: site?.address ?? '', people: input.invited, isOnline: false, transactionId: key },
    words: `Visit by ${facts.school.name}: ${people}.`,
  };
  const event = await eventOf(desk, input, before?.what.event?.id, meeting);
  if (!event.done) return event;
  const about = aboutPlacement(stored.value);
  const entry: CaseEntry = {
    ...{ key, ...about, on: today },
    says: visitLine('Visit planned', placementName(stored.value, facts), day, `from ${startsAt} to ${endsAt}: ${people}`),
    what: { kind: 'visitPlanned', day, startsAt, endsAt, people, event: event.value },
  };
  const also: CaseEntry[] =
    before === undefined
      ? []
      : [
          {
            ...{ key: `${key}|replaces`, ...about, on: today, says: `Taken back: ${before.says}` },
            what: { kind: 'takenBack', recordKey: before.key, reason: 'Planned anew.' },
          },
        ];
  const written = await writeCase(desk, open, entry, { action: 'Visit planned', also });
  return written.done ? done({ key, webLink: event.value?.webLink ?? '' }) : written;
}

/** The event of a visit planned anew is moved where it still is in this person's calendar; otherwise there is a new one. */
async function eventOf(desk: Desk, { inCalendar }: PlanVisit, eventId: string | undefined, meeting: Meeting) {
  if (!inCalendar) return done(null);
  const moved = eventId === undefined ? undefined : await moveMeeting(desk, eventId, meeting);
  const isGone = moved !== undefined && !moved.done && moved.refusal.kind === 'notFound';
  const planned = moved === undefined || isGone ? await planMeeting(desk, meeting) : moved;
  return planned.done ? done({ id: planned.value.id, webLink: planned.value.webLink }) : planned;
}
