import type { DateText, InstantText } from '../session.ts';
import { addDays, mondayOf } from '../week.ts';
import { type AttendanceFacts, attendanceOf } from './attendanceOf.ts';
import { attended, confirmed, type Figures, percentOf } from './figures.ts';

/** Figures against the school's target. `tooFew`: not enough confirmed sessions to say anything; `none`: not one. */
export interface TargetStanding {
  readonly is: 'below' | 'reached' | 'tooFew' | 'none';
  readonly percent: number | undefined;
  readonly target: number;
  /** Whose target it is, in words. */
  readonly source: string;
  readonly figures: Figures;
}

type TargetFacts = Pick<AttendanceFacts, 'policy'>;

/** How figures stand against the target in force on a day (ATT-6). School policy, no statutory reference. */
export function againstTarget({ policy }: TargetFacts, figures: Figures, on: DateText): TargetStanding {
  const target = policy.on('attendanceTarget', on);
  const count = confirmed(figures);
  const isBelow = attended(figures) * 100 < target * count;
  const is = count === 0 ? 'none' : count < policy.on('attendanceFromSessions', on) ? 'tooFew' : isBelow ? 'below' : 'reached';
  return { is, percent: percentOf(figures), target, source: policy.segmentOn('attendanceTarget', on).source, figures };
}

/** Each pupil against the target over the school weeks that the school looks at, up to and with the week of a day. */
export function targetStanding(
  facts: AttendanceFacts,
  day: DateText,
  now: InstantText,
): (TargetStanding & { readonly pupilKey: string })[] {
  const to = addDays(mondayOf(day), 6);
  const weeks = facts.calendar.weeks.filter(({ monday }) => monday <= to);
  const last = weeks.at(-1);
  if (last === undefined) return [];
  const from = weeks.at(-facts.policy.on('attendanceOverWeeks', last.lastSchoolDay)) ?? weeks[0] ?? last;
  const { pupils } = attendanceOf(facts, { from: from.monday, to, now });
  return pupils.map(({ pupilKey, total }) => ({ pupilKey, ...againstTarget(facts, total, last.lastSchoolDay) }));
}
