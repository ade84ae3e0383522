import { Field, Select, Textarea } from '@fluentui/react-components';
import { progressRatingNames, progressRatings } from '#domain/caseFile/objectiveProgress.ts';
import { fieldId, fieldProblem } from '../../shared/fieldProblems.ts';
import { Panel } from '../../shared/Panel.tsx';
import type { ReviewPartProps } from './ReviewForm.tsx';
import { useReviewStyles } from './review.styles.ts';
import type { ReviewDraft } from './reviewDraft.ts';

/** Objectives, attendance, safety and need (REV-1). */
export function FoundFields({ page, draft, problems, change }: ReviewPartProps) {
  const styles = useReviewStyles();
  const { objectives, attendance } = page.prepared;
  const set = (at: number, part: Partial<ReviewDraft['progress'][number]>) =>
    change({ progress: objectives.map((_one, index) => ({ ...progressAt(draft, index), ...(index === at ? part : {}) })) });
  return (
    <Panel heading="What was found">
      <div className={styles.fields}>
        {objectives.map(({ objective }, at) => (
          <fieldset key={objective} className={styles.group}>
            <legend className={styles.legend}>
              {at + 1}. {objective}
            </legend>
            <Field label={`How far, objective ${at + 1}`} required {...fieldProblem(problems, `progress.${at}`)}>
              <Select
                id={fieldId(`progress.${at}`)}
                value={progressAt(draft, at).rating}
                onChange={(_event, { value }) => set(at, { rating: value })}
              >
                <option value="">Choose</option>
                {progressRatings.map((rating) => (
                  <option key={rating} value={rating}>
                    {progressRatingNames[rating]}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={`What shows it, objective ${at + 1}`}>
              <Textarea
                value={progressAt(draft, at).words}
                maxLength={4000}
                resize="vertical"
                onChange={(_event, { value }) => set(at, { words: value })}
              />
            </Field>
          </fieldset>
        ))}
        <Field
          label="What was said of attendance"
          hint={
            attendance.percent === null
              ? 'No session was confirmed in this time.'
              : `${attendance.percent} %: the figures go into the record by themselves.`
          }
        >
          <Textarea
            value={draft.attendanceWords}
            maxLength={4000}
            resize="vertical"
            onChange={(_event, { value }) => change({ attendanceWords: value })}
          />
        </Field>
        <Field label="Is the placement still safe, and still needed?" required {...fieldProblem(problems, 'safetyAndNeed')}>
          <Textarea
            id={fieldId('safetyAndNeed')}
            value={draft.safetyAndNeed}
            maxLength={4000}
            resize="vertical"
            onChange={(_event, { value }) => change({ safetyAndNeed: value })}
          />
        </Field>
      </div>
    </Panel>
  );
}

const progressAt = ({ progress }: ReviewDraft, at: number): ReviewDraft['progress'][number] =>
  progress[at] ?? { rating: '', words: '' };
