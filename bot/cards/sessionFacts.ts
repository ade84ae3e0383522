import { halfName } from '#domain/session.ts';
import type { SessionSheet, SheetPupil } from '#domain/sheet.ts';
import type { Signature } from '#domain/staff.ts';
import { countOf, dateInWords, timeInWords, timeOfDay } from '#domain/words.ts';

export type SheetPlace = SessionSheet['places'][number];

/** A pupil of a session together with the provider where they are expected. */
export interface PupilAtPlace {
  readonly pupil: SheetPupil;
  readonly place: SheetPlace;
}

export const pupilsOf = (sheet: SessionSheet): PupilAtPlace[] =>
  sheet.places.flatMap((place) => place.pupils.map((pupil) => ({ pupil, place })));

/** ATT-8: nobody's whereabouts are known unless somebody said so; "don't know yet" is an answer, but not a known one. */
export const isUnknown = ({ state }: Pick<SheetPupil, 'state'>): boolean => state === 'unknown' || state === 'notAsked';

/** The answer where it still says where the pupil is; none where the pupil left since, or the provider closed. */
export const answerThatHolds = ({ answer, state }: SheetPupil): SheetPupil['answer'] =>
  state === 'left' || (isUnknown({ state }) && answer?.mark !== 'notKnown') ? undefined : answer;

/** Nobody has said anything that still holds: such a pupil is asked about. */
export const isAsked = (pupil: SheetPupil): boolean => isUnknown(pupil) && answerThatHolds(pupil) === undefined;

/** `Monday 23 November 2026, morning`. */
export const sessionTitle = (sheet: SessionSheet): string => `${dateInWords(sheet.date)}, ${halfName(sheet.half)}`;

/** `8 pupils at 3 providers`. */
export const sessionSize = (sheet: SessionSheet): string =>
  `${countOf(pupilsOf(sheet).length, 'pupil')} at ${countOf(new Set(sheet.places.map((place) => place.providerKey)).size, 'provider')}`;

/** `morning of Monday 23 November 2026`. */
export const sessionName = (sheet: SessionSheet): string => `${halfName(sheet.half)} of ${dateInWords(sheet.date)}`;

/** The latest time by which any provider of the sheet reports, in words, and whether each has the same. */
export function answerBy(sheet: SessionSheet): string {
  const own = sheet.places.some(({ cutOffAt }) => cutOffAt !== sheet.cutOffAt);
  return `please answer by ${timeOfDay(sheet.cutOffAt)}${own ? ', or by the time beside a provider' : ''}`;
}

/** `Priya Shah, 8.41am`. */
export const signer = ({ name, at }: Signature): string => `${name}, ${timeInWords(at)}`;

/** The newest answer on the sheet, as an instant; empty when there is none. A press of a card drawn from it knows no later answer. */
export const newestAnswerAt = (sheet: SessionSheet): string =>
  pupilsOf(sheet).reduce(
    (newest, { pupil }) => (pupil.answer !== undefined && pupil.answer.by.at > newest ? pupil.answer.by.at : newest),
    '',
  );
