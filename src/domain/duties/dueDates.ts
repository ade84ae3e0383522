/**
 * Due dates: how days, weeks, months and school days are counted, and how a policy that changes on the way is applied.
 */
import type { RuleId } from '../policy/rules.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { addDays } from '../week.ts';

type Facts = Pick<SchoolFacts, 'calendar' | 'policy'>;

/** A date that falls on a day without school is moved as the school chose: to the school day before (never before `notBefore`) or after. */
export function onSchoolDay(date: DateText, { calendar, policy }: Facts, notBefore?: DateText): DateText {
  if (calendar.isSchoolDay(date)) return date;
  const before = calendar.schoolDayFrom(date, -1);
  const after = calendar.schoolDayFrom(date, 1);
  const goesBack = policy.on('dueInHolidays', date) === 'schoolDayBefore' && before !== undefined;
  if (goesBack && (notBefore === undefined || before >= notBefore)) return before;
  return after ?? before ?? date;
}

/** The last school day on or before a date; the date itself where the calendar does not know one. */
export const schoolDayUpTo = (date: DateText, { calendar }: Pick<Facts, 'calendar'>): DateText =>
  calendar.isSchoolDay(date) ? date : (calendar.schoolDayFrom(date, -1) ?? date);

/** The same day of the month `n` months later, or that month's last day. */
export function addMonths(date: DateText, n: number): DateText {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + n;
  const first = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  const wanted = Number(date.slice(8, 10));
  const day = addDays(first, wanted - 1);
  return day.slice(0, 7) === first.slice(0, 7) ? day : lastOfMonth(first);
}

/** The last day of the month of a date. */
export function lastOfMonth(date: DateText): DateText {
  const inNext = addDays(`${date.slice(0, 7)}-01`, 31);
  return addDays(`${inNext.slice(0, 7)}-01`, -1);
}

/**
 * The due date of something that began on `from`, under a policy that may change before it is done. The rule in force at the beginning
 * counts; a rule that comes into force before it is due, and before it was done (`until`), counts from that day on, and never asks for a
 * day before the first school day of the rule.
 */
export function dueThroughChanges(
  { calendar, policy }: Facts,
  ruleIds: readonly RuleId[],
  from: DateText,
  until: DateText | undefined,
  dueUnder: (date: DateText) => DateText,
): DateText;
export function dueThroughChanges(
  { calendar, policy }: Facts,
  ruleIds: readonly RuleId[],
  from: DateText,
  until: DateText | undefined,
  dueUnder: (date: DateText) => DateText | undefined,
): DateText | undefined;
export function dueThroughChanges(
  { calendar, policy }: Facts,
  ruleIds: readonly RuleId[],
  from: DateText,
  until: DateText | undefined,
  dueUnder: (date: DateText) => DateText | undefined,
): DateText | undefined {
  let due = dueUnder(from);
  for (const change of changesOf(policy, ruleIds)) {
    if (change <= from) continue;
    if ((due !== undefined && change > due) || (until !== undefined && change > until)) break;
    const anew = dueUnder(change);
    const first = calendar.isSchoolDay(change) ? change : (calendar.schoolDayFrom(change, 1) ?? change);
    due = anew === undefined || anew > first ? anew : first;
  }
  return due;
}

const changesOfBook = new WeakMap<Facts['policy'], Map<readonly RuleId[], readonly DateText[]>>();
/** The days on which one of some rules changes, earliest first; worked out once for a policy and a rule's own list. */
function changesOf(policy: Facts['policy'], ruleIds: readonly RuleId[]): readonly DateText[] {
  let ofBook = changesOfBook.get(policy);
  if (ofBook === undefined) {
    ofBook = new Map();
    changesOfBook.set(policy, ofBook);
  }
  let found = ofBook.get(ruleIds);
  if (found === undefined) {
    found = ruleIds.flatMap((id) => policy.segmentsOf(id).map(({ from }) => from)).sort();
    ofBook.set(ruleIds, found);
  }
  return found;
}
