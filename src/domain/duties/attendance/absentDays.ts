import { countsAsOn } from '../../codes/countsAsOn.ts';
import { coversDate } from '../../expected.ts';
import type { MarkEntry, RegisterWeek } from '../../register.ts';
import { isAbout, markOf, weekKey } from '../../registerWeek.ts';
import { rememberedOf } from '../../remembered.ts';
import { type DateText, weekSlots } from '../../session.ts';
import { dateOf } from '../../week.ts';
import { whereOn } from '../../whereOn.ts';
import type { Rulebook } from '../rulebook.ts';

/** What an absence that must be reported is for. N, and an absence without a code, are neither until they are resolved. */
export type ReportedAs = 'sick' | 'unauthorised';

function reportedAs({ mark, code }: MarkEntry, date: DateText): ReportedAs | undefined {
  const given = (code ?? '').trim();
  if (given === '' || given === 'N' || mark === 'notKnown') return undefined;
  if (given === 'I') return mark === 'absent' ? 'sick' : undefined;
  return countsAsOn(given, date) === 'unauthorisedAbsence' ? 'unauthorised' : undefined;
}

/** How many such absences a week of the register holds; nearly all hold none. */
const counted = rememberedOf((week: RegisterWeek): number => {
  let count = 0;
  for (const slot of weekSlots) {
    const answer = markOf(week, slot);
    if (answer?.code !== undefined && reportedAs(answer, dateOf(week.weekStartsOn, slot)) !== undefined) count += 1;
  }
  return count;
});

/** The pupils with at least so many such absences in the whole register: only theirs are looked at closely. */
export const pupilsWithAbsences = rememberedOf((register: ReadonlyMap<string, RegisterWeek>) => {
  const counts = new Map<string, number>();
  for (const week of register.values()) {
    const count = counted(week);
    if (count > 0) counts.set(week.pupilKey, (counts.get(week.pupilKey) ?? 0) + count);
  }
  return (atLeast: number): string[] => [...counts].flatMap(([pupilKey, count]) => (count >= atLeast ? [pupilKey] : []));
});

/** An answered session at a provider; `as` is undefined for one without a reason yet, `other` for every other one. */
export interface AnsweredSession {
  readonly date: DateText;
  /** The school week, counted from the calendar's first, and its last school day. */
  readonly week: number;
  readonly weekEndsOn: DateText;
  readonly as: ReportedAs | 'other' | undefined;
}

/** A pupil's answered sessions at providers on school days from one day to another, both included, earliest first. */
export function answeredSessions(
  { facts, placementsOf }: Rulebook,
  pupilKey: string,
  from: DateText,
  to: DateText,
): AnsweredSession[] {
  const { calendar, register } = facts;
  return calendar.weeks.flatMap(({ monday, firstSchoolDay, lastSchoolDay }, at) => {
    const week = lastSchoolDay < from || firstSchoolDay > to ? undefined : register.get(weekKey(pupilKey, monday));
    if (week === undefined) return [];
    return weekSlots.flatMap((slot): AnsweredSession[] => {
      const date = dateOf(monday, slot);
      const answer = markOf(week, slot);
      if (answer === undefined || answer.mark === 'notKnown' || date < from || date > to || !calendar.isSchoolDay(date))
        return [];
      const isThere = placementsOf(pupilKey).some(
        (one) => coversDate(one, date) && whereOn(one, date, slot) === 'provider' && isAbout(answer, one.providerKey),
      );
      if (!isThere) return [];
      const isOpen = answer.mark === 'absent' && ['', 'N'].includes((answer.code ?? '').trim());
      return [{ date, week: at, weekEndsOn: lastSchoolDay, as: reportedAs(answer, date) ?? (isOpen ? undefined : 'other') }];
    });
  });
}
