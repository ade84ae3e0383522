import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Confirm, Today } from '#api/contract.ts';
import type { RegisterCell, RegisterWeekView } from '#api/contractRegister.ts';
import { type Mark, markNames } from '#domain/register.ts';
import type { WeekSlot } from '#domain/session.ts';
import { dateOf, halfOf } from '#domain/week.ts';
import { useApi } from '../../shared/apiClient.ts';
import { sentenceOf } from '../../shared/apiProblem.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { registerQuery } from './registerQuery.ts';

/** One answer in the register, with the cell as it was before it. */
export interface Marking {
  readonly pupilKey: string;
  readonly pupilName: string;
  readonly slot: WeekSlot;
  readonly mark: Mark;
  readonly code?: string | undefined;
  readonly minutesLate?: number | undefined;
  readonly note: string;
  readonly before: RegisterCell;
}

const withMarking = (week: RegisterWeekView, { pupilKey, slot, mark, code, minutesLate }: Marking): RegisterWeekView => ({
  ...week,
  rows: week.rows.map((row) => {
    const cell = row.cells[slot];
    if (row.pupilKey !== pupilKey || !cell) return row;
    const said: RegisterCell = {
      ...cell,
      mark,
      minutesLate: minutesLate ?? null,
      code: code ?? null,
      codeIs: code === undefined ? 'none' : 'given',
      corrected: cell.mark !== null && cell.mark !== mark,
      resolve: null,
      says: `${markNames[mark]}, being saved`,
    };
    return { ...row, cells: { ...row.cells, [slot]: said } };
  }),
});

/**
 * Answers given in the week: shown at once, taken back on screen when they were refused, undone in reverse order. `onRefused` brings the
 * person to where the answer can be mended.
 */
export function useMarks(monday: string, onRefused: (marking: Marking, error: unknown) => void) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  const done = useRef<Marking[]>([]);
  const { queryKey } = registerQuery(api, school, monday);

  const marking = useMutation({
    mutationFn: ({ pupilKey, slot, mark, code, minutesLate, note, before }: Marking) => {
      const more = { ...(code !== undefined && { code }), ...(minutesLate !== undefined && { minutesLate }) };
      const marks = [{ pupilKey, mark, note, ...more }];
      // Up to the answer that the cell showed: what a colleague has answered since is not overruled unseen.
      const confirm: Confirm = { date: dateOf(monday, slot), half: halfOf(slot), marks, seenAt: before.answeredAt };
      return api.send<Today>('POST', `/schools/${school}/marks`, confirm);
    },
    // One after the other: two answers for one cell must arrive in the order they were given.
    scope: { id: 'register-marks' },
    onMutate: async (next) => {
      await queries.cancelQueries({ queryKey });
      queries.setQueryData(queryKey, (week) => (week ? withMarking(week, next) : week));
    },
    onError: (error, next) => {
      done.current = done.current.filter((one) => one !== next);
      notify({ say: sentenceOf(error), intent: 'error' });
      onRefused(next, error);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['school', school] }),
  });

  const undo = () => {
    const last = done.current.pop();
    if (!last) return notify({ say: 'There is nothing to undo.', intent: 'info' });
    const { mark, code, codeIs, minutesLate, history } = last.before;
    marking.mutate({
      ...last,
      mark: mark ?? 'notKnown',
      code: codeIs === 'given' ? (code ?? undefined) : undefined,
      minutesLate: minutesLate ?? undefined,
      // A change on an earlier day wants its reason.
      note: history.at(-1)?.note || 'Taken back at once.',
    });
    notify({ say: `${last.pupilName}: ${mark ? markNames[mark].toLowerCase() : 'not known'} again.`, intent: 'info' });
  };
  const put = (next: Marking) => {
    done.current.push(next);
    marking.mutate(next);
  };
  return { put, undo };
}
