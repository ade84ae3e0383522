import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { addDays } from '../../week.ts';
import { countOf, dateInWords } from '../../words.ts';
import { type PlacementCase, type PlacementRule, placementDuty } from '../placementCase.ts';
import { beginningOn, nthSchoolDay } from './beginning.ts';
import { unclearWords } from './calendarReach.ts';

/**
 * REV-5: an evaluation in the middle of the placement, by its school days, where the policy of that day asks for one. The middle is that
 * of the placement as planned: one that ended before it owes none. School policy, no statutory reference.
 */
export const midEvaluation: PlacementRule = (c) => {
  if (!c.isApproved) return [];
  const { policy } = c.facts;
  const found = middleOf(c);
  const middle = found?.middle;
  if (!policy.on('midEvaluation', middle ?? c.firstDay)) return [];
  if (found?.days === 0 || (middle !== undefined && middle > c.lastDay)) return [];
  const { source } = policy.segmentOn('midEvaluation', middle ?? c.firstDay);
  const say = `Evaluate ${c.name()} with pupil, parent, provider and school.`;
  return [
    placementDuty(c, {
      kind: 'midEvaluation',
      dueOn: middle,
      citation: provisions.REV5,
      basis: source,
      words: () =>
        found === undefined || middle === undefined
          ? unclearWords(c, say)
          : {
              say,
              because: `The middle of the placement is on ${dateInWords(middle)}; an evaluation is due by then.`,
              steps: [
                `The placement runs from ${dateInWords(c.firstDay)} to ${dateInWords(c.placement.endsOn)}, ${countOf(found.days, 'school day')}.`,
                `An evaluation is due in its middle (${source}, REV-5).`,
                `That makes ${dateInWords(middle)}, holidays and closures not counted.`,
              ],
            },
    }),
  ];
};

/** The school days of the placement as planned and the middle one; undefined when the calendar does not know them all. */
function middleOf({ facts, firstDay, placement }: PlacementCase): { days: number; middle: DateText | undefined } | undefined {
  const { calendar } = facts;
  const { endsOn } = calendar;
  const isUnknown = beginningOn(facts, firstDay, true).reallyOn !== undefined;
  if (endsOn === undefined || placement.endsOn > endsOn || isUnknown) return undefined;
  const days = calendar.schoolDaysBetween(addDays(firstDay, -1), placement.endsOn);
  return { days, middle: nthSchoolDay(facts, firstDay, Math.max(1, Math.ceil(days / 2))) };
}
