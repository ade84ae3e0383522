import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { useShellStyles } from './Shell.styles.ts';

const subscribe = (listener: () => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};

/** Says that the connection is gone, and goes away by itself. */
export function OfflineBanner() {
  const styles = useShellStyles();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (isOnline) return null;
  return (
    <section aria-label="Connection">
      <MessageBar intent="warning" layout="multiline" className={styles.offline}>
        <MessageBarBody>
          <MessageBarTitle>You are offline.</MessageBarTitle> You can read and print what is on this page. Nothing can be saved
          until you are connected again; a visit that you write is kept on this device.
        </MessageBarBody>
      </MessageBar>
    </section>
  );
}
