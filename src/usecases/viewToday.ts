import type { DateText, Half } from '#domain/session.ts';
import type { Role } from '#domain/staff.ts';
import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';
import type { WhereaboutsRow } from './whereaboutsRows.ts';

export type DutyKind = 'review' | 'approval' | 'pastItsEnd' | 'delivery' | 'missingMark' | 'agreement';

export interface DutyRow {
  readonly kind: DutyKind;
  readonly say: string;
  readonly because: string;
  readonly citation: string;
  readonly owner: Role;
  readonly dueOn: DateText | null;
  readonly isOverdue: boolean;
  readonly placementKey: string | null;
}

export interface SessionView {
  readonly half: Half;
  readonly askedAt: string;
  readonly cutOffAt: string;
  readonly isOpen: boolean;
  readonly isPastCutOff: boolean;
  readonly rows: WhereaboutsRow[];
}

export interface TodayView {
  readonly date: DateText;
  readonly isSchoolDay: boolean;
  readonly calendarSays: string;
  readonly sessions: SessionView[];
  readonly duties: DutyRow[];
  readonly mayConfirm: boolean;
  readonly updatedAt: string;
}

/** One school's day: who is where in both sessions, and what is due. `date` defaults to today in London. */
export const viewToday: (desk: Desk, schoolKey: string, date?: DateText) => Promise<Outcome<TodayView>> = async () => {
  throw new Error('viewToday is being written.');
};
