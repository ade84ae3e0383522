import type { CalendarEntry } from '../../calendar.ts';
import type { Rulebook } from '../../duties/rulebook.ts';
import type { Finding } from '../../finding.ts';
import { dateInWords } from '../../words.ts';
import { found } from './contradiction.ts';

/** Calendar entries that end before they start, terms that overlap, and half-terms that do not lie within a term. */
export function calendarProblems({ facts }: Rulebook): Finding[] {
  const { entries } = facts.calendar;
  const terms = entries.filter(({ kind }) => kind === 'term');
  return entries.flatMap((entry) => {
    const about = { list: 'calendar', record: entry.key } as const;
    const other = entry.kind === 'term' ? terms.find((term) => overlapsEarlier(entry, term)) : undefined;
    return found(
      entry.endsOn !== '' &&
        entry.endsOn < entry.startsOn && {
          ...about,
          problem: 'endsBeforeStart',
          because: `${nameOf(entry)} starts on ${dateInWords(entry.startsOn)} and ends before, on ${dateInWords(entry.endsOn)}. Its first day alone is used; correct the dates.`,
        },
      other !== undefined && {
        ...about,
        other: other.key,
        problem: 'termsOverlap',
        because: `${nameOf(entry)} begins on ${dateInWords(entry.startsOn)}, before ${nameOf(other)} has ended on ${dateInWords(other.endsOn)}. Correct the dates.`,
      },
      entry.kind === 'halfTerm' &&
        !terms.some((term) => term.startsOn <= entry.startsOn && lastOf(entry) <= lastOf(term)) && {
          ...about,
          problem: 'halfTermOutside',
          because: `${nameOf(entry)}, from ${dateInWords(entry.startsOn)}, does not lie within a term. Correct its dates or those of the term.`,
        },
    );
  });
}

const lastOf = ({ startsOn, endsOn }: CalendarEntry): string => (endsOn < startsOn ? startsOn : endsOn);
const orderOf = ({ startsOn, key }: CalendarEntry): string => `${startsOn}|${key}`;
/** Whether a term shares a day with one that comes earlier: each pair once. */
const overlapsEarlier = (term: CalendarEntry, earlier: CalendarEntry): boolean =>
  orderOf(earlier) < orderOf(term) && term.startsOn <= lastOf(earlier);
const nameOf = ({ name, kind }: CalendarEntry): string => (name.trim() === '' ? `An entry (${kind})` : name.trim());
