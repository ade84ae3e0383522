import { attendanceOf } from '#domain/attendance/attendanceOf.ts';
import { type RecordOf, sessionRecords } from '#domain/attendance/sessionRecord.ts';
import { mayConfirm } from '#domain/checks/mayConfirm.ts';
import { coversDate } from '#domain/expected.ts';
import { fullName } from '#domain/pupil.ts';
import { schoolYearStart } from '#domain/schoolYear.ts';
import { type DateText, type WeekSlot, weekdays, weekSlots } from '#domain/session.ts';
import { addDays, dateOf, mondayOf } from '#domain/week.ts';
import { whereOn } from '#domain/whereOn.ts';
import type { Desk } from './desk.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { type RegisterCell, registerCell } from './registerCell.ts';

export interface RegisterWeekView {
  readonly weekStartsOn: DateText;
  readonly days: { readonly date: DateText; readonly isSchoolDay: boolean; readonly why: string }[];
  readonly rows: { readonly pupilKey: string; readonly pupilName: string; readonly cells: Record<WeekSlot, RegisterCell> }[];
  /** The other weeks of the school year in which somebody's whereabouts were never confirmed, latest first. */
  readonly missingInWeeks: { readonly monday: DateText; readonly sessions: number }[];
  readonly mayConfirm: boolean;
}

/** The week of every pupil with sessions away from school, by surname. Any day of the week names it. */
export async function viewRegisterWeek(desk: Desk, schoolKey: string, day: DateText): Promise<Outcome<RegisterWeekView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { book, facts, now } = opened.value;
  const monday = mondayOf(day);
  const recordOf = sessionRecords(facts, now);
  return done({
    weekStartsOn: monday,
    days: weekdays.map((_, at) => {
      const date = addDays(monday, at);
      const kind = book.calendar.day(date);
      return { date, isSchoolDay: kind.kind === 'schoolDay', why: kind.kind === 'schoolDay' ? '' : kind.because };
    }),
    rows: pupilsOfWeek(opened.value, monday).map((pupilKey) => {
      const pupil = facts.pupils.get(pupilKey);
      return {
        pupilKey,
        pupilName: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
        cells: cellsOf(opened.value, recordOf, pupilKey, monday),
      };
    }),
    missingInWeeks: missingInWeeks(opened.value, monday),
    mayConfirm: mayConfirm(desk.person, facts).outcome === 'met',
  });
}

/**
 * Pupils with a placement that leaves sessions of that week away from school, and those with an answer in it although nothing covers it any
 * more; by surname.
 */
export function pupilsOfWeek({ facts }: Pick<OpenSchool, 'facts'>, monday: DateText): string[] {
  const due = facts.placements.filter((placement) =>
    weekSlots.some((slot) => {
      const date = dateOf(monday, slot);
      return coversDate(placement, date) && whereOn(placement, date, slot) !== 'school';
    }),
  );
  const answered = [...facts.register.values()].filter((week) => week.weekStartsOn === monday);
  const sortedBy = (key: string): string => `${facts.pupils.get(key)?.surname ?? ''} ${facts.pupils.get(key)?.forename ?? ''}`;
  return [...new Set([...due, ...answered].map(({ pupilKey }) => pupilKey))].sort((one, other) =>
    sortedBy(one).localeCompare(sortedBy(other), 'en-GB'),
  );
}

function cellsOf(open: OpenSchool, recordOf: RecordOf, pupilKey: string, monday: DateText): Record<WeekSlot, RegisterCell> {
  const cell = (slot: WeekSlot): RegisterCell => registerCell(open, recordOf(pupilKey, monday, slot));
  return {
    MonAM: cell('MonAM'),
    MonPM: cell('MonPM'),
    TueAM: cell('TueAM'),
    TuePM: cell('TuePM'),
    WedAM: cell('WedAM'),
    WedPM: cell('WedPM'),
    ThuAM: cell('ThuAM'),
    ThuPM: cell('ThuPM'),
    FriAM: cell('FriAM'),
    FriPM: cell('FriPM'),
  };
}

function missingInWeeks({ facts, now, today }: OpenSchool, shown: DateText): RegisterWeekView['missingInWeeks'] {
  const { weeks, school } = attendanceOf(facts, { from: schoolYearStart(today), to: today, now });
  return weeks
    .map(({ monday }, at) => {
      const figures = school.weeks[at];
      return { monday, sessions: figures === undefined ? 0 : figures.missing + figures.otherSchoolMissing };
    })
    .filter(({ monday, sessions }) => sessions > 0 && monday !== shown)
    .reverse();
}
