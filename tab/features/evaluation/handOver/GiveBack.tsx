import { Button, mergeClasses } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useHandedOverStyles } from './handedOver.styles.ts';
import { takeBackDevice } from './handedOver.ts';

interface GiveBackProps {
  readonly leadName: string;
  readonly isSent: boolean;
}

/** The way back into the product, for whoever knows the code. */
export function GiveBack({ leadName, isSent }: GiveBackProps) {
  const styles = useHandedOverStyles();
  const [isOpen, setOpen] = useState(false);
  const [code, setCode] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(!takeBackDevice(code));
    setCode('');
  };
  return (
    <div className={styles.foot}>
      {isOpen || isSent ? (
        <form className={styles.inside} onSubmit={submit} noValidate aria-label={`For ${leadName}`}>
          <label className={styles.label} htmlFor="evaluation-code">
            For {leadName}: your code
            <input
              id="evaluation-code"
              className={mergeClasses(styles.input, styles.code)}
              type="password"
              inputMode="numeric"
              autoComplete="off"
              maxLength={4}
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          </label>
          <div role="alert">{isWrong ? <p className={styles.problem}>That is not the code.</p> : null}</div>
          <div className={styles.buttons}>
            <Button type="submit">Back to Alongside</Button>
          </div>
        </form>
      ) : (
        <Button appearance="subtle" onClick={() => setOpen(true)}>
          Stop and give the device back
        </Button>
      )}
    </div>
  );
}
