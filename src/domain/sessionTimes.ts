import { instantOf } from './londonTime.ts';
import type { School } from './school.ts';
import type { Half, InstantText, Session, TimeText } from './session.ts';

/** When a school asks about a half of the day, and by when it wants the answer; Europe/London. */
export const sessionTimes = (school: School, half: Half): { readonly askedAt: TimeText; readonly cutOffAt: TimeText } =>
  half === 'AM'
    ? { askedAt: school.morningAskedAt, cutOffAt: school.morningCutOffAt }
    : { askedAt: school.afternoonAskedAt, cutOffAt: school.afternoonCutOffAt };

/** The same of one session, as moments. */
export function sessionInstants(
  { date, half }: Session,
  school: School,
): { readonly askedAt: InstantText; readonly cutOffAt: InstantText } {
  const { askedAt, cutOffAt } = sessionTimes(school, half);
  return { askedAt: instantOf(date, askedAt), cutOffAt: instantOf(date, cutOffAt) };
}

/** The half of the day that counts at a time: the morning until the afternoon is asked about. */
export const halfAt = (school: School, time: TimeText): Half => (time < school.afternoonAskedAt ? 'AM' : 'PM');
