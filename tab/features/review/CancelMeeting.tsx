import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewPage } from '#api/contractReviews.ts';
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { useReviewStyles } from './review.styles.ts';
import { useRecordReview } from './reviewQuery.ts';

/** Calls the meeting off; Outlook tells whom it invited. */
export function CancelMeeting({ review }: { readonly review: ReviewPage }) {
  const styles = useReviewStyles();
  const recording = useRecordReview({ placementKey: review.placementKey, reviewKey: review.key });
  const [form, setForm] = useState<{ readonly key: string; readonly reason: string }>();
  const [failure, setFailure] = useState<unknown>();
  const close = () => {
    setForm(undefined);
    setFailure(undefined);
  };
  const save = () => {
    if (!form) return;
    if (form.reason.trim() === '')
      return setFailure(formIncomplete([{ where: 'reason', say: 'Say why it does not take place.' }]));
    recording.mutate(
      { path: '/meeting/cancel', body: form, say: 'The meeting is called off. The review stays due.' },
      { onSuccess: close, onError: setFailure },
    );
  };
  return (
    <>
      <Button appearance="subtle" onClick={() => setForm({ key: crypto.randomUUID(), reason: '' })}>
        Call it off
      </Button>
      {form ? (
        <ConfirmDialog
          title="Call the meeting off?"
          verb="Call it off"
          isWorking={recording.isPending}
          onConfirm={save}
          onCancel={close}
        >
          <div className={styles.fields}>
            {failure ? <ErrorSummary error={failure} /> : null}
            <p className={styles.say}>
              {review.meeting?.webLink ? 'Its event goes from the calendar, and Outlook tells those invited. ' : ''}The review
              stays due.
            </p>
            <Field label="Why" required {...fieldProblem(fieldProblemsOf(failure), 'reason')}>
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
