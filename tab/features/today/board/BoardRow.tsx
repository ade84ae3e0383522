import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { useBoardStyles } from './board.styles.ts';
import type { State } from './boardWords.ts';
import { Known } from './Known.tsx';
import { Place } from './Place.tsx';
import { RowActions } from './RowActions.tsx';
import { Who } from './Who.tsx';

interface BoardRowProps {
  readonly row: Whereabouts;
  readonly group: State;
  /** Place and numbers stand above, for all pupils of the provider. */
  readonly isUnderProvider: boolean;
  /** The same transport stands above for all. */
  readonly hasTransport?: boolean;
}

/** One pupil. Rows that did not change keep their identity through a refresh, so only the others are drawn anew. */
export const BoardRow = memo(function BoardRow({ row, group, isUnderProvider, hasTransport = false }: BoardRowProps) {
  const styles = useBoardStyles();
  return (
    <li className={mergeClasses(styles.row, isUnderProvider && styles.rowOfProvider)}>
      <Who row={row} transport={isUnderProvider && !hasTransport ? row.transport : ''} />
      {isUnderProvider ? null : <Place row={row} />}
      <Known row={row} isUnderProvider={isUnderProvider} />
      <RowActions row={row} group={group} />
    </li>
  );
});
