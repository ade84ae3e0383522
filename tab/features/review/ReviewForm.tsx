import { Button, Checkbox } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ReviewPage } from '#api/contractReviews.ts';
import { ActionFields } from '../../shared/actions/ActionFields.tsx';
import { DateField } from '../../shared/DateField.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useDraft } from '../../shared/useDraft.ts';
import { useMe } from '../../shared/useMe.ts';
import { DecisionFields } from './DecisionFields.tsx';
import { FoundFields } from './FoundFields.tsx';
import { HeardFields } from './HeardFields.tsx';
import { useReviewStyles } from './review.styles.ts';
import { draftName, newReview, type ReviewDraft, reviewFrom } from './reviewDraft.ts';
import { useRecordReview } from './reviewQuery.ts';

/** What the parts of the form are given. */
export interface ReviewPartProps {
  readonly page: ReviewPage;
  readonly draft: ReviewDraft;
  readonly problems: ReturnType<typeof fieldProblemsOf>;
  readonly change: (part: Partial<ReviewDraft>) => void;
}

/** The record of the review (REV-1), written during it: kept on the device at each change. */
export function ReviewForm({ review: page }: { readonly review: ReviewPage }) {
  const styles = useReviewStyles();
  const { today, personId } = useMe();
  const { key: school, has } = useSchool();
  const recording = useRecordReview({ placementKey: page.placementKey, reviewKey: page.key });
  const { draft, change, forget } = useDraft(draftName(personId, school, page.key), () => newReview(page, today), 'device');
  const [sent, setSent] = useState<object>();
  const [failure, setFailure] = useState<unknown>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const written = reviewFrom(draft, page);
    if ('problems' in written) return setFailure(formIncomplete(written.problems));
    setFailure(undefined);
    recording.mutate(
      { path: '', body: written.body, say: 'The review is recorded.' },
      { onSuccess: forget, onError: setFailure },
    );
  };
  const parts = { page, draft, problems, change };
  return (
    <form className={`${styles.form} ${styles.screenOnly}`} onSubmit={submit} noValidate aria-label="Record of the review">
      {failure ? <ErrorSummary error={failure} /> : null}
      <Panel heading="Record the review" anchor="record">
        <div className={styles.fields}>
          <p className={styles.small}>
            What you write is kept on this device until it is saved. No safeguarding concern here: tell the designated
            safeguarding lead at once.
          </p>
          <DateField
            label="Held on"
            where="heldOn"
            isRequired
            value={draft.heldOn}
            problem={fieldProblem(problems, 'heldOn')}
            onChange={(heldOn) => change({ heldOn })}
          />
          <Checkbox
            checked={draft.isFormal}
            disabled={!has('apLead')}
            label="A formal review, with the headteacher"
            onChange={(_event, { checked }) => change({ isFormal: checked === true })}
          />
        </div>
      </Panel>
      <HeardFields {...parts} />
      <FoundFields {...parts} />
      <DecisionFields {...parts} />
      <Panel heading="Agreed actions">
        <ActionFields
          actions={draft.actions}
          people={page.staff}
          problems={problems}
          onChange={(actions) => change({ actions })}
        />
      </Panel>
      <div className={styles.buttons}>
        <Button className={styles.save} appearance="primary" type="submit" disabled={recording.isPending}>
          {recording.isPending ? 'Saving…' : 'Save the review'}
        </Button>
      </div>
    </form>
  );
}
