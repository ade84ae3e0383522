import { Button, Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { LearnerPage } from '#api/contractLearner.ts';
import { sentHowNames, sentHows } from '#domain/caseFile/sentHow.ts';
import { listInWords } from '#domain/words.ts';
import { DateField } from '../../shared/DateField.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { useMe } from '../../shared/useMe.ts';
import { givenDraft, givenFrom, kindsFor, missingFor } from './givenDraft.ts';
import { KindBoxes } from './KindBoxes.tsx';
import { useRecordLearner } from './learnerQuery.ts';
import { usePupilStyles } from './pupil.styles.ts';

interface GivenFormProps {
  readonly learner: LearnerPage;
  readonly provider: LearnerPage['given'][number];
  readonly onClose: () => void;
}

/** What a provider was given about the pupil, to whom, how and when; and what it need not know. */
export function GivenForm({ learner, provider, onClose }: GivenFormProps) {
  const styles = usePupilStyles();
  const form = useFormStyles();
  const { today } = useMe();
  const recording = useRecordLearner(learner.key);
  const { draft, change, forget } = useDraft(`given|${provider.placementKey}`, () => givenDraft(today));
  const [sent, setSent] = useState<object>();
  const [failure, setFailure] = useState<unknown>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const kinds = kindsFor(provider);
  const missing = missingFor(provider, learner);
  const close = () => {
    forget();
    onClose();
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const written = givenFrom(draft, provider.placementKey);
    if ('problems' in written) return setFailure(formIncomplete(written.problems));
    setFailure(undefined);
    const say = `Recorded: what ${provider.providerName} was given.`;
    recording.mutate({ path: 'given', body: written.record, say }, { onSuccess: close, onError: setFailure });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={`What ${provider.providerName} was given`}>
      {failure ? <ErrorSummary error={failure} /> : null}
      <KindBoxes
        legend="What was given"
        where="information"
        problem={fieldProblem(problems, 'information')}
        kinds={kinds}
        ticked={draft.information}
        learner={learner}
        onChange={(information) => change({ information })}
      />
      {missing.length > 0 && missing.some((kind) => !draft.information.includes(kind)) ? (
        <div>
          <Button size="small" onClick={() => change({ information: [...new Set([...draft.information, ...missing])] })}>
            Tick all that is missing
          </Button>
        </div>
      ) : null}
      {draft.information.includes('otherProviders') && provider.others.length > 0 ? (
        <p className={form.hint}>Told of {listInWords(provider.others)}.</p>
      ) : null}
      <Checkbox
        label="Something was kept back, because the provider need not know it"
        checked={draft.isKeptBack}
        onChange={(_event, { checked }) => change({ isKeptBack: checked === true })}
      />
      {draft.isKeptBack ? (
        <>
          <KindBoxes
            legend="What was kept back"
            where="withheld"
            problem={fieldProblem(problems, 'withheld')}
            kinds={kinds.filter((kind) => !draft.information.includes(kind))}
            ticked={draft.withheld}
            learner={learner}
            onChange={(withheld) => change({ withheld })}
          />
          <Field label="Why the provider need not know it" required {...fieldProblem(problems, 'reason')}>
            <Textarea
              id={fieldId('reason')}
              maxLength={4000}
              resize="vertical"
              value={draft.reason}
              onChange={(_event, { value }) => change({ reason: value })}
            />
          </Field>
        </>
      ) : null}
      <div className={styles.row}>
        <Field label="Given to" required hint="Name, and what they do there." {...fieldProblem(problems, 'to')}>
          <Input
            id={fieldId('to')}
            maxLength={250}
            autoComplete="off"
            value={draft.to}
            onChange={(_event, { value }) => change({ to: value })}
          />
        </Field>
        <Field label="How" required {...fieldProblem(problems, 'how')}>
          <Select id={fieldId('how')} value={draft.how} onChange={(_event, { value }) => change({ how: value })}>
            {draft.how === '' ? <option value="">Choose</option> : null}
            {sentHows.map((how) => (
              <option key={how} value={how}>
                {sentHowNames[how]}
              </option>
            ))}
          </Select>
        </Field>
        <DateField
          label="On"
          where="on"
          isRequired
          value={draft.on}
          problem={fieldProblem(problems, 'on')}
          onChange={(on) => change({ on })}
        />
      </div>
      <SaveButtons save="Save what was given" isSaving={recording.isPending} onCancel={close} />
    </form>
  );
}
