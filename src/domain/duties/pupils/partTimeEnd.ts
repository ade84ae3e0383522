import { withCertainty } from '../../answer.ts';
import { provisions } from '../../law.ts';
import { addDays } from '../../week.ts';
import { countOf, dateInWords } from '../../words.ts';
import { isLive, type TimetableCase, type TimetableRule, timetableDuty, undecided } from './timetableCase.ts';

/**
 * PTT-1: "shortest time, end date by which the pupil is full time". Overdue from the day after; without an end date nobody can say, and
 * that is loud.
 */
export const partTimeEnd: TimetableRule = (c) => {
  if (c.timetable.kind !== 'partTime' || !isLive(c)) return [];
  const { endsOn } = c.timetable;
  const duty = timetableDuty(c, {
    kind: 'partTimeEnd',
    dueOn: endsOn,
    citation: provisions.partTimeTimetable,
    words: () => ({
      say:
        endsOn === undefined
          ? `Agree and record the day by which ${c.forename} is full time again.`
          : `Have ${c.forename} full time again by ${dateInWords(endsOn)}, and record it.`,
      because: withCertainty(
        endsOn === undefined
          ? `The part-time timetable of ${c.name} has no end date, and it may not run without one.`
          : `The part-time timetable of ${c.name} is agreed until ${dateInWords(endsOn)}; by then the pupil is full time.`,
        provisions.partTimeTimetable,
      ),
      steps: [
        'A part-time timetable has an end date by which the pupil is full time (PTT-1).',
        endsOn === undefined ? 'No end date is recorded.' : `The end date recorded is ${dateInWords(endsOn)}.`,
        ...tooLong(c),
        ...undecided(c),
      ],
    }),
  });
  return [duty];
};

/** A step that says so when it is meant to last longer than the school allows. */
function tooLong({ facts, timetable: { startsOn, endsOn } }: TimetableCase): string[] {
  if (startsOn === undefined || endsOn === undefined) return [];
  const { value, source } = facts.policy.segmentOn('partTimeLongestInWeeks', startsOn);
  const longest = Number(value);
  if (endsOn < addDays(startsOn, longest * 7)) return [];
  return [`It is meant to last longer than ${countOf(longest, 'week')} (${source}): shorten it, or record why.`];
}
