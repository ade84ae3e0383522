import { useState } from 'react';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { isLoud, type State } from './boardWords.ts';

interface Place {
  readonly state: State;
  readonly order: number;
}

const places = (rows: readonly Whereabouts[]): ReadonlyMap<string, Place> =>
  new Map(rows.map((row, order) => [row.pupilKey, { state: row.state, order }]));

/**
 * Rows stay where they were when the page opened: a row that jumps away under the finger is answered wrongly next time.
 * `moved` counts the rows whose state is no longer that of their group; `settle` puts every row where it belongs now.
 */
export function useSettledGroups(rows: readonly Whereabouts[]) {
  const [settled, setSettled] = useState(() => places(rows));
  const groupOf = (row: Whereabouts): State => {
    const state = settled.get(row.pupilKey)?.state ?? row.state;
    // "Not asked yet" passes by the clock alone: nobody is pressing there.
    if (state === 'notAsked') return row.state;
    // A pupil who was safe and is not any more waits for nobody to sort the list.
    return isLoud(row.state) && !isLoud(state) ? row.state : state;
  };
  const orderOf = (row: Whereabouts): number => settled.get(row.pupilKey)?.order ?? rows.length;
  return {
    rowsIn: (state: State): Whereabouts[] => rows.filter((row) => groupOf(row) === state).sort((a, b) => orderOf(a) - orderOf(b)),
    moved: rows.filter((row) => groupOf(row) !== row.state).length,
    settle: () => setSettled(places(rows)),
  };
}
