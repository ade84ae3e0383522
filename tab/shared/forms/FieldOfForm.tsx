import { Checkbox, Field, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../apiClient.ts';
import { DateField } from '../DateField.tsx';
import { fieldId, type ShownProblem } from '../fieldProblems.ts';
import { PupilField } from '../PupilField.tsx';
import { useSchool } from '../schoolContext.ts';
import { pupilsQuery } from '../schoolQueries.ts';
import type { FormField } from './formFields.ts';
import { SlotsField } from './SlotsField.tsx';
import { TicksField } from './TicksField.tsx';

interface FieldOfFormProps {
  readonly field: FormField;
  readonly value: string;
  readonly problem: ShownProblem;
  /** What a colleague wrote there meanwhile; empty where nobody did. */
  readonly theirs: string;
  readonly onChange: (value: string) => void;
}

/** One question of a form. */
export function FieldOfForm({ field, value, problem, theirs, onChange }: FieldOfFormProps) {
  const { where, label, kind, missing, options = [] } = field;
  const isRequired = missing !== undefined;
  const hint = theirs === '' ? field.hint : `Stands there now: ${theirs}`;
  const common = { label, required: isRequired, ...(hint === undefined ? {} : { hint }), ...problem };
  const id = fieldId(where);
  switch (kind) {
    case 'pupil':
      return <PupilOfForm value={value} problem={problem} onChange={onChange} />;
    case 'ticks':
      return <TicksField field={field} value={value} problem={problem} onChange={onChange} />;
    case 'slots':
      return <SlotsField label={label} where={where} value={value} problem={problem} onChange={onChange} />;
    case 'date':
      return (
        <DateField
          label={label}
          where={where}
          isRequired={isRequired}
          value={value}
          problem={problem}
          {...(hint === undefined ? {} : { hint })}
          onChange={onChange}
        />
      );
    case 'tick':
      return (
        <Field {...problem}>
          <Checkbox
            id={id}
            label={label}
            checked={value === 'yes'}
            onChange={(_event, { checked }) => onChange(checked === true ? 'yes' : 'no')}
          />
        </Field>
      );
    case 'yesNo':
      return (
        <Field {...common}>
          <RadioGroup layout="horizontal" value={value} onChange={(_event, chosen) => onChange(chosen.value)}>
            <Radio id={id} value="yes" label="Yes" />
            <Radio value="no" label="No" />
            {isRequired ? null : <Radio value="" label="Not known yet" />}
          </RadioGroup>
        </Field>
      );
    case 'choice':
      return (
        <Field {...common}>
          <Select id={id} value={value} onChange={(_event, chosen) => onChange(chosen.value)}>
            {value === '' ? <option value="">Choose</option> : null}
            {options.map(([one, words]) => (
              <option key={one} value={one}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'number':
      return (
        <Field {...common}>
          <Select id={id} value={value || '0'} onChange={(_event, chosen) => onChange(chosen.value)}>
            {options.map(([one, words]) => (
              <option key={one} value={one}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'long':
      return (
        <Field {...common}>
          <Textarea
            id={id}
            value={value}
            maxLength={4000}
            resize="vertical"
            onChange={(_event, typed) => onChange(typed.value)}
          />
        </Field>
      );
    case 'line':
      return (
        <Field {...common}>
          <Input id={id} value={value} maxLength={250} autoComplete="off" onChange={(_event, typed) => onChange(typed.value)} />
        </Field>
      );
  }
}

function PupilOfForm({ value, problem, onChange }: Pick<FieldOfFormProps, 'value' | 'problem' | 'onChange'>) {
  const { key: school } = useSchool();
  const { data } = useQuery(pupilsQuery(useApi(), school));
  return <PupilField pupils={data?.pupils ?? []} chosen={value} problem={problem} onChoose={onChange} />;
}
