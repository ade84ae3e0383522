import { provisions } from '../../law.ts';
import { schoolYearStart } from '../../schoolYear.ts';
import type { DateText } from '../../session.ts';
import { addDays } from '../../week.ts';
import { dateInWords } from '../../words.ts';
import { addMonths, schoolDayUpTo } from '../dueDates.ts';
import type { PlacementCase, PlacementRule } from '../placementCase.ts';
import { doneSince, type Period, periodSeries } from '../series.ts';
import { unclearWords } from './calendarReach.ts';

/**
 * REV-2: "EHCP: provider attends or writes a report for the EHCP review". The plan's own review day is not kept, so once a school year,
 * by its last school day in the placement. School practice: REV-2 names no date and no statute was read.
 */
export const ehcpReport: PlacementRule = (c) => {
  const { pupil } = c;
  if (!c.isApproved || pupil?.senStatus !== 'ehcp') return [];
  const say = () =>
    `Get the report of ${c.provider?.name ?? 'the provider'} for the review of ${pupil.forename}’s EHC plan, or record that the provider took part.`;
  return periodSeries(c, 'ehcpReport', doneSince(c, ['ehcpReport'], c.firstDay), schoolYearsOf(c), ({ from, to }) => {
    const dueOn = lastSchoolDayBy(c, to);
    return {
      dueOn,
      draft: {
        citation: provisions.REV2,
        words: () =>
          dueOn === undefined
            ? unclearWords(c, say())
            : {
                say: say(),
                because: `${c.name()} has an EHC plan; the provider takes part in its yearly review or reports to it, in this school year by ${dateInWords(dueOn)}.`,
                steps: [
                  'The pupil has an EHC plan, and the provider attends its review or writes a report (REV-2).',
                  `Once a school year is school practice, from ${dateInWords(from)} on; bring it forward to the review’s own day.`,
                  `The last school day of that year in the placement is ${dateInWords(dueOn)}.`,
                ],
              },
      },
    };
  });
};

/** The school years of a placement, cut to its days: the first, and those whose end the calendar knows. */
function schoolYearsOf(c: PlacementCase): Period[] {
  const years: Period[] = [];
  for (let starts = schoolYearStart(c.firstDay); starts <= c.lastDay; starts = addMonths(starts, monthsInYear)) {
    const end = addDays(addMonths(starts, monthsInYear), -1);
    const year = { from: starts < c.firstDay ? c.firstDay : starts, to: end < c.lastDay ? end : c.lastDay };
    if (years.length > 0 && lastSchoolDayBy(c, year.to) === undefined) break;
    years.push(year);
  }
  return years;
}

/** The last school day up to the end of a year or of the placement; a year whose summer term is not in the calendar has none yet. */
function lastSchoolDayBy({ facts }: PlacementCase, to: DateText): DateText | undefined {
  const { endsOn } = facts.calendar;
  if (endsOn === undefined) return undefined;
  if (to <= endsOn) return schoolDayUpTo(to, facts);
  return endsOn >= addMonths(schoolYearStart(to), monthsToSummer) ? schoolDayUpTo(endsOn, facts) : undefined;
}
const monthsInYear = 12;
/** A calendar that reaches June knows the year's last term. */
const monthsToSummer = 9;
