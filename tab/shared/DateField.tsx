import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useRef } from 'react';
import { dateInWords } from '#domain/words.ts';
import { dayAsTyped, dayFrom } from './dayText.ts';
import { fieldId, type ShownProblem } from './fieldProblems.ts';

const useStyles = makeStyles({
  // The browser's own picker opens from the button; its text box would show the day in the order of the browser's language.
  picker: { position: 'absolute', width: '1px', height: '1px', opacity: 0, pointerEvents: 'none', right: 0, bottom: 0 },
  place: { position: 'relative' },
});

interface DateFieldProps {
  readonly label: string;
  /** The field's name in problems of the form. */
  readonly where: string;
  /** As it is typed; `dayFrom` reads it. */
  readonly value: string;
  readonly isRequired?: boolean;
  readonly hint?: string;
  readonly problem: ShownProblem;
  readonly onChange: (text: string) => void;
}

/** A day to type or to pick; what was understood stands below in words. */
export function DateField({ label, where, value, isRequired = false, hint, problem, onChange }: DateFieldProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const day = dayFrom(value);
  return (
    <Field label={label} required={isRequired} hint={day ? dateInWords(day) : (hint ?? 'For example 23/11/2026')} {...problem}>
      <Input
        id={fieldId(where)}
        className={styles.place}
        autoComplete="off"
        value={value}
        onChange={(_event, typed) => onChange(typed.value)}
        contentAfter={
          <>
            <input
              ref={picker}
              type="date"
              className={styles.picker}
              tabIndex={-1}
              aria-hidden="true"
              value={day ?? ''}
              onChange={(event) => onChange(dayAsTyped(event.target.value))}
            />
            <Button
              appearance="transparent"
              size="small"
              icon={<CalendarLtr20Regular />}
              aria-label={`${label}: pick from a calendar`}
              onClick={() => picker.current?.showPicker()}
            />
          </>
        }
      />
    </Field>
  );
}
