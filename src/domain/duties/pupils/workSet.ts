import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import type { Suspension } from '../../suspension.ts';
import { addDays } from '../../week.ts';
import { dateInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import { dutyOf } from '../dutyOf.ts';
import { suspendedUntil } from './consecutiveRuns.ts';
import type { SuspensionCase, SuspensionRule } from './suspensionCase.ts';
import { forenameOf, nameOf } from './suspensionWords.ts';

/**
 * NOT-3: "Work is set and marked in the first five days", for each suspension that begins before the sixth day of its run, on its first
 * school day. School policy, no statutory reference.
 */
export const workSet: SuspensionRule = (c) => {
  if (!c.isOfCompulsoryAge(c.startsOn)) return [];
  const sixth = c.schoolDay(c.fromDay);
  return c.run
    .filter((one) => {
      const day = firstSchoolDay(c, one);
      return hasSchool(c, one) && (day === undefined || sixth === undefined || day < sixth);
    })
    .map((one) => workFor(c, one));
};

const firstSchoolDay = ({ facts }: SuspensionCase, { startsOn }: Suspension): DateText | undefined =>
  facts.calendar.schoolDayFrom(addDays(startsOn, -1), 1);

/** A suspension that lies wholly in a holiday needs no work; one that the calendar does not know may. */
const hasSchool = ({ facts, isPermanent }: SuspensionCase, one: Suspension): boolean =>
  isPermanent ||
  facts.calendar.day(one.startsOn).kind === 'unclear' ||
  facts.calendar.schoolDaysBetween(addDays(one.startsOn, -1), suspendedUntil(one)) > 0;

function workFor(c: SuspensionCase, one: Suspension): Duty {
  const dueOn = firstSchoolDay(c, one);
  return dutyOf(
    c,
    { subjectKey: one.key, pupilKey: one.pupilKey },
    {
      kind: 'workSet',
      dueOn,
      citation: provisions.NOT3,
      words: () => ({
        say: `Set work for ${forenameOf(c)} and have it marked.`,
        because:
          dueOn === undefined
            ? `${nameOf(c)} is away from ${dateInWords(one.startsOn)}, but the calendar does not know that day; set work now, and add the terms.`
            : `${nameOf(c)} is away from ${dateInWords(one.startsOn)}; work is set and marked on the first ${c.fromDay - 1} school days.`,
        steps: [
          `The ${c.isPermanent ? 'exclusion' : 'suspension'} begins on ${dateInWords(one.startsOn)}.`,
          ...(dueOn === undefined || dueOn === one.startsOn ? [] : [`Its first school day is ${dateInWords(dueOn)}.`]),
          `Until school day ${c.fromDay}, when full-time education begins, work is set and marked (NOT-3).`,
        ],
      }),
    },
  );
}
