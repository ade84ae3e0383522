import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useRecordStep } from './chainQuery.ts';
import { usePlacementStyles } from './placement.styles.ts';

/** Ends an override before its last day. */
export function EndOverrideDialog({ recordKey, onClose }: { readonly recordKey: string; readonly onClose: () => void }) {
  const styles = usePlacementStyles();
  const [key] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const ending = useRecordStep();
  const confirm = () =>
    ending.mutate(
      {
        path: `overrides/${encodeURIComponent(recordKey)}/end`,
        body: { key, reason: reason.trim() },
        say: 'The override is ended: what it covered is not met again.',
      },
      { onSuccess: onClose },
    );
  return (
    <ConfirmDialog
      title="End this override?"
      verb="End it"
      isWorking={ending.isPending}
      isDisabled={reason.trim() === ''}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <div className={styles.form}>
        {ending.isError ? <ErrorSummary error={ending.error} /> : null}
        <Field label="Why it ends" required>
          <Textarea value={reason} maxLength={2000} resize="vertical" onChange={(_event, { value }) => setReason(value)} />
        </Field>
      </div>
    </ConfirmDialog>
  );
}
