import { Button } from '@fluentui/react-components';
import { answerNames, type Statement } from '#domain/evaluations/statements.ts';
import { useHandedOverStyles } from './handedOver.styles.ts';

interface StatementStepProps {
  readonly statement: Statement;
  /** 1 for the first. */
  readonly at: number;
  readonly of: number;
  readonly answer: number | undefined;
  readonly onAnswer: (answer: number) => void;
  readonly onGo: (step: number) => void;
}

/** One statement: five large answers, forward and back. */
export function StatementStep({ statement, at, of, answer, onAnswer, onGo }: StatementStepProps) {
  const styles = useHandedOverStyles();
  return (
    <>
      <p className={styles.count}>
        {at} of {of}
      </p>
      <div className={styles.bar} aria-hidden="true">
        <div className={styles.filled} style={{ width: `${(at * 100) / of}%` }} />
      </div>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>
          <h1 className={styles.title} tabIndex={-1}>
            {statement.words}
          </h1>
        </legend>
        {answerNames.map(([value, words]) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              className={styles.radio}
              name={statement.id}
              value={value}
              checked={answer === value}
              onChange={() => onAnswer(value)}
            />
            <span className={styles.number}>{value}</span>
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.buttons}>
        <Button className={styles.button} onClick={() => onGo(at - 1)}>
          Back
        </Button>
        <Button appearance={answer ? 'primary' : 'secondary'} className={styles.button} onClick={() => onGo(at + 1)}>
          {answer ? 'Next' : 'Leave this one out'}
        </Button>
      </div>
    </>
  );
}
