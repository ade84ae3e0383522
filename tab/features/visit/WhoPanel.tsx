import { Field, Input, Select } from '@fluentui/react-components';
import { visitFormNames, visitForms } from '#domain/visits/visitItems.ts';
import { shortDate } from '#domain/words.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { DateField } from '../../shared/DateField.tsx';
import { fieldId, fieldProblem } from '../../shared/fieldProblems.ts';
import { Panel } from '../../shared/Panel.tsx';
import { AnswerChoice } from './AnswerChoice.tsx';
import { useVisitStyles } from './visit.styles.ts';
import type { VisitDraft, VisitNeeds } from './visitDraft.ts';

interface WhoPanelProps {
  readonly draft: VisitDraft;
  readonly needs: VisitNeeds;
  readonly problems: readonly FieldProblem[];
  readonly change: (part: Partial<VisitDraft>) => void;
}

const announced = [
  { value: 'planned', words: 'Planned' },
  { value: 'unannounced', words: 'Unannounced' },
] as const;

/** Who, when, in what role, planned or not (VIS-3). */
export function WhoPanel({ draft, needs, problems, change }: WhoPanelProps) {
  const styles = useVisitStyles();
  return (
    <Panel heading="Who and when">
      <div className={styles.fields}>
        <Field label="What it is">
          <Select
            value={draft.form}
            onChange={(_event, { value }) => {
              const form = visitForms.find((one) => one === value);
              if (form) change({ form });
            }}
          >
            {visitForms.map((form) => (
              <option key={form} value={form}>
                {visitFormNames[form]}
              </option>
            ))}
          </Select>
        </Field>
        <AnswerChoice
          label="Did the provider know of it?"
          where="isPlanned"
          choices={announced}
          value={draft.isPlanned ? 'planned' : 'unannounced'}
          problem={undefined}
          onChange={(value) => change({ isPlanned: value === 'planned' })}
        />
        {draft.isPlanned && needs.planned.length > 0 ? (
          <Field label="The planned visit that this was" {...fieldProblem(problems, 'plannedKey')}>
            <Select
              id={fieldId('plannedKey')}
              value={draft.plannedKey}
              onChange={(_event, { value }) => change({ plannedKey: value })}
            >
              <option value="">Another</option>
              {needs.planned.map(({ key, day, startsAt, people }) => (
                <option key={key} value={key}>
                  {shortDate(day)}, {startsAt}: {people}
                </option>
              ))}
            </Select>
          </Field>
        ) : null}
        <div className={styles.pair}>
          <DateField
            label="Day"
            where="on"
            isRequired
            value={draft.on}
            problem={fieldProblem(problems, 'on')}
            onChange={(on) => change({ on })}
          />
          <Field label="Time" hint="For example 10:30" {...fieldProblem(problems, 'time')}>
            <Input
              id={fieldId('time')}
              value={draft.time}
              autoComplete="off"
              inputMode="numeric"
              onChange={(_event, { value }) => change({ time: value })}
            />
          </Field>
        </div>
        <div className={styles.pair}>
          <Field label="Who visited" required {...fieldProblem(problems, 'who')}>
            <Input
              id={fieldId('who')}
              value={draft.who}
              maxLength={250}
              onChange={(_event, { value }) => change({ who: value })}
            />
          </Field>
          <Field label="In what role" {...fieldProblem(problems, 'role')}>
            <Input
              id={fieldId('role')}
              value={draft.role}
              maxLength={250}
              onChange={(_event, { value }) => change({ role: value })}
            />
          </Field>
        </div>
      </div>
    </Panel>
  );
}
