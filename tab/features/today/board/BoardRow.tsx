import { mergeClasses } from '@fluentui/react-components';
import { lazy, memo, Suspense, useCallback, useRef, useState } from 'react';
import type { Whereabouts } from '#api/contractAttendance.ts';
import type { Mark } from '#domain/register.ts';
import { useBoardStyles } from './board.styles.ts';
import type { State } from './boardWords.ts';
import { Known } from './Known.tsx';
import { Place } from './Place.tsx';
import { RowActions } from './RowActions.tsx';
import { Who } from './Who.tsx';

const AnswerEditor = lazy(() => import('../answer/AnswerEditor.tsx').then((m) => ({ default: m.AnswerEditor })));

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
  const [editing, setEditing] = useState<Mark>();
  const actions = useRef<HTMLDivElement>(null);
  const close = useCallback(() => {
    setEditing(undefined);
    // The form held the focus; the row's own buttons take it back.
    setTimeout(() => actions.current?.querySelector('button')?.focus());
  }, []);
  return (
    <li className={mergeClasses(styles.row, isUnderProvider && styles.rowOfProvider)}>
      <Who row={row} transport={isUnderProvider && !hasTransport ? row.transport : ''} />
      {isUnderProvider ? null : <Place row={row} />}
      <Known row={row} isUnderProvider={isUnderProvider} />
      <div ref={actions} className={styles.actions}>
        <RowActions row={row} group={group} editing={editing} onEdit={setEditing} />
      </div>
      {editing ? (
        <div className={styles.editor}>
          <Suspense>
            <AnswerEditor key={editing} row={row} mark={editing} onClose={close} />
          </Suspense>
        </div>
      ) : null}
    </li>
  );
});
