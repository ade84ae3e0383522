import { useState } from 'react';
import type { Whereabouts } from '#api/contract.ts';

export type State = Whereabouts['state'];

const places = (rows: readonly Whereabouts[]): ReadonlyMap<string, State> =>
  new Map(rows.map((row) => [row.pupilKey, row.state]));

/**
 * Rows stay where they were when the page opened: a row that jumps away under the finger is answered wrongly next time.
 * `moved` counts the rows whose state is no longer that of their group; `settle` puts every row where it belongs now.
 */
export function useSettledGroups(rows: readonly Whereabouts[]) {
  const [settled, setSettled] = useState(() => places(rows));
  const placeOf = (row: Whereabouts): State => {
    const place = settled.get(row.pupilKey) ?? row.state;
    // "Not asked yet" passes by the clock alone: nobody is pressing there.
    return place === 'notAsked' ? row.state : place;
  };
  return {
    placeOf,
    moved: rows.filter((row) => placeOf(row) !== row.state).length,
    settle: () => setSettled(places(rows)),
  };
}
