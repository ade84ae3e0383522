import { type FollowUp, followUpStepNames } from '../../followUp.ts';
import { followUpsOf } from '../../followUps.ts';
import { provisions } from '../../law.ts';
import { londonDay } from '../../londonDay.ts';
import type { DateText, InstantText } from '../../session.ts';
import { dateInWords, sessionInWords, timeInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import { dutyOf } from '../dutyOf.ts';
import type { Rulebook } from '../rulebook.ts';
import { nameOf } from './awayNames.ts';
import { dischargedBy } from './followUpDischarge.ts';

/**
 * ATT-5, BEY-1: what somebody said would be done next about a pupil, by the time that was said. Done by whatever is recorded of that session
 * after it; "I am dealing with it" does nothing yet.
 */
export const followUpNextStep = (book: Rulebook, from: DateText): Duty[] =>
  book.facts.followUps.flatMap((one) =>
    one.nextBy !== undefined && one.nextStep.trim() !== '' && londonDay(one.nextBy) >= from
      ? [dutyFor(book, one, one.nextBy)]
      : [],
  );

function dutyFor(book: Rulebook, followUp: FollowUp, nextBy: InstantText): Duty {
  const { key, pupilKey, date, half, step, nextStep, by } = followUp;
  const all = followUpsOf(book.facts, followUp, pupilKey);
  const later = all.slice(all.indexOf(followUp) + 1).find((one) => one.step !== 'acting');
  const dueOn = londonDay(nextBy);
  return dutyOf(
    book,
    { subjectKey: pupilKey, pupilKey },
    {
      kind: 'followUpNextStep',
      part: key,
      dueOn,
      dueAt: nextBy,
      tellFrom: londonDay(by.at),
      done: later && dischargedBy(later),
      citation: provisions.ATT5,
      words: () => ({
        say: `${nameOf(book, pupilKey)}: ${nextStep.trim()}, by ${timeInWords(nextBy)} on ${dateInWords(dueOn)}.`,
        because: `${by.name} wrote it down on ${dateInWords(londonDay(by.at))} as the next step for ${sessionInWords(date, half)}, and nothing has been recorded since.`,
        steps: [
          `What was done before: ${followUpStepNames[step]}, at ${timeInWords(by.at)} on ${dateInWords(londonDay(by.at))}.`,
          'Whatever is recorded of that session afterwards is this step done.',
        ],
      }),
    },
  );
}
