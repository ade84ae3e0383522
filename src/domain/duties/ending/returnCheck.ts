import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { addDays } from '../../week.ts';
import { dateInWords } from '../../words.ts';
import { onSchoolDay } from '../dueDates.ts';
import type { Duty } from '../duty.ts';
import { type PlacementCase, type PlacementRule, placementDuty } from '../placementCase.ts';

/** BEY-10 names both: "return sustained at 6 and 12 weeks". They name the measure, so no policy changes them. */
const checksInWeeks = [6, 12] as const;

/**
 * BEY-10: six and twelve weeks after the return of a placement that has ended, whether the return holds. The return is the first school
 * day after the last day. School policy, no statutory reference.
 */
export const returnCheck: PlacementRule = (c) => {
  if (!c.hasEnded || c.lastDay < c.firstDay) return [];
  const returnedOn = c.facts.calendar.schoolDayFrom(c.lastDay, 1);
  return checksInWeeks.map((weeks) => checkAfter(c, weeks, returnedOn));
};

function checkAfter(c: PlacementCase, weeks: number, returnedOn: DateText | undefined): Duty {
  const day = returnedOn && addDays(returnedOn, weeks * 7);
  const dueOn =
    day === undefined || c.facts.calendar.day(day).kind === 'unclear' ? undefined : onSchoolDay(day, c.facts, returnedOn);
  const forename = c.pupil?.forename ?? 'the pupil';
  return placementDuty(c, {
    kind: 'returnCheck',
    part: String(weeks),
    dueOn,
    staysAfterEnd: true,
    citation: provisions.BEY10,
    words: () => ({
      say: `Check whether the return of ${forename} holds after ${weeks} weeks, and record it.`,
      because:
        dueOn === undefined
          ? `${c.name()} ended on ${dateInWords(c.lastDay)}, but the calendar does not reach the day ${weeks} weeks after the return; add the next terms.`
          : `${c.name()} ended on ${dateInWords(c.lastDay)}; whether the return holds is checked by ${dateInWords(dueOn)}.`,
      steps: [
        `The last day of the placement was ${dateInWords(c.lastDay)}.`,
        ...(returnedOn === undefined ? [] : [`The first school day after it was ${dateInWords(returnedOn)}.`]),
        ...(day === undefined ? [] : [`${weeks} weeks later is ${dateInWords(day)} (BEY-10).`]),
        ...(dueOn === undefined || dueOn === day
          ? []
          : [`There is no school on that day; the check is due on ${dateInWords(dueOn)}.`]),
        ...otherPlacements(c, returnedOn),
      ],
    }),
  });
}

/** A pupil who went on to another provider has not returned: whoever checks is told. */
const otherPlacements = (c: PlacementCase, returnedOn: DateText | undefined): string[] =>
  c
    .placementsOf(c.placement.pupilKey)
    .filter(
      ({ key, endsOn, decision }) =>
        key !== c.placement.key && decision.status === 'approved' && endsOn >= (returnedOn ?? c.lastDay),
    )
    .map(
      ({ providerKey, startsOn }) =>
        `Since ${dateInWords(startsOn)} there is also a placement at ${c.facts.providers.get(providerKey)?.name ?? 'another provider'}.`,
    );
