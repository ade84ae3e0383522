import { provisions } from '../../law.ts';
import { dateInWords } from '../../words.ts';
import { schoolDayUpTo } from '../dueDates.ts';
import { daysDone, periodDuties, periodsWithin } from '../series.ts';
import { deedsOf, isLive, type TimetableCase, type TimetableRule, timetableDuty } from './timetableCase.ts';

/** FLX-2: "Termly review", once in every term while it runs, by the last school day. School policy, no statutory reference. */
export const flexiReview: TimetableRule = (c) => {
  if (c.timetable.kind !== 'flexiSchooling' || !isLive(c)) return [];
  if (c.run === undefined) return [unclear(c, 'nobody has recorded its first day')];
  const { firstDay } = c.run;
  const terms = periodsWithin(
    c.run,
    c.facts.calendar.terms.map(({ startsOn, endsOn }) => ({ from: startsOn, to: endsOn })),
  );
  if (terms.length === 0) return [unclear(c, `the calendar has no term from ${dateInWords(firstDay)} on`)];
  return periodDuties(c.run, 'flexiReview', daysDone(deedsOf(c, 'flexiReview'), firstDay), terms, ({ from, to }) => {
    const day = schoolDayUpTo(to, c.facts);
    const dueOn = day < from ? to : day;
    return {
      dueOn,
      draft: {
        citation: provisions.FLX2,
        words: () => ({
          say: `Review the flexi-schooling of ${c.forename} with the parents.`,
          because: `The flexi-schooling of ${c.name} is reviewed every term; for this term that is due by ${dateInWords(dueOn)}.`,
          steps: [
            'Flexi-schooling is reviewed once in every term (FLX-2).',
            `In this term it runs from ${dateInWords(from)} to ${dateInWords(to)}; the last school day is ${dateInWords(dueOn)}.`,
          ],
        }),
      },
    };
  });
};

const unclear = (c: TimetableCase, why: string) =>
  timetableDuty(c, {
    kind: 'flexiReview',
    part: 'start',
    dueOn: undefined,
    citation: provisions.FLX2,
    words: () => ({
      say: `Complete the record, so that the reviews of the flexi-schooling of ${c.forename} can be dated.`,
      because: `The flexi-schooling of ${c.name} is reviewed every term, but ${why}.`,
      steps: ['Flexi-schooling is reviewed once in every term (FLX-2).'],
    }),
  });
