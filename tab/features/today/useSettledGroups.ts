import { useState } from 'react';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { usePrinting } from '../../shared/printing.ts';

export type State = Whereabouts['state'];

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
  const isPrinting = usePrinting();
  const groupOf = (row: Whereabouts): State => {
    // Nobody presses on paper, and there each heading must hold for every row below it.
    if (isPrinting) return row.state;
    const state = settled.get(row.pupilKey)?.state ?? row.state;
    // "Not asked yet" passes by the clock alone: nobody is pressing there.
    return state === 'notAsked' ? row.state : state;
  };
  const orderOf = (row: Whereabouts): number => settled.get(row.pupilKey)?.order ?? rows.length;
  return {
    rowsIn: (state: State): Whereabouts[] => rows.filter((row) => groupOf(row) === state).sort((a, b) => orderOf(a) - orderOf(b)),
    moved: rows.filter((row) => groupOf(row) !== row.state).length,
    settle: () => setSettled(places(rows)),
  };
}
