import type { CalendarEntry, DayKind } from './calendar.ts';
import type { DateText } from './session.ts';
import { dayOfWeek } from './week.ts';
import { dateInWords } from './words.ts';

const noSchool = (because: string): DayKind => ({ kind: 'noSchool', because });

/** `INSET day` however the school names it; a name that says more is added. */
const insetName = (name: string): string =>
  name.trim() === '' || /inset/i.test(name) ? 'INSET day' : `INSET day: ${name.trim()}`;

/**
 * What one day is. The first reason that holds is given: weekend, bank holiday, half-term, INSET day, closure, then the holiday between
 * terms. Before the first and after the last term nothing is known, and the answer says so instead of guessing "holiday".
 */
export function calendarDay(
  date: DateText,
  entries: readonly CalendarEntry[],
  termsInOrder: readonly CalendarEntry[],
  bankHolidays: ReadonlyMap<DateText, string>,
): DayKind {
  const weekday = dayOfWeek(date);
  if (weekday === 5) return noSchool('Saturday');
  if (weekday === 6) return noSchool('Sunday');
  const bankHoliday = bankHolidays.get(date);
  if (bankHoliday !== undefined) return noSchool(`Bank holiday: ${bankHoliday}`);

  const on = (kind: CalendarEntry['kind']) =>
    entries.find((entry) => entry.kind === kind && entry.startsOn <= date && date <= entry.endsOn);
  const halfTerm = on('halfTerm');
  if (halfTerm !== undefined) return noSchool(halfTerm.name.trim() === '' ? 'Half-term' : `Half-term: ${halfTerm.name.trim()}`);
  const inset = on('inset');
  if (inset !== undefined) return noSchool(insetName(inset.name));
  const closure = on('closure');
  if (closure !== undefined) return noSchool(closure.name.trim() === '' ? 'Closed' : `Closed: ${closure.name.trim()}`);
  if (on('term') !== undefined) return { kind: 'schoolDay' };
  return outsideTerms(date, termsInOrder);
}

function outsideTerms(date: DateText, terms: readonly CalendarEntry[]): DayKind {
  const before = terms
    .filter((term) => term.endsOn < date)
    .sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1))
    .at(-1);
  const after = terms.find((term) => term.startsOn > date);
  if (before !== undefined && after !== undefined) return noSchool(`Holiday between ${before.name} and ${after.name}`);
  if (before !== undefined) {
    return { kind: 'unclear', because: `The calendar of this school ends on ${dateInWords(before.endsOn)}; add the next terms.` };
  }
  if (after !== undefined) {
    return {
      kind: 'unclear',
      because: `The calendar of this school begins on ${dateInWords(after.startsOn)}; nothing is known of the days before.`,
    };
  }
  return { kind: 'unclear', because: 'The calendar of this school has no terms yet; add them.' };
}
