import { Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { AskVoiceBody, EvaluationsPage } from '#api/contractEvaluations.ts';
import { addDays } from '#domain/week.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { useMe } from '../../shared/useMe.ts';
import { useEvaluationStyles } from './evaluation.styles.ts';
import { useRecordEvaluation } from './evaluationsQuery.ts';

interface LinkFormProps {
  readonly placementKey: string;
  readonly when: AskVoiceBody['when'];
  readonly voice: AskVoiceBody['voice'];
  readonly page: EvaluationsPage;
  readonly onClose: () => void;
}

/** Makes a link for one voice. Nothing is sent: it stands on the page to be copied. */
export function LinkForm({ placementKey, when, voice, page, onClose }: LinkFormProps) {
  const styles = useEvaluationStyles();
  const { today } = useMe();
  const form = useFormFocus('voices');
  const recording = useRecordEvaluation(placementKey);
  const { draft, change, forget } = useDraft(`alongside.evaluationLink.${placementKey}.${when}.${voice}`, () => ({
    key: crypto.randomUUID(),
    to: page.people.find((one) => one.voice === voice)?.name ?? '',
    until: dayAsTyped(addDays(today, 14)),
  }));
  const [sent, setSent] = useState<object>();
  const problems = stillStanding(fieldProblemsOf(recording.error), sent, draft);
  const close = () => {
    forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const body: AskVoiceBody = { key: draft.key, when, voice, to: draft.to.trim(), until: dayFrom(draft.until) ?? draft.until };
    recording.mutate({ path: '/links', body, say: 'The link is made. Copy it; nothing was sent.' }, { onSuccess: close });
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label="Make a link">
      {recording.isError ? <ErrorSummary error={recording.error} /> : null}
      <p className={styles.say}>
        Whoever has the link can answer once, without an account. The page names no pupil
        {voice === 'provider' ? ' but by first name and initial' : ''}. You send it yourself.
      </p>
      <Field label="Who is to have it" required {...fieldProblem(problems, 'to')}>
        <Input
          id={fieldId('to')}
          value={draft.to}
          maxLength={250}
          autoComplete="off"
          onChange={(_event, { value }) => change({ to: value })}
        />
      </Field>
      <DateField
        label="Takes an answer until"
        where="until"
        isRequired
        value={draft.until}
        problem={fieldProblem(problems, 'until')}
        onChange={(until) => change({ until })}
      />
      <SaveButtons save="Make the link" isSaving={recording.isPending} onCancel={close} />
    </form>
  );
}
