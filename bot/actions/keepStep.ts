import type { FollowUpResult, FollowUpStep } from '#domain/followUp.ts';
import { searchedIn } from '#domain/search.ts';
import { recordFollowUp } from '#usecases/recordFollowUp.ts';
import { searchFor } from '#usecases/searchFor.ts';
import { searchCard } from '../cards/searchCard.ts';
import type { Press, PressAnswer } from './action.ts';
import { unreadableCard } from './cardData.ts';
import { searchDataOf } from './searchRef.ts';

const longestNote = 1000;

/** One thing done about one pupil, as a card says it. */
export interface Step {
  /** Empty on a card about one pupil, which asks for no choice. */
  readonly pupilKey: string;
  readonly step: FollowUpStep;
  readonly result: FollowUpResult;
  readonly note: string;
}

/** Keeps one step and shows the search as it is then; what cannot be kept is said above it. A press of the same card again is the same step. */
export async function keepStep({ desk, data, links }: Press, given: Step | undefined): Promise<PressAnswer> {
  const read = searchDataOf(data);
  if (read === undefined) return unreadableCard;
  const { schoolKey, ref, seenAt, deliveryKey } = read;
  const before = await searchFor(desk, schoolKey, ref);
  if (!before.done) return { say: before.refusal.say };
  const options = { links, deliveryKey };
  const pupils = searchedIn(before.value);
  const [only, ...others] = pupils;
  const pupil =
    given?.pupilKey === '' && others.length === 0 ? only : pupils.find(({ pupilKey }) => pupilKey === given?.pupilKey);
  const say = problemOf(given, pupil !== undefined);
  if (given === undefined || pupil === undefined || say !== '') return { drawn: searchCard(before.value, { ...options, say }) };

  const { date, half } = before.value.sheet;
  const { pupilKey } = pupil;
  const key = [date, half, pupilKey, given.step, given.result, desk.person.personId, seenAt].join('|');
  const kept = await recordFollowUp(desk, schoolKey, { ...given, key, pupilKey, date, half, nextStep: '' });
  if (!kept.done && kept.refusal.kind === 'notPermitted') return { say: kept.refusal.say };
  const after = await searchFor(desk, schoolKey, ref);
  if (!after.done) return { say: after.refusal.say };
  const outcome = kept.done ? { saved: 'Saved.' } : { say: kept.refusal.say };
  return { drawn: searchCard(after.value, { ...options, ...outcome }) };
}

function problemOf(given: Step | undefined, isKnown: boolean): string {
  if (given === undefined) return 'Nothing was saved. Choose what was done, then press Save again.';
  if (!isKnown && given.pupilKey === '') return 'Nothing was saved. Choose the pupil, then press again.';
  if (!isKnown) return 'Nothing was saved: this pupil is not on the card any more. Look at Today.';
  if (given.note.trim().length > longestNote) return `Nothing was saved. Shorten the note: at most ${longestNote} characters.`;
  return '';
}
