import { instantOf, londonTime } from '#domain/londonTime.ts';
import type { Placement } from '#domain/placement.ts';
import { lastDayOf } from '#domain/placementStage.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { DateText, InstantText } from '#domain/session.ts';
import { addDays, mondayOf } from '#domain/week.ts';
import { weekBefore } from '#domain/weekSheet.ts';
import { shortDate } from '#domain/words.ts';
import type { SchoolCasebook } from '#records/records.ts';
import { type PlannedDelivery, plannedFor, staffWith } from './plannedDelivery.ts';
import { dayIsOverAt } from './plannedSessions.ts';

/** ATT-6: on the first school day of a week, from the school's time for messages, the school week before to every AP lead. */
export function plannedWeek(book: SchoolCasebook, facts: SchoolFacts, now: InstantText): PlannedDelivery[] {
  const { date } = londonTime(now);
  const week = book.calendar.weeks.find(({ monday }) => monday === mondayOf(date));
  if (week?.firstSchoolDay !== date || !isBetween(now, date, book.school.digestAt, dayIsOverAt)) return [];
  const monday = weekBefore(facts, date);
  if (monday === undefined || !facts.placements.some((placement) => ranIn(placement, monday))) return [];
  const what = { round: 'week', subject: monday, title: `The week from ${shortDate(monday)}` } as const;
  return staffWith(book, 'apLead').map((apLead) => plannedFor(book, what, apLead));
}

/** A week in which nobody had a placement is no news. */
const ranIn = (placement: Placement, monday: DateText): boolean =>
  ['approved', 'ended'].includes(placement.decision.status) &&
  placement.startsOn <= addDays(monday, 6) &&
  lastDayOf(placement) >= monday;

const isBetween = (now: InstantText, date: string, from: string, to: string): boolean =>
  Date.parse(instantOf(date, from)) <= Date.parse(now) && Date.parse(now) < Date.parse(instantOf(date, to));
