import { provisions } from '../../law.ts';
import { dateInWords } from '../../words.ts';
import { schoolDayUpTo } from '../dueDates.ts';
import type { PlacementRule } from '../placementCase.ts';
import { doneSince, periodSeries, periodsWithin } from '../series.ts';
import { reachesBeyond, unclearDuty } from './calendarReach.ts';

/**
 * REV-2: "PEP for looked-after children": the provider attends the meeting on the personal education plan or writes a report for it. Once
 * a term, by its last school day in the placement. School practice: REV-2 names no date and no statute was read.
 */
export const pepReport: PlacementRule = (c) => {
  const { pupil } = c;
  if (!c.isApproved || pupil?.isLookedAfter !== true) return [];
  const say = () =>
    `Get the report of ${c.provider?.name ?? 'the provider'} for ${pupil.forename}’s personal education plan, or record that the provider took part.`;
  const terms = periodsWithin(
    c,
    c.facts.calendar.terms.map(({ startsOn, endsOn }) => ({ from: startsOn, to: endsOn })),
  )
    .map(({ from, to }) => ({ from, to: schoolDayUpTo(to, c.facts) }))
    .filter(({ from, to }) => from <= to);
  if (terms.length === 0 && reachesBeyond(c)) return [unclearDuty(c, 'pepReport', provisions.REV2, say())];
  return periodSeries(c, 'pepReport', doneSince(c, ['pepReport'], c.firstDay), terms, ({ from, to }) => ({
    dueOn: to,
    draft: {
      citation: provisions.REV2,
      words: () => ({
        say: say(),
        because: `${c.name()} is looked after; the provider reports to the personal education plan once a term, in this term by ${dateInWords(to)}.`,
        steps: [
          'The pupil is looked after, and the provider reports to the personal education plan (REV-2).',
          `Once a term is school practice; this term counts from ${dateInWords(from)}.`,
          `Its last school day in the placement is ${dateInWords(to)}.`,
        ],
      }),
    },
  }));
};
