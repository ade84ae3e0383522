import { withCertainty } from '../../answer.ts';
import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { addDays } from '../../week.ts';
import { countOf, dateInWords } from '../../words.ts';
import { dueThroughChanges, onSchoolDay } from '../dueDates.ts';
import { daysDone, type NextDue, rollingDuties } from '../series.ts';
import { deedsOf, isLive, type TimetableCase, type TimetableRule, timetableDuty, undecided } from './timetableCase.ts';

const rulesOfReview = ['partTimeReviewInWeeks', 'dueInHolidays'] as const;

/** PTT-3: a part-time timetable is reviewed, with pupil and parent (PTT-2), every so many weeks from its start to its end. */
export const partTimeReview: TimetableRule = (c) => {
  if (c.timetable.kind !== 'partTime' || !isLive(c)) return [];
  if (c.run === undefined) return [withoutStart(c)];
  const done = daysDone(deedsOf(c, 'partTimeReview'), c.run.firstDay);
  return rollingDuties(c.run, 'partTimeReview', done, (from, until) => nextReview(c, from, until));
};

const withoutStart = (c: TimetableCase) =>
  timetableDuty(c, {
    kind: 'partTimeReview',
    part: 'start',
    dueOn: undefined,
    citation: provisions.PTT3,
    words: () => ({
      say: `Record when the part-time timetable of ${c.forename} starts.`,
      because: `The part-time timetable of ${c.name} was agreed, but nobody has recorded its first day, so that no review can be dated.`,
      steps: ['Reviews are counted from the first day (PTT-3).'],
    }),
  });

function nextReview(c: TimetableCase, from: DateText, until: DateText | undefined): NextDue | undefined {
  const { policy } = c.facts;
  const due = (date: DateText): DateText =>
    onSchoolDay(addDays(from, policy.on('partTimeReviewInWeeks', date) * 7), c.facts, addDays(from, 1));
  const dueOn = dueThroughChanges(c.facts, rulesOfReview, from, until, due);
  if (dueOn === undefined) return undefined;
  const { value, source } = policy.segmentOn('partTimeReviewInWeeks', dueOn);
  const began = from === c.run?.firstDay ? 'The part-time timetable began' : 'The last review was due or held';
  return {
    dueOn,
    draft: {
      citation: provisions.partTimeTimetable,
      basis: source,
      words: () => ({
        say: `Review the part-time timetable of ${c.forename} with pupil and parents.`,
        because: withCertainty(
          `The part-time timetable of ${c.name} is reviewed every ${countOf(Number(value), 'week')}; the next review is due by ${dateInWords(dueOn)}.`,
          provisions.partTimeTimetable,
        ),
        steps: [
          `${began} on ${dateInWords(from)}.`,
          `It is reviewed every ${countOf(Number(value), 'week')} (${source}, PTT-3).`,
          `That makes ${dateInWords(dueOn)}, moved off days without school.`,
          'Reviews hear both pupil and parent (PTT-2).',
          ...undecided(c),
        ],
      }),
    },
  };
}
