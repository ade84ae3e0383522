import { Button, ToggleButton } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Ahead } from '#api/contractDuties.ts';
import { addDays } from '#domain/week.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { ErrorMessage } from '../../shared/ErrorMessage.tsx';
import { fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { useAheadStyles } from './ahead.styles.ts';

interface HowFarProps {
  /** The day in the address; undefined is the end of the half-term. */
  readonly asked: string | undefined;
  readonly ahead: Ahead | undefined;
  readonly error: unknown;
  readonly onChoose: (by: string | undefined) => void;
}

const periods = [
  { name: 'Next two weeks', days: 14 },
  { name: 'Next three months', days: 91 },
] as const;

/** Up to which day: typed, or one of the usual ones. */
export function HowFar({ asked, ahead, error, onChoose }: HowFarProps) {
  const styles = useAheadStyles();
  const shownDay = asked ?? ahead?.by ?? '';
  // What was typed gives way to the day that is shown once that is another.
  const [typed, setTyped] = useState({ over: '', text: '' });
  const text = typed.over === shownDay && shownDay !== '' ? typed.text : dayAsTyped(shownDay);
  const [isBad, setBad] = useState(false);
  const look = (event: FormEvent) => {
    event.preventDefault();
    const day = dayFrom(text);
    setBad(day === undefined);
    if (day) onChoose(day);
  };
  const refused = fieldProblemsOf(error);
  const problems = isBad ? [{ where: 'by', say: 'Write a day, such as 18/12/2026.' }] : refused;
  return (
    <>
      {error && refused.length === 0 ? <ErrorMessage error={error} /> : null}
      <form className={styles.form} onSubmit={look} noValidate aria-label="How far to look ahead">
        <div className={styles.day}>
          <DateField
            label="Up to"
            where="by"
            value={text}
            problem={fieldProblem(problems, 'by')}
            onChange={(words) => setTyped({ over: shownDay, text: words })}
          />
          <Button type="submit" className={styles.beside}>
            Look
          </Button>
        </div>
        <div className={styles.quick}>
          <ToggleButton checked={asked === undefined} onClick={() => onChoose(undefined)}>
            To the end of the half-term
          </ToggleButton>
          {ahead
            ? periods.map(({ name, days }) => {
                const day = addDays(ahead.from, days);
                return (
                  <ToggleButton key={name} checked={asked === day} onClick={() => onChoose(day)}>
                    {name}
                  </ToggleButton>
                );
              })
            : null}
        </div>
      </form>
    </>
  );
}
