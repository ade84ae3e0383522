import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { DocumentRow, DocumentsView } from '#api/contractDocuments.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { DateField } from '../DateField.tsx';
import { dayFrom } from '../dayText.ts';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../fieldProblems.ts';
import { formIncomplete } from '../formIncomplete.ts';
import { useDocumentStyles } from './documents.styles.ts';
import { type Subject, useDocumentWork } from './documentsQuery.ts';

interface ShareDialogProps {
  readonly subject: Subject;
  readonly document: DocumentRow;
  readonly people: DocumentsView['people'];
  readonly onClose: () => void;
}

/** Lets named people read a document. */
export function ShareDialog({ subject, document, people, onClose }: ShareDialogProps) {
  const styles = useDocumentStyles();
  const sharing = useDocumentWork(subject);
  const [form, setForm] = useState({ key: crypto.randomUUID(), chosen: [] as readonly string[], other: '', until: '' });
  const [failure, setFailure] = useState<unknown>();
  const problems = fieldProblemsOf(failure);
  const share = () => {
    const all = [...form.chosen, ...form.other.split(/[\s,;]+/).filter(Boolean)];
    const until = form.until.trim() === '' ? null : dayFrom(form.until);
    if (all.length === 0) return setFailure(formIncomplete([{ where: 'people', say: 'Choose who may read it.' }]));
    if (until === undefined)
      return setFailure(formIncomplete([{ where: 'until', say: 'Write a day, such as 23/11/2026, or leave it empty.' }]));
    sharing.mutate(
      { path: `${document.kind}/share`, body: { key: form.key, people: all, until }, say: `${document.name}: shared.` },
      { onSuccess: onClose, onError: setFailure },
    );
  };
  const toggle = (email: string, isChosen: boolean) =>
    setForm({ ...form, chosen: isChosen ? [...form.chosen, email] : form.chosen.filter((one) => one !== email) });
  return (
    <ConfirmDialog
      title={`Share: ${document.name}`}
      verb="Share"
      isWorking={sharing.isPending}
      onConfirm={share}
      onCancel={onClose}
    >
      <div className={styles.form}>
        {failure ? <ErrorSummary error={failure} /> : null}
        <fieldset className={styles.boxes}>
          <legend>Who may read it</legend>
          {people.map(({ name, email }) => (
            <Checkbox
              key={email}
              label={`${name}, ${email}`}
              checked={form.chosen.includes(email)}
              onChange={(_event, { checked }) => toggle(email, checked === true)}
            />
          ))}
        </fieldset>
        <Field
          label="Other e-mail addresses"
          hint="People outside the school get an e-mail from Microsoft 365 with the link, and sign in to read."
          {...fieldProblem(problems, 'people')}
        >
          <Input id={fieldId('people')} value={form.other} onChange={(_event, { value }) => setForm({ ...form, other: value })} />
        </Field>
        <DateField
          label="Until"
          where="until"
          value={form.until}
          hint="Leave it empty to share without an end."
          problem={fieldProblem(problems, 'until')}
          onChange={(until) => setForm({ ...form, until })}
        />
      </div>
    </ConfirmDialog>
  );
}
