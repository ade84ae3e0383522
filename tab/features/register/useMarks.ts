import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Confirm, Today } from '#api/contract.ts';
import type { RegisterWeekView } from '#api/contractRecords.ts';
import { type Mark, markNames } from '#domain/register.ts';
import type { Half, WeekSlot } from '#domain/session.ts';
import { dateOf } from '#domain/week.ts';
import { useApi } from '../../shared/apiClient.ts';
import { sentenceOf } from '../../shared/apiProblem.ts';
import { givenMark } from '../../shared/givenMark.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { todayQuery } from '../../shared/todayQuery.ts';
import { registerQuery } from './registerQuery.ts';

/** One answer in the register, with what was there before it. */
export interface Marking {
  readonly pupilKey: string;
  readonly pupilName: string;
  readonly slot: WeekSlot;
  readonly mark: Mark;
  readonly note: string;
  readonly before: Mark | null;
}

const halfOf = (slot: WeekSlot): Half => (slot.endsWith('AM') ? 'AM' : 'PM');

const withMarking = (week: RegisterWeekView, { pupilKey, slot, mark }: Marking): RegisterWeekView => ({
  ...week,
  rows: week.rows.map((row) => {
    const cell = row.cells[slot];
    if (row.pupilKey !== pupilKey || !cell) return row;
    return {
      ...row,
      cells: {
        ...row.cells,
        [slot]: { ...cell, mark, corrected: cell.mark !== null && cell.mark !== mark, says: `${markNames[mark]}, being saved` },
      },
    };
  }),
});

/**
 * When the answer that the cell showed was given. The week does not carry it: the day does. Empty when the day holds another answer
 * than the cell showed, so that a colleague's answer is not overruled unseen.
 */
function seenUntil(day: Today, half: Half, { pupilKey, before }: Marking): string {
  const row = day.sessions.find((session) => session.half === half)?.rows.find((one) => one.pupilKey === pupilKey);
  return row?.confirmed && givenMark(row) === before ? row.confirmed.at : '';
}

/** Answers given in the week: shown at once, taken back on screen when they were refused, undone in reverse order. */
export function useMarks(monday: string) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  const done = useRef<Marking[]>([]);
  const { queryKey } = registerQuery(api, school, monday);

  const marking = useMutation({
    mutationFn: async (marking: Marking) => {
      const { pupilKey, slot, mark, note } = marking;
      const [date, half] = [dateOf(monday, slot), halfOf(slot)];
      const day = await queries.fetchQuery({ ...todayQuery(api, school, date), staleTime: 0 });
      const confirm: Confirm = { date, half, marks: [{ pupilKey, mark, note }], seenAt: seenUntil(day, half, marking) };
      return api.send<Today>('POST', `/schools/${school}/marks`, confirm);
    },
    // One after the other: two answers for one cell must arrive in the order they were given.
    scope: { id: 'register-marks' },
    onMutate: async (next) => {
      await queries.cancelQueries({ queryKey });
      queries.setQueryData(queryKey, (week) => (week ? withMarking(week, next) : week));
    },
    onError: (error) => notify({ say: sentenceOf(error), intent: 'error' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['school', school] }),
  });

  const put = (next: Marking) => {
    done.current.push(next);
    marking.mutate(next);
  };
  const undo = () => {
    const last = done.current.pop();
    if (!last) return notify({ say: 'There is nothing to undo.', intent: 'info' });
    marking.mutate({ ...last, mark: last.before ?? 'notKnown', before: last.mark });
    notify({
      say: `${last.pupilName}: ${last.before ? markNames[last.before].toLowerCase() : 'not known'} again.`,
      intent: 'info',
    });
  };
  return { put, undo, isSaving: marking.isPending };
}
