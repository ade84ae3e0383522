import { Field, Input, Textarea } from '@fluentui/react-components';
import { fieldId, type ShownProblem } from '../../shared/fieldProblems.ts';

interface TextFieldProps {
  readonly label: string;
  /** The field's name in problems of the form. */
  readonly where: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: ShownProblem;
  readonly hint?: string;
  readonly isLong?: boolean;
  readonly type?: 'text' | 'tel' | 'email';
}

/** One text of the form, a line or several. */
export function TextField({ label, where, value, onChange, problem, hint, isLong = false, type = 'text' }: TextFieldProps) {
  const common = { id: fieldId(where), value, autoComplete: 'off' };
  return (
    <Field label={label} {...(hint ? { hint } : {})} {...problem}>
      {isLong ? (
        <Textarea {...common} maxLength={4000} resize="vertical" onChange={(_event, typed) => onChange(typed.value)} />
      ) : (
        <Input {...common} type={type} maxLength={250} onChange={(_event, typed) => onChange(typed.value)} />
      )}
    </Field>
  );
}
