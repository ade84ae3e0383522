import { instantOf } from '#domain/londonTime.ts';
import type { Half, Session } from '#domain/session.ts';
import { sessionTimes } from '#domain/sessionTimes.ts';
import type { OpenSchool } from './openSchool.ts';
import { type WhereaboutsRow, whereaboutsRows } from './whereaboutsRows.ts';

export interface SessionView {
  readonly half: Half;
  readonly askedAt: string;
  readonly cutOffAt: string;
  /** Whether answers are taken: a school day, and the school's time for asking has come. */
  readonly isOpen: boolean;
  readonly isPastCutOff: boolean;
  readonly rows: WhereaboutsRow[];
}

/** One half of a day: its times and everyone expected away. */
export function sessionView(open: OpenSchool, session: Session): SessionView {
  const { askedAt, cutOffAt } = sessionTimes(open.book.school, session.half);
  const isSchoolDay = open.book.calendar.isSchoolDay(session.date);
  const isReached = (time: string): boolean => Date.parse(open.now) >= Date.parse(instantOf(session.date, time));
  return {
    half: session.half,
    askedAt,
    cutOffAt,
    isOpen: isSchoolDay && isReached(askedAt),
    isPastCutOff: isSchoolDay && isReached(cutOffAt),
    rows: whereaboutsRows(open, session),
  };
}
