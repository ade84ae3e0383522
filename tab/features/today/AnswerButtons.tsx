import { Button, Field, Input, ToggleButton } from '@fluentui/react-components';
import { Note16Regular } from '@fluentui/react-icons/svg/note';
import { useState } from 'react';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { type Mark, markNames, marks } from '#domain/register.ts';
import { givenMark } from '../../shared/givenMark.ts';
import { useTodayStyles } from './today.styles.ts';

interface AnswerButtonsProps {
  readonly row: Whereabouts;
  /** Buttons at once; otherwise behind "Change". */
  readonly isOpen: boolean;
  readonly isWorking: boolean;
  readonly onAnswer: (mark: Mark, note: string) => void;
}

const quick: readonly Mark[] = ['present', 'late', 'absent'];

/** Present, late or absent in one press; a note and "don't know yet" one press further. */
export function AnswerButtons({ row, isOpen, isWorking, onAnswer }: AnswerButtonsProps) {
  const styles = useTodayStyles();
  const [isChanging, setChanging] = useState(false);
  const [hasNote, setHasNote] = useState(false);
  const [note, setNote] = useState(row.note);
  const chosen = givenMark(row);

  if (!isOpen && !isChanging) {
    return (
      <Button size="small" aria-label={`Change the answer for ${row.pupilName}`} onClick={() => setChanging(true)}>
        Change
      </Button>
    );
  }
  const answer = (mark: Mark) => {
    onAnswer(mark, note.trim());
    setHasNote(false);
    setChanging(false);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in every row would be announced as a form of its own
    <div role="group" aria-label={`Answer for ${row.pupilName}`} className={styles.answer}>
      {hasNote ? (
        <Field label="Note, kept with the answer" className={styles.note}>
          <Input value={note} maxLength={500} autoComplete="off" onChange={(_event, { value }) => setNote(value)} />
        </Field>
      ) : null}
      {(hasNote ? marks : quick).map((mark) => (
        <ToggleButton
          key={mark}
          size="medium"
          className={styles.answerButton}
          checked={chosen === mark}
          disabled={isWorking}
          onClick={() => answer(mark)}
        >
          {markNames[mark]}
        </ToggleButton>
      ))}
      {hasNote ? null : (
        <Button
          appearance="subtle"
          icon={<Note16Regular />}
          aria-label={`Add a note for ${row.pupilName}, or say that you do not know yet`}
          title="Note, or don't know yet"
          onClick={() => setHasNote(true)}
        />
      )}
    </div>
  );
}
