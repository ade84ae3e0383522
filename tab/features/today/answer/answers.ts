import type { Confirm } from '#api/contract.ts';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { type Mark, markNames } from '#domain/register.ts';
import type { Session } from '#domain/session.ts';
import { countOf } from '#domain/words.ts';
import { givenMark } from '../../../shared/givenMark.ts';

/** One answer for one pupil, as somebody gives it. */
export interface Given {
  readonly mark: Mark;
  readonly note: string;
  readonly code?: string | undefined;
  readonly minutesLate?: number | undefined;
}

/** When the newest answer on screen for these pupils was given; empty when there is none. A later one is not overruled unseen. */
const seenUntil = (rows: readonly Whereabouts[]): string =>
  rows.reduce((newest, { confirmed }) => (confirmed && confirmed.at > newest ? confirmed.at : newest), '');

/** What is sent for answers to one session. */
export const confirmOf = (
  { date, half }: Session,
  rows: readonly Whereabouts[],
  given: (row: Whereabouts) => Given,
): Confirm => ({
  date,
  half,
  marks: rows.map((row) => {
    const { mark, note, code, minutesLate } = given(row);
    return { pupilKey: row.pupilKey, mark, note, ...(code && { code }), ...(minutesLate && { minutesLate }) };
  }),
  seenAt: seenUntil(rows),
});

/**
 * The answer that stands, to put it back: taking an answer back is a further answer, the register forgets nothing. Undefined where
 * something else than an answer says where the pupil is.
 */
export function standingAnswer(row: Whereabouts): Given | undefined {
  const mark = givenMark(row);
  if (row.state === 'left' || row.state === 'found') return undefined;
  if (mark === null) return { mark: 'notKnown', note: row.note };
  return {
    mark,
    note: row.note,
    code: row.state === 'absent' ? (row.code ?? undefined) : undefined,
    minutesLate: row.minutesLate ?? undefined,
  };
}

/** `late by 10 minutes`, `absent (I)`, `present`: what the notice says once it is saved. */
export function givenInWords({ mark, code, minutesLate }: Given): string {
  const words = markNames[mark].toLowerCase();
  if (mark === 'late' && minutesLate) return `${words} by ${countOf(minutesLate, 'minute')}`;
  return code ? `${words} (${code})` : words;
}
