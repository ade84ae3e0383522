import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useConfidentialStyles } from './confidential.styles.ts';
import { useSend } from './confidentialQuery.ts';

/** For anybody on the Staff list: the safeguarding lead is asked to ring, and nothing is written of why. */
export function RingMePage() {
  const styles = useConfidentialStyles();
  const { name } = useSchool();
  const [key] = useState(() => crypto.randomUUID());
  const send = useSend<{ readonly key: string; readonly say: string }>();
  return (
    <Page title="Ask to be rung" lead={name}>
      <Panel heading="The safeguarding lead rings you">
        <div className={styles.stack}>
          <p className={styles.text}>
            <strong>If a child is in danger, ring 999 first.</strong>
          </p>
          <p className={styles.text}>
            Your name and your number from the Staff list go to the safeguarding lead at once, as a message in Teams. Nothing else
            is sent: say what it is about on the telephone.
          </p>
          {send.error ? <ErrorSummary error={send.error} /> : null}
          {send.data ? (
            <p role="status" className={styles.text}>
              {send.data.say}
            </p>
          ) : (
            <div>
              <Button
                appearance="primary"
                disabled={send.isPending}
                onClick={() => send.mutate({ path: 'ring-me', body: { key }, say: 'You asked to be rung.' })}
              >
                {send.isPending ? 'Asking…' : 'Ask the safeguarding lead to ring me'}
              </Button>
            </div>
          )}
        </div>
      </Panel>
    </Page>
  );
}
