import { codesOn } from '#domain/codes/registerCodes.ts';
import type { DateText } from '#domain/session.ts';

export interface AbsenceReason {
  readonly code: string;
  /** Plain words with the code, e.g. `Ill (I)`. */
  readonly words: string;
}

/** Shorter than the regulations' words, for the reasons that come up every week. */
const plainWords: Readonly<Record<string, string>> = {
  I: 'Ill',
  M: 'Medical or dental appointment',
  E: 'Suspended or excluded',
  O: 'No good reason',
  Y1: 'Usual transport did not come',
  C: 'Leave in exceptional circumstances',
  R: 'Religious observance',
  S: 'Study leave',
  J1: 'Interview',
  U: 'Came after the register closed',
};

/** Most used first; what is not named here follows in the order of the regulations. */
const mostUsed = ['I', 'M', 'E', 'O', 'Y1', 'U', 'C', 'R', 'S', 'J1'];

/** Codes that say where the timetable puts the pupil: the rulebook proposes them, nobody gives them as the reason of an absence. N is no reason. */
const notReasons = ['N', 'D', 'X', 'C2', '#', 'Z'];

const place = (code: string): number => (mostUsed.includes(code) ? mostUsed.indexOf(code) : mostUsed.length);

const sentence = (meaning: string): string => `${meaning.slice(0, 1).toUpperCase()}${meaning.slice(1)}`;

/** Why a pupil may be absent on a day, in plain words with the code that stands for it. */
export const absenceReasons = (date: DateText): readonly AbsenceReason[] =>
  codesOn(date)
    .filter(({ code, countsAs }) => countsAs !== 'attendance' && !notReasons.includes(code))
    .toSorted((one, other) => place(one.code) - place(other.code))
    .map(({ code, meaning }) => ({ code, words: `${plainWords[code] ?? sentence(meaning)} (${code})` }));
