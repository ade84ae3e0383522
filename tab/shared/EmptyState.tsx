import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  empty: { display: 'grid', gap: '8px', justifyItems: 'start', padding: '8px 0' },
  say: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '65ch' },
});

/** Nothing to show: says so, why, and what to do next. */
export function EmptyState({ say, children }: { readonly say: ReactNode; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <p className={styles.say}>{say}</p>
      {children}
    </div>
  );
}
