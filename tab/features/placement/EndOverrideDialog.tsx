import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { useRecordStep } from './chainQuery.ts';
import { usePlacementStyles } from './placement.styles.ts';

/** Ends an override before its last day. */
export function EndOverrideDialog({ recordKey, onClose }: { readonly recordKey: string; readonly onClose: () => void }) {
  const styles = usePlacementStyles();
  const [key] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const ending = useRecordStep();
  const [missing, setMissing] = useState<unknown>();
  const failure = missing ?? ending.error;
  const confirm = () => {
    if (reason.trim() === '') return setMissing(formIncomplete([{ where: 'reason', say: 'Write why it ends.' }]));
    ending.mutate(
      {
        path: `overrides/${encodeURIComponent(recordKey)}/end`,
        body: { key, reason: reason.trim() },
        say: 'The override is ended: what it covered is not met again.',
      },
      { onSuccess: onClose },
    );
  };
  return (
    <ConfirmDialog title="End this override?" verb="End it" isWorking={ending.isPending} onConfirm={confirm} onCancel={onClose}>
      <div className={styles.form}>
        {failure ? <ErrorSummary error={failure} /> : null}
        <Field label="Why it ends" required {...fieldProblem(fieldProblemsOf(failure), 'reason')}>
          <Textarea
            id={fieldId('reason')}
            value={reason}
            maxLength={2000}
            resize="vertical"
            onChange={(_event, { value }) => {
              setReason(value);
              setMissing(undefined);
            }}
          />
        </Field>
      </div>
    </ConfirmDialog>
  );
}
