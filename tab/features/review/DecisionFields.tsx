import { Checkbox, Field, Select, Textarea } from '@fluentui/react-components';
import { reviewOutcomeNames, reviewOutcomes } from '#domain/review.ts';
import { dateInWords, shortDate } from '#domain/words.ts';
import { DateField } from '../../shared/DateField.tsx';
import { fieldId, fieldProblem } from '../../shared/fieldProblems.ts';
import { Panel } from '../../shared/Panel.tsx';
import { PauseFields } from './PauseFields.tsx';
import type { ReviewPartProps } from './ReviewForm.tsx';
import { useReviewStyles } from './review.styles.ts';

const alsoKinds = {
  agreementReview: ['agreement', 'The agreement with the provider was reviewed as well'],
  ehcpReport: ['ehcp', 'The provider took part in, or reported to, the review of the EHC plan'],
  pepReport: ['pep', 'The provider took part in, or reported to, the personal education plan'],
} as const;

/** What was decided, what follows from it, and when the next review is. */
export function DecisionFields({ page, draft, problems, change }: ReviewPartProps) {
  const styles = useReviewStyles();
  const { outcome } = draft;
  const isLast = outcome === 'end' || outcome === 'reintegrate';
  const area = (name: 'summary' | 'changes' | 'stepsToReturn', label: string, isRequired: boolean, hint?: string) => (
    <Field label={label} required={isRequired} {...(hint ? { hint } : {})} {...fieldProblem(problems, name)}>
      <Textarea
        id={fieldId(name)}
        value={draft[name]}
        maxLength={name === 'summary' ? 5000 : 4000}
        resize="vertical"
        rows={name === 'summary' ? 4 : 2}
        onChange={(_event, { value }) => change({ [name]: value })}
      />
    </Field>
  );
  return (
    <Panel heading="What was decided">
      <div className={styles.fields}>
        <Field label="Outcome" required {...fieldProblem(problems, 'outcome')}>
          <Select id={fieldId('outcome')} value={outcome} onChange={(_event, { value }) => change({ outcome: value })}>
            <option value="">Choose</option>
            {reviewOutcomes.map((one) => (
              <option key={one} value={one}>
                {reviewOutcomeNames[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Consequence page={page} outcome={outcome} />
        {area('summary', 'What was decided and why', true, 'Those invited get these words in writing.')}
        {outcome === 'suspend' && !page.isPaused ? <PauseFields draft={draft} problems={problems} change={change} /> : null}
        {area('changes', 'What changes, and from when', outcome === 'change')}
        {area('stepsToReturn', 'Steps towards the return to school', outcome === 'reintegrate')}
        {page.also.map(({ kind, dueOn }) => {
          const [value, label] = alsoKinds[kind];
          return (
            <Checkbox
              key={kind}
              checked={draft.alsoReviewed.includes(value)}
              label={`${label}${dueOn ? ` (due by ${shortDate(dueOn)})` : ''}`}
              onChange={(_event, { checked }) =>
                change({
                  alsoReviewed:
                    checked === true ? [...draft.alsoReviewed, value] : draft.alsoReviewed.filter((one) => one !== value),
                })
              }
            />
          );
        })}
        {isLast ? null : (
          <DateField
            label="Next review on"
            where="nextReviewOn"
            hint={
              page.nextBy
                ? `At the latest ${dateInWords(page.nextBy)}, if this one was held today. Leave it empty to let the plan set it.`
                : 'Leave it empty to let the review plan set it.'
            }
            value={draft.nextReviewOn}
            problem={fieldProblem(problems, 'nextReviewOn')}
            onChange={(nextReviewOn) => change({ nextReviewOn })}
          />
        )}
      </div>
    </Panel>
  );
}

/** What an outcome leads to, before it is saved. */
function Consequence({ page, outcome }: { readonly page: ReviewPartProps['page']; readonly outcome: string }) {
  const styles = useReviewStyles();
  const { mayEnd } = page.formal;
  const says = {
    formalReview: 'A formal review with the headteacher is due soon: it becomes the next review.',
    suspend: page.isPaused
      ? 'The placement is paused already; it stays so.'
      : 'The placement is paused with this record: from the session below the pupil is expected at school.',
    end: `${mayEnd.because} The placement ends by its own form, on the page of the placement.`,
    reintegrate: 'The return has its own steps on the page of the placement: the plan, the meeting, the stages.',
  };
  const say = Object.entries(says).find(([name]) => name === outcome)?.[1];
  return say ? (
    <p className={styles.say} role="status">
      {say}
    </p>
  ) : null;
}
