import { type Mark, markNames } from '#domain/register.ts';
import type { SessionSheet, SheetPupil } from '#domain/sheet.ts';
import { timeInWords } from '#domain/words.ts';
import type { GivenAnswers } from './answersOf.ts';

export interface SortedAnswers {
  readonly toSave: readonly { readonly pupilKey: string; readonly mark: Mark; readonly note: string }[];
  /** Sentences about answers that are not saved, and why. */
  readonly notSaved: readonly string[];
}

/**
 * Compares what a card says with what the register has by now. The same answer again is nothing to save, so a second press doubles nothing.
 * An answer newer than the card (`seenAt`) is never overwritten by it: the person is told who answered what, and can change it knowingly.
 */
export function sortAnswers(sheet: SessionSheet, { marks, note }: GivenAnswers, seenAt: string): SortedAnswers {
  const pupils = new Map(sheet.places.flatMap((place) => place.pupils).map((pupil) => [pupil.pupilKey, pupil]));
  const notSaved: string[] = [];
  const changed: { pupilKey: string; mark: Mark }[] = [];
  for (const [pupilKey, mark] of marks) {
    const pupil = pupils.get(pupilKey);
    if (pupil === undefined)
      notSaved.push('One pupil of the card is not due in this session any more; that answer was not saved.');
    else if (pupil.answer?.mark === mark) continue;
    else if (isNewer(pupil, seenAt)) notSaved.push(overtaken(pupil, mark));
    else changed.push({ pupilKey, mark });
  }
  if (note !== '' && changed.length === 0) {
    notSaved.push('The note was not saved: choose the answer it belongs to, or write it in the tab.');
  }
  return { toSave: withNotes(changed, note), notSaved };
}

const isNewer = (pupil: SheetPupil, seenAt: string): boolean => pupil.answer !== undefined && pupil.answer.by.at > seenAt;

const overtaken = (pupil: SheetPupil, mark: Mark): string =>
  pupil.answer === undefined
    ? ''
    : `${pupil.name}: ${pupil.answer.by.name} answered ${markNames[pupil.answer.mark]} at ${timeInWords(pupil.answer.by.at)}, so your ${markNames[mark]} was not saved. Press Change if yours is right.`;

/** The note goes with those who are late, absent or not known; where all of them are present, with all. */
function withNotes(changed: readonly { pupilKey: string; mark: Mark }[], note: string) {
  const allPresent = changed.every(({ mark }) => mark === 'present');
  return changed.map(({ pupilKey, mark }) => ({ pupilKey, mark, note: allPresent || mark !== 'present' ? note : '' }));
}
