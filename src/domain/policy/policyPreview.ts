import { allDuties } from '../duties/allDuties.ts';
import type { Duty } from '../duties/duty.ts';
import { type Moment, type Standing, standingOn } from '../duties/standing.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { PolicyBook } from './policyBook.ts';

/** What a change of policy would do to one duty. */
export interface PreviewedDuty {
  readonly before: Duty | undefined;
  readonly after: Duty | undefined;
  readonly standsBefore: Standing | undefined;
  readonly standsAfter: Standing | undefined;
}

const isPressing = (standing: Standing | undefined): boolean =>
  standing === 'overdue' || standing === 'due' || standing === 'unclear';
const seriesOf = ({ kind, subjectKey }: Duty): string => `${kind}|${subjectKey}`;

/** The earliest open duty of every kind and subject. */
function firstOpen(duties: readonly Duty[], moment: Moment): Map<string, { duty: Duty; standing: Standing }> {
  const first = new Map<string, { duty: Duty; standing: Standing }>();
  for (const duty of duties) {
    const standing = standingOn(duty, moment);
    if (standing === 'doneInTime' || standing === 'doneLate' || standing === 'lapsed') continue;
    const known = first.get(seriesOf(duty))?.duty;
    if (known === undefined || (duty.dueOn ?? '') < (known.dueOn ?? '')) first.set(seriesOf(duty), { duty, standing });
  }
  return first;
}

export interface PolicyPreview {
  /** Due or overdue under the new policy and not under the present one. */
  readonly becomePressing: readonly PreviewedDuty[];
  /** Due or overdue now and no longer, or not asked for at all. */
  readonly easeOff: readonly PreviewedDuty[];
  /** Due on another day, pressing neither before nor after. */
  readonly move: number;
}

/** What a change of policy would make due or overdue, before it is saved: the same rules, worked out under both policies. */
export function policyPreview(facts: SchoolFacts, changed: PolicyBook, moment: Moment): PolicyPreview {
  const before = firstOpen(allDuties(facts, moment), moment);
  const after = firstOpen(allDuties({ ...facts, policy: changed }, moment), moment);
  const becomePressing: PreviewedDuty[] = [];
  const easeOff: PreviewedDuty[] = [];
  let move = 0;
  for (const series of new Set([...before.keys(), ...after.keys()])) {
    const [was, will] = [before.get(series), after.get(series)];
    const one = { before: was?.duty, after: will?.duty, standsBefore: was?.standing, standsAfter: will?.standing };
    const [pressed, presses] = [isPressing(was?.standing), isPressing(will?.standing)];
    if (presses && (!pressed || (will?.standing === 'overdue' && was?.standing !== 'overdue'))) becomePressing.push(one);
    else if (pressed && !presses) easeOff.push(one);
    else if (was?.duty.dueOn !== will?.duty.dueOn) move += 1;
  }
  const byDate = (a: PreviewedDuty, b: PreviewedDuty) => (a.after?.dueOn ?? '').localeCompare(b.after?.dueOn ?? '');
  return { becomePressing: becomePressing.sort(byDate), easeOff: easeOff.sort(byDate), move };
}
