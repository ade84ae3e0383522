import { Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { EvaluationsPage, GivePartBody } from '#api/contractEvaluations.ts';
import { longestText } from '#domain/evaluations/answerProblems.ts';
import { answerNames, statementsOf } from '#domain/evaluations/statements.ts';
import { DateField } from '../../shared/DateField.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { useMe } from '../../shared/useMe.ts';
import { useEvaluationStyles } from './evaluation.styles.ts';
import { useRecordEvaluation } from './evaluationsQuery.ts';
import { emptyPart, noCourse, partFrom } from './partDraft.ts';

interface PartFormProps {
  readonly placementKey: string;
  readonly when: GivePartBody['when'];
  readonly voice: GivePartBody['voice'];
  readonly page: EvaluationsPage;
  readonly onClose: () => void;
}

/** The answers of one voice, written down: from paper or a conversation; of the school by the school itself. */
export function PartForm({ placementKey, when, voice, page, onClose }: PartFormProps) {
  const styles = useEvaluationStyles();
  const { today } = useMe();
  const form = useFormFocus('voices');
  const recording = useRecordEvaluation(placementKey);
  const { draft, change, forget } = useDraft(`alongside.evaluationPart.${placementKey}.${when}.${voice}`, () => emptyPart(today));
  const [sent, setSent] = useState<object>();
  const [failure, setFailure] = useState<unknown>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const close = () => {
    forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const written = partFrom(draft, voice);
    if ('problems' in written) return setFailure(formIncomplete(written.problems));
    setFailure(undefined);
    const body: GivePartBody = { ...written.part, when };
    recording.mutate({ path: '/parts', body, say: 'The answers are recorded.' }, { onSuccess: close, onError: setFailure });
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label="Write down the answers">
      {failure ? <ErrorSummary error={failure} /> : null}
      {voice === 'school' ? (
        <p className={styles.say}>
          {page.may.sign ? 'Saved by you it is signed.' : `${page.headteacher || 'The headteacher'} signs it afterwards.`} From 1
          (strongly disagree) to 5 (strongly agree); leave out what cannot be said.
        </p>
      ) : (
        <p className={styles.say}>From 1 (strongly disagree) to 5 (strongly agree). Leave out what was not answered.</p>
      )}
      <DateField
        label="Answered on"
        where="on"
        isRequired
        value={draft.on}
        problem={fieldProblem(problems, 'on')}
        onChange={(on) => change({ on })}
      />
      {statementsOf(voice).map(({ id, words, detail, isVocational }) => (
        <div key={id} className={styles.layout}>
          <Field label={words} {...fieldProblem(problems, `answers.${id}`)}>
            <RadioGroup
              id={fieldId(`answers.${id}`)}
              layout="horizontal"
              className={styles.scale}
              value={draft.answers[id] ?? ''}
              onChange={(_event, { value }) => change({ answers: { ...draft.answers, [id]: value } })}
            >
              {answerNames.map(([value, name]) => (
                <Radio key={value} value={String(value)} label={String(value)} aria-label={`${value}, ${name}`} />
              ))}
              <Radio value="" label="No answer" />
              {isVocational ? <Radio value={noCourse} label="No vocational course" /> : null}
            </RadioGroup>
          </Field>
          {detail ? (
            <Field label={detail} {...fieldProblem(problems, `detail.${id}`)}>
              <Textarea
                id={fieldId(`detail.${id}`)}
                value={draft.detail[id] ?? ''}
                maxLength={longestText}
                resize="vertical"
                onChange={(_event, { value }) => change({ detail: { ...draft.detail, [id]: value } })}
              />
            </Field>
          ) : null}
        </div>
      ))}
      <Field label="Comments, in their own words" {...fieldProblem(problems, 'comments')}>
        <Textarea
          id={fieldId('comments')}
          value={draft.comments}
          maxLength={longestText}
          resize="vertical"
          onChange={(_event, { value }) => change({ comments: value })}
        />
      </Field>
      {voice === 'school' ? null : (
        <Field label="Signed by" required {...fieldProblem(problems, 'signedBy')}>
          <Input
            id={fieldId('signedBy')}
            value={draft.signedBy}
            maxLength={250}
            autoComplete="off"
            onChange={(_event, { value }) => change({ signedBy: value })}
          />
        </Field>
      )}
      <SaveButtons save="Save the answers" isSaving={recording.isPending} onCancel={close} />
    </form>
  );
}
