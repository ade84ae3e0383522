import { Field, Input, Textarea } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ConcludeBody, EvaluationsPage, EvaluationView } from '#api/contractEvaluations.ts';
import { longestText } from '#domain/evaluations/answerProblems.ts';
import { lowerFirst } from '#domain/words.ts';
import { ActionFields } from '../../shared/actions/ActionFields.tsx';
import { type ActionDraft, actionsFrom } from '../../shared/actions/actionDraft.ts';
import { actionsQuery } from '../../shared/actions/actionsQuery.ts';
import { useApi } from '../../shared/apiClient.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useDraft } from '../../shared/useDraft.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { useMe } from '../../shared/useMe.ts';
import { useEvaluationStyles } from './evaluation.styles.ts';
import { useRecordEvaluation } from './evaluationsQuery.ts';

interface ConcludeFormProps {
  readonly page: EvaluationsPage;
  readonly evaluation: EvaluationView;
  readonly placementKey: string;
  readonly onClose: () => void;
}

interface Draft {
  readonly key: string;
  readonly on: string;
  readonly comments: string;
  readonly without: Readonly<Record<string, string>>;
  readonly actions: readonly ActionDraft[];
}

/** What was agreed, with its actions, and why a voice is missing. It discharges the evaluation that is due. */
export function ConcludeForm({ page, evaluation, placementKey, onClose }: ConcludeFormProps) {
  const styles = useEvaluationStyles();
  const { key: school } = useSchool();
  const { today } = useMe();
  const form = useFormFocus('agreed');
  const people = useQuery(actionsQuery(useApi(), school, placementKey)).data?.people ?? [];
  const recording = useRecordEvaluation(placementKey);
  const { when } = evaluation;
  const { draft, change, forget } = useDraft<Draft>(`alongside.evaluationEnd.${placementKey}.${when}`, () => ({
    ...{ key: crypto.randomUUID(), on: dayAsTyped(today), comments: '', without: {}, actions: [] },
  }));
  const [sent, setSent] = useState<object>();
  const [failure, setFailure] = useState<unknown>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const missing = evaluation.voices.filter(({ part }) => !part);
  const close = () => {
    forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const written = actionsFrom(draft.actions);
    const on = dayFrom(draft.on);
    const wrong = [
      ...(on ? [] : [{ where: 'on', say: 'Write the day, such as 23/11/2026.' }]),
      ...('problems' in written ? written.problems : []),
    ];
    if (!on || 'problems' in written) return setFailure(formIncomplete(wrong));
    setFailure(undefined);
    const without = Object.fromEntries(missing.map(({ voice }) => [voice, draft.without[voice]?.trim() ?? '']));
    const body: ConcludeBody = { key: draft.key, when, on, comments: draft.comments.trim(), without, actions: written.actions };
    recording.mutate(
      { path: '/conclusion', body, say: 'The evaluation is concluded.' },
      { onSuccess: close, onError: setFailure },
    );
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label="Conclude the evaluation">
      {failure ? <ErrorSummary error={failure} /> : null}
      <DateField
        label="Agreed on"
        where="on"
        isRequired
        value={draft.on}
        problem={fieldProblem(problems, 'on')}
        onChange={(on) => change({ on })}
      />
      <Field label={`What was agreed about ${page.pupilForename}`} {...fieldProblem(problems, 'comments')}>
        <Textarea
          id={fieldId('comments')}
          value={draft.comments}
          maxLength={longestText}
          resize="vertical"
          onChange={(_event, { value }) => change({ comments: value })}
        />
      </Field>
      {missing.map(({ voice, name }) => (
        <Field
          key={voice}
          label={`Why the part of the ${lowerFirst(name)} is missing`}
          required
          hint="The total stays incomplete without it."
          {...fieldProblem(problems, `without.${voice}`)}
        >
          <Input
            id={fieldId(`without.${voice}`)}
            value={draft.without[voice] ?? ''}
            maxLength={longestText}
            onChange={(_event, { value }) => change({ without: { ...draft.without, [voice]: value } })}
          />
        </Field>
      ))}
      <ActionFields actions={draft.actions} people={people} problems={problems} onChange={(actions) => change({ actions })} />
      <SaveButtons save="Conclude the evaluation" isSaving={recording.isPending} onCancel={close} />
    </form>
  );
}
