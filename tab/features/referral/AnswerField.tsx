import { Field, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { longestAnswer, type ReferralField } from '#domain/referral/referralField.ts';
import { answerInWords } from '#domain/referral/referralForm.ts';
import { isDate } from '#domain/week.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { fieldId, fieldProblem } from '../../shared/fieldProblems.ts';
import { ConflictNote } from './ConflictNote.tsx';
import type { Keeper, KeeperState } from './referralKeeper.ts';

export interface AnswerFieldProps {
  readonly field: ReferralField;
  readonly keeper: Keeper;
  readonly state: KeeperState;
}

/** One field of the form; kept at each key, saved when it is left. */
export function AnswerField({ field, keeper, state }: AnswerFieldProps) {
  const { id, label } = field;
  const problem = state.problems[id];
  const mine = state.answers[id] ?? '';
  const theirs = state.conflicts[id];
  const both = theirs === undefined ? '' : `${theirs}\n${mine}`;
  const canHoldBoth = field.kind === 'text' && theirs !== '' && mine !== '' && both.length <= longestAnswer.text;
  const choose = (words: string) => {
    keeper.choose(id, words);
    // The buttons are gone; what was chosen stands in the field.
    document.getElementById(fieldId(id))?.focus();
  };
  return (
    // Leaving any control of the field saves it.
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is pressed here, the focus passes through
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: as above
    <div onBlur={() => void keeper.flush()}>
      <Control field={field} keeper={keeper} state={state} problem={problem} />
      <ConflictNote
        label={label}
        theirs={theirs === undefined ? undefined : answerInWords(field, { [id]: theirs })}
        onMine={() => choose(mine)}
        onTheirs={() => choose(theirs ?? '')}
        onBoth={canHoldBoth ? () => choose(both) : undefined}
      />
    </div>
  );
}

function Control({ field, keeper, state, problem }: AnswerFieldProps & { readonly problem: string | undefined }) {
  const { id, label, hint } = field;
  const value = state.answers[id] ?? '';
  const change = (now: string) => keeper.change(id, now);
  const shown = fieldProblem(problem === undefined ? [] : [{ where: id, say: problem }], id);
  const about = { label: field.isOptional ? `${label} (if there is one)` : label, hint, ...shown };
  switch (field.kind) {
    case 'date':
      return <DayAnswer label={about.label} hint={hint} where={id} value={value} problem={shown} onChange={change} />;
    case 'yesNo':
      return (
        <Field {...about}>
          <RadioGroup layout="horizontal" value={value} onChange={(_event, data) => change(data.value)}>
            <Radio value="yes" id={fieldId(id)} label="Yes" />
            <Radio value="no" id={fieldId(`${id}.no`)} label="No" />
          </RadioGroup>
        </Field>
      );
    case 'choice':
      return (
        <Field {...about}>
          <Select id={fieldId(id)} value={value} onChange={(_event, data) => change(data.value)}>
            <option value="">Choose</option>
            {Object.entries(field.options).map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'line':
      return (
        <Field {...about}>
          <Input
            id={fieldId(id)}
            autoComplete="off"
            maxLength={longestAnswer.line}
            value={value}
            onChange={(_event, data) => change(data.value)}
          />
        </Field>
      );
    default:
      return (
        <Field {...about}>
          <Textarea
            id={fieldId(id)}
            resize="vertical"
            rows={3}
            maxLength={longestAnswer.text}
            value={value}
            onChange={(_event, data) => change(data.value)}
          />
        </Field>
      );
  }
}

interface DayAnswerProps {
  readonly label: string;
  readonly hint: string;
  readonly where: string;
  readonly value: string;
  readonly problem: ReturnType<typeof fieldProblem>;
  readonly onChange: (value: string) => void;
}

/** A day: kept as a day once it is one, and as it was typed until then. */
function DayAnswer({ value, onChange, ...field }: DayAnswerProps) {
  const [typed, setTyped] = useState('');
  const kept = isDate(value) ? dayAsTyped(value) : value;
  // What stands in the box means what is kept: then it stays as it was typed.
  const isMine = typed !== '' && (dayFrom(typed) ?? typed) === value;
  return (
    <DateField
      {...field}
      value={isMine ? typed : kept}
      onChange={(text) => {
        setTyped(text);
        onChange(dayFrom(text) ?? text.slice(0, longestAnswer.date));
      }}
    />
  );
}
