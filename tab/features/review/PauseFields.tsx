import { Field, Select, Textarea } from '@fluentui/react-components';
import { DateField } from '../../shared/DateField.tsx';
import { fieldId, fieldProblem } from '../../shared/fieldProblems.ts';
import type { ReviewPartProps } from './ReviewForm.tsx';
import { useReviewStyles } from './review.styles.ts';

/** Of the outcome "suspend": from which session on the pupil is at school, and who knows. */
export function PauseFields({ draft, problems, change }: Pick<ReviewPartProps, 'draft' | 'problems' | 'change'>) {
  const styles = useReviewStyles();
  const { pause } = draft;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Back at school</legend>
      <div className={styles.pair}>
        <DateField
          label="From"
          where="pause.from"
          isRequired
          value={pause.from}
          problem={fieldProblem(problems, 'pause.from')}
          onChange={(from) => change({ pause: { ...pause, from } })}
        />
        <Field label="Session" {...fieldProblem(problems, 'pause.half')}>
          <Select
            id={fieldId('pause.half')}
            value={pause.half}
            onChange={(_event, { value }) => change({ pause: { ...pause, half: value } })}
          >
            <option value="AM">Morning</option>
            <option value="PM">Afternoon</option>
          </Select>
        </Field>
      </div>
      <Field
        label="Who was told, and how the pupil comes to school"
        required
        hint="At the provider and at home."
        {...fieldProblem(problems, 'pause.told')}
      >
        <Textarea
          id={fieldId('pause.told')}
          value={pause.told}
          maxLength={4000}
          resize="vertical"
          onChange={(_event, { value }) => change({ pause: { ...pause, told: value } })}
        />
      </Field>
    </fieldset>
  );
}
