import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { attendingNames, attendings, isHeard, reviewPartyNames } from '#domain/reviews/reviewParties.ts';
import { fieldId, fieldProblem } from '../../shared/fieldProblems.ts';
import { Panel } from '../../shared/Panel.tsx';
import type { ReviewPartProps } from './ReviewForm.tsx';
import { useReviewStyles } from './review.styles.ts';
import { partiesOfForm } from './reviewDraft.ts';

const viewLabels = {
  pupil: 'What the pupil says, in the pupil’s own words',
  parent: 'What the parents say',
  provider: 'What the provider says',
} as const;

/** Who was there, wrote instead, did not come or was never asked; and what pupil, parents and provider say. */
export function HeardFields({ page, draft, problems, change }: ReviewPartProps) {
  const styles = useReviewStyles();
  return (
    <Panel heading="Who was heard">
      <div className={styles.fields}>
        {partiesOfForm(page, draft.isFormal).map((party) => (
          <div key={party} className={styles.fields}>
            <Field label={reviewPartyNames[party]} required {...fieldProblem(problems, `attended.${party}`)}>
              <Select
                id={fieldId(`attended.${party}`)}
                value={draft.attended[party] ?? ''}
                onChange={(_event, { value }) => change({ attended: { ...draft.attended, [party]: value } })}
              >
                <option value="">Choose</option>
                {attendings.map((how) => (
                  <option key={how} value={how}>
                    {attendingNames[how]}
                  </option>
                ))}
              </Select>
            </Field>
            {isHeard(party) ? (
              <Field label={viewLabels[party]} {...fieldProblem(problems, `views.${party}`)}>
                <Textarea
                  id={fieldId(`views.${party}`)}
                  value={draft.views[party]}
                  maxLength={4000}
                  resize="vertical"
                  onChange={(_event, { value }) => change({ views: { ...draft.views, [party]: value } })}
                />
              </Field>
            ) : null}
          </div>
        ))}
        <Field label="Names of those who were there" {...fieldProblem(problems, 'people')}>
          <Input
            id={fieldId('people')}
            value={draft.people}
            maxLength={1000}
            onChange={(_event, { value }) => change({ people: value })}
          />
        </Field>
      </div>
    </Panel>
  );
}
