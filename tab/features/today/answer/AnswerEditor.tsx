import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { type Mark, markNames } from '#domain/register.ts';
import { useBoard } from '../board/boardContext.ts';
import { AbsenceFields } from './AbsenceFields.tsx';
import type { Given } from './answers.ts';
import { useEditorStyles } from './editor.styles.ts';
import { LateFields } from './LateFields.tsx';
import { minutesLate } from './minutesLate.ts';
import { useEscape } from './useEscape.ts';

interface AnswerEditorProps {
  readonly row: Whereabouts;
  readonly mark: Mark;
  readonly onClose: () => void;
}

/** What goes with an answer: minutes, a reason, a note; and on an earlier day why it is changed. */
export function AnswerEditor({ row, mark, onClose }: AnswerEditorProps) {
  const styles = useEditorStyles();
  const { answer, date, isPastDay } = useBoard();
  const form = useRef<HTMLFormElement>(null);
  const noteId = useId();
  const [minutes, setMinutes] = useState(String(row.minutesLate ?? ''));
  const [code, setCode] = useState(row.state === 'absent' ? (row.code ?? '') : '');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string>();
  const mustSayWhy = isPastDay && row.confirmed !== null;
  useEffect(() => form.current?.querySelector<HTMLElement>('button, input')?.focus(), []);
  useEscape(form, onClose);

  const save = (given: Omit<Given, 'mark' | 'note'>) => {
    if (mustSayWhy && note.trim() === '') {
      setProblem('Write why it is changed: the earlier answer stays readable beside it.');
      return document.getElementById(noteId)?.focus();
    }
    answer([row], { mark, note: note.trim(), ...given });
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const late = minutesLate(minutes);
    if (mark === 'late' && late === null) return setProblem('Write the minutes as a number from 1 to 300, or leave them empty.');
    save(mark === 'late' ? { minutesLate: late ?? undefined } : mark === 'absent' ? { code: code || undefined } : {});
  };
  return (
    <form ref={form} className={styles.editor} aria-label={`${markNames[mark]}: ${row.pupilName}`} onSubmit={submit} noValidate>
      {mark === 'late' ? (
        <LateFields minutes={minutes} onMinutes={setMinutes} onSave={(late) => save({ minutesLate: late })} />
      ) : null}
      {mark === 'absent' ? (
        <AbsenceFields date={date} code={code} onCode={setCode} onSave={(one) => save({ code: one })} />
      ) : null}
      <Field
        label={mustSayWhy ? 'Why is it changed?' : 'Note, kept with the answer'}
        required={mustSayWhy}
        {...(problem && { validationMessage: problem, validationState: 'error' as const })}
      >
        <Input id={noteId} value={note} maxLength={500} autoComplete="off" onChange={(_event, { value }) => setNote(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          Save
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
