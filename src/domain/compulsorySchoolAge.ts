import type { DateText } from './session.ts';
import { addDays, dayOfWeek } from './week.ts';

/** The days of a year on which compulsory school age begins (SI 1998/1607). */
const prescribedDays = ['03-31', '08-31', '12-31'] as const;

/**
 * Whether a pupil is of compulsory school age on a day (Education Act 1996 section 8): from the prescribed day on or after the fifth
 * birthday to the last Friday in June of the school year in which the pupil becomes 16, both included.
 */
export const isOfCompulsoryAge = (dateOfBirth: DateText, on: DateText): boolean =>
  firstDay(dateOfBirth) <= on && on <= lastDay(dateOfBirth);

const yearOf = (date: DateText): number => Number(date.slice(0, 4));

function firstDay(dateOfBirth: DateText): DateText {
  const day = prescribedDays.find((prescribed) => prescribed >= dateOfBirth.slice(5)) ?? prescribedDays[0];
  return `${yearOf(dateOfBirth) + 5}-${day}`;
}

function lastDay(dateOfBirth: DateText): DateText {
  const isAutumn = dateOfBirth.slice(5) >= '09-01';
  const lastOfJune = `${yearOf(dateOfBirth) + (isAutumn ? 17 : 16)}-06-30`;
  // Four days after Monday is Friday.
  return addDays(lastOfJune, -((dayOfWeek(lastOfJune) + 3) % 7));
}
