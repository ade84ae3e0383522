import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProviderLinks } from '#api/contractLinks.ts';
import { ConfirmDialog } from '../../../shared/ConfirmDialog.tsx';
import { ErrorSummary } from '../../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../../shared/Form.styles.ts';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../../shared/fieldProblems.ts';
import { formIncomplete } from '../../../shared/formIncomplete.ts';
import { useRevokeLink } from './linksQuery.ts';

interface RevokeDialogProps {
  readonly link: ProviderLinks['links'][number];
  readonly date: string;
  readonly onClose: () => void;
}

/** Before a link stops working: why, kept with it. Answers that came by it stay. */
export function RevokeDialog({ link, date, onClose }: RevokeDialogProps) {
  const form = useFormStyles();
  const revoking = useRevokeLink(date);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<unknown>();
  const problems = reason.trim() === '' ? fieldProblemsOf(failure) : [];
  const save = () => {
    if (reason.trim() === '') return setFailure(formIncomplete([{ where: 'reason', say: 'Write why the link is withdrawn.' }]));
    setFailure(undefined);
    revoking.mutate({ key: link.key, reason: reason.trim() }, { onSuccess: onClose, onError: setFailure });
  };
  return (
    <ConfirmDialog
      title={`Withdraw the link of ${link.providerName}?`}
      verb="Withdraw"
      isWorking={revoking.isPending}
      onConfirm={save}
      onCancel={onClose}
    >
      <div className={form.fields}>
        {failure ? <ErrorSummary error={failure} /> : null}
        <div>Whoever has the e-mail to {link.email} can then no longer answer by it. What was answered stays.</div>
        <Field label="Why" required {...fieldProblem(problems, 'reason')}>
          <Textarea id={fieldId('reason')} value={reason} maxLength={500} onChange={(_event, { value }) => setReason(value)} />
        </Field>
      </div>
    </ConfirmDialog>
  );
}
