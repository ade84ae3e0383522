import { provisions } from '../../law.ts';
import { fullName, type Pupil } from '../../pupil.ts';
import { schoolYearStart } from '../../schoolYear.ts';
import type { DateText } from '../../session.ts';
import { dateInWords } from '../../words.ts';
import { schoolDayUpTo } from '../dueDates.ts';
import type { DutyDraft } from '../dutyOf.ts';
import { type PlacementCase, type PlacementRule, placementDuty } from '../placementCase.ts';
import { endInWords } from './lastSchoolDay.ts';

const finalYear = 11;

/**
 * REV-7: for year 11 "the plan to avoid NEET and the next place in education, employment or training, and arrangements for mental
 * wellbeing until then". The line names no day. School practice: by the end of the spring term of the school year in which the placement
 * ends, or by the placement's own end if that is earlier.
 */
export const yearElevenPlan: PlacementRule = (c) => {
  const { pupil } = c;
  if (!c.isApproved || pupil?.yearGroup !== finalYear) return [];
  const spring = endOfSpringTerm(c);
  const isEarlier = c.lastDay < `${yearOf(c.lastDay) + 1}-01-01`;
  const dueOn = spring === undefined && !isEarlier ? undefined : dueBy(c, spring);
  return [
    placementDuty(c, {
      kind: 'yearElevenPlan',
      dueOn,
      citation: provisions.REV7,
      basis: 'school practice',
      words: words(c, pupil, spring, dueOn),
    }),
  ];
};

const yearOf = (date: DateText): number => Number(schoolYearStart(date).slice(0, 4));

/** The last day of the spring term: the last of the terms that begin from January to March, so that six short terms count too. */
function endOfSpringTerm({ lastDay, facts }: PlacementCase): DateText | undefined {
  const year = `${yearOf(lastDay) + 1}`;
  return facts.calendar.terms.findLast(({ startsOn }) => startsOn >= `${year}-01-01` && startsOn < `${year}-04-01`)?.endsOn;
}

/** The school day by which it is due; the first day of a placement that begins later. */
function dueBy(c: PlacementCase, spring: DateText | undefined): DateText {
  const day = schoolDayUpTo(spring === undefined || c.lastDay < spring ? c.lastDay : spring, c.facts);
  if (day >= c.firstDay) return day;
  return c.facts.calendar.isSchoolDay(c.firstDay) ? c.firstDay : (c.facts.calendar.schoolDayFrom(c.firstDay, 1) ?? c.firstDay);
}

const words =
  (c: PlacementCase, pupil: Pupil, spring: DateText | undefined, dueOn: DateText | undefined): DutyDraft['words'] =>
  () => ({
    say: `Plan the next place in education, employment or training for ${pupil.forename}, and support for mental wellbeing until then.`,
    because:
      dueOn === undefined
        ? `${fullName(pupil)} is in year 11, but the calendar has no spring term for the school year of ${dateInWords(c.lastDay)}; add the terms to see by when the plan is due.`
        : `${fullName(pupil)} is in year 11; the plan is due by ${dateInWords(dueOn)}.`,
    steps: [
      'School practice: the plan is there by the end of the spring term, or by the placement’s end if that is earlier (REV-7 names no day).',
      spring === undefined
        ? 'The calendar has no spring term for that school year.'
        : `The spring term ends on ${dateInWords(spring)}.`,
      `The placement ${endInWords(c)}.`,
      ...(spring !== undefined && spring < c.firstDay
        ? ['The placement begins after that day; the plan is due when it begins.']
        : []),
    ],
  });
