import { Button } from '@fluentui/react-components';
import { statementsOf } from '#domain/evaluations/statements.ts';
import { useHandedOverStyles } from './handedOver.styles.ts';
import type { HandedOver } from './handedOver.ts';

/** Before the first statement: what this is, and that there are no wrong answers. */
export function Welcome({ handed, onStart }: { readonly handed: HandedOver; readonly onStart: () => void }) {
  const styles = useHandedOverStyles();
  const { voice, providerName, schoolName } = handed;
  const count = statementsOf(voice).length;
  return (
    <>
      <h1 className={styles.title} tabIndex={-1}>
        {voice === 'pupil' ? `How is it going at ${providerName}?` : `How is it going for your child at ${providerName}?`}
      </h1>
      <p className={styles.say}>
        {schoolName} wants to know what you think. There are {count} sentences. Say for each how far you agree. There are no wrong
        answers, and you may leave one out.
      </p>
      <p className={styles.say}>People at school who work with you read your answers.</p>
      <div className={styles.buttons}>
        <Button appearance="primary" className={styles.button} onClick={onStart}>
          Start
        </Button>
      </div>
    </>
  );
}
