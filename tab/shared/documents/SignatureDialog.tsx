import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { SignatureRow } from '#api/contractDocuments.ts';
import { signingParties } from '#domain/caseFile/documentParties.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { DateField } from '../DateField.tsx';
import { dayAsTyped, dayFrom } from '../dayText.ts';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../fieldProblems.ts';
import { formIncomplete } from '../formIncomplete.ts';
import { useMe } from '../useMe.ts';
import { useDocumentStyles } from './documents.styles.ts';
import { type Subject, useDocumentWork } from './documentsQuery.ts';

interface SignatureDialogProps {
  readonly subject: Subject;
  readonly row: SignatureRow;
  /** The latest; what is recorded is the version that was shown when the dialog opened. */
  readonly version: number;
  readonly onClose: () => void;
}

/** Records that one party has signed. */
export function SignatureDialog({ subject, row, version, onClose }: SignatureDialogProps) {
  const styles = useDocumentStyles();
  const { today } = useMe();
  const recording = useDocumentWork(subject);
  const [form, setForm] = useState({ key: crypto.randomUUID(), version, name: row.expected, on: dayAsTyped(today) });
  const [failure, setFailure] = useState<unknown>();
  const problems = fieldProblemsOf(failure);
  const save = () => {
    const on = dayFrom(form.on);
    if (form.name.trim() === '') return setFailure(formIncomplete([{ where: 'name', say: 'Write who signed.' }]));
    if (on === undefined) return setFailure(formIncomplete([{ where: 'on', say: 'Write the day, such as 23/11/2026.' }]));
    const body = { key: form.key, party: row.party, version: form.version, name: form.name, on };
    recording.mutate(
      { path: 'agreement/signatures', body, say: 'The signature is recorded.' },
      { onSuccess: onClose, onError: setFailure },
    );
  };
  return (
    <ConfirmDialog
      title={`${signingParties[row.party]} has signed version ${form.version}`}
      verb="Save"
      isWorking={recording.isPending}
      onConfirm={save}
      onCancel={onClose}
    >
      <div className={styles.form}>
        {failure ? <ErrorSummary error={failure} /> : null}
        <Field label="Who signed" required {...fieldProblem(problems, 'name')}>
          <Input
            id={fieldId('name')}
            value={form.name}
            maxLength={200}
            onChange={(_event, { value }) => setForm({ ...form, name: value })}
          />
        </Field>
        <DateField
          label="When"
          where="on"
          isRequired
          value={form.on}
          problem={fieldProblem(problems, 'on')}
          onChange={(on) => setForm({ ...form, on })}
        />
      </div>
    </ConfirmDialog>
  );
}
