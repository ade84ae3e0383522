import type { DateText, Half } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';
import type { WhereaboutsRow } from './whereaboutsRow.ts';

export interface WhoIsOut {
  readonly schoolName: string;
  readonly date: DateText;
  readonly half: Half;
  readonly isSchoolDay: boolean;
  /** Why there is no school; empty when there is. */
  readonly calendarSays: string;
  /** Unknown first. */
  readonly rows: WhereaboutsRow[];
}

/** Every pupil expected away from school in the session that runs now (before noon: the morning). */
export const whoIsOut: (desk: Desk, schoolKey: string) => Promise<Outcome<WhoIsOut>> = async () => {
  throw new Error('whoIsOut is being written.');
};
