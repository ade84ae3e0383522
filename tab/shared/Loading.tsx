import { makeStyles, Spinner } from '@fluentui/react-components';

const useStyles = makeStyles({ loading: { padding: '32px 0', display: 'flex', justifyContent: 'flex-start' } });

/** Something is on its way; `what` completes "Loading …". */
export function Loading({ what }: { readonly what: string }) {
  const styles = useStyles();
  return (
    <div className={styles.loading} role="status">
      <Spinner size="small" label={`Loading ${what}…`} />
    </div>
  );
}
