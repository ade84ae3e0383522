import { Button, Field, Input } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayFrom } from '../../shared/dayText.ts';
import { fieldId, fieldProblem } from '../../shared/fieldProblems.ts';
import { usePlacementStyles } from './placement.styles.ts';

/** A condition as it is typed. */
export interface TypedCondition {
  readonly condition: string;
  readonly until: string;
}

/** Conditions as the API takes them; those left empty are none. */
export const conditionsFrom = (typed: readonly TypedCondition[]) =>
  typed
    .filter(({ condition, until }) => condition.trim() !== '' || until.trim() !== '')
    .map(({ condition, until }) => ({ condition: condition.trim(), until: dayFrom(until) ?? until }));

interface ConditionFieldsProps {
  readonly conditions: readonly TypedCondition[];
  readonly problems: readonly FieldProblem[];
  readonly onChange: (conditions: readonly TypedCondition[]) => void;
}

/** What an approval asks for, each with its day. */
export function ConditionFields({ conditions, problems, onChange }: ConditionFieldsProps) {
  const styles = usePlacementStyles();
  const change = (at: number, part: Partial<TypedCondition>) =>
    onChange(conditions.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <div className={styles.form}>
      {conditions.map(({ condition, until }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are only added at the end
        <div key={at} className={styles.form}>
          <Field label={`Condition ${at + 1}`} {...fieldProblem(problems, `conditions.${at}.condition`)}>
            <Input
              id={fieldId(`conditions.${at}.condition`)}
              autoComplete="off"
              maxLength={500}
              value={condition}
              onChange={(_event, { value }) => change(at, { condition: value })}
            />
          </Field>
          <DateField
            label={`Condition ${at + 1} is met by`}
            where={`conditions.${at}.until`}
            value={until}
            problem={fieldProblem(problems, `conditions.${at}.until`)}
            onChange={(typed) => change(at, { until: typed })}
          />
        </div>
      ))}
      {conditions.length < 10 ? (
        <div>
          <Button size="small" icon={<Add16Regular />} onClick={() => onChange([...conditions, { condition: '', until: '' }])}>
            Add a condition
          </Button>
        </div>
      ) : null}
    </div>
  );
}
