import { makeStyles, tokens } from '@fluentui/react-components';

export const useReportStyles = makeStyles({
  parts: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  say: { margin: 0, maxWidth: '75ch', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  loud: {
    margin: 0,
    maxWidth: '75ch',
    padding: '8px 12px',
    borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '16px' },
  item: { display: 'grid', gap: '4px', '@media print': { breakInside: 'avoid' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', '@media print': { display: 'none' } },
});
