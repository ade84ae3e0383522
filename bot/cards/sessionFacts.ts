import { halfName } from '#domain/session.ts';
import type { SessionSheet, SheetPupil } from '#domain/sheet.ts';
import { countOf, dateInWords } from '#domain/words.ts';

/** A pupil of a session together with the provider where they are expected. */
export interface PupilAtPlace {
  readonly pupil: SheetPupil;
  readonly place: SessionSheet['places'][number];
}

export const pupilsOf = (sheet: SessionSheet): PupilAtPlace[] =>
  sheet.places.flatMap((place) => place.pupils.map((pupil) => ({ pupil, place })));

/** ATT-8: nobody's whereabouts are known unless somebody said so; "don't know yet" is an answer, but not a known one. */
export const isUnknown = (pupil: SheetPupil): boolean => pupil.answer === undefined || pupil.answer.mark === 'notKnown';

/** `Monday 23 November 2026, morning`. */
export const sessionTitle = (sheet: SessionSheet): string => `${dateInWords(sheet.date)}, ${halfName(sheet.half)}`;

/** `8 pupils at 3 providers`. */
export const sessionSize = (sheet: SessionSheet): string =>
  `${countOf(pupilsOf(sheet).length, 'pupil')} at ${countOf(new Set(sheet.places.map((place) => place.providerKey)).size, 'provider')}`;

/** `morning of Monday 23 November 2026`. */
export const sessionName = (sheet: SessionSheet): string => `${halfName(sheet.half)} of ${dateInWords(sheet.date)}`;

/** The newest answer on the sheet, as an instant; empty when there is none. A press of a card drawn from it knows no later answer. */
export const newestAnswerAt = (sheet: SessionSheet): string =>
  pupilsOf(sheet).reduce(
    (newest, { pupil }) => (pupil.answer !== undefined && pupil.answer.by.at > newest ? pupil.answer.by.at : newest),
    '',
  );
