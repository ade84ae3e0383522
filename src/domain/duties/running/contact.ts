import { provisions } from '../../law.ts';

import { dateInWords } from '../../words.ts';
import type { PlacementRule } from '../placementCase.ts';
import { doneSince, type Period, periodSeries, periodsWithin } from '../series.ts';

/**
 * VIS-1: "Contact between school and provider and with the pupil at least weekly, apart from daily attendance". Once in every week with a
 * school day (or every second), by its last school day; a visit is a contact too. School policy, no statutory reference.
 */
export const contact: PlacementRule = (c) => {
  if (!c.isApproved) return [];
  const { calendar, policy } = c.facts;
  const { value: rhythm, source } = policy.segmentOn('contactRhythm', c.firstDay);
  if (rhythm === 'ongoing') return [];
  const weeks = periodsWithin(
    c,
    calendar.weeks.map(({ firstSchoolDay, lastSchoolDay }) => ({ from: firstSchoolDay, to: lastSchoolDay })),
  );
  const periods = rhythm === 'weekly' ? weeks : inPairs(weeks);
  const every = rhythm === 'weekly' ? 'every week' : 'every two weeks';

  return periodSeries(c, 'contact', doneSince(c, ['contact', 'visit'], c.firstDay), periods, (period) => ({
    dueOn: period.to,
    draft: {
      citation: provisions.VIS1,
      basis: source,
      words: () => ({
        say: `Be in touch with ${c.provider?.name ?? 'the provider'} and ${c.pupil?.forename ?? 'the pupil'}, apart from attendance.`,
        because: `The school is in contact ${every}; for ${c.name()} nothing is recorded ${weekOf(period)}.`,
        steps: [
          `Contact is due ${every} (${source}, VIS-1).`,
          `The week has school from ${dateInWords(period.from)} to ${dateInWords(period.to)}, its last school day.`,
        ],
      }),
    },
  }));
};

const weekOf = ({ from }: Period): string => `since ${dateInWords(from)}`;
const inPairs = (weeks: readonly Period[]): Period[] =>
  weeks.flatMap((week, at) => (at % 2 === 0 ? [{ from: week.from, to: weeks[at + 1]?.to ?? week.to }] : []));
