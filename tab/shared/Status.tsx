import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type StatusWord, toneColours } from './statusWords.tsx';

const useStyles = makeStyles({
  status: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    fontWeight: tokens.fontWeightSemibold,
    '& svg': { flexShrink: 0 },
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  danger: { color: toneColours.danger },
  warning: { color: toneColours.warning },
  success: { color: toneColours.success },
  neutral: { color: toneColours.neutral },
});

/** A status as icon and words. */
export function Status({ of }: { readonly of: StatusWord }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.status, styles[of.tone])}>
      {of.icon}
      {of.words}
    </span>
  );
}
