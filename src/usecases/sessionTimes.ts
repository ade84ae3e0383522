import type { School } from '#domain/school.ts';
import type { Half, TimeText } from '#domain/session.ts';

/** When a school asks about a half of the day, and by when it wants the answer; Europe/London. */
export const sessionTimes = (school: School, half: Half): { readonly askedAt: TimeText; readonly cutOffAt: TimeText } =>
  half === 'AM'
    ? { askedAt: school.morningAskedAt, cutOffAt: school.morningCutOffAt }
    : { askedAt: school.afternoonAskedAt, cutOffAt: school.afternoonCutOffAt };

/** The half of the day that counts at a time: the morning until the afternoon is asked about. */
export const halfAt = (school: School, time: TimeText): Half => (time < school.afternoonAskedAt ? 'AM' : 'PM');
