import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { type Mark, markNames } from '#domain/register.ts';
import { givenMark } from '../../../shared/givenMark.ts';
import { useBoardStyles } from '../board/board.styles.ts';
import { useBoard, useSaving } from '../board/boardContext.ts';

const AnswerEditor = lazy(() => import('./AnswerEditor.tsx').then((m) => ({ default: m.AnswerEditor })));

const quick = ['present', 'late', 'absent'] as const satisfies readonly Mark[];

interface AnswerButtonsProps {
  readonly row: Whereabouts;
  /** Buttons at once; otherwise behind "Change". */
  readonly isOpen: boolean;
}

/** Present in one press; late and absent ask for minutes and reason first. */
export function AnswerButtons({ row, isOpen }: AnswerButtonsProps) {
  const styles = useBoardStyles();
  const { answer, isPastDay } = useBoard();
  const saving = useSaving();
  const [isChanging, setChanging] = useState(false);
  const [editing, setEditing] = useState<Mark>();
  const group = useRef<HTMLDivElement>(null);
  const isSaving = saving.includes(row.pupilKey);
  const chosen = givenMark(row);
  const press = (mark: (typeof quick)[number]) => {
    if (isSaving) return;
    // What was answered on an earlier day is changed with a reason.
    if (mark !== 'present' || (isPastDay && row.confirmed)) return setEditing(mark);
    answer([row], { mark, note: '' });
    setChanging(false);
  };
  const close = () => {
    setEditing(undefined);
    setChanging(false);
    // The editor held the focus; the row's own buttons take it back.
    setTimeout(() => group.current?.querySelector('button')?.focus());
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in every row would be announced as a form of its own
    <div ref={group} role="group" aria-label={`Answer for ${row.pupilName}`} className={styles.answer}>
      {isOpen || isChanging ? (
        quick.map((mark) => (
          <Button
            key={mark}
            size="small"
            className={styles.button}
            appearance={chosen === mark ? 'primary' : 'secondary'}
            aria-pressed={chosen === mark}
            aria-expanded={mark === 'present' ? undefined : editing === mark}
            aria-label={`${markNames[mark]}: ${row.pupilName}`}
            onClick={() => press(mark)}
          >
            {isSaving && chosen !== mark && mark === 'present' ? 'Saving…' : markNames[mark]}
          </Button>
        ))
      ) : (
        <Button
          size="small"
          className={styles.button}
          aria-label={`Change the answer for ${row.pupilName}`}
          onClick={() => setChanging(true)}
        >
          {isSaving ? 'Saving…' : 'Change'}
        </Button>
      )}
      {editing ? (
        <Suspense>
          <AnswerEditor key={editing} row={row} mark={editing} onClose={close} />
        </Suspense>
      ) : null}
    </div>
  );
}
