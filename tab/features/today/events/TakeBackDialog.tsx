import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { ConfirmDialog } from '../../../shared/ConfirmDialog.tsx';
import { ErrorSummary } from '../../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../../shared/fieldProblems.ts';
import { formIncomplete } from '../../../shared/formIncomplete.ts';
import { useEditorStyles } from '../answer/editor.styles.ts';
import { useBoard } from '../board/boardContext.ts';
import { useBoardRecord } from '../record/useBoardRecord.ts';

interface TakeBackDialogProps {
  readonly row: Whereabouts;
  readonly event: Whereabouts['events'][number];
  readonly onClose: () => void;
}

/** What was recorded by mistake no longer counts; it stays readable, with the reason. */
export function TakeBackDialog({ row, event, onClose }: TakeBackDialogProps) {
  const styles = useEditorStyles();
  const { asked } = useBoard();
  const recording = useBoardRecord(asked);
  const [key] = useState(() => crypto.randomUUID());
  const [note, setNote] = useState('');
  const [failure, setFailure] = useState<unknown>();
  const problems = note.trim() === '' ? fieldProblemsOf(failure) : [];
  const save = () => {
    if (note.trim() === '') return setFailure(formIncomplete([{ where: 'note', say: 'Write why it was wrong.' }]));
    setFailure(undefined);
    recording.mutate(
      {
        sent: [{ path: `session-events/${encodeURIComponent(event.key)}/take-back`, body: { key, note: note.trim() } }],
        say: `${row.pupilName}: taken back.`,
      },
      { onSuccess: onClose, onError: setFailure },
    );
  };
  return (
    <ConfirmDialog title="Take this back?" verb="Take back" isWorking={recording.isPending} onConfirm={save} onCancel={onClose}>
      <div className={styles.fields}>
        {failure ? <ErrorSummary error={failure} /> : null}
        <div>{event.says}</div>
        <Field label="Why was it wrong?" required {...fieldProblem(problems, 'note')}>
          <Textarea id={fieldId('note')} value={note} maxLength={500} onChange={(_event, { value }) => setNote(value)} />
        </Field>
      </div>
    </ConfirmDialog>
  );
}
