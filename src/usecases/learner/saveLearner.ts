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
import { listInWords } from '#domain/words.ts';
import type { Change } from '#records/records.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
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
    const saved = await saveOnce(desk, opened.value, pupilKey, { seen, words });
    if (saved !== undefined) return saved;
  }
  return refuse.changedMeanwhile('Somebody else is changing this pupil at the same moment. Save again.');
}

/** Undefined when somebody else wrote between reading and writing: then all is looked at again. */
async function saveOnce(
  desk: Desk,
  open: OpenSchool,
  pupilKey: string,
  { seen, words }: SaveLearner,
): Promise<Outcome<SavedLearner> | undefined> {
  const { book, facts, signature } = open;
  const problem = problemOf(desk, open, pupilKey, words);
  if (problem !== undefined) return problem;
  const stored = book.learnerInformation.get(pupilKey);
  const now = wordsOf(stored?.value);
  const { merged, clashes, theirs } = compareInformation(seen, words, now);
  const who = stored?.value.saved.name ?? 'Somebody';
  if (clashes.length > 0)
    return refuse.changedMeanwhile(
      `${who} has changed ${names(clashes)} since you opened this. Nothing of yours is lost: choose below which stands.`,
    );

  const alsoChanged = theirs.length === 0 ? '' : `${who} had changed ${names(theirs)}; both are kept.`;
  if (stored !== undefined && isSameInformation(now, merged)) return done({ alsoChanged });
  const to: LearnerInformation = { key: pupilKey, ...merged, saved: signature };
  const change: Change =
    stored === undefined ? { list: 'learnerInformation', create: to } : { list: 'learnerInformation', update: stored, to };
  const note = { by: signature, action: 'Learner information', subject: pupilKey };
  const [written] = await (await desk.writer({ school: facts.school.key })).change([change], note);
  if (written?.done === false) return written.why === 'forbidden' ? refuse.bySharePoint('the learner information') : undefined;
  desk.afterChange(facts.school.key);
  return done({ alsoChanged });
}

function problemOf(desk: Desk, { facts, today }: OpenSchool, pupilKey: string, { checkedOn }: LearnerWords) {
  const right = holdsRight('describeLearner', desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  if (!facts.pupils.has(pupilKey))
    return refuse.notFound(
      'This pupil is no longer in the list of the school. Put the pupil back, then save: what you wrote is kept here.',
    );
  return checkedOn !== undefined && checkedOn > today
    ? refuse.badField('checkedOn', 'This day is still to come. Enter the day on which it was confirmed.')
    : undefined;
}

const names = (fields: readonly LearnerField[]): string => listInWords(fields.map((field) => `“${learnerFieldNames[field]}”`));
