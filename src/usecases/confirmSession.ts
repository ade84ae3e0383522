import type { Mark } from '#domain/register.ts';
import type { DateText, Half } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';
import type { TodayView } from './viewToday.ts';

export interface Confirm {
  readonly date: DateText;
  readonly half: Half;
  /** `note`: at most 500 characters. */
  readonly marks: readonly { readonly pupilKey: string; readonly mark: Mark; readonly note: string }[];
}

/** Keeps the answers for one session in the register (ATT-2) and answers with that day. The same answer again changes nothing. */
export const confirmSession: (desk: Desk, schoolKey: string, input: Confirm) => Promise<Outcome<TodayView>> = async () => {
  throw new Error('confirmSession is being written.');
};
