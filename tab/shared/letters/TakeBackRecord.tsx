import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../fieldProblems.ts';
import { formIncomplete } from '../formIncomplete.ts';
import { useLetterStyles } from './letters.styles.ts';
import { useRecordNotice } from './noticesQuery.ts';

interface TakeBackRecordProps {
  readonly recordKey: string;
  /** What was recorded, as people read it. */
  readonly says: string;
}

/** Takes back a record of the case file that was wrong, with the reason; both stay readable. */
export function TakeBackRecord({ recordKey, says }: TakeBackRecordProps) {
  const styles = useLetterStyles();
  const recording = useRecordNotice();
  const [form, setForm] = useState<{ readonly key: string; readonly reason: string }>();
  const [failure, setFailure] = useState<unknown>();
  const close = () => {
    setForm(undefined);
    setFailure(undefined);
  };
  const save = () => {
    if (!form) return;
    if (form.reason.trim() === '') return setFailure(formIncomplete([{ where: 'reason', say: 'Say what was wrong with it.' }]));
    const path = `case-file/${encodeURIComponent(recordKey)}/take-back`;
    recording.mutate({ path, body: form, say: 'The record is taken back.' }, { onSuccess: close, onError: setFailure });
  };
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        className={styles.screenOnly}
        aria-label={`Take back: ${says}`}
        onClick={() => setForm({ key: crypto.randomUUID(), reason: '' })}
      >
        Take back
      </Button>
      {form ? (
        <ConfirmDialog
          title="Take this record back?"
          verb="Take back"
          isWorking={recording.isPending}
          onConfirm={save}
          onCancel={close}
        >
          <div className={styles.lines}>
            {failure ? <ErrorSummary error={failure} /> : null}
            <p className={styles.say}>{says}</p>
            <Field
              label="What was wrong"
              required
              hint="Both the record and this stay readable."
              {...fieldProblem(fieldProblemsOf(failure), 'reason')}
            >
              <Textarea
                id={fieldId('reason')}
                value={form.reason}
                maxLength={2000}
                onChange={(_event, { value }) => setForm({ ...form, reason: value })}
              />
            </Field>
          </div>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
