import { provisions } from '../../law.ts';
import { type DateText, halfName } from '../../session.ts';
import { dateInWords, timeInWords } from '../../words.ts';
import type { Discharge, Duty } from '../duty.ts';
import { dutyOf } from '../dutyOf.ts';
import type { Rulebook } from '../rulebook.ts';
import { nameOf, providerOf } from './awayNames.ts';
import type { AwayPupil } from './awaySessions.ts';
import { dischargedBy, followUpsOfDay, stepDone } from './followUpDischarge.ts';

/**
 * ATT-5: "An absence is followed up the same day: provider called, parent contacted, welfare check if not located". One duty for a pupil
 * and day, named by its day: a morning corrected later leaves the follow-up of the afternoon as it is. Done by a record, or by the steps of that
 * day: provider and parent reached, the pupil found, or a welfare check. School policy, no statutory reference.
 */
export function absenceFollowUp(book: Rulebook, { pupilKey, absences }: AwayPupil, from: DateText): Duty[] {
  return absences
    .filter(({ date }, at) => date >= from && absences[at - 1]?.date !== date)
    .map(({ date, half, placement, mark }) =>
      dutyOf(
        book,
        { subjectKey: pupilKey, pupilKey, placementKey: placement.key, providerKey: placement.providerKey },
        {
          kind: 'absenceFollowUp',
          part: date,
          dueOn: date,
          tellFrom: date,
          done: followedUp(book, pupilKey, date),
          citation: provisions.ATT5,
          words: () => ({
            say: `Follow up the absence of ${nameOf(book, pupilKey)}: ring ${providerOf(book, placement)} and the parents, and see that the pupil is safe.`,
            because: `${mark.by.name} marked ${nameOf(book, pupilKey)} absent at ${providerOf(book, placement)} on ${dateInWords(date)}, ${halfName(half)}, at ${timeInWords(mark.by.at)}; an absence is followed up the same day.`,
            steps: [
              `The absence is of ${dateInWords(date)}, ${halfName(half)}.`,
              'An absence is followed up the same day: who was called, when, and what was found (ATT-5).',
            ],
          }),
        },
      ),
    );
}

function followedUp({ facts }: Rulebook, pupilKey: string, date: DateText): Discharge | undefined {
  const all = followUpsOfDay(facts, pupilKey, date);
  const located = stepDone(all, 'found', 'welfareCheck');
  const provider = stepDone(all, 'calledProvider');
  const parent = stepDone(all, 'calledParent');
  if (located !== undefined) return dischargedBy(located);
  return provider && parent && dischargedBy(provider, parent);
}
