import { compareText } from '../compareText.ts';
import type { DateText } from '../session.ts';
import type { Duty } from './duty.ts';
import { kindOf } from './dutyKinds.ts';
import { isOpen, type Moment, type Standing, standingOn } from './standing.ts';

/** A duty that somebody still has to do, as it stands. */
export interface OpenDuty {
  readonly duty: Duty;
  readonly standing: Standing;
  /** Of a series: how many more of it are overdue. Only its first is shown. */
  readonly alsoOverdue: number;
}

/** By the day each is due; those that nobody can date come first. */
export const byDueDate = (a: OpenDuty, b: OpenDuty): number =>
  compareText(a.duty.dueOn ?? '', b.duty.dueOn ?? '') || compareText(a.duty.key, b.duty.key);

/** What stands first on the screen: what nobody can date, then what is late, then what is put off. */
const order: readonly Standing[] = ['overdue', 'unclear', 'due', 'postponed', 'coming'];
const inOrder = (a: OpenDuty, b: OpenDuty): number => order.indexOf(a.standing) - order.indexOf(b.standing) || byDueDate(a, b);

/** The duties that are open at a moment, and due by a day if one is given; of a series the first only. Overdue first, then by date. */
export function openDuties(duties: readonly Duty[], moment: Moment, by?: DateText): OpenDuty[] {
  const firstOf = new Map<string, OpenDuty>();
  const open: OpenDuty[] = [];
  for (const duty of duties) {
    if (by !== undefined && duty.dueOn !== undefined && duty.dueOn > by) continue;
    const standing = standingOn(duty, moment);
    if (!isOpen(standing)) continue;
    const one: OpenDuty = { duty, standing, alsoOverdue: 0 };
    if (kindOf(duty.kind).series !== true) {
      open.push(one);
      continue;
    }
    const series = `${duty.kind}|${duty.subjectKey}`;
    firstOf.set(series, together(firstOf.get(series), one));
  }
  return [...open, ...firstOf.values()].sort(inOrder);
}

/** The earlier of two of one series, with the count of those overdue behind it. */
function together(one: OpenDuty | undefined, other: OpenDuty): OpenDuty {
  if (one === undefined) return other;
  // One that nobody can date comes behind those that are: it must not hide what is overdue.
  const [first, second] = dayOf(one) <= dayOf(other) ? [one, other] : [other, one];
  return { ...first, alsoOverdue: one.alsoOverdue + other.alsoOverdue + (second.standing === 'overdue' ? 1 : 0) };
}

const dayOf = ({ duty }: OpenDuty): string => duty.dueOn ?? '9999';

/** What will fall due from a day to another, both included, whether a series or not: to plan a half-term. Not what is overdue already. */
export const fallingDue = (duties: readonly Duty[], moment: Moment, by: DateText): OpenDuty[] =>
  duties
    .filter(({ dueOn }) => dueOn !== undefined && dueOn >= moment.today && dueOn <= by)
    .map((duty): OpenDuty => ({ duty, standing: standingOn(duty, moment), alsoOverdue: 0 }))
    .filter(({ standing }) => isOpen(standing))
    .sort(byDueDate);
