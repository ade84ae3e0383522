import { mayConfirm } from '#domain/checks/mayConfirm.ts';
import { allDuties } from '#domain/duties/allDuties.ts';
import { type DateText, halves } from '#domain/session.ts';
import { deliveryDuties } from '#rounds/deliveryDuties.ts';
import { calendarNotice } from './calendarNotice.ts';
import type { Desk } from './desk.ts';
import { type DutyRow, dutyRow } from './dutyRow.ts';
import { openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { type SessionView, sessionView } from './sessionView.ts';
import { unreadableRows } from './unreadableRows.ts';

export interface TodayView {
  readonly date: DateText;
  readonly isSchoolDay: boolean;
  readonly calendarSays: string;
  readonly sessions: SessionView[];
  readonly duties: DutyRow[];
  readonly mayConfirm: boolean;
  readonly updatedAt: string;
}

/** One school's day: who is where in both sessions, and what is due. `date` defaults to today in London; duties are those of now. */
export async function viewToday(desk: Desk, schoolKey: string, date?: DateText): Promise<Outcome<TodayView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { book, trust, facts, now, today } = opened.value;
  const shown = date ?? today;
  return done({
    date: shown,
    isSchoolDay: book.calendar.isSchoolDay(shown),
    calendarSays: calendarNotice(book, shown),
    sessions: halves.map((half) => sessionView(opened.value, { date: shown, half })),
    duties: [...unreadableRows(book, trust), ...deliveryDuties(book, trust, now), ...allDuties(facts, now)].map(dutyRow),
    mayConfirm: mayConfirm(desk.person, facts).outcome === 'met',
    updatedAt: book.readAt,
  });
}
