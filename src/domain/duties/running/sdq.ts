import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { countOf, dateInWords } from '../../words.ts';
import { schoolDayUpTo } from '../dueDates.ts';
import type { Duty } from '../duty.ts';
import { type PlacementCase, type PlacementRule, placementDuty } from '../placementCase.ts';
import { nthSchoolDay } from './beginning.ts';
import { unclearWords } from './calendarReach.ts';

/**
 * VIS-5: strengths and difficulties questionnaires "during the placement (start and end are offered)". The first within the policy's
 * school days of the start (two school weeks is school practice), the second by the last school day; it stays due after the end. School
 * policy, no statutory reference.
 */
export const sdq: PlacementRule = (c) => {
  if (!c.isApproved) return [];
  return [...atStart(c), ...atEnd(c)];
};

function atStart(c: PlacementCase): Duty[] {
  const { policy } = c.facts;
  if (policy.on('sdq', c.firstDay) === 'never') return [];
  const days = policy.on('sdqInSchoolDays', c.firstDay);
  const nth = nthSchoolDay(c.facts, c.firstDay, days);
  const lastDay = schoolDayUpTo(c.lastDay, c.facts);
  const dueOn = nth === undefined || nth > lastDay ? known(c, lastDay) : nth;
  if (dueOn !== undefined && dueOn < c.firstDay) return [];
  const { source } = policy.segmentOn('sdqInSchoolDays', c.firstDay);
  return [
    draft(c, 'start', c.firstDay, dueOn, [
      `The placement begins on ${dateInWords(c.firstDay)}.`,
      `The first questionnaire is completed within ${countOf(days, 'school day')} of the start (${source}, school practice; VIS-5).`,
    ]),
  ];
}

function atEnd(c: PlacementCase): Duty[] {
  if (c.facts.policy.on('sdq', c.lastDay) === 'never') return [];
  const dueOn = known(c, schoolDayUpTo(c.lastDay, c.facts));
  if (dueOn !== undefined && dueOn < c.firstDay) return [];
  return [
    draft(c, 'end', c.lastDay, dueOn, [
      `The placement ends on ${dateInWords(c.lastDay)}.`,
      'The last questionnaire is completed by then (VIS-5).',
    ]),
  ];
}

const known = ({ facts }: PlacementCase, date: DateText): DateText | undefined =>
  facts.calendar.endsOn !== undefined && date <= facts.calendar.endsOn ? date : undefined;

function draft(
  c: PlacementCase,
  part: 'start' | 'end',
  on: DateText,
  dueOn: DateText | undefined,
  steps: readonly string[],
): Duty {
  const say = `Complete the strengths and difficulties questionnaire for ${c.pupil?.forename ?? 'the pupil'} (${part}).`;
  return placementDuty(c, {
    kind: 'sdq',
    part,
    dueOn,
    staysAfterEnd: part === 'end',
    citation: provisions.VIS5,
    basis: c.facts.policy.segmentOn('sdq', on).source,
    words: () =>
      dueOn === undefined
        ? unclearWords(c, say)
        : {
            say,
            because: `A questionnaire is completed at the ${part} of ${c.name()}, by ${dateInWords(dueOn)}.`,
            steps: [...steps, `That makes ${dateInWords(dueOn)}, a day on which there is school.`],
          },
  });
}
