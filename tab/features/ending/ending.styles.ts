import { makeStyles, tokens } from '@fluentui/react-components';

export const useEndingStyles = makeStyles({
  parts: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  say: { margin: 0, maxWidth: '75ch', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  loud: {
    margin: 0,
    maxWidth: '75ch',
    padding: '10px 14px',
    borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '10px' },
  item: { display: 'grid', gap: '2px', overflowWrap: 'anywhere', '@media print': { breakInside: 'avoid' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', '@media print': { display: 'none' } },
  form: { display: 'grid', gap: '20px', gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: '640px' },
  pupil: {
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    margin: 0,
    padding: '12px 0 0',
    minWidth: 0,
    display: 'grid',
    gap: '8px',
  },
  name: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});
