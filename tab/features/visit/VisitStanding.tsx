import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { VisitState } from './visitKeeper.ts';

interface VisitStandingProps {
  readonly state: VisitState;
  readonly onSend: () => void;
  readonly onUnlock: () => void;
}

/** Where the visit is: on this device, on its way, waiting for a connection. */
export function VisitStanding({ state: { status, isKept }, onSend, onUnlock }: VisitStandingProps) {
  if (status === 'waiting' || status === 'sending')
    return (
      <MessageBar intent={status === 'waiting' ? 'warning' : 'info'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{status === 'waiting' ? 'Kept on this device.' : 'Sending…'}</MessageBarTitle>{' '}
          {status === 'waiting'
            ? 'Alongside could not be reached. The visit is sent by itself when the connection is back; you may leave this page.'
            : 'You may leave this page.'}
        </MessageBarBody>
        {status === 'waiting' ? (
          <MessageBarActions>
            <Button onClick={onSend}>Send now</Button>
            <Button onClick={onUnlock}>Change it</Button>
          </MessageBarActions>
        ) : null}
      </MessageBar>
    );
  return isKept ? null : (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>This device cannot keep what you write.</MessageBarTitle> Leave this page open until the visit is saved.
      </MessageBarBody>
    </MessageBar>
  );
}
