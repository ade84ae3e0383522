import { londonDay } from '../londonDay.ts';
import { lastDayOf } from '../placementStage.ts';
import type { PolicyBook } from '../policy/policyBook.ts';
import type { DateText, InstantText } from '../session.ts';
import { isDate } from '../week.ts';
import { countOf, shortDate } from '../words.ts';
import type { KeptRecords } from './keptLists.ts';

/** Until when a pupil's records are kept, that day included, with the sentence that says why; undefined when they are kept for now. */
export interface KeptUntil {
  readonly until: DateText | undefined;
  readonly because: string;
}
type Lists = Pick<KeptRecords, 'pupils' | 'placements' | 'suspensions' | 'timetables' | 'referrals' | 'register'>;

/** The same day so many years later; 29 February becomes 1 March where there is none. */
export function yearsAfter(date: DateText, years: number): DateText {
  const later = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
  return isDate(later) ? later : `${later.slice(0, 4)}-03-01`;
}

const latest = (dates: readonly (DateText | undefined)[]): DateText =>
  dates.reduce<DateText>((last, date) => (date !== undefined && date > last ? date : last), '');

/**
 * REP-7: the school's rule, never before the law's years of the register have passed since the last entry, never while a placement is not
 * ended. Of pupils who were never referred or placed nothing is said: the school's own list has them.
 */
export function keptUntil(all: Lists, policy: PolicyBook, today: DateText): (pupilKey: string) => KeptUntil | undefined {
  const of = byPupil(all);
  const [from, fromBirth, afterEnd, registerYears] = [
    policy.on('retentionFrom', today),
    policy.on('retentionYearsFromBirth', today),
    policy.on('retentionYearsAfterEnd', today),
    policy.on('registerKeptYears', today),
  ];
  return (pupilKey) => {
    const { ends, isOpen, entries } = of(pupilKey);
    if (ends.length === 0) return undefined;
    if (isOpen) return { until: undefined, because: 'A placement is not ended.' };
    const end = latest(ends);
    const birth = all.pupils.get(pupilKey)?.value.dateOfBirth ?? '';
    if (from === 'birth' && !isDate(birth))
      return { until: undefined, because: 'The date of birth is not known, and the school counts from it.' };
    const byRule = from === 'birth' ? latest([yearsAfter(birth, fromBirth), end]) : yearsAfter(end, afterEnd);
    const byLaw = entries.length === 0 ? '' : yearsAfter(latest(entries), registerYears);
    if (byLaw > byRule)
      return {
        until: byLaw,
        because: `The last register entry was made on ${shortDate(latest(entries))}; the law keeps it ${countOf(registerYears, 'year')}.`,
      };
    const because =
      from === 'birth'
        ? `${countOf(fromBirth, 'year')} after the date of birth, ${shortDate(birth)}.`
        : `${countOf(afterEnd, 'year')} after the last placement ended, ${shortDate(end)}.`;
    return { until: byRule, because };
  };
}

interface OfPupil {
  readonly ends: DateText[];
  readonly entries: DateText[];
  isOpen: boolean;
}

/** One walk over the lists, not one a pupil. */
function byPupil({ placements, suspensions, timetables, referrals, register }: Lists): (pupilKey: string) => OfPupil {
  const found = new Map<string, OfPupil>();
  const at = (pupilKey: string): OfPupil => {
    const one = found.get(pupilKey) ?? { ends: [], entries: [], isOpen: false };
    found.set(pupilKey, one);
    return one;
  };
  for (const { value } of placements.values()) {
    at(value.pupilKey).ends.push(lastDayOf(value));
    if (value.decision.status === 'approved') at(value.pupilKey).isOpen = true;
  }
  for (const { value } of suspensions.values()) at(value.pupilKey).ends.push(value.endsOn ?? value.startsOn);
  for (const { value } of timetables.values()) at(value.pupilKey).ends.push(value.endsOn ?? value.startsOn ?? value.requestedOn);
  for (const { value } of referrals.values()) at(value.pupilKey).ends.push(dayOf(value.savedAt || value.begun.at));
  for (const { value } of register.values())
    for (const answers of Object.values(value.entries))
      for (const { by } of answers ?? []) at(value.pupilKey).entries.push(dayOf(by.at));
  return (pupilKey) => found.get(pupilKey) ?? { ends: [], entries: [], isOpen: false };
}

const dayOf = (at: InstantText): DateText => londonDay(at);
