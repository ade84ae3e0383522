import {
  Link,
  makeStyles,
  Toast,
  Toaster,
  ToastTitle,
  ToastTrigger,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { type ReactNode, useCallback } from 'react';
import { type Notice, NoticeContext } from '../shared/notices.ts';

const useStyles = makeStyles({ notices: { '@media print': { display: 'none' } } });

/** Long enough to read, and to reach Undo by keyboard; an error stays until it is closed. */
const shownForMilliseconds = 8_000;

/** Shows notices at the bottom of the page; Fluent announces them politely. */
export function Notices({ children }: { readonly children: ReactNode }) {
  const toasterId = useId('notices');
  const styles = useStyles();
  const { dispatchToast } = useToastController(toasterId);
  const notify = useCallback(
    ({ say, intent = 'success', undo }: Notice) => {
      const action =
        undo || intent === 'error' ? (
          <ToastTrigger>
            <Link as="button" onClick={undo}>
              {undo ? 'Undo' : 'Close'}
            </Link>
          </ToastTrigger>
        ) : null;
      dispatchToast(
        <Toast>
          <ToastTitle action={action}>{say}</ToastTitle>
        </Toast>,
        {
          intent,
          timeout: intent === 'error' ? -1 : shownForMilliseconds,
          pauseOnHover: true,
          pauseOnWindowBlur: true,
          politeness: 'polite',
        },
      );
    },
    [dispatchToast],
  );
  return (
    <NoticeContext value={notify}>
      {children}
      <Toaster
        className={styles.notices}
        toasterId={toasterId}
        position="bottom-end"
        limit={3}
        shortcuts={{ focus: (event) => event.key === 'F6' }}
      />
    </NoticeContext>
  );
}
