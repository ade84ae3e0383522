import { provisions } from '../../law.ts';
import { dateInWords } from '../../words.ts';
import type { PlacementCase, PlacementRule } from '../placementCase.ts';
import { doneSince, type Period, periodSeries } from '../series.ts';
import { reachesBeyond, unclearDuty } from './calendarReach.ts';
import { weeksOfPlacement } from './weeksOfPlacement.ts';

/**
 * VIS-1: "Contact between school and provider and with the pupil at least weekly, apart from daily attendance". Once in every week with a
 * school day (or every second), by its last school day, as the policy of that week says; a visit is a contact too. School policy, no
 * statutory reference.
 */
export const contact: PlacementRule = (c) => {
  if (!c.isApproved) return [];
  const say = () =>
    `Be in touch with ${c.provider?.name ?? 'the provider'} and ${c.pupil?.forename ?? 'the pupil'}, apart from attendance.`;
  const periods = periodsOf(c);
  if (periods.length === 0) {
    const isAsked = c.facts.policy.on('contactRhythm', c.firstDay) !== 'ongoing';
    return isAsked && reachesBeyond(c) ? [unclearDuty(c, 'contact', provisions.VIS1, say())] : [];
  }
  return periodSeries(c, 'contact', doneSince(c, ['contact', 'visit'], c.firstDay), periods, (period) => {
    const { value, source } = c.facts.policy.segmentOn('contactRhythm', period.from);
    const every = value === 'weekly' ? 'every week' : 'every two weeks';
    return {
      dueOn: period.to,
      draft: {
        citation: provisions.VIS1,
        basis: source,
        words: () => ({
          say: say(),
          because: `The school is in contact ${every}; for ${c.name()} that is from ${dateInWords(period.from)} to ${dateInWords(period.to)}.`,
          steps: [
            `Contact is due ${every} with school (${source}, VIS-1); a visit counts too.`,
            `This time begins on ${dateInWords(period.from)}.`,
            `Its last school day of the placement is ${dateInWords(period.to)}.`,
          ],
        }),
      },
    };
  });
};

/** The stretches in which a contact is due. A fortnight that has begun is finished, even if the rule changes in its second week. */
function periodsOf(c: PlacementCase): Period[] {
  const { policy } = c.facts;
  const periods: Period[] = [];
  let begun: Period | undefined;
  for (const week of weeksOfPlacement(c)) {
    const rhythm = policy.on('contactRhythm', week.from);
    if (begun !== undefined) {
      periods.push({ from: begun.from, to: week.to });
      begun = undefined;
    } else if (rhythm === 'weekly') periods.push(week);
    else if (rhythm === 'fortnightly') begun = week;
  }
  return begun === undefined ? periods : [...periods, begun];
}
