import { Field, Input, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { LearnerPage } from '#api/contractLearner.ts';
import { addDays } from '#domain/week.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { useMe } from '../../shared/useMe.ts';
import { useRecordLearner } from './learnerQuery.ts';
import { usePupilStyles } from './pupil.styles.ts';

/** Proposed for the next review: a day that everybody can change. */
const daysToReview = 84;

/** A version of the risk assessment: when, by when it is reviewed, what it covers, where it is. */
export function RiskForm({ learner, onClose }: { readonly learner: LearnerPage; readonly onClose: () => void }) {
  const styles = usePupilStyles();
  const { today } = useMe();
  const recording = useRecordLearner(learner.key);
  const { draft, change, forget } = useDraft(`risk|${learner.key}`, () => ({
    key: crypto.randomUUID(),
    on: dayAsTyped(today),
    reviewBy: dayAsTyped(addDays(today, daysToReview)),
    summary: '',
    where: learner.versions[0]?.where ?? '',
  }));
  const [sent, setSent] = useState<object>();
  const [failure, setFailure] = useState<unknown>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const version = (learner.versions[0]?.version ?? 0) + 1;
  const close = () => {
    forget();
    onClose();
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const [on, reviewBy] = [dayFrom(draft.on), dayFrom(draft.reviewBy)];
    const missing = [
      ...(draft.summary.trim() ? [] : [{ where: 'summary', say: 'Say in a few words what it covers and what changed.' }]),
      ...(draft.where.trim() ? [] : [{ where: 'where', say: 'Say where it is, or paste its link.' }]),
      ...(on ? [] : [{ where: 'on', say: 'Write the day of the assessment, such as 23/11/2026.' }]),
      ...(reviewBy ? [] : [{ where: 'reviewBy', say: 'Write the day by which it is reviewed, such as 23/2/2027.' }]),
    ];
    if (missing.length > 0 || !on || !reviewBy) return setFailure(formIncomplete(missing));
    setFailure(undefined);
    const { key, summary, where } = draft;
    const say = `Risk assessment, version ${version}: recorded.`;
    recording.mutate(
      { path: 'risk-assessments', body: { key, version, on, reviewBy, summary, where }, say },
      { onSuccess: close, onError: setFailure },
    );
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={`Risk assessment, version ${version}`}>
      <h3 className={styles.subheading}>Version {version}</h3>
      {failure ? <ErrorSummary error={failure} /> : null}
      <Field label="What it covers, and what changed" required {...fieldProblem(problems, 'summary')}>
        <Textarea
          id={fieldId('summary')}
          maxLength={4000}
          resize="vertical"
          value={draft.summary}
          onChange={(_event, { value }) => change({ summary: value })}
        />
      </Field>
      <Field label="Where it is" required hint="The name of a file and folder, or its link." {...fieldProblem(problems, 'where')}>
        <Input
          id={fieldId('where')}
          maxLength={1000}
          autoComplete="off"
          value={draft.where}
          onChange={(_event, { value }) => change({ where: value })}
        />
      </Field>
      <div className={styles.row}>
        <DateField
          label="Written on"
          where="on"
          isRequired
          value={draft.on}
          problem={fieldProblem(problems, 'on')}
          onChange={(on) => change({ on })}
        />
        <DateField
          label="To be reviewed by"
          where="reviewBy"
          isRequired
          value={draft.reviewBy}
          problem={fieldProblem(problems, 'reviewBy')}
          onChange={(reviewBy) => change({ reviewBy })}
        />
      </div>
      <SaveButtons save={`Save version ${version}`} isSaving={recording.isPending} onCancel={close} />
    </form>
  );
}
