import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { type Mark, markNames } from '#domain/register.ts';
import { givenMark } from '../../../shared/givenMark.ts';
import { useBoardStyles } from '../board/board.styles.ts';
import { useBoard, useSaving } from '../board/boardContext.ts';

const quick = ['present', 'late', 'absent'] as const satisfies readonly Mark[];

interface AnswerButtonsProps {
  readonly row: Whereabouts;
  /** Buttons at once; otherwise behind "Change". */
  readonly isOpen: boolean;
  /** The answer whose form is open under the row. */
  readonly editing: Mark | undefined;
  readonly onEdit: (mark: Mark) => void;
}

/** Present in one press; late and absent ask for minutes and reason first. */
export function AnswerButtons({ row, isOpen, editing, onEdit }: AnswerButtonsProps) {
  const styles = useBoardStyles();
  const { answer, isPastDay } = useBoard();
  const isSaving = useSaving().includes(row.pupilKey);
  const [isChanging, setChanging] = useState(false);
  const chosen = givenMark(row);
  const press = (mark: (typeof quick)[number]) => {
    if (isSaving) return;
    // What was answered on an earlier day is changed with a reason.
    if (mark !== 'present' || (isPastDay && row.confirmed)) return onEdit(mark);
    answer([row], { mark, note: '' });
    setChanging(false);
  };
  if (!isOpen && !isChanging) {
    return (
      <Button
        size="small"
        className={styles.button}
        aria-label={row.confirmed ? `Change the answer for ${row.pupilName}` : `Answer for ${row.pupilName}`}
        onClick={() => setChanging(true)}
      >
        {isSaving ? 'Saving…' : row.confirmed ? 'Change' : 'Answer'}
      </Button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in every row would be announced as a form of its own
    <div role="group" aria-label={`Answer for ${row.pupilName}`} className={styles.answer}>
      {quick.map((mark) => (
        <Button
          key={mark}
          size="small"
          className={styles.button}
          appearance={chosen === mark ? 'primary' : 'secondary'}
          aria-pressed={chosen === mark}
          aria-expanded={mark === 'present' ? undefined : editing === mark}
          aria-label={`${markNames[mark]}: ${row.pupilName}`}
          aria-busy={isSaving}
          onClick={() => press(mark)}
        >
          {markNames[mark]}
        </Button>
      ))}
    </div>
  );
}
