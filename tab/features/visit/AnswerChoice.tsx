import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { fieldId } from '../../shared/fieldProblems.ts';
import { useVisitStyles } from './visit.styles.ts';

interface AnswerChoiceProps<T extends string> {
  readonly label: string;
  /** The field's name in problems of the form. */
  readonly where: string;
  readonly choices: readonly { readonly value: T; readonly words: string }[];
  readonly value: T | '' | undefined;
  readonly problem: string | undefined;
  readonly onChange: (value: T) => void;
}

/** Longer ones stand two in a row on a small telephone. */
const shortWords = 9;

/** One question with a few answers, each a target for a thumb. */
export function AnswerChoice<T extends string>({ label, where, choices, value, problem, onChange }: AnswerChoiceProps<T>) {
  const styles = useVisitStyles();
  const name = useId();
  const problemId = useId();
  return (
    <fieldset className={styles.question} {...(problem ? { 'aria-describedby': problemId } : {})}>
      <legend className={styles.legend}>{label}</legend>
      <div className={mergeClasses(styles.choices, choices.some(({ words }) => words.length > shortWords) && styles.wide)}>
        {choices.map((choice, at) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
              {...(at === 0 ? { id: fieldId(where) } : {})}
            />
            {choice.words}
          </label>
        ))}
      </div>
      {problem ? (
        <p id={problemId} className={styles.wrong}>
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}
