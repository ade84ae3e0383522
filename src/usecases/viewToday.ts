import { mayConfirm } from '#domain/checks/mayConfirm.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { allDuties } from '#domain/duties/allDuties.ts';
import { type OpenDuty, openDuties } from '#domain/duties/openDuties.ts';
import { type DateText, halves } from '#domain/session.ts';
import type { Freshness } from '#records/records.ts';
import { deliveryDuties } from '#rounds/deliveryDuties.ts';
import { calendarNotice } from './calendarNotice.ts';
import { unreadConcerns } from './confidential/unreadConcerns.ts';
import { type WithOwnConcerns, withOwnConcerns } from './confidential/withOwnConcerns.ts';
import type { Desk } from './desk.ts';
import { type DutyRow, dutyRows } from './dutyRow.ts';
import { openSteadily } from './openSteadily.ts';
import { done, type Outcome } from './outcome.ts';
import { forLooking } from './readings.ts';
import { type SessionView, sessionView } from './sessionView.ts';
import { unreadableRows } from './unreadableRows.ts';
import { visibleDuties } from './visibleDuties.ts';
import { waitingDuties } from './waitingDuties.ts';

export interface TodayView {
  readonly date: DateText;
  readonly isSchoolDay: boolean;
  readonly calendarSays: string;
  readonly sessions: SessionView[];
  readonly duties: DutyRow[];
  readonly mayConfirm: boolean;
  /** Follow-ups and events. */
  readonly mayFollowUp: boolean;
  readonly isOffline: boolean;
  readonly updatedAt: string;
}

/** One school's day: who is where in both sessions, and what is due. `date` defaults to today in London; duties are those of now. */
export async function viewToday(
  desk: Desk,
  schoolKey: string,
  date?: DateText,
  reading: Freshness = forLooking,
): Promise<Outcome<TodayView>> {
  const opened = await openSteadily(desk, schoolKey, reading);
  if (!opened.done) return opened;
  const { book, facts, today } = opened.value;
  const withConcerns = await withOwnConcerns(desk, opened.value);
  const shown = date ?? today;
  return done({
    date: shown,
    isSchoolDay: book.calendar.isSchoolDay(shown),
    calendarSays: calendarNotice(book, shown),
    sessions: halves.map((half) => sessionView(opened.value, { date: shown, half })),
    duties: dutiesNow(desk, withConcerns).map(dutyRows(desk, withConcerns)),
    mayConfirm: mayConfirm(desk.person, facts).outcome === 'met',
    mayFollowUp: holdsRight('recordFollowUp', desk.person, facts).outcome === 'met',
    isOffline: book.isStale === true,
    updatedAt: book.readAt,
  });
}

/** How far ahead Today looks. */
const aheadInSchoolDays = 10;

/** What stands open now: first what the product itself cannot read or bring, then what the rules ask for. */
function dutiesNow(desk: Pick<Desk, 'person'>, open: WithOwnConcerns): OpenDuty[] {
  const { book, trust, facts, now, today } = open;
  const ours = [
    ...unreadableRows(book, trust),
    ...unreadConcerns(open),
    ...waitingDuties(open),
    ...deliveryDuties(book, trust, now),
  ];
  const by = book.calendar.schoolDayFrom(today, aheadInSchoolDays);
  return [...openDuties(ours, open), ...openDuties(visibleDuties(allDuties(facts, open), desk.person, facts), open, by)];
}
