import { type Mark, markNames } from '#domain/register.ts';
import type { SessionSheet, SheetPupil } from '#domain/sheet.ts';
import { timeInWords } from '#domain/words.ts';
import { answerThatHolds } from '../cards/sessionFacts.ts';
import type { GivenAnswers } from './answersOf.ts';

export interface AnswerToSave {
  readonly pupilKey: string;
  readonly mark: Mark;
  readonly note: string;
  readonly code?: string;
  readonly minutesLate?: number;
}

export interface SortedAnswers {
  readonly toSave: readonly AnswerToSave[];
  /** Sentences about answers that are not saved, and why. */
  readonly notSaved: readonly string[];
}

/**
 * Compares what a card says with what the register has by now. The same answer again is nothing to save, so a second press doubles nothing.
 * An answer newer than the card (`seenAt`) is never overwritten by it: the person is told who answered what, and can change it knowingly.
 */
export function sortAnswers(sheet: SessionSheet, given: GivenAnswers, seenAt: string): SortedAnswers {
  const pupils = new Map(sheet.places.flatMap((place) => place.pupils).map((pupil) => [pupil.pupilKey, pupil]));
  const notSaved: string[] = [];
  const changed: Omit<AnswerToSave, 'note'>[] = [];
  for (const pupilKey of new Set([...given.marks.keys(), ...given.codes.keys(), ...given.minutes.keys()])) {
    const pupil = pupils.get(pupilKey);
    const held = pupil && answerThatHolds(pupil);
    // A reason or minutes alone complete the answer that is there.
    const mark = given.marks.get(pupilKey) ?? held?.mark;
    if (pupil === undefined)
      notSaved.push('One pupil of the card is not due in this session any more; that answer was not saved.');
    else if (mark === undefined) continue;
    else {
      const answer = { pupilKey, mark, ...details(given, pupilKey, mark, held) };
      if (saysTheSame(held, answer)) continue;
      if (isNewer(pupil, seenAt)) notSaved.push(overtaken(pupil, mark));
      else changed.push(answer);
    }
  }
  if (given.note !== '' && changed.length === 0) {
    notSaved.push('The note was not saved: choose the answer it belongs to, or write it in the tab.');
  }
  return { toSave: withNotes(changed, given.note, pupils), notSaved };
}

/** A reason belongs to an absence, minutes to a late pupil; what is there already stays while the mark does. */
function details({ codes, minutes }: GivenAnswers, pupilKey: string, mark: Mark, held: SheetPupil['answer']) {
  const kept = held?.mark === mark ? held : undefined;
  const code = mark === 'absent' ? (codes.get(pupilKey) ?? kept?.code) : undefined;
  const minutesLate = mark === 'late' ? (minutes.get(pupilKey) ?? kept?.minutesLate) : undefined;
  return { ...(code === undefined ? {} : { code }), ...(minutesLate === undefined ? {} : { minutesLate }) };
}

const saysTheSame = (held: SheetPupil['answer'], { mark, code, minutesLate }: Omit<AnswerToSave, 'note'>): boolean =>
  held?.mark === mark && (mark !== 'absent' || held.code === code) && held.minutesLate === minutesLate;

const isNewer = (pupil: SheetPupil, seenAt: string): boolean => pupil.answer !== undefined && pupil.answer.by.at > seenAt;

const overtaken = (pupil: SheetPupil, mark: Mark): string =>
  pupil.answer === undefined
    ? ''
    : `${pupil.name}: ${pupil.answer.by.name} answered ${markNames[pupil.answer.mark]} at ${timeInWords(pupil.answer.by.at)}, so your ${markNames[mark]} was not saved. Press Change if yours is right.`;

/**
 * The note goes with those who are late, absent or not known, and says why of every answer that replaces another; where all of them are present,
 * with all. An answer completed keeps its own.
 */
function withNotes(
  changed: readonly Omit<AnswerToSave, 'note'>[],
  note: string,
  pupils: ReadonlyMap<string, SheetPupil>,
): AnswerToSave[] {
  const allPresent = changed.every(({ mark }) => mark === 'present');
  return changed.map((answer) => {
    const held = pupils.get(answer.pupilKey)?.answer;
    const isCompleted = held?.mark === answer.mark;
    const takesNote = allPresent || answer.mark !== 'present' || (held !== undefined && !isCompleted);
    return { ...answer, note: takesNote && note !== '' ? note : isCompleted ? held.note : '' };
  });
}
