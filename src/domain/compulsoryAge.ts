import { schoolYearStart } from './schoolYear.ts';
import type { DateText } from './session.ts';
import { addDays, dayOfWeek, isDate } from './week.ts';

const friday = 4;

/**
 * Whether a pupil is of compulsory school age on a day: from the term after the fifth birthday (terms begin on 1 January, 1 April and
 * 1 September here) to the last Friday of June in the school year of the sixteenth. Believed, not read (Education Act 1996 sections 8 and
 * 462). A date of birth that is no date counts as compulsory age, so that a duty is shown rather than lost.
 */
export function isOfCompulsoryAge(dateOfBirth: DateText, date: DateText): boolean {
  if (!isDate(dateOfBirth)) return true;
  return date >= beginsOn(birthday(dateOfBirth, 5)) && date <= endsOn(birthday(dateOfBirth, 16));
}

const yearOf = (date: DateText): number => Number(date.slice(0, 4));
const birthday = (dateOfBirth: DateText, age: number): DateText => `${yearOf(dateOfBirth) + age}${dateOfBirth.slice(4)}`;

/** The first day of the term after the fifth birthday. */
function beginsOn(fifth: DateText): DateText {
  const day = fifth.slice(5);
  if (day <= '03-31') return `${yearOf(fifth)}-04-01`;
  return day <= '08-31' ? `${yearOf(fifth)}-09-01` : `${yearOf(fifth) + 1}-01-01`;
}

/** The last Friday of June in the school year of the sixteenth birthday. */
function endsOn(sixteenth: DateText): DateText {
  const endOfJune = `${yearOf(schoolYearStart(sixteenth)) + 1}-06-30`;
  return addDays(endOfJune, -((dayOfWeek(endOfJune) - friday + 7) % 7));
}
