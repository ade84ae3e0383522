import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: '16px 20px 20px',
    minWidth: 0,
    '@media (max-width: 719px)': { padding: '12px 14px 16px' },
    '@media print': { border: 'none', padding: 0 },
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px 16px',
    alignItems: 'center',
    justifyContent: 'space-between',
    marginBottom: '12px',
    minHeight: '32px',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    minWidth: 0,
    '& .fui-Select, & .fui-Select__select': { minWidth: 0, maxWidth: '100%' },
    '@media print': { display: 'none' },
  },
});

interface PanelProps {
  readonly heading: ReactNode;
  readonly actions?: ReactNode;
  readonly className?: string;
  /** An anchor other parts of the page lead to. */
  readonly anchor?: string;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Panel({ heading, actions, className, anchor, children }: PanelProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section id={anchor} className={mergeClasses(styles.panel, className)} aria-labelledby={id}>
      <div className={styles.top}>
        <h2 className={styles.heading} id={id} tabIndex={anchor ? -1 : undefined}>
          {heading}
        </h2>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}
