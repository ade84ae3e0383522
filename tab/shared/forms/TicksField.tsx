import { Checkbox, Field, makeStyles } from '@fluentui/react-components';
import { fieldId, type ShownProblem } from '../fieldProblems.ts';
import type { FormField } from './formFields.ts';

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
});

interface TicksFieldProps {
  readonly field: FormField;
  /** The chosen values, by a space. */
  readonly value: string;
  readonly problem: ShownProblem;
  readonly onChange: (value: string) => void;
}

/** Several answers to one question. */
export function TicksField({ field: { where, label, hint, options = [] }, value, problem, onChange }: TicksFieldProps) {
  const styles = useStyles();
  const chosen = value.split(' ').filter(Boolean);
  const toggle = (asked: string) =>
    onChange(
      options
        .map(([one]) => one)
        .filter((one) => (one === asked) !== chosen.includes(one))
        .join(' '),
    );
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...problem}>
      <fieldset className={styles.set} aria-label={label}>
        {options.map(([one, words], at) => (
          <div key={one}>
            <Checkbox
              id={at === 0 ? fieldId(where) : fieldId(`${where}.${one}`)}
              label={words}
              checked={chosen.includes(one)}
              onChange={() => toggle(one)}
            />
          </div>
        ))}
      </fieldset>
    </Field>
  );
}
