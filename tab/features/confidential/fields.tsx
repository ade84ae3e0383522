import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { fieldId, type ShownProblem } from '../../shared/fieldProblems.ts';

interface FieldProps {
  readonly label: string;
  readonly where: string;
  readonly value: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly problem: ShownProblem;
  readonly onChange: (value: string) => void;
}

/** One line. The browser must not remember what is written here. */
export const Line = ({ label, where, value, hint, isRequired = false, problem, onChange }: FieldProps) => (
  <Field label={label} required={isRequired} {...(hint && { hint })} {...problem}>
    <Input
      id={fieldId(where)}
      autoComplete="off"
      maxLength={250}
      value={value}
      onChange={(_event, typed) => onChange(typed.value)}
    />
  </Field>
);

/** Several lines. */
export const Words = ({ label, where, value, hint, isRequired = false, problem, onChange }: FieldProps) => (
  <Field label={label} required={isRequired} {...(hint && { hint })} {...problem}>
    <Textarea
      id={fieldId(where)}
      autoComplete="off"
      maxLength={20_000}
      rows={4}
      resize="vertical"
      value={value}
      onChange={(_event, typed) => onChange(typed.value)}
    />
  </Field>
);

interface ChoiceProps extends FieldProps {
  readonly options: readonly (readonly [value: string, words: string])[];
  /** What stands there while nothing is chosen. */
  readonly none?: string;
}

export const Choice = ({ label, where, value, hint, isRequired = false, problem, onChange, options, none }: ChoiceProps) => (
  <Field label={label} required={isRequired} {...(hint && { hint })} {...problem}>
    <Select id={fieldId(where)} value={value} onChange={(_event, chosen) => onChange(chosen.value)}>
      {none === undefined ? null : <option value="">{none}</option>}
      {options.map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </Select>
  </Field>
);
