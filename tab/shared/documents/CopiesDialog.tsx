import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { DocumentRow } from '#api/contractDocuments.ts';
import { type CopyParty, copyParties, copyPartyList } from '#domain/caseFile/documentParties.ts';
import { isSentHow, type SentHow, sentHowNames, sentHows } from '#domain/caseFile/sentHow.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { DateField } from '../DateField.tsx';
import { dayAsTyped, dayFrom } from '../dayText.ts';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../fieldProblems.ts';
import { formIncomplete } from '../formIncomplete.ts';
import { useMe } from '../useMe.ts';
import { useDocumentStyles } from './documents.styles.ts';
import { type Subject, useDocumentWork } from './documentsQuery.ts';

interface CopiesDialogProps {
  readonly subject: Subject;
  readonly document: DocumentRow;
  readonly onClose: () => void;
}

/** Records who was sent a copy, how and when. Nothing is sent by it. */
export function CopiesDialog({ subject, document, onClose }: CopiesDialogProps) {
  const styles = useDocumentStyles();
  const { today } = useMe();
  const recording = useDocumentWork(subject);
  const [to, setTo] = useState<Partial<Record<CopyParty, string>>>({});
  const [form, setForm] = useState<{ key: string; version: number; how: SentHow; on: string }>({
    key: crypto.randomUUID(),
    version: document.made?.version ?? 0,
    how: 'email',
    on: dayAsTyped(today),
  });
  const [failure, setFailure] = useState<unknown>();
  const problems = fieldProblemsOf(failure);
  const chosen = copyPartyList.filter((party) => to[party] !== undefined);
  const save = () => {
    const on = dayFrom(form.on);
    if (chosen.length === 0) return setFailure(formIncomplete([{ where: 'to', say: 'Choose who was sent a copy.' }]));
    if (on === undefined) return setFailure(formIncomplete([{ where: 'on', say: 'Write the day, such as 23/11/2026.' }]));
    const people = chosen.map((party) => ({ party, name: to[party] ?? '' }));
    recording.mutate(
      { path: `${document.kind}/copies`, body: { ...form, on, to: people }, say: 'The copies are recorded.' },
      { onSuccess: onClose, onError: setFailure },
    );
  };
  const toggle = (party: CopyParty, isChosen: boolean) => {
    const { [party]: _left, ...others } = to;
    setTo(isChosen ? { ...others, [party]: '' } : others);
  };
  return (
    <ConfirmDialog
      title={`Copies sent: ${document.name}, version ${form.version}`}
      verb="Save"
      isWorking={recording.isPending}
      onConfirm={save}
      onCancel={onClose}
    >
      <div className={styles.form}>
        {failure ? <ErrorSummary error={failure} /> : null}
        <fieldset className={styles.boxes} id={fieldId('to')} tabIndex={-1}>
          <legend>Who was sent a copy</legend>
          {copyPartyList.map((party) => (
            <div key={party}>
              <Checkbox
                label={copyParties[party]}
                checked={to[party] !== undefined}
                onChange={(_event, { checked }) => toggle(party, checked === true)}
              />
              {to[party] === undefined ? null : (
                <Input
                  aria-label={`${copyParties[party]}: name`}
                  placeholder="Name, if you like"
                  value={to[party]}
                  maxLength={200}
                  onChange={(_event, { value }) => setTo({ ...to, [party]: value })}
                />
              )}
            </div>
          ))}
        </fieldset>
        <Field label="How">
          <Select value={form.how} onChange={(_event, { value }) => isSentHow(value) && setForm({ ...form, how: value })}>
            {sentHows.map((how) => (
              <option key={how} value={how}>
                {sentHowNames[how]}
              </option>
            ))}
          </Select>
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
