import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { PlacementView, RecordReview } from '#api/contractPlacements.ts';
import { reviewOutcomeNames, reviewOutcomes } from '#domain/review.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { useDraft } from '../../shared/useDraft.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { useMe } from '../../shared/useMe.ts';
import { usePlacementStyles } from './placement.styles.ts';
import { useChangePlacement } from './useChangePlacement.ts';

interface ReviewFormProps {
  readonly placement: PlacementView;
  readonly review: PlacementView['reviews'][number];
  readonly onClose: () => void;
}

/** What a review decided, and when the next one is. */
export function ReviewForm({ placement, review, onClose }: ReviewFormProps) {
  const styles = usePlacementStyles();
  const { today } = useMe();
  const form = useFormFocus('reviews');
  const recording = useChangePlacement(placement.key);
  const [failure, setFailure] = useState<unknown>();
  const { draft, change, forget } = useDraft(`alongside.review.${review.key}`, () => ({
    heldOn: dayAsTyped(today),
    outcome: 'continue',
    summary: '',
    nextReviewOn: '',
  }));
  const [sent, setSent] = useState<object>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const outcome = reviewOutcomes.find((one) => one === draft.outcome) ?? 'continue';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    if (draft.summary.trim() === '')
      return setFailure(formIncomplete([{ where: 'summary', say: 'Write what was decided and why.' }]));
    setFailure(undefined);
    const body: RecordReview = {
      reviewKey: review.key,
      heldOn: dayFrom(draft.heldOn) ?? draft.heldOn,
      outcome,
      summary: draft.summary,
      nextReviewOn: dayFrom(draft.nextReviewOn) ?? (draft.nextReviewOn || null),
    };
    recording.mutate(
      { path: 'reviews', body, say: 'The review is recorded.' },
      {
        onSuccess: () => {
          forget();
          onClose();
        },
        onError: setFailure,
      },
    );
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label="Record the review">
      {failure ? <ErrorSummary error={failure} /> : null}
      <DateField
        label="Held on"
        where="heldOn"
        isRequired
        value={draft.heldOn}
        problem={fieldProblem(problems, 'heldOn')}
        onChange={(heldOn) => change({ heldOn })}
      />
      <Field label="Outcome" required {...fieldProblem(problems, 'outcome')}>
        <Select id={fieldId('outcome')} value={outcome} onChange={(_event, { value }) => change({ outcome: value })}>
          {reviewOutcomes.map((one) => (
            <option key={one} value={one}>
              {reviewOutcomeNames[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label="What was decided and why"
        required
        hint="Who was there, progress on each objective, attendance, the pupil's and the parents' views."
        {...fieldProblem(problems, 'summary')}
      >
        <Textarea
          id={fieldId('summary')}
          value={draft.summary}
          maxLength={5000}
          resize="vertical"
          rows={5}
          onChange={(_event, { value }) => change({ summary: value })}
        />
      </Field>
      <DateField
        label="Next review on"
        where="nextReviewOn"
        hint="Leave empty to let the review plan set it."
        value={draft.nextReviewOn}
        problem={fieldProblem(problems, 'nextReviewOn')}
        onChange={(nextReviewOn) => change({ nextReviewOn })}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabled={recording.isPending}>
          {recording.isPending ? 'Saving…' : 'Save the review'}
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </form>
  );
}
