import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import {
  compareInformation,
  isSameInformation,
  type LearnerField,
  type LearnerWords,
  learnerFieldNames,
  wordsOf,
} from '#domain/learner/compareInformation.ts';
import type { LearnerInformation } from '#domain/learnerInformation.ts';
import { fullName } from '#domain/pupil.ts';
import { listInWords } from '#domain/words.ts';
import type { Change } from '#records/records.ts';
import type { Desk } from '../desk.ts';
import { openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { learnerNow } from './learnerFreshness.ts';

export interface SaveLearner {
  /** What the form showed when it was opened. */
  readonly seen: LearnerWords;
  readonly words: LearnerWords;
}

export interface SavedLearner {
  /** What a colleague changed meanwhile and stays, in words; empty when nobody did. */
  readonly alsoChanged: string;
}

/**
 * Keeps what is known of a learner. What a colleague has changed since the form was opened stays where this person changed something else;
 * where both changed one field nothing is written, and the form shows both values.
 */
export async function saveLearner(
  desk: Desk,
  schoolKey: string,
  pupilKey: string,
  { seen, words }: SaveLearner,
): Promise<Outcome<SavedLearner>> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const opened = await openSchool(desk, schoolKey, learnerNow);
    if (!opened.done) return opened;
    const { book, facts, signature, today } = opened.value;
    const right = holdsRight('describeLearner', desk.person, facts);
    if (right.outcome !== 'met') return refuse.notPermitted(right.because);
    const pupil = facts.pupils.get(pupilKey);
    if (pupil === undefined)
      return refuse.notFound(
        'This pupil is no longer in the list of the school. Put the pupil back, then save: what you wrote is kept here.',
      );
    if (words.checkedOn !== undefined && words.checkedOn > today)
      return refuse.badField('checkedOn', 'This day is still to come. Enter the day on which it was confirmed.');

    const stored = book.learnerInformation.get(pupilKey);
    const now = wordsOf(stored?.value);
    if (stored !== undefined && isSameInformation(now, words)) return done({ alsoChanged: '' });
    const { merged, clashes, theirs } = compareInformation(seen, words, now);
    const who = stored?.value.saved.name ?? 'Somebody';
    if (clashes.length > 0)
      return refuse.changedMeanwhile(
        `${who} has changed ${names(clashes)} of ${fullName(pupil)} since you opened this. Nothing of yours is lost: choose below which stands.`,
      );

    const to: LearnerInformation = { key: pupilKey, ...merged, saved: signature };
    const change: Change =
      stored === undefined ? { list: 'learnerInformation', create: to } : { list: 'learnerInformation', update: stored, to };
    const note = { by: signature, action: 'Learner information', subject: pupilKey };
    const [written] = await (await desk.writer({ school: schoolKey })).change([change], note);
    if (written?.done === false && written.why === 'forbidden') return refuse.bySharePoint('the learner information');
    if (written?.done) {
      desk.afterChange(schoolKey);
      return done({ alsoChanged: theirs.length === 0 ? '' : `${who} had changed ${names(theirs)}; both are kept.` });
    }
  }
  return refuse.changedMeanwhile('Somebody else is changing this pupil at the same moment. Save again.');
}

const names = (fields: readonly LearnerField[]): string => listInWords(fields.map((field) => `“${learnerFieldNames[field]}”`));
