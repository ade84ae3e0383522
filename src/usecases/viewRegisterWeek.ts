import type { Mark } from '#domain/register.ts';
import type { DateText, WeekSlot } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';

export interface RegisterCell {
  readonly expected: 'provider' | 'school' | 'nowhere' | 'noSchool';
  readonly providerName: string;
  readonly mark: Mark | null;
  readonly corrected: boolean;
  /** The cell in words, for people who hear the table. */
  readonly says: string;
  readonly isFuture: boolean;
}

export interface RegisterWeekView {
  readonly weekStartsOn: DateText;
  readonly days: { readonly date: DateText; readonly isSchoolDay: boolean; readonly why: string }[];
  readonly rows: { readonly pupilKey: string; readonly pupilName: string; readonly cells: Record<WeekSlot, RegisterCell> }[];
  readonly mayConfirm: boolean;
}

/** The week of every pupil with sessions away from school. `monday` is the week's Monday. */
export const viewRegisterWeek: (desk: Desk, schoolKey: string, monday: DateText) => Promise<Outcome<RegisterWeekView>> =
  async () => {
    throw new Error('viewRegisterWeek is being written.');
  };
