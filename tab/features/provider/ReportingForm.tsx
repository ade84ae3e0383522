import { Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Reporting } from '#api/contractAttendance.ts';
import type { ProviderPage } from '#api/contractDuties.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { useProviderStyles } from './provider.styles.ts';
import { useRecordProvider } from './providerQuery.ts';
import { reportingFrom, reportingOf } from './reportingDraft.ts';

const fields = {
  morningReportsBy: { label: 'Morning: reports by', hint: 'For example 9.45. Empty: the school’s own time.' },
  afternoonReportsBy: { label: 'Afternoon: reports by', hint: 'For example 13.30. Empty: the school’s own time.' },
  attendanceEmail: {
    label: 'E-mail for attendance',
    hint: 'Each session a link for that session goes there. Empty: nobody is asked by e-mail.',
  },
} as const;
const names = ['morningReportsBy', 'afternoonReportsBy', 'attendanceEmail'] as const satisfies readonly (keyof Reporting)[];

/** The provider's own times and the address at which it is asked. Every school of the trust sees them. */
export function ReportingForm({ provider, onClose }: { readonly provider: ProviderPage; readonly onClose: () => void }) {
  const styles = useProviderStyles();
  const recording = useRecordProvider(provider.key);
  const [seen] = useState(() => reportingOf(provider));
  const [draft, setDraft] = useState<Reporting>(seen);
  const [sent, setSent] = useState<Reporting>();
  const [failure, setFailure] = useState<unknown>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const form = useFormFocus('reporting');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const written = reportingFrom(draft);
    if ('problems' in written) return setFailure(formIncomplete(written.problems));
    setFailure(undefined);
    recording.mutate(
      { path: 'reporting', body: { ...written.record, seen }, say: 'Saved. Every school of the trust sees it.' },
      { onSuccess: onClose, onError: setFailure },
    );
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label="How the provider reports">
      {failure ? <ErrorSummary error={failure} problems={problems.length > 0 ? problems : fieldProblemsOf(failure)} /> : null}
      {names.map((name) => (
        <Field key={name} label={fields[name].label} hint={fields[name].hint} {...fieldProblem(problems, name)}>
          <Input
            id={fieldId(name)}
            className={name === 'attendanceEmail' ? '' : styles.short}
            type={name === 'attendanceEmail' ? 'email' : 'text'}
            autoComplete="off"
            value={draft[name]}
            onChange={(_event, { value }) => setDraft((now) => ({ ...now, [name]: value }))}
          />
        </Field>
      ))}
      <SaveButtons save="Save" isSaving={recording.isPending} onCancel={onClose} />
    </form>
  );
}
