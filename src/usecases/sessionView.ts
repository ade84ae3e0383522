import { lookedAtBecause } from '#domain/board/wasAsked.ts';
import { instantAt } from '#domain/cutOff.ts';
import { isAfter } from '#domain/instant.ts';
import { opensAt } from '#domain/opensAt.ts';
import type { Half, Session } from '#domain/session.ts';
import { sessionTimes } from '#domain/sessionTimes.ts';
import type { OpenSchool } from './openSchool.ts';
import { type WhereaboutsRow, whereaboutsRows } from './whereaboutsRows.ts';

export interface SessionView {
  readonly half: Half;
  readonly askedAt: string;
  readonly cutOffAt: string;
  /** Whether any answer is taken: the session is a school's, or was until it closed, and its time has come. */
  readonly isOpen: boolean;
  readonly isPastCutOff: boolean;
  readonly rows: WhereaboutsRow[];
}

/** One half of a day: its times and everyone with provision away from school on that day. */
export function sessionView(open: OpenSchool, session: Session): SessionView {
  const { askedAt, cutOffAt } = sessionTimes(open.book.school, session.half);
  const isLookedAt = lookedAtBecause(open.facts, session) !== undefined;
  return {
    half: session.half,
    askedAt,
    cutOffAt,
    isOpen: isLookedAt && !isAfter(opensAt(session, open.facts), open.now),
    isPastCutOff: isLookedAt && !isAfter(instantAt(session, cutOffAt), open.now),
    rows: whereaboutsRows(open, session),
  };
}
