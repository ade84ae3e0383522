import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { LearnerPage } from '#api/contractLearner.ts';
import { isMealArrangement, mealArrangements, mealNames } from '#domain/learner/mealArrangement.ts';
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

interface MealsFormProps {
  readonly learner: LearnerPage;
  readonly meal: LearnerPage['meals'][number];
  readonly onClose: () => void;
}

/** The free school meal at one provider: how, by whom, and with whom it was checked. */
export function MealsForm({ learner, meal, onClose }: MealsFormProps) {
  const styles = usePupilStyles();
  const { today } = useMe();
  const recording = useRecordLearner(learner.key);
  const { draft, change, forget } = useDraft(`meals|${meal.placementKey}`, () => ({
    key: crypto.randomUUID(),
    arrangement: meal.arranged?.arrangement ?? '',
    detail: meal.arranged?.detail ?? '',
    checkedWith: '',
    on: dayAsTyped(today),
  }));
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
    const on = dayFrom(draft.on);
    const { key, arrangement, detail, checkedWith } = draft;
    const missing = [
      ...(isMealArrangement(arrangement) ? [] : [{ where: 'arrangement', say: 'Choose how the pupil gets the meal.' }]),
      ...(detail.trim() ? [] : [{ where: 'detail', say: 'Say who provides it, on which days, and from when.' }]),
      ...(checkedWith.trim() ? [] : [{ where: 'checkedWith', say: 'Say who at the provider confirmed it.' }]),
      ...(on ? [] : [{ where: 'on', say: 'Write the day, such as 23/11/2026.' }]),
    ];
    if (missing.length > 0 || !on || !isMealArrangement(arrangement)) return setFailure(formIncomplete(missing));
    setFailure(undefined);
    recording.mutate(
      {
        path: 'meals',
        body: { key, placementKey: meal.placementKey, arrangement, detail, checkedWith, on },
        say: `Recorded: the meal at ${meal.providerName}.`,
      },
      { onSuccess: close, onError: setFailure },
    );
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={`Free school meal at ${meal.providerName}`}>
      {failure ? <ErrorSummary error={failure} /> : null}
      <Field label="How the pupil gets the meal" required {...fieldProblem(problems, 'arrangement')}>
        <Select
          id={fieldId('arrangement')}
          value={draft.arrangement}
          onChange={(_event, { value }) => change({ arrangement: value })}
        >
          {draft.arrangement === '' ? <option value="">Choose</option> : null}
          {mealArrangements.map((one) => (
            <option key={one} value={one}>
              {mealNames[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Who provides it, on which days, from when" required {...fieldProblem(problems, 'detail')}>
        <Textarea
          id={fieldId('detail')}
          maxLength={4000}
          resize="vertical"
          value={draft.detail}
          onChange={(_event, { value }) => change({ detail: value })}
        />
      </Field>
      <div className={styles.row}>
        <Field label="Checked with" required hint="Who at the provider confirmed it." {...fieldProblem(problems, 'checkedWith')}>
          <Input
            id={fieldId('checkedWith')}
            maxLength={250}
            autoComplete="off"
            value={draft.checkedWith}
            onChange={(_event, { value }) => change({ checkedWith: value })}
          />
        </Field>
        <DateField
          label="Checked on"
          where="on"
          isRequired
          value={draft.on}
          problem={fieldProblem(problems, 'on')}
          onChange={(on) => change({ on })}
        />
      </div>
      <SaveButtons save="Save the arrangement" isSaving={recording.isPending} onCancel={close} />
    </form>
  );
}
