import { makeStyles, tokens } from '@fluentui/react-components';

const quiet = {
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const;

export const useReferralStyles = makeStyles({
  layout: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    '@media (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'grid', gap: '16px', minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':first-child': { borderTop: 'none' } },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '6px 0',
    minWidth: 0,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, minWidth: 0 },
  open: { paddingInline: 0, minWidth: 0, textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  inside: { padding: '4px 0 20px', display: 'grid', gap: '16px' },
  quiet: { margin: 0, ...quiet },
  saved: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center', margin: 0, minHeight: '24px', ...quiet },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  strong: { fontWeight: tokens.fontWeightSemibold },
  small: { display: 'block', ...quiet },
  conflict: { display: 'grid', gap: '8px', overflowWrap: 'anywhere' },
  quote: {
    margin: 0,
    paddingInlineStart: '10px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
  },
  part: { display: 'grid', gap: '8px' },
  findings: { margin: '4px 0 0', paddingInlineStart: '18px', display: 'grid', gap: '4px', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});
